package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.Series;

class SeriesReportTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final LocalDate FIRST = LocalDate.parse("2026-07-01");
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");

    @ParameterizedTest
    @CsvSource({"company, week", "company, day", "football, week"})
    void a_sample_reports_a_series_for_people(String sample, String every) throws IOException {
        String day = sample.equals("company") ? "2026-08-31" : "2026-05-31";
        Run run = Run.of("report", "samples/" + sample + ".json", "--as-of", day, "--every", every);

        assertThat(run)
                .isEqualTo(new Run(
                        0, Files.readString(GOLDEN.resolve(sample + "-" + day + "-every-" + every + ".txt")), ""));
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Row.WIDTH));
    }

    @Test
    void as_json_it_is_the_series_of_the_library() throws IOException {
        Series series = Scorer.standard().withExplanations(false).series(company(), FIRST, DAY, Every.WEEK);

        assertThat(Run.of("report", "samples/company.json", "--as-of", "2026-08-31", "--every", "week", "--json"))
                .isEqualTo(new Run(0, OkrJson.writeIndented(series) + "\n", ""));
    }

    @Test
    void of_ndjson_there_is_one_series_a_line() throws IOException {
        String line = OkrJson.write(company());
        Series series = Scorer.standard().series(company(), FIRST, DAY, Every.WEEK);

        assertThat(Run.on(line + "\n" + line, "report", "-", "--every", "week", "--json", "--explain")
                        .out())
                .isEqualTo((OkrJson.write(series) + "\n").repeat(2));
    }

    @Test
    void it_ends_with_the_latest_cycle() {
        assertThat(Run.of("report", "samples/company.json", "--as-of", "2027-01-01", "--every", "day")
                        .out())
                .startsWith("Every day from 2026-07-01 to 2026-09-30, by the profile standard\n");
    }

    @Test
    void before_the_earliest_cycle_it_is_the_day_alone() {
        assertThat(Run.of("report", "samples/company.json", "--as-of", "2026-06-30", "--every", "day")
                        .out())
                .startsWith("Every day from 2026-06-30 to 2026-06-30, by the profile standard\n");
    }

    @Test
    void a_document_without_objectives_says_so() {
        assertThat(Run.on("{\"okr\":1,\"objectives\":[]}", "report", "-", "--every", "week"))
                .isEqualTo(new Run(
                        0, "Every week from 2026-08-31 to 2026-08-31, by the profile standard\n\nNo objectives\n", ""));
    }

    @Test
    void more_than_ten_years_are_refused() {
        String longAgo = "{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"o\",\"cycle\":"
                + "{\"name\":\"c\",\"start\":\"1926-01-01\",\"end\":\"2026-12-31\"}}]}";

        assertThat(Run.on(longAgo, "report", "-", "--every", "day"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "okr: standard input, A series is of ten years at most:"
                                + " from 1926-01-01 to 2026-08-31 are 36768 days\n"));
    }

    @Test
    void a_terminal_without_blocks_shows_digits() throws IOException {
        byte[] document = OkrJson.write(company()).getBytes(StandardCharsets.UTF_8);
        Run run = Run.on(document, new Screen(false, false), "report", "-", "--every", "week");

        assertThat(run.out())
                .endsWith("\n0 to 9 is progress below the target, # is reached, . is not known\n")
                .matches("[ -~\n]*");
    }

    private static Okrs company() throws IOException {
        return OkrJson.read(Files.readString(Path.of("samples", "company.json")));
    }
}
