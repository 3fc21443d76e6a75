package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.scoring.ScoringProfiles;

class CommandLineTest {
    private static final String EMPTY = "{\"okr\":1,\"objectives\":[]}";
    private static final String ONE = document("a");
    private static final String TWO = document("b");

    @Test
    void profiles_are_named_one_a_line() {
        assertThat(Run.of("profiles")).isEqualTo(new Run(0, String.join("\n", ScoringProfiles.names()) + "\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | A command is missing: report, lint, read, draft, format, profiles, measure; --help says more",
                "reprot x                       | There is no command \"reprot\"; did you mean report?",
                "publish x                      | There is no command \"publish\"; okr knows report, lint, read, draft, format, profiles, measure",
                "report                         | report needs a file, or - for standard input",
                "report a b                     | report takes one file, and this is another: \"b\"",
                "measure                        | measure needs a folder",
                "measure a b                    | measure takes one folder, and this is another: \"b\"",
                "measure src/main/java          | src/main/java: A corpus is a folder with labelled.jsonl and"
                        + " quantities.jsonl: this one has neither",
                "measure no-such-folder         | no-such-folder: A corpus is a folder with labelled.jsonl and"
                        + " quantities.jsonl: there is no such folder",
                "profiles a                     | profiles takes no argument: \"a\"",
                "report - --jsn                 | There is no option \"--jsn\"; did you mean --json?",
                "format - --json                | There is no option \"--json\"; format knows --all-problems, --help",
                "report - --as-of               | --as-of needs a value, DATE",
                "report - --as-of 31.8.2026     | --as-of takes a day that exists, such as 2026-08-31: \"31.8.2026\"",
                "report - --as-of 2026-02-30    | --as-of takes a day that exists, such as 2026-08-31: \"2026-02-30\"",
                "report - --as-of 0000-01-01    | --as-of takes a day that exists, such as 2026-08-31: \"0000-01-01\"",
                "report - --as-of +12026-01-01  | --as-of takes a day that exists, such as 2026-08-31: \"+12026-01-01\"",
                "report - --every month         | --every takes day or week: \"month\"",
                "report - --every               | --every needs a value, STEP",
                "report - --summary --every day | A summary is of one day and a series of many:"
                        + " choose --summary or --every",
                "report - --profile standart    | There is no profile \"standart\"; did you mean standard?",
                "report - --profile x           | There is no profile \"x\"; there are standard, viva-goals, quantive, google,"
                        + " servicenow, profit-co, upraise, engagedly, mooncamp, perdoo, puzzle-okr, burning-okr,"
                        + " okr-tracker, operately, boja, atlassian-goals, qulture-rocks, recruiterflow, 15five",
                "lint - --rules strickt         | There is no set of rules \"strickt\"; did you mean strict?",
                "lint - --rules x               | There is no set of rules \"x\"; there are standard, strict, drafting",
                "report no-such-file.json       | no-such-file.json: There is no such file; - stands for standard input",
                "report @no-such-file.json      | @no-such-file.json: There is no such file; - stands for standard input",
                "report src                     | src: A document is a file, or - for standard input: this is a directory",
                "report - --json=maybe          | report: Invalid value for option '--json': 'maybe' is not a boolean"
            })
    void what_cannot_be_run_is_refused_in_one_line(String arguments, String message) {
        String[] args = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        assertThat(Run.of(args)).isEqualTo(new Run(2, "", "okr: " + message + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "report --help", "lint -h", "format --help", "profiles --help", "measure --help"})
    void help_is_printed_where_it_is_asked_for(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: okr");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_name_that_could_act_on_a_terminal_is_shown_escaped() {
        assertThat(Run.of("report", "\u001b[31m.json").err())
                .isEqualTo("okr: \\u001b[31m.json: There is no such file; - stands for standard input\n");
    }

    @Test
    void a_document_is_formatted_with_indent_and_ndjson_without() {
        assertThat(Run.on(EMPTY, "format", "-").out()).isEqualTo("{\n  \"okr\": 1,\n  \"objectives\": []\n}\n");
        assertThat(Run.on(ONE + "\n\r\n \t\n" + TWO, "format", "-").out()).isEqualTo(ONE + "\n" + TWO + "\n");
    }

    @Test
    void a_document_may_begin_with_blank_lines_and_a_byte_order_mark() {
        assertThat(Run.on("\ufeff\n\n" + EMPTY + "\n\n", "format", "-").out())
                .isEqualTo("{\n  \"okr\": 1,\n  \"objectives\": []\n}\n");
    }

    @Test
    void a_document_over_several_lines_is_one_document() {
        String indented = Run.on(ONE, "format", "-").out();

        assertThat(indented.lines().count()).isGreaterThan(5);
        assertThat(Run.on(indented, "format", "-")).isEqualTo(new Run(0, indented, ""));
    }

    @Test
    void what_was_printed_for_earlier_lines_stands_when_a_later_one_fails() {
        Run run = Run.on(ONE + "\n\n" + TWO + "\n{\"okr\": 1\n" + ONE, "format", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(ONE + "\n" + TWO + "\n");
        assertThat(run.err()).startsWith("okr: standard input, line 4, column ").hasLineCount(1);
    }

    @Test
    void the_line_of_an_error_counts_from_the_beginning_of_the_input() {
        assertThat(Run.on("\n\n{\"okr\": 1,\n\"objektives\": []}", "format", "-")
                        .err())
                .startsWith("okr: standard input, line 4, column ");
    }

    @Test
    void an_empty_input_says_how_a_document_begins() {
        assertThat(Run.on(" \n\n", "format", "-"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "okr: standard input: A document begins with {\"okr\": 1, \"objectives\": [: the input is empty\n"));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_and_not_replaced() {
        byte[] latin = "{\"okr\": 1,\n \"objectives\": [{\"id\": \"é\"}]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Run.on(latin, "format", "-"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "okr: standard input, line 2, column 25: A document is text in UTF-8: the byte E9 does not"
                                + " belong here; save it as UTF-8\n"));
    }

    @Test
    void a_surrogate_in_utf_8_is_refused() {
        byte[] half = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};

        assertThat(Run.on(half, "format", "-").err())
                .startsWith("okr: standard input, line 1, column 2: A document is");
    }

    @Test
    void without_a_day_today_is_taken() {
        assertThat(Run.on(EMPTY, "report", "-", "--json").out()).contains("\"asOf\": \"2026-08-31\"");
        assertThat(Run.on(EMPTY, "report", "-", "--json", "--as-of", "2025-01-01")
                        .out())
                .contains("\"asOf\": \"2025-01-01\"");
    }

    @Test
    void a_scorecard_is_indented_for_a_document_and_one_line_for_ndjson() {
        assertThat(Run.on(EMPTY, "report", "-", "--json").out())
                .isEqualTo("{\n  \"asOf\": \"2026-08-31\",\n  \"profile\": \"standard\",\n  \"objectives\": []\n}\n");
        assertThat(Run.on(EMPTY + "\n" + EMPTY, "report", "-", "--json").out())
                .isEqualTo("{\"asOf\":\"2026-08-31\",\"profile\":\"standard\",\"objectives\":[]}\n".repeat(2));
    }

    @Test
    void a_summary_is_a_few_lines_or_json_and_one_line_for_ndjson() {
        assertThat(Run.on(EMPTY, "report", "-", "--summary").out())
                .isEqualTo("As of 2026-08-31, by the profile standard\n\nNo objectives\n");
        assertThat(Run.on(ONE, "report", "-", "--summary", "--as-of", "2026-10-01")
                        .out())
                .isEqualTo("""
                        As of 2026-10-01, by the profile standard

                        Objectives       1 unknown
                          committed      0 of 1 met, 1 without a score
                        Key results      none
                        """);
        assertThat(Run.on(EMPTY + "\n" + EMPTY, "report", "-", "--summary", "--json")
                        .out())
                .isEqualTo(("{\"asOf\":\"2026-08-31\",\"profile\":\"standard\","
                                + "\"objectives\":{\"committed\":{\"count\":0,\"scored\":0,\"met\":0},"
                                + "\"aspirational\":{\"count\":0,\"scored\":0,\"met\":0}},"
                                + "\"keyResults\":{\"committed\":{\"count\":0,\"scored\":0,\"met\":0},"
                                + "\"aspirational\":{\"count\":0,\"scored\":0,\"met\":0}},\"coverage\":0}\n")
                        .repeat(2));
    }

    @Test
    void findings_are_printed_with_the_day_and_an_error_ends_with_1() {
        assertThat(Run.on(ONE, "lint", "-", "--as-of", "2026-08-31")).isEqualTo(new Run(1, """
                        error  a  no-key-results, keyResults
                          | Title
                          Nothing shows whether this objective is reached: no key results
                          Add two to five key results, each with a number to reach

                        1 error, 0 warnings, 0 hints as of 2026-08-31
                        """, ""));
    }

    @Test
    void a_document_without_findings_ends_with_0() {
        assertThat(Run.on(EMPTY, "lint", "-")).isEqualTo(new Run(0, "Nothing found as of 2026-08-31\n", ""));
        assertThat(Run.on(EMPTY, "lint", "-", "--json")).isEqualTo(new Run(0, "{\n  \"findings\": []\n}\n", ""));
    }

    @Test
    void findings_of_ndjson_are_one_line_a_document() {
        Run run = Run.on(EMPTY + "\n" + ONE, "lint", "-", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"findings\":[]}",
                        "{\"findings\":[{\"rule\":\"no-key-results\",\"severity\":\"error\",\"subject\":\"a\","
                                + "\"field\":\"keyResults\",\"message\":\"Nothing shows whether this objective is"
                                + " reached: no key results\",\"suggestion\":\"Add two to five key results, each with a"
                                + " number to reach\"}]}");
    }

    @Test
    void a_file_is_read_like_standard_input(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("one.json");
        Files.writeString(file, ONE);

        assertThat(Run.of("format", file.toString())).isEqualTo(Run.on(ONE, "format", "-"));
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_run_quietly() {
        assertThat(failing("Broken pipe")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void output_that_cannot_be_written_is_no_success() {
        assertThat(failing("No space left on device"))
                .isEqualTo(new Run(2, "", "okr: Writing failed: No space left on device\n"));
    }

    private static Run failing(String why) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream((ONE + "\n" + TWO).getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(new String[] {"format", "-"}, in, out, err);
        return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    private static String document(String id) {
        return "{\"okr\":1,\"objectives\":[{\"id\":\"" + id + "\",\"title\":\"Title\",\"owner\":\"ana\","
                + "\"cycle\":{\"name\":\"2026-Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"}}]}";
    }
}
