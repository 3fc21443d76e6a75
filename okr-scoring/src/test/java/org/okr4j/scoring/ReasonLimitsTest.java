package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.core.Status;

/** Reasons at their limits: how many are listed, and where a case ends. */
class ReasonLimitsTest {
    private static final String ONE_TO_24 = joined(" + ", 24);

    @Test
    void as_many_as_24_check_ins_are_listed() {
        String[] amounts =
                IntStream.rangeClosed(1, 24).mapToObj(Integer::toString).toArray(String[]::new);
        Metric sum = Metric.reach(1_000).withAggregate(Aggregate.SUM);

        assertThat(reason(Reason.Of.READING, Given.read(sum, amounts)))
                .isEqualTo("sum of 24 check-ins, 2026-01-02 to 2026-01-25: " + ONE_TO_24 + " = 300");
    }

    @Test
    void as_many_as_24_names_are_listed() {
        assertThat(reason(Reason.Of.READING, reached(24)))
                .isEqualTo("check-in of 2026-01-02: \"" + joined("\", \"", 24) + "\"");
        assertThat(reason(Reason.Of.READING, reached(25)))
                .isEqualTo("check-in of 2026-01-02: 25 names, too many to list");
    }

    @Test
    void as_many_as_24_parts_are_listed() {
        KeyResult[] many = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> Given.read(Metric.reach(100), "50").withId("k" + i))
                .toArray(KeyResult[]::new);

        ObjectiveScore score = Given.score(Given.objective(many), 50);

        assertThat(score.explanation()).isEqualTo("weighted mean: (" + "1 × 0.5 + ".repeat(23) + "1 × 0.5) / 24 = 0.5");
        assertThat(text(Reason.Of.PARTS, score.reasons()))
                .isEqualTo("\"k" + joined("\" with weight 1, \"k", 24) + "\" with weight 1");
    }

    @Test
    void the_least_of_as_many_as_24_is_found_in_a_list() {
        Part half = part("0.5");

        assertThat(RollUps.WEAKEST.formula(Collections.nCopies(24, half)))
                .isEqualTo("least of: " + "0.5, ".repeat(23) + "0.5");
        assertThat(RollUps.WEAKEST.formula(Collections.nCopies(25, half)))
                .isEqualTo("least of 25 parts, too many to list");
    }

    @Test
    void as_many_as_24_statuses_are_added_up_one_by_one() {
        Standing parts = standing()
                .withParts(IntStream.range(0, 24).mapToObj(i -> Status.AT_RISK).toList());
        String twos = IntStream.range(0, 24).mapToObj(i -> "2").collect(Collectors.joining(" + "));

        assertThat(StatusRules.ROUNDED_MEAN_OF_PARTS.because(parts))
                .isEqualTo("rounded mean of on-track 1, at-risk 2 and off-track 3: (" + twos + ") / 24 = 2");
        assertThat(StatusRules.ROUNDED_MEAN_OF_PARTS.because(parts.withParts(
                        IntStream.range(0, 25).mapToObj(i -> Status.AT_RISK).toList())))
                .isEqualTo("rounded mean of on-track 1, at-risk 2 and off-track 3: 50 / 25 = 2");
    }

    @Test
    void parts_of_which_none_has_a_say() {
        assertThat(StatusRules.ROUNDED_MEAN_OF_PARTS.because(standing().withParts(Status.UNKNOWN)))
                .isEqualTo("no part has progress");
        assertThat(StatusRules.WORST_OF_PARTS.because(standing().withParts(Status.OFF_TRACK, Status.ON_TRACK)))
                .isEqualTo("the worst of the parts");
    }

    @Test
    void a_share_of_exactly_as_many_as_were_planned() {
        Maintain share = Maintain.atLeast(5).withAggregate(Aggregate.SHARE).withPlanned(2);

        assertThat(reason(Reason.Of.READING, Given.read(share, "5", "4", "6")))
                .isEqualTo("share of 3 check-ins, 2026-01-02 to 2026-01-04, 2 planned, that are at least 5"
                        + " (5, not 4, 6): 2 / 2 = 1");
    }

    @Test
    void progress_below_all_bounds_says_where_it_is_held() {
        assertThat(Given.score(Given.read(Metric.reach(1), "-5000000"), 50).explanation())
                .isEqualTo("linear: (−5000000 − 0) / (1 − 0) = −5000000, held at −1000000");
        assertThat(Given.score(Given.read(Metric.reach(1), "-1000000"), 50).explanation())
                .isEqualTo("linear: (−1000000 − 0) / (1 − 0) = −1000000");
    }

    @Test
    void a_forecast_through_what_lies_beyond_all_bounds_is_held_there() {
        assertThat(Given.score(Given.read(Metric.reach(1), "5000000", "5000000", "5000000"), 50)
                        .forecast())
                .contains(Progress.MOST);
        assertThat(Given.score(Given.read(Metric.reach(1), "-5000000", "-5000000", "-5000000"), 50)
                        .forecast())
                .contains(Progress.LEAST);
    }

    @Test
    void a_forecast_by_a_line_that_does_not_move() {
        assertThat(reason(Reason.Of.FORECAST, Given.read(Metric.reach(100), "10", "10", "10")))
                .isEqualTo("Theil–Sen line through 3 days, 2026-01-02 to 2026-01-04, from 2026-01-03:"
                        + " 0.1 + 0 × 98 = 0.1");
    }

    @Test
    void the_day_on_which_a_status_was_set_is_that_of_the_newest_check_in_that_sets_one() {
        Judging byHand =
                ScoringProfiles.STANDARD.judging().withKeyResultStatus(StatusRules.setByHand(StatusRules.STANDARD));
        KeyResult keyResult = Given.keyResult(
                Metric.reach(10),
                CheckIn.of(Given.day(1), 1).withStatus(Status.OFF_TRACK),
                CheckIn.of(Given.day(2), 2).withStatus(Status.AT_RISK),
                CheckIn.of(Given.day(3), 3));

        assertThat(text(
                        Reason.Of.STATUS,
                        Scorer.of(ScoringProfiles.STANDARD.withJudging(byHand))
                                .score(keyResult, Given.CYCLE, Given.day(50))
                                .reasons()))
                .isEqualTo("at-risk: set by hand on 2026-01-03");
    }

    private static Part part(String progress) {
        return Part.builder()
                .id("k")
                .weight(BigDecimal.ONE)
                .progress(Progress.of(progress))
                .coverage(Coverage.FULL)
                .status(Status.ON_TRACK)
                .build();
    }

    private static KeyResult reached(int count) {
        String[] names =
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toArray(String[]::new);
        return Given.read(Milestones.of(names), Reached.of(names));
    }

    private static String joined(String between, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(between));
    }

    private static String reason(Reason.Of of, KeyResult keyResult) {
        return text(of, Given.score(keyResult, 50).reasons());
    }

    private static String text(Reason.Of of, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.of() == of)
                .map(Reason::text)
                .collect(Collectors.joining("\n"));
    }

    private static Standing standing() {
        return Standing.builder()
                .asOf(Given.day(50))
                .start(Given.START)
                .due(Given.END)
                .progress(Progress.of("0.5"))
                .build();
    }
}
