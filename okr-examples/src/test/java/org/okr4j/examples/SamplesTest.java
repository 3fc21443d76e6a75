package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;

class SamplesTest {

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void a_sample_is_written_as_format_writes_it(String sample) throws IOException {
        String json = Files.readString(file(sample));

        assertThat(Run.of("format", file(sample).toString())).isEqualTo(new Run(0, json, ""));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void a_sample_in_one_line_is_the_same_document(String sample) throws IOException {
        Okrs okrs = read(sample);

        Run run = Run.on(OkrJson.write(okrs) + "\n" + OkrJson.write(okrs), "format", "-");

        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(OkrJson.read(line)).isEqualTo(okrs));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "football"})
    void nothing_is_found_in_a_sample(String sample) {
        assertThat(Run.of("lint", file(sample).toString(), "--as-of", "2026-08-31"))
                .isEqualTo(new Run(0, "Nothing found as of 2026-08-31\n", ""));
    }

    @Test
    void the_company_has_twelve_weeks_of_check_ins() throws IOException {
        assertThat(read("company").keyResult("churn").orElseThrow().checkIns()).hasSize(12);
    }

    @Test
    void the_season_is_reworded_and_amended_after_the_injury() throws IOException {
        Objective season = read("football").objective("season").orElseThrow();

        assertThat(season.titleAt(LocalDate.parse("2025-12-01"))).isEqualTo("Win a European trophy and the league");
        assertThat(season.titleAt(LocalDate.parse("2025-12-02")))
                .isEqualTo("Finish runners-up and win a domestic trophy");
        assertThat(season.keyResults()).allSatisfy((KeyResult keyResult) -> {
            assertThat(keyResult.amendments()).hasSize(1);
            assertThat(keyResult.checkIns()).hasSize(48);
        });
    }

    private static Okrs read(String sample) throws IOException {
        return OkrJson.read(Files.readString(file(sample)));
    }

    private static Path file(String sample) {
        return Samples.document(sample);
    }
}
