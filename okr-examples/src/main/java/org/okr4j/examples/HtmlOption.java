package org.okr4j.examples;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a report is written to as a page. */
final class HtmlOption {
    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "Write the report of one document as a page of HTML to a file; - prints it.")
    private @Nullable String out;

    boolean isGiven() {
        return out != null;
    }

    /** Returns where to, {@code -} where nothing else is said. */
    String out() {
        return out == null ? "-" : out;
    }
}
