package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each example of the package page stands in a test, without a look at white space. */
class PackagePageTest {
    private static final Path PAGE = Path.of("src/main/java/org/okr4j/testkit/package-info.java");
    private static final Path TEST = Path.of("src/test/java/org/okr4j/testkit/PackagePageProperties.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);

    @Test
    void the_examples_are_compiled_and_run() throws IOException {
        String page = Files.readString(PAGE).replaceAll("(?m)^ \\* ?", "");
        List<String> examples = EXAMPLE.matcher(page)
                .results()
                .map(match -> dense(match.group(1)))
                .toList();

        assertThat(examples).hasSize(2);
        assertThat(dense(Files.readString(TEST))).contains(examples);
    }

    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }
}
