package org.okr4j.json.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    private static final String MARK = "\uFEFF";

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
     * Reads a value from a part of an array, within the standard limits.
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
        return read(utf8, from, to, format, OkrLimits.standard());
    }

    /**
     * Reads a value from a part of an array.
     *
     * @param utf8 bytes that hold one value in JSON, in UTF-8
     * @param from the index of its first byte
     * @param to the index after its last byte
     * @param format the format of the type
     * @param limits how much is read at most
     * @param <T> the type
     * @return the value
     * @throws OkrJsonException if the text is no such value, or more; lines and columns count from {@code from} on
     * @throws IndexOutOfBoundsException if the part lies outside of the array
     */
    public <T> T read(byte[] utf8, int from, int to, Format<T> format, OkrLimits limits) {
        Objects.checkFromToIndex(from, to, utf8.length);
        if (beginsInAscii(utf8, from, to)) {
            try (TextTokens tokens = library.open(utf8, from, to)) {
                return readAll(tokens, format, limits);
            } catch (OkrJsonException refusedBelowInWords) {
                return read(decoded(utf8, from, to), format, limits);
            }
        }
        return read(decoded(utf8, from, to), format, limits);
    }

    /**
     * Reads a value, within the standard limits.
     *
     * @param text one value in JSON, and nothing after it but white space
     * @param format the format of the type
     * @param <T> the type
     * @return the value
     * @throws OkrJsonException if the text is no such value
     */
    public <T> T read(String text, Format<T> format) {
        return read(text, format, OkrLimits.standard());
    }

    /**
     * Reads a value.
     *
     * @param text one value in JSON, and nothing after it but white space
     * @param format the format of the type
     * @param limits how much is read at most
     * @param <T> the type
     * @return the value
     * @throws OkrJsonException if the text is no such value, or more
     */
    public <T> T read(String text, Format<T> format, OkrLimits limits) {
        if (text.startsWith(MARK)) {
            throw new OkrJsonException(
                    "", 1, 1, "JSON begins without a byte order mark: found one; save the text as plain UTF-8", null);
        }
        try (TextTokens tokens = library.open(text)) {
            return readAll(tokens, format, limits);
        } catch (OkrJsonException refusal) {
            throw located(refusal, text);
        }
    }

    /**
     * Finds everything that is wrong with a text at once: a part that is refused is skipped, and what comes behind it is
     * read as well. A rule on several parts, such as that ids are unique, is asked where all of them could be read. What
     * is no JSON ends the search, and so does the hundredth problem; a document of a later version is only said to be one.
     *
     * @param text one value in JSON, or anything else
     * @param format the format of the type
     * @param limits how much is read at most
     * @return what {@link #read(String, Format, OkrLimits)} would throw, and what it would throw next, at most 100; none
     *     where it would throw nothing
     */
    public List<OkrJsonException> problems(String text, Format<?> format, OkrLimits limits) {
        try {
            read(text, format, limits);
            return List.of();
        } catch (OkrJsonException first) {
            List<OkrJsonException> all = DocumentShape.isOfLaterVersion(first) || text.startsWith(MARK)
                    ? List.of()
                    : collected(text, format, limits);
            return all.isEmpty() ? List.of(first) : all;
        }
    }

    private List<OkrJsonException> collected(String text, Format<?> format, OkrLimits limits) {
        Problems problems = new Problems();
        List<OkrJsonException> last = new ArrayList<>();
        try (TextTokens tokens = library.open(text)) {
            last.addAll(collect(tokens, format, limits, problems));
        }
        return Stream.concat(problems.asExceptions().stream(), last.stream())
                .limit(Problems.MOST)
                .map(problem -> located(problem, text))
                .toList();
    }

    /** Returns what ended the search. */
    private static List<OkrJsonException> collect(
            TextTokens tokens, Format<?> format, OkrLimits limits, Problems problems) {
        try {
            tokens.next();
            format.collect(tokens, limits, problems);
        } catch (Problems.Enough enough) {
            return List.of();
        } catch (RuntimeException thrown) {
            if (refused(thrown, tokens) instanceof OkrJsonException noJson) {
                return List.of(noJson);
            }
            throw thrown;
        }
        try {
            requireEnd(tokens);
        } catch (OkrJsonException more) {
            return problems.count() == 0 ? List.of(more) : List.of();
        }
        return List.of();
    }

    private static <T> T readAll(TextTokens tokens, Format<T> format, OkrLimits limits) {
        T value;
        try {
            tokens.next();
            value = format.read(tokens, UnknownFields.REFUSED, limits);
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
