package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllProblemsTest {
    private static final Path DOCUMENT = Path.of("src/test/resources/golden/format/problems.json");
    private static final Path PROBLEMS = Path.of("src/test/resources/golden/format/problems.txt");
    private static final String EMPTY = "{\"okr\":1,\"objectives\":[]}";

    @Test
    void everything_that_is_wrong_with_a_document_is_said_at_once() throws IOException {
        assertThat(Run.on(Files.readString(DOCUMENT), "format", "-", "--all-problems"))
                .isEqualTo(new Run(2, "", Files.readString(PROBLEMS)));
    }

    @Test
    void a_document_that_can_be_read_is_printed() {
        assertThat(Run.on(EMPTY, "format", "-", "--all-problems")).isEqualTo(Run.on(EMPTY, "format", "-"));
    }

    @Test
    void of_ndjson_each_line_is_printed_or_said_what_is_wrong_with() {
        String wrong = "{\"okr\":1,\"objectives\":[{\"id\":5,\"title\":\"\"}]}";

        Run run = Run.on(EMPTY + "\n" + wrong + "\n\n" + EMPTY + "\n{}", "format", "--all-problems", "-");

        assertThat(run).isEqualTo(new Run(2, EMPTY + "\n" + EMPTY + "\n", """
                        okr: standard input, line 2, column 30, at /objectives/0/id: A text is needed here: found the number 5
                        okr: standard input, line 2, column 24, at /objectives/0: An objective needs id, title and cycle: cycle is absent
                        okr: standard input, line 5, column 1: A document needs okr and objectives: okr and objectives are absent
                        """));
    }

    @Test
    void no_more_than_a_hundred_problems_of_a_document_are_said() {
        String document = "{\"okr\":1,\"objectives\":[" + "1,".repeat(499) + "1]}";

        Run run = Run.on(document, "format", "-", "--all-problems");

        assertThat(run.err()).hasLineCount(100);
        assertThat(run.err().lines().skip(99))
                .containsExactly(
                        "okr: standard input, line 1, column 222, at /objectives/99: An objective, an object, is"
                                + " needed here: found the number 1");
    }

    @Test
    void a_byte_that_is_no_text_is_all_that_is_said_of_its_document() {
        byte[] latin = "{\"okr\":1,\"objectives\":[],\"x\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Run.on(latin, "format", "-", "--all-problems")).isEqualTo(Run.on(latin, "format", "-"));
    }

    /** What is wrong first when everything is said is what is said without. */
    @ParameterizedTest
    @MethodSource("org.okr4j.examples.BadInputTest#rows")
    void bad_input_is_refused_for_the_same_reason_as_without(String document, String message) {
        Run run = Run.on(document, "format", "-", "--all-problems");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).contains("okr: standard input, " + message);
    }
}
