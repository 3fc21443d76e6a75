package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {
    private static final String CORPUS = "src/test/resources/corpus";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void a_corpus_is_measured_by_a_figure_for_each_question_and_its_matrix() throws IOException {
        assertThat(Run.of("measure", CORPUS)).isEqualTo(new Run(0, golden("measure.txt"), ""));
    }

    @Test
    void misses_are_listed_where_they_are_asked_for() throws IOException {
        assertThat(Run.of("measure", CORPUS, "--misses")).isEqualTo(new Run(0, golden("measure-misses.txt"), ""));
    }

    @Test
    void a_line_that_is_no_object_is_refused_with_its_number(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("labelled.jsonl"), "{}\n\n[1]\n");

        Run run = Run.of("measure", folder.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "okr: " + folder.resolve("labelled.jsonl")
                                + ", line 3: Each line of a corpus is one JSON object\n"));
    }

    @Test
    void a_corpus_without_rows_has_no_figures(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("quantities.jsonl"), "{}\n");

        Run run = Run.of("measure", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().skip(1).limit(9)).allMatch(line -> line.endsWith("0                     -"));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name));
    }
}
