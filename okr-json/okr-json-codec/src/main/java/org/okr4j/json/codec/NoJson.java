package org.okr4j.json.codec;

import org.okr4j.core.Shown;

/**
 * What a JSON library says of a text that is no JSON, or more than it takes.
 *
 * @param fault which of the three faults it is
 * @param line the line from 1 on, less where the library does not say
 * @param column the column from 1 on, less where the library does not say
 * @param message the words of the library
 */
public record NoJson(Fault fault, int line, int column, String message) {
    private static final int MOST_SHOWN = 200;

    /** What is wrong with a text. */
    public enum Fault {
        /** The text ends in the middle of a value. */
        ENDS_TOO_EARLY,

        /** The text passes a limit of {@link StrictReader}. */
        PASSES_A_LIMIT,

        /** The text is written in another way than JSON. */
        IS_NO_JSON
    }

    String problem(int depth) {
        return switch (fault) {
            case ENDS_TOO_EARLY -> "JSON closes what it opens: the text ends in the middle of a value";
            case PASSES_A_LIMIT ->
                depth >= StrictReader.MOST_NESTED
                        ? "Objects and arrays are nested at most " + StrictReader.MOST_NESTED + " deep: found more"
                        : "A name has at most " + StrictReader.LONGEST_NAME + " characters and a text at most "
                                + StrictReader.LONGEST_TEXT + ": found more";
            case IS_NO_JSON -> "This is no JSON: " + inOneLine(message);
        };
    }

    /** Leaves out what only a programmer could follow: where an object began in terms of the parser, and its features. */
    private static String inOneLine(String message) {
        String said = Shown.escaped(message.replaceAll(" \\(for [^'\"]*\\)$", "")
                .replaceAll(": enable `\\w.*$", "")
                .replaceAll(" \\(consider enabling `\\w.*$", ""));
        return said.length() > MOST_SHOWN ? said.substring(0, MOST_SHOWN) + "…" : said;
    }
}
