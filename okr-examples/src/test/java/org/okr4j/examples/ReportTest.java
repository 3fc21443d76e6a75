package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String CYCLE =
            "\"cycle\":{\"name\":\"2026-Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"}";

    @Test
    void a_document_without_objectives_says_so() {
        assertThat(report("{\"okr\":1,\"objectives\":[]}"))
                .isEqualTo("As of 2026-08-31, by the profile standard\n\nNo objectives\n");
    }

    @Test
    void objectives_are_indented_below_what_they_are_aligned_to() {
        assertThat(titles(document(
                        objective("leaf", "branch"), objective("branch", "root"), objective("root", "elsewhere"))))
                .isEqualTo("root\n  branch\n    leaf\n");
    }

    @Test
    void an_objective_aligned_to_a_key_result_stands_below_its_objective() {
        assertThat(titles(document(
                        objective("child", "kr"),
                        "{\"id\":\"top\",\"title\":\"top\"," + CYCLE + ",\"keyResults\":[{\"id\":\"kr\","
                                + "\"title\":\"key result\",\"measure\":{\"type\":\"binary\"}}]}")))
                .isEqualTo("top\n  key result\n  child\n");
    }

    @Test
    void a_loop_of_parents_is_printed_once() {
        assertThat(titles(document(objective("a", "b"), objective("b", "a"), objective("c", "a"))))
                .isEqualTo("a\n  b\n  c\n");
    }

    @Test
    void a_hundred_thousand_objectives_below_each_other_are_printed() {
        String deep = IntStream.range(0, 100_000)
                .mapToObj(i -> objective("o" + i, "o" + (i - 1)))
                .collect(Collectors.joining(",", "{\"okr\":1,\"objectives\":[", "]}"));

        String report = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> report(deep));

        assertThat(report).contains("\n          o99999 ");
        assertThat(report.lines()).hasSize(3 + 3 * 100_000 + 2);
    }

    @Test
    void texts_cannot_act_on_the_terminal() {
        String report = report(document(objective("a\\u001b[2J", "none")));

        assertThat(report).contains("a\\u001b[2J").doesNotContain("\u001b");
    }

    @Test
    void columns_stay_in_place_beside_wide_characters() {
        String report = report(
                document(objective("目標を達成する", "none"), objective("e\u0301tude", "none"), objective("plain", "none")));

        assertThat(report.lines()
                        .filter(line -> line.contains("unknown"))
                        .map(line -> TextWidth.of(line.substring(0, line.indexOf("unknown")))))
                .hasSize(3)
                .containsOnly(72);
    }

    @Test
    void a_share_of_the_weight_without_a_score_is_said() {
        String report = report(document("{\"id\":\"o\",\"title\":\"o\"," + CYCLE + ",\"keyResults\":["
                + "{\"id\":\"a\",\"title\":\"a\",\"measure\":{\"type\":\"binary\"},"
                + "\"checkIns\":[{\"date\":\"2026-07-02\",\"reading\":true}]},"
                + "{\"id\":\"b\",\"title\":\"b\",\"measure\":{\"type\":\"binary\"},\"weight\":2}]}"));

        assertThat(report).contains("2026-Q3 · only 33% of the weight has a score\n");
    }

    @Test
    void colours_are_for_terminals_that_have_them() {
        String document = document(objective("a", "none"));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        String coloured = Run.on(bytes, new Screen(true, true), "report", "-").out();

        assertThat(coloured).contains("\u001b[1ma\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(report(document));
    }

    @Test
    void what_is_drawn_is_ascii_where_the_terminal_has_no_more() {
        byte[] bytes = document(objective("a", "none")).getBytes(StandardCharsets.UTF_8);

        assertThat(Run.on(bytes, new Screen(false, false), "report", "-").out()).matches("[ -~\n]*");
    }

    @Test
    void progress_out_of_all_bounds_stays_in_its_column() {
        String report = report(document("{\"id\":\"o\",\"title\":\"o\"," + CYCLE + ",\"keyResults\":["
                + "{\"id\":\"a\",\"title\":\"a\",\"measure\":{\"type\":\"metric\",\"from\":0,\"to\":1},"
                + "\"checkIns\":[{\"date\":\"2026-07-02\",\"reading\":4000000}]},"
                + "{\"id\":\"b\",\"title\":\"b\",\"measure\":{\"type\":\"metric\",\"from\":0,\"to\":1},"
                + "\"checkIns\":[{\"date\":\"2026-07-02\",\"reading\":-4000000}]}]}"));

        assertThat(report).contains(" >9999%   1.00  green  done", " <-999%   0.00  red    off track");
    }

    private static String titles(String document) {
        return report(document)
                .lines()
                .filter(line -> line.contains("│") && !line.startsWith("│"))
                .map(line -> line.substring(0, 35).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String report(String document) {
        Run run = Run.on(document, "report", "-");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String objective(String id, String parent) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + id + "\"," + CYCLE + ",\"parent\":\"" + parent + "\"}";
    }

    private static String document(String... objectives) {
        return "{\"okr\":1,\"objectives\":[" + String.join(",", objectives) + "]}";
    }
}
