package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.Formats;

/** What {@code lint} prints about titles: the part that is meant, and the five answers of SMART. */
class LintTitlesTest {
    private static final String LIKES = """
            {"okr":1,"objectives":[{"id":"awareness","title":"Renters know our name","owner":"ana",
            "cycle":{"name":"2026-Q3","start":"2026-07-01","end":"2026-09-30"},
            "keyResults":[{"id":"likes","title":"Reach 10,000 likes on our posts",
            "measure":{"type":"metric","from":0,"to":10000,"unit":"likes"},
            "checkIns":[{"date":"2026-08-31","reading":4000,"confidence":0.4}]}]}]}""";

    @Test
    void the_part_of_the_title_that_is_meant_is_underlined() {
        assertThat(Run.on(LIKES, "lint", "-", "--rules", "drafting").out()).contains("""
                warning  likes  vanity-metric, title
                  | Reach 10,000 likes on our posts
                  |              ^^^^^
                  Likes count attention, not value: 10,000 likes may help nobody
                  Count what likes should lead to, such as trials, orders or people who come back
                """);
    }

    @Test
    void a_finding_about_something_else_shows_the_title_alone() {
        assertThat(Run.on(LIKES, "lint", "-", "--rules", "drafting").out()).contains("""
                warning  awareness  single-key-result, keyResults
                  | Renters know our name
                  This objective is measured""");
    }

    @Test
    void no_line_is_longer_than_a_hundred_columns() {
        String longTitle = LIKES.replace(" on our posts", " \uD83D\uDE00 on \\u001b our posts".repeat(200))
                .replace("Renters know our name", "Renters know our name ".repeat(200));

        assertThat(Run.on(longTitle, "lint", "-").out().lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(100));
        assertThat(Run.on(longTitle, "lint", "-", "--smart").out().lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void smart_prints_five_answers_for_each_key_result() {
        assertThat(Run.on(LIKES, "lint", "-", "--smart")).isEqualTo(new Run(0, """
                        likes
                          | Reach 10,000 likes on our posts
                          specific    met      The title states "10,000"
                          measurable  met      The measure goes from 0 to 10000 likes
                          achievable  not met  The newest confidence is 0.4, of 2026-08-31, for a commitment
                          relevant    not met  It counts attention, and nothing beside it an outcome
                          time-bound  met      It is due at the end of its objective's cycle, on 2026-09-30

                        3 met, 2 not met, 0 unknown as of 2026-08-31
                        """, ""));
    }

    @Test
    void smart_as_json_is_read_back() {
        Run indented = Run.on(LIKES, "lint", "-", "--smart", "--json");
        String line = LIKES.replace("\n", "");
        Run lines = Run.on(line + "\n" + line, "lint", "-", "--smart", "--json");

        SmartAssessments read = OkrJson.read(indented.out(), Formats.SMART);
        assertThat(OkrJson.writeIndented(read, Formats.SMART) + "\n").isEqualTo(indented.out());
        assertThat(lines.out()).isEqualTo((OkrJson.write(read, Formats.SMART) + "\n").repeat(2));
    }

    @Test
    void a_document_without_open_key_results_is_no_fault() {
        assertThat(Run.on("{\"okr\":1,\"objectives\":[]}", "lint", "-", "--smart")
                        .out())
                .isEqualTo("No open key result as of 2026-08-31\n");
    }
}
