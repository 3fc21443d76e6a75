package org.okr4j.json.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads one value from a whole text, and refuses unknown fields and whatever comes after the value.
 *
 * <p>Where something is refused, the text is at hand and may be read once more: a place that only a pointer names gets
 * its line and column so, and bytes are turned into text first, so that columns count characters.
 */
public final class StrictReader {
    /** How many objects and arrays may stand in each other. */
    public static final int MOST_NESTED = 500;

    /** How many characters the name of a field may have. */
    public static final int LONGEST_NAME = 50_000;

    /** How many characters a text in quotes may have. */
    public static final int LONGEST_TEXT = 100_000_000;

    private final TextOpener library;

    /**
     * Makes a reader.
     *
     * @param library what cuts texts into tokens
     */
    public StrictReader(TextOpener library) {
        this.library = library;
    }

    /**
     * Reads a value from a part of an array.
     *
     * @param utf8 bytes that hold one value in JSON, in UTF-8
     * @param from the index of its first byte
     * @param to the index after its last byte
     * @param format the format of the type
     * @param <T> the type
     * @return the value
     * @throws OkrJsonException if the text is no such value; lines and columns count from {@code from} on
     * @throws IndexOutOfBoundsException if the part lies outside of the array
     */
    public <T> T read(byte[] utf8, int from, int to, Format<T> format) {
        Objects.checkFromToIndex(from, to, utf8.length);
        if (beginsInAscii(utf8, from, to)) {
            try (TextTokens tokens = library.open(utf8, from, to)) {
                return readAll(tokens, format);
            } catch (OkrJsonException refusedBelowInWords) {
                return read(decoded(utf8, from, to), format);
            }
        }
        return read(decoded(utf8, from, to), format);
    }

    /**
     * Reads a value.
     *
     * @param text one value in JSON, and nothing after it but white space
     * @param format the format of the type
     * @param <T> the type
     * @return the value
     * @throws OkrJsonException if the text is no such value
     */
    public <T> T read(String text, Format<T> format) {
        if (text.startsWith("\uFEFF")) {
            throw new OkrJsonException(
                    "", 1, 1, "JSON begins without a byte order mark: found one; save the text as plain UTF-8", null);
        }
        try (TextTokens tokens = library.open(text)) {
            return readAll(tokens, format);
        } catch (OkrJsonException refusal) {
            throw located(refusal, text);
        }
    }

    private static <T> T readAll(TextTokens tokens, Format<T> format) {
        T value;
        try {
            tokens.next();
            value = format.read(tokens, UnknownFields.REFUSED);
        } catch (OkrJsonException refusal) {
            throw refusal;
        } catch (RuntimeException thrown) {
            throw refused(thrown, tokens);
        }
        requireEnd(tokens);
        return value;
    }

    private static RuntimeException refused(RuntimeException thrown, TextTokens tokens) {
        NoJson noJson = tokens.noJson(thrown);
        return noJson == null
                ? thrown
                : new OkrJsonException(
                        tokens.pointer(),
                        Math.max(1, noJson.line()),
                        Math.max(1, noJson.column()),
                        noJson.problem(tokens.depth()),
                        thrown);
    }

    private static void requireEnd(TextTokens tokens) {
        int line;
        int column;
        try {
            if (tokens.next() == Token.END) {
                return;
            }
            line = tokens.line();
            column = tokens.column();
        } catch (RuntimeException thrown) {
            NoJson noJson = tokens.noJson(thrown);
            if (noJson == null) {
                throw thrown;
            }
            line = noJson.line();
            column = noJson.column();
        }
        throw new OkrJsonException("", line, column, "The text ends with the value: found more text after it", null);
    }

    private OkrJsonException located(OkrJsonException refusal, String text) {
        try (TextTokens tokens = library.open(text)) {
            return refusal.locatedIn(tokens);
        }
    }

    /** Says whether the bytes look like UTF-8, and not like UTF-16 or UTF-32, which a parser would read as well. */
    private static boolean beginsInAscii(byte[] bytes, int from, int to) {
        return to - from >= 2 && bytes[from] > 0 && bytes[from + 1] != 0;
    }

    private static String decoded(byte[] utf8, int from, int to) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8, from, to - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException malformed) {
            throw new OkrJsonException(
                    "",
                    0,
                    0,
                    "JSON is text in UTF-8: byte " + (bytes.position() - from + 1) + " begins no character",
                    malformed);
        }
    }
}
