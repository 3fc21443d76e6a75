package org.okr4j.json;

import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.codec.StrictReader;
import org.okr4j.json.codec.TextSink;
import org.okr4j.json.codec.Unreadable;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/**
 * Reads and writes OKRs in JSON, strictly: unknown and repeated fields, {@code null}, and text after the document are
 * refused with an {@link OkrJsonException} that says where and what would be right.
 *
 * <pre>{@code
 * Okrs okrs = OkrJson.read(text);
 * String json = OkrJson.writeIndented(okrs);
 * CheckIn checkIn = OkrJson.read("{\"date\": \"2026-08-31\", \"reading\": 4.1}", Formats.CHECK_IN);
 * }</pre>
 *
 * <p>People who have a mapper of their own register {@link OkrModule} with it.
 */
public final class OkrJson {
    /** Jackson keeps arrays for the next time. */
    private static final RecyclerPool<BufferRecycler> LENDERS = JsonRecyclerPools.defaultPool();

    private OkrJson() {}

    /**
     * Reads a document.
     *
     * @param text one document in JSON, and nothing after it but white space
     * @return the document
     * @throws OkrJsonException if the text is no document
     */
    public static Okrs read(String text) {
        return read(text, Formats.OKRS);
    }

    /**
     * Reads a document.
     *
     * @param utf8 one document in JSON, in UTF-8
     * @return the document
     * @throws OkrJsonException if the text is no document
     */
    public static Okrs read(byte[] utf8) {
        return read(utf8, 0, utf8.length);
    }

    /**
     * Reads a document from a part of an array, such as a line of newline-delimited JSON.
     *
     * @param utf8 bytes that hold one document in JSON, in UTF-8
     * @param from the index of its first byte
     * @param to the index after its last byte
     * @return the document
     * @throws OkrJsonException if the text is no document; lines and columns count from {@code from} on
     * @throws IndexOutOfBoundsException if the part lies outside of the array
     */
    public static Okrs read(byte[] utf8, int from, int to) {
        return StrictReader.read(utf8, from, to, Formats.OKRS);
    }

    /**
     * Reads a document, and refuses one that is larger than somebody allows.
     *
     * @param text one document in JSON, and nothing after it but white space
     * @param limits how much is read at most; without, {@link OkrLimits#standard()} hold
     * @return the document
     * @throws OkrJsonException if the text is no document, or more than the limits allow
     */
    public static Okrs read(String text, OkrLimits limits) {
        return StrictReader.read(text, Formats.OKRS, limits);
    }

    /**
     * Reads a document, and refuses one that is larger than somebody allows.
     *
     * @param utf8 one document in JSON, in UTF-8
     * @param limits how much is read at most; without, {@link OkrLimits#standard()} hold
     * @return the document
     * @throws OkrJsonException if the text is no document, or more than the limits allow
     */
    public static Okrs read(byte[] utf8, OkrLimits limits) {
        return StrictReader.read(utf8, 0, utf8.length, Formats.OKRS, limits);
    }

    /**
     * Finds everything that is wrong with the text of a document at once, where {@link #read(String)} says what is wrong
     * first: a part that is refused is skipped, and what comes behind it is read as well.
     *
     * <p>Example: the rule {@code unreadable}, the field {@code /objectives/0/weight}, the message {@code line 1, column
     * 93: A number is needed here: found the text "2"}.
     *
     * @param text one document in JSON, or anything else
     * @return an error for each problem, at most 100, whose field is the JSON pointer of the place; none where the
     *     document can be read
     */
    public static Findings problems(String text) {
        return Unreadable.findings(refusals(text));
    }

    /**
     * Finds everything that is wrong with the text of a document at once, as {@link #problems(String)} does, with line and
     * column apart.
     *
     * <p>Example: the pointer {@code /objectives/0/weight}, the line 1, the column 93, and {@code A number is needed here:
     * found the text "2"}.
     *
     * @param text one document in JSON, or anything else
     * @return what would have been thrown for each problem if it had come first, at most 100; none where the document can
     *     be read
     */
    public static List<OkrJsonException> refusals(String text) {
        return StrictReader.problems(text, Formats.OKRS, OkrLimits.standard());
    }

    /**
     * Reads a scorecard.
     *
     * @param text one scorecard in JSON, and nothing after it but white space
     * @return the scorecard
     * @throws OkrJsonException if the text is no scorecard
     */
    public static Scorecard readScorecard(String text) {
        return read(text, Formats.SCORECARD);
    }

    /**
     * Reads a summary.
     *
     * @param text one summary in JSON, and nothing after it but white space
     * @return the summary
     * @throws OkrJsonException if the text is no summary
     */
    public static Summary readSummary(String text) {
        return read(text, Formats.SUMMARY);
    }

    /**
     * Reads a series of scorecards.
     *
     * @param text one series in JSON, and nothing after it but white space
     * @return the series
     * @throws OkrJsonException if the text is no series
     */
    public static Series readSeries(String text) {
        return read(text, Formats.SERIES);
    }

    /**
     * Reads findings.
     *
     * @param text findings in JSON, and nothing after them but white space
     * @return the findings
     * @throws OkrJsonException if the text is no findings
     */
    public static Findings readFindings(String text) {
        return read(text, Formats.FINDINGS);
    }

    /**
     * Reads a value of any type of the format.
     *
     * @param text one value in JSON, and nothing after it but white space
     * @param format the format of the type, from {@link Formats}
     * @param <T> the type
     * @return the value
     * @throws OkrJsonException if the text is no such value
     */
    public static <T> T read(String text, Format<T> format) {
        return StrictReader.read(text, format);
    }

    /**
     * Writes a document in one line.
     *
     * @param okrs the document
     * @return the JSON text, without white space
     */
    public static String write(Okrs okrs) {
        return write(okrs, Formats.OKRS);
    }

    /**
     * Writes a scorecard in one line.
     *
     * @param scorecard the scorecard
     * @return the JSON text, without white space
     */
    public static String write(Scorecard scorecard) {
        return write(scorecard, Formats.SCORECARD);
    }

    /**
     * Writes a summary in one line.
     *
     * @param summary the summary
     * @return the JSON text, without white space
     */
    public static String write(Summary summary) {
        return write(summary, Formats.SUMMARY);
    }

    /**
     * Writes a series of scorecards in one line.
     *
     * @param series the series
     * @return the JSON text, without white space
     */
    public static String write(Series series) {
        return write(series, Formats.SERIES);
    }

    /**
     * Writes findings in one line.
     *
     * @param findings the findings
     * @return the JSON text, without white space
     */
    public static String write(Findings findings) {
        return write(findings, Formats.FINDINGS);
    }

    /**
     * Writes a value of any type of the format in one line.
     *
     * @param value the value
     * @param format the format of the type, from {@link Formats}
     * @param <T> the type
     * @return the JSON text, without white space
     */
    public static <T> String write(T value, Format<T> format) {
        return write(value, format, false);
    }

    /**
     * Writes a document for people to read.
     *
     * @param okrs the document
     * @return the JSON text, indented by two spaces, with line feeds between lines and none at its end
     */
    public static String writeIndented(Okrs okrs) {
        return writeIndented(okrs, Formats.OKRS);
    }

    /**
     * Writes a scorecard for people to read.
     *
     * @param scorecard the scorecard
     * @return the JSON text, indented by two spaces, with line feeds between lines and none at its end
     */
    public static String writeIndented(Scorecard scorecard) {
        return writeIndented(scorecard, Formats.SCORECARD);
    }

    /**
     * Writes a summary for people to read.
     *
     * @param summary the summary
     * @return the JSON text, indented by two spaces, with line feeds between lines and none at its end
     */
    public static String writeIndented(Summary summary) {
        return writeIndented(summary, Formats.SUMMARY);
    }

    /**
     * Writes a series of scorecards for people to read.
     *
     * @param series the series
     * @return the JSON text, indented by two spaces, with line feeds between lines and none at its end
     */
    public static String writeIndented(Series series) {
        return writeIndented(series, Formats.SERIES);
    }

    /**
     * Writes findings for people to read.
     *
     * @param findings the findings
     * @return the JSON text, indented by two spaces, with line feeds between lines and none at its end
     */
    public static String writeIndented(Findings findings) {
        return writeIndented(findings, Formats.FINDINGS);
    }

    /**
     * Writes a value of any type of the format for people to read.
     *
     * @param value the value
     * @param format the format of the type, from {@link Formats}
     * @param <T> the type
     * @return the JSON text, indented by two spaces, with line feeds between lines and none at its end
     */
    public static <T> String writeIndented(T value, Format<T> format) {
        return write(value, format, true);
    }

    private static <T> String write(T value, Format<T> format, boolean indented) {
        BufferRecycler lender = LENDERS.acquireAndLinkPooled();
        TextSink text = new TextSink(lender.allocByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER), indented);
        try {
            format.write(value, text);
            return text.toString();
        } finally {
            lender.releaseByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER, text.room());
            lender.releaseToPool();
        }
    }
}
