package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code bad-input.tsv} is a name, a document in one line, and what is said about it. */
class BadInputTest {

    @ParameterizedTest
    @MethodSource("rows")
    void bad_input_is_refused_in_one_line_that_says_where_and_what(String document, String message) {
        Run refused = new Run(2, "", "okr: standard input, " + message + "\n");

        assertThat(Run.on(document, "report", "-")).isEqualTo(refused);
        assertThat(Run.on(document, "lint", "-", "--json")).isEqualTo(refused);
        assertThat(Run.on(document, "format", "-")).isEqualTo(refused);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void bad_input_on_a_later_line_is_refused_there(String document, String message) {
        String first = "{\"okr\":1,\"objectives\":[]}";

        assertThat(Run.on(first + "\n\n" + document, "format", "-"))
                .isEqualTo(new Run(
                        2, first + "\n", "okr: standard input, " + message.replaceFirst("line 1", "line 3") + "\n"));
    }

    @Test
    void a_control_character_in_a_title_is_refused_and_not_shown() {
        Run run = Run.on("{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"\u001b[31mred\"}]}", "report", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("okr: standard input, line 1, column 43, at /objectives/0/title: ")
                .doesNotContain("\u001b")
                .hasLineCount(1);
    }

    @Test
    void five_million_nested_brackets_are_refused() {
        assertThat(Run.on("[".repeat(5_000_000), "report", "-"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "okr: standard input, line 1, column 1: A document, an object, is needed here: found an array\n"));
    }

    static Stream<Arguments> rows() {
        try (InputStream table = BadInputTest.class.getResourceAsStream("/bad-input.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.split("\t"))
                    .map(row -> Arguments.of(Named.of(row[0], row[1]), row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
