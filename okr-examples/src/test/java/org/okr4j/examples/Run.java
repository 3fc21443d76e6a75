package org.okr4j.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * One run of the command line inside of the test.
 *
 * @param exit the exit code
 * @param out what was printed
 * @param err what was complained about
 */
record Run(int exit, String out, String err) {
    private static final LocalDate TODAY = LocalDate.parse("2026-08-31");

    static Run of(String... args) {
        return on("", args);
    }

    static Run on(String standardInput, String... args) {
        return on(standardInput.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run on(byte[] standardInput, String... args) {
        return on(standardInput, Screen.PLAIN, args);
    }

    static Run on(byte[] standardInput, Screen screen, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, new ByteArrayInputStream(standardInput), out, err, screen, () -> TODAY);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
