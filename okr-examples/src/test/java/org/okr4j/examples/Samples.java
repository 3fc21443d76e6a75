package org.okr4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents in {@code samples}, and the scorecards that stand beside most of them. */
final class Samples {
    private static final Path FOLDER = Path.of("samples");
    private static final String SCORECARD = ".scorecard.json";
    private static final String DOCUMENT = ".json";

    private Samples() {}

    /** Returns the names of all documents. */
    static List<String> all() throws IOException {
        return names(DOCUMENT).filter(name -> !name.contains(".")).toList();
    }

    /** Returns the names of the documents whose scorecard was worked out by hand, on a page beside it. */
    static List<String> workedOut() throws IOException {
        return names(SCORECARD).toList();
    }

    static Path document(String name) {
        return FOLDER.resolve(name + DOCUMENT);
    }

    static String scorecard(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + SCORECARD));
    }

    static String page(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".md"));
    }

    private static Stream<String> names(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(suffix))
                    .map(file -> file.substring(0, file.length() - suffix.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
