package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Cycle;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;

class DraftCommandTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "draft");

    @ParameterizedTest
    @CsvSource({
        "brand-awareness, 2026-Q1",
        "customer-acquisition, 2026-Q1",
        "closing-rates, 2026-Q1",
        "marketing-engagement, 2026-Q3",
        "product-marketing, 2026-Q2",
        "sales-confidence, 2026",
        "freelance-website, 2026-Q1"
    })
    void a_statement_becomes_a_document(String name, String cycle) throws IOException {
        String statement = golden(name + ".txt");

        assertThat(Run.on(statement, "draft", "--cycle", cycle, "--json"))
                .isEqualTo(new Run(0, golden(name + ".json"), ""));
        assertThat(Run.on(statement, "draft", "--cycle", cycle))
                .isEqualTo(new Run(0, golden(name + ".outline.txt"), ""));
        assertThat(Run.on(golden(name + ".json"), "format", "-").out()).isEqualTo(golden(name + ".json"));
    }

    @Test
    void without_a_cycle_it_is_the_quarter_of_today() {
        Okrs drafted = OkrJson.read(Run.on("Hire 4 guides", "draft", "--json").out());

        assertThat(drafted.objectives()).extracting(Objective::cycle).containsExactly(Cycle.quarter(2026, 3));
    }

    @Test
    void a_line_that_is_a_statement_begins_an_objective_and_any_other_goes_on() {
        Okrs drafted = OkrJson.read(Run.on(
                        "I will learn as measured by 4 exams\nWe will teach as measured by 5 classes,\n6 talks and\n7 letters\n\n\nGive 8 tours\n",
                        "draft",
                        "--json")
                .out());

        assertThat(drafted.ids())
                .containsExactly(
                        "learn", "exams", "teach", "classes", "talks", "letters", "give-tours", "give-tours-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win \u001b[31m3 prizes \u202e\u0000 as measured by \u2028 5 \ufffe prizes",
                "Win as measured by 99999999999999999999999 prizes, 0%, X%, ??, by 0x, 1/0 and from 5 to 5",
                "]]]}}}\"\\ as measured by \"\\u0000\", {}, []",
                "😀 as measured by 😀😀, 5 😀 and ٣ 😀"
            })
    void every_draft_is_a_document_that_reads_back(String text) {
        String json = Run.on(text, "draft", "--json").out();

        assertThat(OkrJson.writeIndented(OkrJson.read(json)) + "\n").isEqualTo(json);
        assertThat(Run.on(text, "draft").out()).doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | standard input: A statement is drafted, such as I will open in Bern as measured by 3 shops open and"
                        + " 500 orders a week: the input is empty",
                "' ' | standard input: A statement is drafted, such as I will open in Bern as measured by 3 shops open and"
                        + " 500 orders a week: the input is empty",
                "As measured by 5 tours | standard input, line 1: A statement names an objective before what it is measured"
                        + " by: \"As measured by 5 tours\""
            })
    void what_is_no_statement_is_refused(String text, String why) {
        assertThat(Run.on(text, "draft")).isEqualTo(new Run(2, "", "okr: " + why + "\n"));
    }

    @Test
    void a_cycle_that_does_not_exist_and_bytes_that_are_no_text_are_refused() {
        assertThat(Run.on("Hire 4 guides", "draft", "--cycle", "2026-Q5").err())
                .startsWith("okr: --cycle: ")
                .hasLineCount(1);
        assertThat(Run.on("Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "draft")
                        .exit())
                .isEqualTo(2);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name));
    }
}
