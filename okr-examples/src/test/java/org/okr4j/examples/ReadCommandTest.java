package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
    private static final String COST = "Reduce cost per acquisition by 20% within two months";

    @Test
    void a_text_is_read_as_the_page_of_the_format_has_it() {
        assertThat(Run.on(COST, "read", "--json"))
                .isEqualTo(new Run(
                        0,
                        "{\"text\":\"Reduce cost per acquisition by 20% within two months\","
                                + "\"direction\":\"decrease\",\"measurable\":\"quantified\",\"kind\":\"outcome\","
                                + "\"vanity\":\"no\",\"timeBound\":true,\"deadline\":{\"phrase\":\"within two months\","
                                + "\"span\":[35,52]},\"placeholder\":\"none\",\"quantities\":[{\"role\":\"target\","
                                + "\"comparator\":\"=\",\"value\":20,\"unit\":\"%\",\"change\":\"relative\","
                                + "\"span\":[31,34]}]}\n",
                        ""));
    }

    @Test
    void with_a_cycle_a_deadline_has_a_date() {
        assertThat(Run.on(COST, "read", "--json", "--cycle", "2026-Q3").out())
                .contains("\"deadline\":{\"phrase\":\"within two months\",\"span\":[35,52],\"date\":\"2026-09-01\"}");
    }

    @Test
    void people_get_a_line_of_words() {
        assertThat(Run.on(COST, "read", "--cycle", "2026-Q3").out())
                .isEqualTo("decrease, quantified outcome; target 20 % relative at 31-34;"
                        + " due \"within two months\" at 35-52, which is 2026-09-01\n");
    }

    @Test
    void the_title_of_an_objective_is_read_as_one() {
        assertThat(Run.on("Customers stay because the product earns its place", "read", "--objective", "--json"))
                .isEqualTo(new Run(
                        0,
                        "{\"text\":\"Customers stay because the product earns its place\","
                                + "\"style\":\"aspiration\",\"quantities\":[]}\n",
                        ""));
        assertThat(Run.on("Stay", "read", "--objective").out()).isEqualTo("aspiration\n");
    }

    @Test
    void every_line_has_its_answer_blank_ones_too() {
        Run run = Run.on("\ufeffWin 3 prizes\r\n\n \nStay", "read", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "{\"text\":\"Win 3 prizes\"", "{\"text\":\"\"", "{\"text\":\" \"", "{\"text\":\"Stay\"");
        assertThat(Run.on("", "read")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void what_could_act_on_a_terminal_is_escaped() {
        assertThat(Run.on("Win \u001b[31m3 prizes", "read", "--json").out()).doesNotContain("\u001b");
        assertThat(Run.on("By \u202eApril 3", "read").out()).doesNotContain("\u202e");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_and_what_was_printed_stands() {
        byte[] latin = "Stay\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        Run run = Run.on(latin, "read", "--objective");

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "aspiration\n",
                        "okr: standard input, line 2, column 4: A text a line is read, in UTF-8: the byte E9 does not"
                                + " belong here; save it as UTF-8\n"));
    }

    @Test
    void a_cycle_that_does_not_exist_is_refused() {
        Run run = Run.on(COST, "read", "--cycle", "2026-Q5");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("okr: --cycle: ").hasLineCount(1);
    }
}
