package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;

/**
 * The tokens of a whole JSON text in UTF-8, exactly as RFC 8259 has them. Nothing is made for a token before it is asked
 * for, and what is no JSON is refused with its place.
 */
final class TextTokens implements TokenSource {

    /** What comes next. */
    private enum Next {
        DOCUMENT,
        VALUE,
        FIRST_NAME,
        NAME,
        FIRST_ELEMENT,
        ELEMENT,
        NOTHING
    }

    private final JsonText text;
    private final byte[] bytes;
    private final Path path;
    private final boolean halves;
    private final RepeatedTexts repeated = new RepeatedTexts();

    private Token current = Token.END;
    private Next next = Next.DOCUMENT;

    /** What comes next behind a value that is whole. */
    private Next behind = Next.NOTHING;

    /** The first byte that is not read yet, and the first one of the current token. */
    private int at;

    private int start;

    /** What stands in the current name, text or number, and whether it means what stands there. */
    private int from;

    private int to;
    private boolean ascii;
    private boolean escaped;
    private byte[] unescaped = new byte[0];
    private int unescapedAt = -1;

    private TextTokens(byte[] bytes, int begin, int end, boolean halves) {
        this.text = new JsonText(bytes, begin, end);
        this.bytes = bytes;
        this.path = text.path;
        this.halves = halves;
        this.at = begin;
        this.start = begin;
    }

    /** Begins before the first token. */
    static TextTokens of(byte[] utf8, int from, int to) {
        return new TextTokens(utf8, from, to, false);
    }

    /** Begins before the first token of a text in which half a surrogate pair is a character as any other. */
    static TextTokens of(String text) {
        byte[] whole = Utf8.encodedWhole(text);
        byte[] encoded = whole == null ? Utf8.encodedWithHalves(text) : whole;
        return new TextTokens(encoded, 0, encoded.length, whole == null);
    }

    /** Returns the same text from its beginning. */
    TextTokens again() {
        return new TextTokens(bytes, text.begin, text.end, halves);
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public Token next() {
        return switch (next) {
            case VALUE -> value(text.behindSpace(at));
            case FIRST_NAME, NAME -> name(quoteOfName());
            case FIRST_ELEMENT -> firstElement(text.behindSpace(at));
            case ELEMENT -> element(text.behindSpace(at));
            case DOCUMENT -> document(text.behindSpace(at));
            case NOTHING -> nothing(text.behindSpace(at));
        };
    }

    @Override
    public int nextName(FieldNames names, int expected) {
        if (next != Next.FIRST_NAME && next != Next.NAME) {
            return TokenSource.super.nextName(names, expected);
        }
        int quote = quoteOfName();
        if (quote < 0) {
            return -1;
        }
        int index = names.indexAt(bytes, quote + 1, text.end, expected);
        if (index < 0) {
            name(quote);
            return names.indexOf(text(), expected);
        }
        knownName(quote, names.lengthOf(index));
        return index;
    }

    private Token document(int i) {
        if (i >= text.end) {
            return end(i);
        }
        if (i + 2 < text.end && bytes[i] == (byte) 0xef && bytes[i + 1] == (byte) 0xbb && bytes[i + 2] == (byte) 0xbf) {
            throw text.refused(i, NoJson.MARK);
        }
        return value(i);
    }

    private Token nothing(int i) {
        if (i < text.end) {
            throw text.refused(i, NoJson.MORE);
        }
        return end(i);
    }

    private Token end(int i) {
        at = i;
        start = i;
        current = Token.END;
        return current;
    }

    /** Returns the index of the quote before the next name, or -1 where the object ends. */
    private int quoteOfName() {
        if (next == Next.NAME && at + 1 < text.end && bytes[at] == ',' && bytes[at + 1] == '"') {
            return at + 1;
        }
        int i = text.behindSpace(at);
        byte b = text.at(i);
        if (b == '}') {
            close(i, Token.OBJECT_END);
            return -1;
        }
        if (next == Next.NAME) {
            if (b != ',') {
                throw text.refused(i, text.found(i).noComma(true));
            }
            i = text.behindSpace(i + 1);
            b = text.at(i);
        }
        if (b != '"') {
            throw text.refused(i, text.found(i).noName(next == Next.FIRST_NAME));
        }
        return i;
    }

    private Token name(int quote) {
        if (quote >= 0) {
            quoted(quote, StrictReader.LONGEST_NAME, NoJson.LONG_NAME);
            named(quote);
        }
        return current;
    }

    private void knownName(int quote, int length) {
        from = quote + 1;
        to = from + length;
        at = to + 1;
        ascii = true;
        escaped = false;
        named(quote);
    }

    private void named(int quote) {
        start = quote;
        path.name(quote);
        int colon = at < text.end && bytes[at] == ':' ? at : text.behindSpace(at);
        if (text.at(colon) != ':') {
            throw text.refused(colon, text.found(colon).noColon());
        }
        at = colon + 1;
        current = Token.NAME;
        next = Next.VALUE;
    }

    private Token firstElement(int i) {
        return text.at(i) == ']' ? close(i, Token.ARRAY_END) : value(i);
    }

    private Token element(int i) {
        byte b = text.at(i);
        if (b == ']') {
            return close(i, Token.ARRAY_END);
        }
        if (b != ',') {
            throw text.refused(i, text.found(i).noComma(false));
        }
        path.nextElement();
        return value(text.behindSpace(i + 1));
    }

    private Token value(int i) {
        byte b = text.at(i);
        start = i;
        if (b == '"') {
            quoted(i, StrictReader.LONGEST_TEXT, NoJson.LONG_TEXT);
            return ended(at, Token.TEXT);
        }
        if (b == '-' || (b >= '0' && b <= '9')) {
            from = i;
            to = text.behindNumber(i);
            ascii = true;
            escaped = false;
            return ended(to, Token.NUMBER);
        }
        return other(b, i);
    }

    private Token other(byte b, int i) {
        return switch (b) {
            case '{' -> {
                open(i);
                path.openObject();
                yield opened(Token.OBJECT_START, Next.FIRST_NAME, Next.NAME);
            }
            case '[' -> {
                open(i);
                path.openArray();
                yield opened(Token.ARRAY_START, Next.FIRST_ELEMENT, Next.ELEMENT);
            }
            case 't' -> ended(text.behindConstant(i, "true"), Token.TRUE);
            case 'f' -> ended(text.behindConstant(i, "false"), Token.FALSE);
            case 'n' -> ended(text.behindConstant(i, "null"), Token.NULL);
            default -> throw text.refused(i, text.found(i).noValue());
        };
    }

    private Token opened(Token token, Next first, Next more) {
        next = first;
        behind = more;
        current = token;
        return token;
    }

    private void open(int i) {
        if (path.depth() == StrictReader.MOST_NESTED) {
            throw text.refused(i, NoJson.TOO_DEEP);
        }
        at = i + 1;
    }

    private Token close(int i, Token token) {
        path.close();
        start = i;
        behind = path.depth() == 0 ? Next.NOTHING : path.isInObject() ? Next.NAME : Next.ELEMENT;
        return ended(i + 1, token);
    }

    private Token ended(int end, Token token) {
        at = end;
        next = behind;
        current = token;
        return token;
    }

    /** Reads to the closing quote. */
    private void quoted(int quote, int longest, String tooLong) {
        from = quote + 1;
        ascii = true;
        escaped = false;
        int i = PlainText.asciiEnd(bytes, from, text.end);
        while (text.at(i) != '"') {
            i = PlainText.asciiEnd(bytes, behindSpecial(i), text.end);
        }
        to = i;
        at = i + 1;
        if (to - from > longest && Quoted.length(bytes, from, to) > longest) {
            throw text.refused(quote, tooLong);
        }
    }

    private int behindSpecial(int i) {
        byte b = bytes[i];
        if (b == '\\') {
            escaped = true;
            return behindEscape(i);
        }
        if (b >= 0) {
            throw text.refused(i, text.found(i).control());
        }
        ascii = false;
        escaped |= halves;
        int behind = Utf8.behind(bytes, i, text.end, halves);
        if (behind == Utf8.MALFORMED) {
            throw Utf8.malformed(i - text.begin);
        }
        return behind;
    }

    private int behindEscape(int i) {
        int behind = Quoted.behindEscape(bytes, i, text.end);
        if (behind < 0) {
            text.at(i + 1);
            throw text.refused(i, text.found(i).noEscape());
        }
        return behind;
    }

    @Override
    public void skip() {
        if (current.opens()) {
            int outside = path.depth() - 1;
            while (path.depth() > outside) {
                next();
            }
        }
    }

    @Override
    public String text() {
        if (escaped) {
            return Quoted.unescaped(bytes, from, to);
        }
        if (!ascii) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        return to - from <= RepeatedTexts.LONGEST && from <= bytes.length - RepeatedTexts.LONGEST
                ? repeated.of(bytes, from, to - from)
                : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    @Override
    public byte[] bytes() {
        return escaped ? unescaped() : bytes;
    }

    @Override
    public int offset() {
        return escaped ? 0 : from;
    }

    @Override
    public int length() {
        return escaped ? unescaped().length : to - from;
    }

    private byte[] unescaped() {
        if (unescapedAt != from) {
            unescaped = text().getBytes(StandardCharsets.UTF_8);
            unescapedAt = from;
        }
        return unescaped;
    }

    @Override
    public int depth() {
        return path.depth();
    }

    @Override
    public int line() {
        return text.line(start);
    }

    @Override
    public int column() {
        return text.column(start);
    }
}
