package org.okr4j.examples;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.text.Statement;
import org.okr4j.core.text.TextReader;

/**
 * Cuts a text into statements: at blank lines, and before each line that is a whole statement of its own. Any other line
 * belongs to what is before it.
 */
final class StatementLines {
    /**
     * The lines of one statement.
     *
     * @param first the number of the first of them, from 1
     * @param text all of them
     */
    record Lines(int first, String text) {}

    private final List<Lines> statements = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int first;

    private StatementLines() {}

    /**
     * Returns the statements of an input.
     *
     * @throws RefusedException if there is none, or the input is no UTF-8
     */
    static List<Lines> of(TextLines lines) {
        StatementLines statements = new StatementLines();
        int number = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            statements.add(line, ++number);
        }
        statements.close();
        if (statements.statements.isEmpty()) {
            throw new RefusedException(
                    "standard input: A statement is drafted, such as I will open in Bern as measured by"
                            + " 3 shops open and 500 orders a week: the input is empty");
        }
        return statements.statements;
    }

    private void add(String line, int number) {
        boolean begins = open.isEmpty() || isWhole(line);
        if (line.isBlank() || begins) {
            close();
        }
        if (!line.isBlank()) {
            first = open.isEmpty() ? number : first;
            open.append(open.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            statements.add(new Lines(first, open.toString()));
            open.setLength(0);
        }
    }

    private static boolean isWhole(String line) {
        String text = line.strip();
        boolean bullet = !text.isEmpty() && !Character.isLetter(text.codePointAt(0));
        Statement statement = TextReader.english().statement(text);
        return !bullet
                && !statement.objective().isBlank()
                && !statement.keyResults().isEmpty();
    }
}
