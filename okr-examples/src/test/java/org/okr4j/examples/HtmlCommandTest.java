package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCommandTest {
    private static final String EMPTY = "{\"okr\":1,\"objectives\":[]}";

    @TempDir
    private Path folder;

    @Test
    void a_page_is_written_and_nothing_is_printed() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "old");

        assertThat(run(page)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page)).isEqualTo(golden());
        assertThat(files()).containsExactly("page.html");
    }

    @Test
    void a_dash_prints_the_page() throws IOException {
        assertThat(Run.of("report", "samples/company.json", "--as-of", "2026-08-31", "--html", "-"))
                .isEqualTo(new Run(0, golden(), ""));
    }

    @Test
    void a_document_without_objectives_is_a_page_too() {
        Run run = Run.on(EMPTY, "report", "-", "--html", "-");

        assertThat(run.exit()).isZero();
        HtmlPages.assertSound(HtmlPages.parsed(run.out()));
        assertThat(HtmlPages.parsed(run.out()).select("main").text()).isEqualTo("Scorecard No objectives");
    }

    @Test
    void a_profile_and_explanations_are_asked_for_as_ever() {
        Run run = Run.of(
                "report",
                "samples/company.json",
                "--as-of",
                "2026-08-31",
                "--profile",
                "google",
                "--explain",
                "--html",
                "-");

        assertThat(HtmlPages.parsed(run.out()).select(".lead").text())
                .isEqualTo("As of 31 August 2026 · 2026-Q3 · scored by the profile google");
        assertThat(HtmlPages.parsed(run.out()).select("details.why")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--html - --json        | A page has the scorecard and the summary of one day: choose --html or --json",
                "--html - --summary     | A page has the scorecard and the summary of one day: choose --html or --summary",
                "--html - --every week  | A page has the scorecard and the summary of one day: choose --html or --every",
                "--html                 | --html needs a value, OUT",
                "--html src             | src: A page is a file, or - for standard output: this is a directory",
                "--html no/such/p.html  | no/such/p.html: There is no such folder to write to",
            })
    void what_cannot_be_written_is_refused_in_one_line(String options, String message) {
        assertThat(Run.on(
                        EMPTY,
                        Stream.concat(Stream.of("report", "-"), Stream.of(options.split(" ")))
                                .toArray(String[]::new)))
                .isEqualTo(new Run(2, "", "okr: " + message + "\n"));
    }

    @Test
    void several_documents_are_refused_before_anything_is_written() {
        Path page = folder.resolve("page.html");

        Run run = Run.on(EMPTY + "\n" + EMPTY, "report", "-", "--html", page.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "okr: standard input: A page is of one document, and this input holds several: give each"
                                + " a page of its own\n"));
        assertThat(page).doesNotExist();
    }

    @Test
    void the_document_itself_is_not_replaced() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, EMPTY);
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), file);

        for (Path out : List.of(file, link)) {
            assertThat(Run.of("report", file.toString(), "--html", out.toString()))
                    .isEqualTo(new Run(
                            2, "", "okr: " + out + ": The page would replace the document that it is made of\n"));
        }
        assertThat(Files.readString(file)).isEqualTo(EMPTY);
    }

    @Test
    void a_document_that_cannot_be_read_leaves_the_old_page() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "old");

        assertThat(Run.on("{\"okr\":2}", "report", "-", "--html", page.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(Files.readString(page)).isEqualTo("old");
        assertThat(files()).containsExactly("page.html");
    }

    @Test
    void a_link_to_a_page_stays_a_link() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), page);

        assertThat(run(link)).isEqualTo(new Run(0, "", ""));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(page)).isEqualTo(golden());
    }

    @Test
    void a_strategy_of_former_days_that_nobody_knows_is_refused_where_it_stands() {
        String document = "{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"O\",\"cycle\":{\"name\":\"Q3\","
                + "\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"},\"keyResults\":[{\"id\":\"k\",\"title\":\"K\","
                + "\"measure\":{\"type\":\"metric\",\"from\":0,\"to\":9,\"strategy\":\"odd\"},"
                + "\"amendments\":[{\"date\":\"2026-08-01\",\"measure\":{\"type\":\"metric\",\"from\":0,\"to\":9},"
                + "\"reason\":\"r\"}],\"checkIns\":[{\"date\":\"2026-07-10\",\"reading\":1}]}]}]}";

        assertThat(Run.on(document, "report", "-", "--html", "-"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "okr: standard input, at /objectives/0/keyResults/0/measure/strategy: No strategy for metric is"
                                + " called \"odd\". Known are linear, ratio-to-target\n"));
    }

    private static Run run(Path page) {
        return Run.of("report", "samples/company.json", "--as-of", "2026-08-31", "--html", page.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String golden() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "golden", "html", "company-2026-08-31.html"));
    }
}
