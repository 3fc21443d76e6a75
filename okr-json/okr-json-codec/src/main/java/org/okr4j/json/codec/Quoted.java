package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;

/** What stands between quotes in a JSON text, once it is known that all of it is well-formed. */
final class Quoted {
    private static final int HEX_DIGITS = 4;
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final byte[] text;
    private final int to;
    private final StringBuilder written;

    private Quoted(byte[] text, int from, int to) {
        this.text = text;
        this.to = to;
        this.written = new StringBuilder(to - from);
    }

    /** Returns the index behind an escape that begins with the backslash at an index, or -1 where that is none. */
    static int behindEscape(byte[] text, int backslash, int end) {
        int i = backslash + 1;
        if (i >= end) {
            return -1;
        }
        if (text[i] != 'u') {
            return ESCAPED.indexOf(text[i]) >= 0 ? i + 1 : -1;
        }
        for (int digit = 1; digit <= HEX_DIGITS; digit++) {
            if (i + digit >= end || Character.digit(text[i + digit], 16) < 0) {
                return -1;
            }
        }
        return i + HEX_DIGITS + 1;
    }

    /** Returns a text with escapes as what it means. */
    static String unescaped(byte[] text, int from, int to) {
        Quoted quoted = new Quoted(text, from, to);
        for (int i = from; i < to; ) {
            i = quoted.append(i);
        }
        return quoted.written.toString();
    }

    /** Counts the characters of a text in UTF-16 code units. */
    static int length(byte[] text, int from, int to) {
        int length = 0;
        for (int i = from; i < to; ) {
            byte b = text[i];
            if (b == '\\') {
                i = behindEscape(text, i, to);
                length++;
            } else {
                length += units(b);
                i++;
            }
        }
        return length;
    }

    /** Returns how many UTF-16 code units the character has that begins with a byte; none where it goes on there. */
    static int units(byte b) {
        if (b >= 0) {
            return 1;
        }
        return Utf8.continues(b) ? 0 : (b & 0xff) < 0xf0 ? 1 : 2;
    }

    private int append(int at) {
        byte b = text[at];
        if (b == '\\') {
            int behind = behindEscape(text, at, to);
            written.append(meant(at + 1));
            return behind;
        }
        if (b < 0) {
            return appendBeyondAscii(at);
        }
        int end = PlainText.asciiEnd(text, at, to);
        written.append(new String(text, at, end - at, StandardCharsets.ISO_8859_1));
        return end;
    }

    private char meant(int at) {
        return text[at] == 'u'
                ? (char) Integer.parseInt(new String(text, at + 1, HEX_DIGITS, StandardCharsets.ISO_8859_1), 16)
                : MEANT.charAt(ESCAPED.indexOf(text[at]));
    }

    /** Half a surrogate pair stays one, where another decoder would put something else in its place. */
    private int appendBeyondAscii(int at) {
        int behind = Utf8.behind(text, at, to, true);
        int length = behind - at;
        int bits = text[at] & (0x7f >> length);
        for (int i = at + 1; i < behind; i++) {
            bits = (bits << 6) | (text[i] & 0x3f);
        }
        written.appendCodePoint(bits);
        return behind;
    }
}
