package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.codec.Unreadable;

/** All problems of a document are found at once, and the first of them is the one that reading would tell. */
public abstract class ProblemsContract {
    private final Facade facade;

    protected ProblemsContract(Facade facade) {
        this.facade = facade;
    }

    @Test
    void a_document_that_can_be_read_has_none() {
        assertThat(facade.problems(Vectors.resource("/format/document.json")).all())
                .isEmpty();
    }

    @Test
    void each_part_that_is_refused_is_told_and_what_comes_behind_it_is_read() {
        String text = """
                {
                  "okr": 1,
                  "objectives": [
                    {"id": "a", "titel": "T", "weight": "2", "cycle": {"name": "C", "start": "2026-13-01", "end": 7},
                     "keyResults": [{"id": "k", "id": "l", "title": "K", "measure": {"type": "metric", "from": 5, "to": 5}},
                                    [],
                                    {"id": "m", "title": "M", "measure": {"from": true, "type": "metric"}}]},
                    {"id": "b", "title": "B", "cycle": {"name": "C", "start": "2026-01-01", "end": "2026-03-31"}},
                    {"id": " ", "title": "C", "cycle": {"name": "C", "start": "2026-01-01", "end": "2026-03-31"}}
                  ],
                  "more": {"a": [1, {"b": 2}]}
                }
                """;

        assertThat(facade.problems(text).all())
                .extracting(finding -> finding.field() + " " + finding.message())
                .containsExactly(
                        "/objectives/0/titel line 4, column 17:"
                                + " An objective has no field \"titel\"; the nearest is \"title\"",
                        "/objectives/0/weight line 4, column 41: A number is needed here: found the text \"2\"",
                        "/objectives/0/cycle/start line 4, column 78: A date is a day of the calendar such as"
                                + " \"2026-07-31\": found \"2026-13-01\", and the months are 01 to 12",
                        "/objectives/0/cycle/end line 4, column 99:"
                                + " A date such as \"2026-07-31\" is needed here: found the number 7",
                        "/objectives/0/keyResults/0/id line 5, column 33:"
                                + " An object has each field once: \"id\" stands twice",
                        "/objectives/0/keyResults/0/measure line 5, column 69:"
                                + " A metric needs two different values: from 5 to 5",
                        "/objectives/0/keyResults/1 line 6, column 21:"
                                + " A key result, an object, is needed here: found an array",
                        "/objectives/0/keyResults/2/measure/from line 7, column 67:"
                                + " A number is needed here: found true",
                        "/objectives/0 line 4, column 5:" + " An objective needs id, title and cycle: title is absent",
                        "/objectives/2/id line 9, column 12: An id is not blank: \" \"",
                        "/more line 11, column 3: A document has no field \"more\"; it has okr and objectives");
        assertThat(facade.problems(text).all())
                .allMatch(finding -> finding.rule().equals("unreadable")
                        && finding.severity() == Severity.ERROR
                        && finding.subject().isEmpty());
    }

    @Test
    void refusals_are_the_problems_with_line_and_column_apart() {
        String text = "{\"okr\":1,\n\"objectives\":[7],\"more\":1}";

        assertThat(facade.refusals(text))
                .extracting(
                        OkrJsonException::pointer,
                        OkrJsonException::line,
                        OkrJsonException::column,
                        OkrJsonException::problem)
                .containsExactly(
                        tuple("/objectives/0", 2, 15, "An objective, an object, is needed here: found the number 7"),
                        tuple("/more", 2, 18, "A document has no field \"more\"; it has okr and objectives"));
        assertThat(facade.problems(text)).isEqualTo(Unreadable.findings(facade.refusals(text)));
        assertThat(facade.refusals(Vectors.resource("/format/document.json"))).isEmpty();
    }

    @Test
    void problems_are_findings_as_the_schema_has_them() {
        Findings problems = facade.problems("{\"okr\":1,\"objectives\":[7]}");
        String text = "{\"findings\":[{\"rule\":\"unreadable\",\"severity\":\"error\",\"subject\":\"\","
                + "\"field\":\"/objectives/0\",\"message\":\"line 1, column 24: An objective, an object, is needed here:"
                + " found the number 7\"}]}";

        assertThat(facade.write(problems)).isEqualTo(text);
        assertThat(facade.readFindings(text)).isEqualTo(problems);
        assertThat(Schemas.FINDINGS.faults(text)).isEmpty();
    }

    @Test
    void at_most_a_hundred_are_told() {
        String text = "{\"okr\":1,\"objectives\":[" + "7,".repeat(1_000) + "7]}";

        assertThat(facade.problems(text).all())
                .hasSize(100)
                .last()
                .isEqualTo(Finding.builder()
                        .rule("unreadable")
                        .severity(Severity.ERROR)
                        .subject("")
                        .field("/objectives/99")
                        .message("line 1, column 222: An objective, an object, is needed here: found the number 7")
                        .build());
    }

    @Test
    void what_is_no_json_ends_the_search() {
        assertThat(facade.problems("{\"okr\":1,\"objectives\":[7,\n oops").all())
                .extracting(Finding::field)
                .containsExactly("/objectives/0", "/objectives/1");
        assertThat(facade.problems("{\"okr\":1,\"objectives\":[]} x").all()).hasSize(1);
        assertThat(facade.problems("").all()).hasSize(1);
        assertThat(facade.problems("\uFEFF{}").all()).hasSize(1);
    }

    @Test
    void a_document_of_a_later_version_is_only_said_to_be_one() {
        assertThat(facade.problems("{\"goals\":[],\"okr\":2,\"objectives\":7}").all())
                .extracting(Finding::field)
                .containsExactly("/okr");
    }

    @TestFactory
    Stream<DynamicTest> each_refusal_is_among_the_problems() {
        return Arrays.stream(Vectors.resource("/format/refusals.txt").split("\n\n", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split("\n", -1))
                .map(lines -> DynamicTest.dynamicTest(
                        lines[0].substring(2), () -> check(lines[1].replace('⏎', '\n'), lines[2].substring(3))));
    }

    private void check(String text, String refusal) {
        List<String> messages =
                facade.problems(text).all().stream().map(Finding::message).toList();

        assertThat(messages).anyMatch(message -> refusal.endsWith(message.substring(message.indexOf(": ") + 2)));
    }
}
