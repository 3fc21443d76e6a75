package org.okr4j.json.codec;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads one value from a whole text, and refuses unknown fields, whatever comes after the value, and all that is no JSON
 * as RFC 8259 has it: comments, {@code NaN}, a comma too much.
 *
 * <p>Where something is refused, the text is at hand and may be read once more: a place that only a pointer names gets
 * its line and column so.
 *
 * <pre>{@code
 * CheckIn checkIn = StrictReader.read("{\"date\": \"2026-08-31\", \"reading\": 4.1}", Formats.CHECK_IN);
 * }</pre>
 */
public final class StrictReader {
    /** How many objects and arrays may stand in each other. */
    public static final int MOST_NESTED = 500;

    /** How many characters the name of a field may have. */
    public static final int LONGEST_NAME = 50_000;

    /** How many characters a text in quotes may have. */
    public static final int LONGEST_TEXT = 100_000_000;

    private StrictReader() {}

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
    public static <T> T read(byte[] utf8, int from, int to, Format<T> format) {
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
    public static <T> T read(byte[] utf8, int from, int to, Format<T> format, OkrLimits limits) {
        Objects.checkFromToIndex(from, to, utf8.length);
        TextTokens tokens = TextTokens.of(utf8, from, to);
        try {
            return readAll(tokens, format, limits);
        } catch (OkrJsonException refusal) {
            Utf8.require(utf8, from, to);
            throw refusal.locatedIn(tokens.again());
        }
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
    public static <T> T read(String text, Format<T> format) {
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
    public static <T> T read(String text, Format<T> format, OkrLimits limits) {
        TextTokens tokens = TextTokens.of(text);
        try {
            return readAll(tokens, format, limits);
        } catch (OkrJsonException refusal) {
            throw refusal.locatedIn(tokens.again());
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
    public static List<OkrJsonException> problems(String text, Format<?> format, OkrLimits limits) {
        try {
            read(text, format, limits);
            return List.of();
        } catch (OkrJsonException first) {
            List<OkrJsonException> all =
                    DocumentShape.isOfLaterVersion(first) ? List.of() : collected(text, format, limits);
            return all.isEmpty() ? List.of(first) : all;
        }
    }

    private static List<OkrJsonException> collected(String text, Format<?> format, OkrLimits limits) {
        Problems problems = new Problems();
        TextTokens tokens = TextTokens.of(text);
        List<OkrJsonException> last = collect(tokens, format, limits, problems);
        return Stream.concat(problems.asExceptions().stream(), last.stream())
                .limit(Problems.MOST)
                .map(problem -> problem.locatedIn(tokens.again()))
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
        } catch (OkrJsonException noJson) {
            return List.of(noJson);
        }
        try {
            tokens.next();
        } catch (OkrJsonException more) {
            return problems.count() == 0 ? List.of(more) : List.of();
        }
        return List.of();
    }

    private static <T> T readAll(TextTokens tokens, Format<T> format, OkrLimits limits) {
        tokens.next();
        T value = format.read(tokens, UnknownFields.REFUSED, limits);
        tokens.next();
        return value;
    }
}
