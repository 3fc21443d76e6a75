package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Java that a page shows; it stands in a test as well, which runs it. */
record Snippets(List<String> blocks) {
    private static final Path TESTS = Path.of("src", "test", "java", "org", "okr4j", "examples");
    private static final Pattern IN_MARKDOWN = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);

    static Snippets inMarkdown(Path page) throws IOException {
        return of(IN_MARKDOWN, Files.readString(page));
    }

    static Snippets inJavadoc(Path page) throws IOException {
        return of(IN_JAVADOC, Files.readString(page).replaceAll("(?m)^ \\*", ""));
    }

    private static Snippets of(Pattern pattern, String page) {
        return new Snippets(pattern.matcher(page)
                .results()
                .map((MatchResult block) -> words(block.group(1)))
                .toList());
    }

    void standIn(Class<?> test, Path... others) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(TESTS.resolve(test.getSimpleName() + ".java")));
        for (Path other : others) {
            all.append(Files.readString(other));
        }
        String code = words(all.toString());
        assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(code).contains(block));
    }

    /** Without blank space: where a long line breaks is the formatter's choice. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
