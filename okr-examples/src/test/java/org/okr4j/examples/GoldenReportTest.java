package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reports of both samples on several days, as files. Their numbers are worked out by hand in
 * {@code golden/worked-out.md}; {@link WorkedOutTest} asserts them one by one.
 */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "company, 2026-06-30",
        "company, 2026-07-31",
        "company, 2026-08-31",
        "company, 2026-09-30",
        "football, 2025-11-30",
        "football, 2025-12-02",
        "football, 2026-05-31",
        "football, 2026-06-02"
    })
    void a_sample_reports_for_people(String sample, String day) throws IOException {
        assertThat(report(sample, day)).isEqualTo(golden(sample + "-" + day + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({"company, 2026-08-31", "football, 2025-11-30", "football, 2026-05-31"})
    void a_sample_is_explained(String sample, String day) throws IOException {
        assertThat(report(sample, day, "--explain")).isEqualTo(golden(sample + "-" + day + "-explained.txt"));
    }

    @ParameterizedTest
    @CsvSource({"company, 2026-08-31", "football, 2025-11-30", "football, 2026-05-31"})
    void a_sample_reports_as_json(String sample, String day) throws IOException {
        assertThat(report(sample, day, "--json")).isEqualTo(golden(sample + "-" + day + ".json"));
        assertThat(report(sample, day, "--json", "--explain"))
                .isEqualTo(golden(sample + "-" + day + "-explained.json"));
    }

    @ParameterizedTest
    @CsvSource({"company, 2026-08-31", "company, 2026-09-30", "football, 2026-05-31"})
    void a_sample_is_summarised(String sample, String day) throws IOException {
        assertThat(report(sample, day, "--summary")).isEqualTo(golden("summary/" + sample + "-" + day + ".txt"));
        assertThat(report(sample, day, "--summary", "--json"))
                .isEqualTo(golden("summary/" + sample + "-" + day + ".json"));
    }

    private static String report(String sample, String day, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "report";
        args[1] = "samples/" + sample + ".json";
        args[2] = "--as-of";
        args[3] = day;
        System.arraycopy(options, 0, args, 4, options.length);
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name));
    }
}
