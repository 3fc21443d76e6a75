package org.okr4j.examples;

import picocli.CommandLine.Parameters;

/** The argument that every command on documents takes. */
final class FileArgument {
    @Parameters(paramLabel = "FILE", description = "One document, or NDJSON with one a line; - is standard input.")
    private String path = "";

    String path() {
        return path;
    }
}
