package org.okr4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.okr4j.core.Shown;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param screen what the place where the output is shown can show
 * @param today the only clock: asked where no day is given
 * @param complaints standard error: takes what is wrong, each in one line
 */
record Session(InputStream in, Writer out, Screen screen, Supplier<LocalDate> today, Consumer<String> complaints) {

    /** Does something with one document of an input, and returns an exit code. */
    interface Action {
        int apply(Piece piece) throws IOException;
    }

    /**
     * Does something with each document of an input, in order. What was printed for one stands when a later one fails.
     *
     * @return the highest exit code
     */
    int forEach(String file, Action action) throws IOException {
        int exit = 0;
        try (Input input = Input.open(file, in)) {
            for (Piece piece = input.next(); piece != null; piece = input.next()) {
                exit = Math.max(exit, action.apply(piece));
                out.flush();
            }
        }
        return exit;
    }

    /**
     * Prints a JSON text, whose control characters and bidirectional marks are escaped, as JSON can: wherever they stand,
     * they stand in a text.
     */
    void printJson(String json) throws IOException {
        for (String line : json.split("\n", -1)) {
            print(Shown.escaped(line));
        }
    }

    /** Prints a line. */
    void print(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
