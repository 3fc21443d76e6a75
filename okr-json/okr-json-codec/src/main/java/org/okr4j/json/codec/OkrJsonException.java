package org.okr4j.json.codec;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Shown;

/**
 * A text that is no value of the format: says where, what was found and what would be right, in one line.
 *
 * <p>Example: {@code line 1, column 93, at /objectives/0/weight: A number is needed here: found the text "2"}. What the
 * document says is shortened and escaped in the message, so that it cannot act on a terminal or a log.
 */
public final class OkrJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More than any value of the format needs. */
    private static final int MOST_SEGMENTS = 16;

    private static final int INDEX_DIGITS = 9;

    /** The JSON pointer of the place, as it is. */
    private final String pointer;

    /** What is wrong there, without the place. */
    private final String problem;

    /** The line from 1 on, or 0 where nobody knows it. */
    private final int line;

    /** The column from 1 on, or 0 where nobody knows it. */
    private final int column;

    /**
     * Makes an exception.
     *
     * @param pointer the JSON pointer of the place, {@code ""} for the whole text
     * @param line the line of the place, from 1 on; 0 where it is not known
     * @param column the column of the place, from 1 on; 0 where it is not known
     * @param problem what is wrong there, in one line
     * @param cause what the model said, if it refused
     */
    public OkrJsonException(String pointer, int line, int column, String problem, @Nullable Throwable cause) {
        super(place(pointer, line, column) + problem, cause);
        this.pointer = pointer;
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /**
     * Returns where in the document the problem is.
     *
     * @return a JSON pointer (RFC 6901), such as {@code /objectives/0/weight}; {@code ""} for the whole text
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what is wrong, without the place.
     *
     * @return the message in one line
     */
    public String problem() {
        return problem;
    }

    /**
     * Returns the line of the place.
     *
     * @return the line, from 1 on; 0 where it is not known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column of the place, in UTF-16 code units.
     *
     * @return the column, from 1 on; 0 where it is not known
     */
    public int column() {
        return column;
    }

    /**
     * Walks from the place back to the beginning of the text, as a mapper collects the path of an error.
     *
     * @param name takes the name of a field
     * @param index takes the index in an array; the name of a field that is all digits goes here too
     */
    public void walkBack(Consumer<String> name, IntConsumer index) {
        List<String> segments = segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            String segment = segments.get(i);
            if (isIndex(segment)) {
                index.accept(Integer.parseInt(segment));
            } else {
                name.accept(segment);
            }
        }
    }

    List<String> segments() {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty()
                && segment.length() <= INDEX_DIGITS
                && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Finds line and column of the place by reading the text once more, where they are not known yet: what a model
     * refuses is known only when it is read to its end.
     *
     * @param tokens the text from its beginning
     * @return the same refusal with line and column; itself where they are known
     */
    public OkrJsonException locatedIn(TokenSource tokens) {
        return line > 0 ? this : PointerSearch.locate(this, tokens);
    }

    private static String place(String pointer, int line, int column) {
        String position = line > 0 ? "line " + line + ", column " + column : "";
        if (pointer.isEmpty()) {
            return position.isEmpty() ? "" : position + ": ";
        }
        return position + (position.isEmpty() ? "at " : ", at ") + shown(pointer) + ": ";
    }

    private static String shown(String pointer) {
        String[] segments = pointer.split("/", -1);
        String shown =
                Arrays.stream(segments).limit(MOST_SEGMENTS).map(Shown::excerpt).collect(Collectors.joining("/"));
        return segments.length > MOST_SEGMENTS ? shown + "/…" : shown;
    }
}
