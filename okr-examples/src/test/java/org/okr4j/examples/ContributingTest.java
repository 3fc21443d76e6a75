package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what CONTRIBUTING sends people to: classes and files that are there. */
class ContributingTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.\\w+)?`");
    private static final Pattern PATH = Pattern.compile("`([\\w-]+(?:/[\\w.-]+)+)/?(?:ID/)?`|\\]\\(([\\w./-]+)\\)");

    @Test
    void every_class_that_is_named_is_there() throws IOException {
        Set<String> types = files().filter(file -> file.endsWith(".java"))
                .map(file -> file.replaceAll(".*/|\\.java$", ""))
                .collect(Collectors.toSet());

        assertThat(named(TYPE)).hasSizeGreaterThan(40).isSubsetOf(types);
    }

    @Test
    void every_path_that_is_named_is_there() throws IOException {
        Set<String> files = files().collect(Collectors.toSet());

        assertThat(named(PATH))
                .hasSizeGreaterThan(8)
                .allSatisfy(path -> assertThat(files).anyMatch(file -> (file + "/").contains("/" + path + "/")));
    }

    /** Returns the names, but for what a build makes and what is yet to come. */
    private static Set<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
                .results()
                .map((MatchResult name) -> name.group(1) == null ? name.group(2) : name.group(1))
                .filter(name ->
                        !Set.of("okr-examples/target", "golden/version-2").contains(name))
                .map(name -> name.replaceFirst("/ID$", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all
                    .filter(file -> !file.toString().matches(".*/(target|\\.git)(/.*)?"))
                    .map(file -> file.toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }
}
