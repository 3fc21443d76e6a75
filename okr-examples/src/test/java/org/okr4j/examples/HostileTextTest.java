package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;

/** What a document says cannot act on the place where it is shown, nor end a run in a stack trace. */
class HostileTextTest {
    private static final String CYCLE = "\"cycle\":{\"name\":\"Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"}";
    private static final String ASKS = "{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"O\"," + CYCLE
            + ",\"keyResults\":[{\"id\":\"k\",\"title\":\"K\",\"measure\":"
            + "{\"type\":\"metric\",\"from\":0,\"to\":10,\"strategy\":\"line\\u001ber\"}}]}]}";
    private static final String REFUSED = ", at /objectives/0/keyResults/0/measure/strategy: No strategy for metric is"
            + " called \"line\\u001ber\", did you mean \"linear\"? Known are linear, ratio-to-target";

    @Test
    void a_strategy_that_nobody_knows_is_refused_in_one_line_by_a_report() {
        Run report = Run.on(ASKS, "report", "-", "--as-of", "2026-08-15");

        assertThat(report.exit()).isEqualTo(2);
        assertThat(report.out()).isEmpty();
        assertThat(report.err()).startsWith("okr: standard input" + REFUSED).containsOnlyOnce("\n");
    }

    @Test
    void on_a_later_line_it_is_refused_there_and_what_was_printed_stands() {
        String empty = "{\"okr\":1,\"objectives\":[]}";

        Run report = Run.on(empty + "\n" + ASKS + "\n" + empty, "report", "-", "--as-of", "2026-08-15", "--json");

        assertThat(report.exit()).isEqualTo(2);
        assertThat(report.out()).isEqualTo("{\"asOf\":\"2026-08-15\",\"profile\":\"standard\",\"objectives\":[]}\n");
        assertThat(report.err()).startsWith("okr: standard input, line 2").contains(REFUSED);
    }

    @Test
    void json_escapes_what_could_act_on_a_terminal_and_stays_the_same_value() {
        String title = "a\u009b31m \u202e \u2066 \u2028 \ufeff 👩\u200d🔬";
        String json = "{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"" + title + "\"," + CYCLE + "}]}";
        Okrs okrs = OkrJson.read(json);

        Run format = Run.on(json, "format", "-");

        assertThat(format.out())
                .contains("\"a\\u009b31m \\u202e \\u2066 \\u2028 \\ufeff 👩\u200d🔬\"")
                .doesNotContainPattern("[\\x80-\\x9f\u202e\u2066\u2028\ufeff]");
        assertThat(OkrJson.read(format.out())).isEqualTo(okrs);
        assertThat(Run.on(format.out(), "format", "-")).isEqualTo(format);
    }
}
