package org.okr4j.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files of the rules: a folder for each rule, in it documents and beside each what the rule finds in it. */
final class RuleFolders {
    static final Path FOLDER = Path.of("src", "test", "resources", "rules");
    private static final String FINDINGS = ".findings.json";

    private RuleFolders() {}

    static List<String> rules() {
        return list(FOLDER).map(folder -> folder.getFileName().toString()).toList();
    }

    static List<Path> documents(String rule) {
        return list(FOLDER.resolve(rule))
                .filter(file -> !file.toString().endsWith(FINDINGS))
                .toList();
    }

    static Path findings(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(name.substring(0, name.length() - ".json".length()) + FINDINGS);
    }

    static boolean isPositive(Path document) {
        return document.getFileName().toString().startsWith("positive-");
    }

    static boolean isNegative(Path document) {
        return document.getFileName().toString().startsWith("negative-");
    }

    static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
