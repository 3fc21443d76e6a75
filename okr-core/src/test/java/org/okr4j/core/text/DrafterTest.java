package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Change;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Objective;

class DrafterTest {
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final Drafter DRAFTER = Drafter.english();

    @ParameterizedTest
    @CsvFileSource(resources = "drafts.psv", delimiter = '|', nullValues = "none")
    void a_sentence_becomes_a_key_result(String sentence, String id, String measure, @Nullable LocalDate due) {
        assertThat(DRAFTER.keyResult(sentence, CYCLE)).isEqualTo(DRAFTER.keyResult(" " + sentence + "\n", CYCLE));
        KeyResult drafted = DRAFTER.keyResult(sentence, CYCLE);
        assertThat(List.of(drafted.title(), drafted.id(), words(drafted.measure())))
                .containsExactly(sentence, id, measure);
        assertThat(drafted.due()).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void a_statement_becomes_an_objective_with_its_key_results() {
        String statement = "By the end of August, I will fill the museum as measured by 6 tours, 6 tours for schools by"
                + " Q4, and 80% of the guests return";

        assertThat(DRAFTER.objective(statement, CYCLE))
                .isEqualTo(Objective.of(
                        "museum",
                        "Fill the museum",
                        CYCLE,
                        KeyResult.of("tours", "6 tours", tours()).withDue(LocalDate.parse("2026-08-31")),
                        KeyResult.of("tours-schools", "6 tours for schools by Q4", tours())
                                .withDue(LocalDate.parse("2026-12-31")),
                        KeyResult.of(
                                        "guests-return",
                                        "80% of the guests return",
                                        Metric.builder().to(80).unit("%").build())
                                .withDue(LocalDate.parse("2026-08-31"))));
    }

    private static Metric tours() {
        return Metric.reach(6).withUnit("tours").withAggregate(Aggregate.SUM);
    }

    @Test
    void a_deadline_without_a_date_stays_in_the_title() {
        Objective drafted =
                DRAFTER.objective("By the next release, we will fill the museum as measured by 6 tours", CYCLE);

        assertThat(drafted.title()).isEqualTo("Fill the museum, By the next release");
        assertThat(drafted.keyResults()).extracting(KeyResult::due).containsExactly(Optional.empty());
    }

    @Test
    void a_sentence_with_a_number_is_its_own_key_result_and_one_without_has_none() {
        assertThat(DRAFTER.objective("I will hire 4 guides", CYCLE).keyResults())
                .containsExactly(KeyResult.of(
                        "hire-guides-2",
                        "Hire 4 guides",
                        Metric.reach(4).withUnit("guides").withAggregate(Aggregate.SUM)));
        assertThat(DRAFTER.objective("I will fill the museum", CYCLE))
                .isEqualTo(Objective.of("museum", "Fill the museum", CYCLE));
    }

    @Test
    void ids_are_unique_in_a_document_and_made_of_ascii_letters() {
        assertThat(DRAFTER.okrs(
                                List.of("Guides as measured by 4 guides, 5 guides", "Guides", "Éclairs für alle", "品質"),
                                CYCLE)
                        .ids())
                .containsExactly("guides", "guides-2", "guides-3", "guides-4", "eclairs-fur-alle", "objective-1");
    }

    @Test
    void a_title_is_one_line_of_whole_characters() {
        assertThat(DRAFTER.keyResult(" Hire \r\n 4\tguides \ud800", CYCLE).title())
                .isEqualTo("Hire 4\tguides \ufffd");
    }

    @Test
    void nothing_is_drafted_from_nothing() {
        assertThatThrownBy(() -> DRAFTER.keyResult(" \n", CYCLE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A key result is drafted from a sentence, and this is blank: \" \\u000a\"");
        assertThatThrownBy(() -> DRAFTER.objective("", CYCLE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A statement is drafted from a sentence, and this is blank: \"\"");
        assertThatThrownBy(() -> DRAFTER.objective("As measured by 5 tours", CYCLE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A statement names an objective before what it is measured by: \"As measured by 5 tours\"");
    }

    private static String words(Measure measure) {
        return measure.match(
                        DrafterTest::words,
                        DrafterTest::words,
                        milestones -> milestones.milestones().stream()
                                .map(Milestone::name)
                                .collect(Collectors.joining(", ")),
                        binary -> "done",
                        levels -> "levels",
                        baseline -> "baseline " + baseline.unit())
                .strip();
    }

    private static String words(Metric metric) {
        String by = metric.by().map(BigDecimal::toPlainString).orElse("");
        String change = metric.change().map(Change::name).orElse("").toLowerCase(Locale.ROOT);
        String down = metric.from().isEmpty() && metric.decreases() ? " down to " : " to ";
        return metric.from().map(BigDecimal::toPlainString).orElse("?")
                + metric.to().map(to -> down + to.toPlainString()).orElse(" by " + by + " " + change)
                + ending(metric);
    }

    private static String words(Maintain maintain) {
        String least = maintain.atLeast().map(BigDecimal::toPlainString).orElse("");
        String most = maintain.atMost().map(BigDecimal::toPlainString).orElse("");
        String bound = least.isEmpty()
                ? (maintain.exclusive() ? "< " : "<= ") + most
                : most.isEmpty() ? (maintain.exclusive() ? "> " : ">= ") + least : least + ".." + most;
        return bound + ending(maintain);
    }

    private static String ending(Measure measure) {
        return (measure.unit().isEmpty() ? "" : " " + measure.unit())
                + (measure.aggregate() == Aggregate.SUM ? " sum" : "")
                + (measure.window().isPresent() ? " of " + measure.window().getAsInt() + " days" : "");
    }
}
