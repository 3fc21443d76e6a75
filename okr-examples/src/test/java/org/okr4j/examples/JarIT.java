package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the jar itself, in a process with 256 MB. */
class JarIT {
    private static final String JAR = System.getProperty("okr.jar");
    private static final String EMPTY = "{\"okr\":1,\"objectives\":[]}";

    @Test
    void the_report_of_a_sample_is_the_one_that_the_tests_know() throws IOException {
        assertThat(run("", "report", "samples/company.json", "--as-of", "2026-08-31"))
                .isEqualTo(
                        new Run(0, Files.readString(Path.of("src/test/resources/golden/company-2026-08-31.txt")), ""));
    }

    @Test
    void the_page_of_a_sample_is_the_one_that_the_tests_know() throws IOException {
        assertThat(run("", "report", "samples/company.json", "--as-of", "2026-08-31", "--html", "-"))
                .isEqualTo(new Run(
                        0, Files.readString(Path.of("src/test/resources/golden/html/company-2026-08-31.html")), ""));
    }

    @Test
    void a_page_of_a_thousand_key_results_fits_into_the_memory() {
        StringBuilder document = new StringBuilder("{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"O\",\"cycle\":"
                + "{\"name\":\"Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"},\"keyResults\":[");
        for (int i = 0; i < 1_000; i++) {
            document.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"k" + i + "\",\"title\":\"Key result " + i + "\",\"measure\":"
                            + "{\"type\":\"metric\",\"from\":0,\"to\":90},\"checkIns\":[");
            for (int day = 10; day < 30; day++) {
                document.append((day == 10 ? "" : ",") + "{\"date\":\"2026-07-" + day + "\",\"reading\":" + day + "}");
            }
            document.append("]}");
        }

        Run page = run(document + "]}]}", "report", "-", "--as-of", "2026-08-31", "--html", "-");

        assertThat(page.exit()).isZero();
        assertThat(page.err()).isEmpty();
        assertThat(page.out().lines().filter(line -> line.equals("</article>"))).hasSize(1_000);
    }

    @Test
    void everything_that_is_wrong_with_a_document_is_said_at_once() throws IOException {
        Path golden = Path.of("src/test/resources/golden/format");

        assertThat(run(Files.readString(golden.resolve("problems.json")), "format", "-", "--all-problems"))
                .isEqualTo(new Run(2, "", Files.readString(golden.resolve("problems.txt"))));
    }

    @Test
    void output_is_utf_8_whatever_the_platform_says() {
        String document = EMPTY.replace(
                "[]",
                "[{\"id\":\"a\",\"title\":\"Ça marche 目標\",\"cycle\":{\"name\":\"C\",\"start\":\"2026-01-01\",\"end\":\"2026-01-31\"}}]");

        Run run = Forked.run(
                in -> in.write(document.getBytes(StandardCharsets.UTF_8)),
                Map.of("LC_ALL", "C", "LANG", "C"),
                List.of("-Dfile.encoding=ISO-8859-9", "-Duser.language=tr", "-jar", JAR, "format", "-"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"title\": \"Ça marche 目標\"").doesNotContain("\r");
    }

    @Test
    void five_million_nested_brackets_are_refused() {
        Run run = run("[".repeat(5_000_000), "report", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("okr: standard input, line 1, column ")
                .hasLineCount(1)
                .hasSizeLessThan(300);
    }

    @Test
    void five_million_nested_objects_in_an_unknown_field_are_refused() {
        Run run = run("{\"okr\":1,\"objectives\":[],\"x\":" + "{\"a\":".repeat(5_000_000), "format", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("okr: standard input, line 1, column ")
                .hasLineCount(1)
                .hasSizeLessThan(300);
    }

    @Test
    void a_number_of_five_million_digits_is_refused() {
        Run run = run("{\"okr\":" + "9".repeat(5_000_000) + "}", "format", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("okr: standard input, line 1, column ")
                .hasLineCount(1)
                .hasSizeLessThan(300);
    }

    @Test
    void a_line_that_never_ends_is_refused_when_the_memory_is_full() {
        byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

        Run run = Forked.run(
                in -> {
                    in.write('"');
                    for (int i = 0; i < 600; i++) {
                        in.write(megabyte);
                    }
                },
                Map.of(),
                List.of("-Xmx256m", "-jar", JAR, "format", "-"));

        assertThat(run)
                .isEqualTo(new Run(
                        2, "", "okr: The input is too large for the memory of this run; java -Xmx gives more\n"));
    }

    @Test
    void three_hundred_thousand_lines_are_streamed_in_64_megabytes() {
        Run run = Forked.run(
                in -> {
                    byte[] thousand = (EMPTY + "\n").repeat(1_000).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 300; i++) {
                        in.write(thousand);
                    }
                    in.write("{}\n".getBytes(StandardCharsets.US_ASCII));
                },
                Map.of(),
                List.of("-Xmx64m", "-jar", JAR, "lint", "-", "--json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).hasLineCount(300_000);
        assertThat(run.err()).startsWith("okr: standard input, line 300001, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "lint", "format"})
    void more_documents_than_fit_into_the_memory_are_streamed(String command) throws IOException {
        byte[] line = (Files.readString(Path.of("samples/company.json")).replace('\n', ' ') + "\n")
                .getBytes(StandardCharsets.UTF_8);
        int count = (32 << 20) / line.length;
        List<String> arguments = new ArrayList<>(List.of("-Xmx24m", "-jar", JAR, command, "-"));
        if (!command.equals("format")) {
            arguments.addAll(List.of("--json", "--as-of", "2026-08-31"));
        }

        Run run = Forked.run(
                in -> {
                    for (int i = 0; i < count; i++) {
                        in.write(line);
                    }
                },
                Map.of(),
                arguments);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().distinct()).hasSize(1);
        assertThat(run.out().lines()).hasSize(count);
    }

    @Test
    void a_reader_that_closes_the_pipe_hears_no_complaint() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", JAR, "format", "-"));
        Process process = Forked.start(Map.of(), command);
        Thread feeding = new Thread(() -> {
            byte[] lines = (EMPTY + "\n").repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            try (var in = process.getOutputStream()) {
                in.write(lines);
            } catch (IOException e) {
                return;
            }
        });
        feeding.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo(EMPTY);
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        feeding.join();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    private static Run run(String standardInput, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-Xmx256m", "-jar", JAR));
        command.addAll(List.of(arguments));
        return Forked.run(in -> in.write(standardInput.getBytes(StandardCharsets.UTF_8)), Map.of(), command);
    }
}
