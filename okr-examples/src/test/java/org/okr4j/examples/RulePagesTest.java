package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.validation.Rule;
import org.okr4j.scoring.validation.RuleSets;

/** Every rule is a constant with a page of javadoc, stands in the set standard, and has golden files; and nothing else does. */
class RulePagesTest {
    private static final Pattern PAGE = Pattern.compile(".*Why: .+Bad: .+What to do: .+Source: .+", Pattern.DOTALL);

    @Test
    void rules_constants_and_golden_folders_are_the_same() throws IOException {
        assertThat(RuleSets.named("standard").rules())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(pages().keySet())
                .containsExactlyInAnyOrderElementsOf(RuleFolders.rules());
    }

    @Test
    void a_page_says_why_and_shows_what_is_bad_and_what_to_do_and_where_it_comes_from() throws IOException {
        assertThat(pages()).allSatisfy((id, page) -> assertThat(page).as(id).matches(PAGE));
    }

    @Test
    void a_summary_is_one_sentence_without_a_full_stop() {
        assertThat(RuleSets.named("standard").rules())
                .extracting(Rule::summary)
                .doesNotHaveDuplicates()
                .allMatch(summary -> summary.matches("[A-Z][^.]+[^.]"));
    }

    /** The pages by the id that the name of the constant says. */
    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path source : sources().toList()) {
            JavadocPages.of(source, "Rule").pages().forEach((constant, page) -> {
                String id = constant.toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(pages.put(id, page)).as(id).isNull();
            });
        }
        return pages;
    }

    private static Stream<Path> sources() {
        Path core = Path.of("..", "okr-core", "src", "main", "java", "org", "okr4j", "core", "validation");
        Path scoring = Path.of("..", "okr-scoring", "src", "main", "java", "org", "okr4j", "scoring", "validation");
        return Stream.of(core, scoring)
                .flatMap(RuleFolders::list)
                .filter(file -> file.toString().endsWith("Rules.java"));
    }
}
