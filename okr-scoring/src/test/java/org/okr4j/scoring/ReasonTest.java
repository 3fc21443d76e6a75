package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amendment;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Okrs;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Status;

/** The reasons for every number but progress, to the letter. */
class ReasonTest {

    @Test
    void the_example_of_the_format() {
        Metric fromFive = Metric.decrease(5, 3).withUnit("%");
        KeyResult churn = KeyResult.of("churn", "Monthly churn falls from 5% to 3%", fromFive)
                .withDue(LocalDate.parse("2026-09-15"))
                .withPlan(List.of(new PlanPoint(LocalDate.parse("2026-07-31"), Progress.of("0.2"))))
                .plusAmendment(Amendment.of(
                        LocalDate.parse("2026-08-15"),
                        Metric.decrease("5", "3.5").withUnit("%"),
                        "Two large accounts were already lost in June"))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), "4.1")
                        .withConfidence("0.6")
                        .withAuthor("bo"));

        assertThat(Scorer.standard()
                        .score(churn, Cycle.quarter(2026, 3), LocalDate.parse("2026-08-31"))
                        .reasons())
                .containsExactly(
                        new Reason(
                                Reason.Of.MEASURE,
                                "amended on 2026-08-15: Two large accounts were already lost in June"),
                        new Reason(Reason.Of.READING, "check-in of 2026-08-31 by \"bo\": 4.1"),
                        new Reason(Reason.Of.SCORE, "progress as it is: 0.6"),
                        new Reason(Reason.Of.CONFIDENCE, "check-in of 2026-08-31 by \"bo\": 0.6"),
                        new Reason(
                                Reason.Of.EXPECTED,
                                "plan, 2026-07-31 at 0.2 to 2026-09-15 at 1: 0.2 + (1 − 0.2) × 31 / 46 = 0.73913"),
                        new Reason(
                                Reason.Of.STATUS, "at-risk: gap 0.73913 − 0.6 = 0.13913, more than 0.1, at most 0.25"),
                        new Reason(Reason.Of.GRADE, "amber: score 0.6, at least 0.4, less than 1, as it is committed"));
    }

    @Test
    void a_target_that_was_said_as_a_change() {
        assertThat(reason(Reason.Of.MEASURE, Given.read(Metric.growBy(20).startingAt(50), "55")))
                .isEqualTo("target: 50 + 50 × 20 / 100 = 60");
        assertThat(reason(Reason.Of.MEASURE, Given.read(Metric.cutBy(20).startingAt(-50), "55")))
                .isEqualTo("target: −50 + 50 × (−20) / 100 = −60");
    }

    @Test
    void a_reading_of_one_check_in() {
        assertThat(reading(Given.read(Metric.reach(10), "1", "2"))).isEqualTo("check-in of 2026-01-03: 2");
        assertThat(reading(Given.read(Metric.reach(10), "1.23456789")))
                .isEqualTo("check-in of 2026-01-02: 1.23456789 = 1.234567");
        assertThat(reading(Given.read(Metric.reach(50).withUnit("%"), Ratio.of(420, 1_000))))
                .isEqualTo("check-in of 2026-01-02: 420 / 1000 × 100 = 42");
        assertThat(reading(Given.read(Metric.reach(50), Ratio.of(-1, 3))))
                .isEqualTo("check-in of 2026-01-02: (−1) / 3 = −0.333334");
        assertThat(reading(Given.read(Milestones.of("a", "b"), Reached.of("a", "b"))))
                .isEqualTo("check-in of 2026-01-02: \"a\", \"b\"");
        assertThat(reading(Given.read(Milestones.of("a", "b"), Reached.of())))
                .isEqualTo("check-in of 2026-01-02: none reached");
        assertThat(reading(Given.read(Binary.of(), Done.NO))).isEqualTo("check-in of 2026-01-02: not done");
        assertThat(reading(Given.read(Levels.of(Level.of("Pilot", "0.3")), LevelName.of("Pilot"))))
                .isEqualTo("check-in of 2026-01-02: \"Pilot\"");
    }

    @Test
    void a_reading_of_several_check_ins() {
        Metric metric = Metric.reach(10);

        assertThat(reading(Given.read(metric.withAggregate(Aggregate.AVERAGE), "7", "8", "-9")))
                .isEqualTo("average of 3 check-ins, 2026-01-02 to 2026-01-04: (7 + 8 + (−9)) / 3 = 2");
        assertThat(reading(Given.read(metric.withAggregate(Aggregate.AVERAGE), "7")))
                .isEqualTo("average of 1 check-in, 2026-01-02: 7");
        assertThat(reading(Given.read(metric.withAggregate(Aggregate.SUM), "7", "8")))
                .isEqualTo("sum of 2 check-ins, 2026-01-02 to 2026-01-03: 7 + 8 = 15");
        assertThat(reading(Given.read(metric.withAggregate(Aggregate.MINIMUM), "7", "-8")))
                .isEqualTo("minimum of 2 check-ins, 2026-01-02 to 2026-01-03: min(7, −8) = −8");
        assertThat(reading(Given.read(
                        metric.withAggregate(Aggregate.MAXIMUM).withUnit("%"), Ratio.of(1, 3), Ratio.of(1, 2))))
                .isEqualTo("maximum of 2 check-ins, 2026-01-02 to 2026-01-03: max(1 / 3 × 100, 1 / 2 × 100) = 50");
    }

    @Test
    void a_share_of_check_ins() {
        Maintain share = Maintain.between(5, 9).withAggregate(Aggregate.SHARE);

        assertThat(reading(Given.read(share, "5", "4", "6", "7")))
                .isEqualTo("share of 4 check-ins, 2026-01-02 to 2026-01-05, that are at least 5 and at most 9"
                        + " (5, not 4, 6, 7): 3 / 4 = 0.75");
        assertThat(reading(Given.read(share.withPlanned(2), "5", "4", "6", "7")))
                .isEqualTo(
                        "share of 4 check-ins, 2026-01-02 to 2026-01-05, 2 planned, that are at least 5 and at most 9"
                                + " (5, not 4, 6, 7): min(3, 2) / 2 = 1");
    }

    @Test
    void a_reading_within_a_window() {
        Metric week = Metric.reach(10).withAggregate(Aggregate.SUM).withWindow(7);
        KeyResult keyResult = Given.read(week, "1", "2", "3");

        assertThat(reading(keyResult, 8))
                .isEqualTo("sum of 2 check-ins in the 7 days up to 2026-01-09, 2026-01-03 to 2026-01-04: 2 + 3 = 5");
        assertThat(reading(keyResult, 50))
                .isEqualTo("no check-in in the 7 days up to 2026-02-20, the newest is of 2026-01-04");
        assertThat(reading(keyResult.withMeasure(week.withWindow(1)), 3))
                .isEqualTo("sum of 1 check-in on 2026-01-04, 2026-01-04: 3");
    }

    @Test
    void more_than_24_are_not_listed() {
        String[] days = IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).toArray(String[]::new);
        Metric metric = Metric.reach(1_000);

        assertThat(reading(Given.read(metric.withAggregate(Aggregate.SUM), days)))
                .isEqualTo("sum of 25 check-ins, 2026-01-02 to 2026-01-26, too many to list: 325");
        assertThat(reading(Given.read(metric.withAggregate(Aggregate.AVERAGE), days)))
                .isEqualTo("average of 25 check-ins, 2026-01-02 to 2026-01-26, too many to list: 325 / 25 = 13");

        KeyResult[] many = IntStream.range(0, 25)
                .mapToObj(i -> Given.read(Metric.reach(100), "50").withId("k" + i))
                .toArray(KeyResult[]::new);
        ObjectiveScore score = Given.score(Given.objective(many), 50);
        assertThat(score.explanation()).isEqualTo("weighted mean of 25 parts, too many to list: 12.5 / 25 = 0.5");
        assertThat(reason(Reason.Of.PARTS, score)).isEqualTo("25 parts, too many to list");
        assertThat(reason(Reason.Of.SCORE, score))
                .isEqualTo("weighted mean of 25 parts, too many to list: 12.5 / 25 = 0.5");
    }

    @Test
    void a_score_that_is_held() {
        assertThat(reason(Reason.Of.SCORE, Given.read(Metric.reach(10), "12")))
                .isEqualTo("progress held at 1: min(1, 1.2) = 1");
        assertThat(reason(Reason.Of.SCORE, Given.read(Metric.reach(10), "-2")))
                .isEqualTo("progress held at 0: max(0, −0.2) = 0");
    }

    @Test
    void progress_beyond_all_bounds_says_where_it_is_held() {
        assertThat(Given.score(Given.read(Metric.reach(1), "5000000"), 50).explanation())
                .isEqualTo("linear: (5000000 − 0) / (1 − 0) = 5000000, held at 1000000");
        assertThat(Given.score(Given.read(Metric.reach(1), "1000000"), 50).explanation())
                .isEqualTo("linear: (1000000 − 0) / (1 − 0) = 1000000");
    }

    @Test
    void the_paces() {
        LocalDate start = LocalDate.parse("2026-04-01");
        LocalDate due = LocalDate.parse("2026-04-30");
        LocalDate middle = LocalDate.parse("2026-04-15");

        assertThat(Paces.CALENDAR_DAYS.formula(start, due, List.of(), middle))
                .isEqualTo("14 of the 29 days from 2026-04-01 to 2026-04-30: 14 / 29");
        assertThat(Paces.CALENDAR_DAYS_INCLUSIVE.formula(start, due, List.of(), middle))
                .isEqualTo("day 15 of the 30 from 2026-04-01 to 2026-04-30: 15 / 30");
        assertThat(Paces.CALENDAR_DAYS.formula(start, due, List.of(), due))
                .isEqualTo("the last day, 2026-04-30, has come");
        assertThat(Paces.CALENDAR_DAYS.formula(start, due, List.of(), start.minusDays(1)))
                .isEqualTo("the first day, 2026-04-01, has not come");
        assertThat(Paces.CALENDAR_DAYS.formula(
                        start, due, List.of(new PlanPoint(middle.plusDays(1), Progress.of("0.3"))), middle))
                .isEqualTo("plan, 2026-04-01 at 0 to 2026-04-16 at 0.3: 0 + (0.3 − 0) × 14 / 15");
    }

    @Test
    void a_forecast() {
        assertThat(reason(Reason.Of.FORECAST, Given.read(Metric.reach(100), "10", "11", "30")))
                .isEqualTo("Theil–Sen line through 3 days, 2026-01-02 to 2026-01-04, from 2026-01-04:"
                        + " 0.3 + 0.1 × 97 = 10");
        assertThat(reason(Reason.Of.FORECAST, Given.read(Metric.reach(3), "3", "2", "1", "1")))
                .isEqualTo("Theil–Sen line through 4 days, 2026-01-02 to 2026-01-05, from 2026-01-03 and 2026-01-02:"
                        + " (2 / 3 + (−5 / 18) × 98 + 1 + (−5 / 18) × 99) / 2 = −26.527778");
        assertThat(reason(Reason.Of.FORECAST, Given.read(Metric.reach(1), "1", "100000", "999999")))
                .isEqualTo("Theil–Sen line through 3 days, 2026-01-02 to 2026-01-04, from 2026-01-04:"
                        + " 999999 + 499999 × 97 = 49499902, held at 1000000");
    }

    @Test
    void an_objective() {
        KeyResult one = Given.read(Metric.reach(10), "16").withId("a").withWeight(3);
        KeyResult other =
                Given.keyResult(Metric.reach(10), Given.saying(1, "2", "0.5")).withId("b");
        KeyResult unread = Given.keyResult(Metric.reach(10)).withId("c").withWeight("0.5");

        assertThat(Given.score(Given.objective(one, other, unread), 50).reasons())
                .containsExactly(
                        new Reason(Reason.Of.PARTS, "\"a\" with weight 3, \"b\" with weight 1, \"c\" with weight 0.5"),
                        new Reason(Reason.Of.SCORE, "weighted mean: (3 × 1 + 1 × 0.2) / 4 = 0.8"),
                        new Reason(Reason.Of.COVERAGE, "weighted mean: (3 × 1 + 1 × 1 + 0.5 × 0) / 4.5 = 0.888888"),
                        new Reason(Reason.Of.CONFIDENCE, "weighted mean: 1 × 0.5 / 1 = 0.5"),
                        new Reason(
                                Reason.Of.EXPECTED, "50 of the 100 days from 2026-01-01 to 2026-04-11: 50 / 100 = 0.5"),
                        new Reason(Reason.Of.STATUS, "on-track: progress 1.25, at least 1, but not every part is done"),
                        new Reason(Reason.Of.GRADE, "amber: score 0.8, at least 0.4, less than 1, as it is committed"));
    }

    @Test
    void an_objective_of_which_no_part_counts() {
        assertThat(Given.score(Given.objective(), 50).reasons())
                .containsExactly(
                        new Reason(Reason.Of.COVERAGE, "no part counts, counted as 0"),
                        new Reason(
                                Reason.Of.EXPECTED, "50 of the 100 days from 2026-01-01 to 2026-04-11: 50 / 100 = 0.5"),
                        new Reason(Reason.Of.STATUS, "unknown: no part counts"));
        assertThat(reason(Reason.Of.SCORE, objective("okr-tracker"))).isEqualTo("no part counts, counted as 0");
    }

    @Test
    void the_scores_of_the_roll_ups() {
        KeyResult[] two = {
            Given.read(Metric.reach(10), "-5").withId("a").withWeight(3),
            Given.read(Metric.reach(10), "15").withId("b")
        };

        assertThat(reason(Reason.Of.SCORE, objective("standard", two)))
                .isEqualTo("weighted mean: (3 × 0 + 1 × 1) / 4 = 0.25");
        assertThat(reason(Reason.Of.SCORE, objective("mooncamp", two)))
                .isEqualTo("weighted mean: (1 × 0 + 1 × 1) / 2 = 0.5");
        assertThat(reason(Reason.Of.SCORE, objective("google", two)))
                .isEqualTo("of scores, weighted mean: (3 × 0 + 1 × 1) / 4 = 0.25");
        assertThat(reason(Reason.Of.SCORE, objective("15five", two)))
                .isEqualTo("weighted mean: (3 × 0 + 1 × 1) / 4 = 0.25");
        assertThat(reason(Reason.Of.SCORE, objective(ScoringProfiles.STANDARD.withRollUp(RollUps.WEAKEST), two)))
                .isEqualTo("least of: 0, 1 = 0");
    }

    @Test
    void what_a_user_does_not_explain_is_left_out() {
        RollUp strongest = parts -> new RollUp.RolledUp(
                parts.stream().flatMap(part -> part.progress().stream()).max(Progress::compareTo),
                parts.stream().flatMap(part -> part.score().stream()).max(Comparable::compareTo));
        Judging silent = Judging.builder()
                .pace((start, due, plan, asOf) -> Progress.of("0.5"))
                .keyResultStatus(standing -> Status.AT_RISK)
                .objectiveStatus(StatusRules.untilDue(standing -> Status.AT_RISK))
                .keyResultGrade((score, ambition) -> Optional.of(Grade.RED))
                .objectiveGrade(GradeScales.byStatus((score, ambition) -> Optional.of(Grade.RED)))
                .build();
        ObjectiveScore score = objective(
                ScoringProfiles.STANDARD
                        .withRollUp(RollUps.atMostOne(RollUps.ofScores(strongest)))
                        .withJudging(silent),
                Given.read(Metric.reach(10), "6"));

        assertThat(score.explanation()).isEqualTo("0.6");
        assertThat(score.reasons())
                .containsExactly(
                        new Reason(Reason.Of.PARTS, "\"k1\" with weight 1"),
                        new Reason(Reason.Of.COVERAGE, "weighted mean: 1 × 1 / 1 = 1"),
                        new Reason(Reason.Of.GRADE, "amber: the status is at-risk"));
        assertThat(score.keyResults().get(0).reasons())
                .containsExactly(
                        new Reason(Reason.Of.READING, "check-in of 2026-01-02: 6"),
                        new Reason(Reason.Of.SCORE, "progress as it is: 0.6"));
    }

    @Test
    void texts_of_a_document_cannot_act_where_they_are_shown() {
        KeyResult keyResult = Given.keyResult(
                        Metric.reach(10), CheckIn.of(Given.day(1), "5").withAuthor("b\u001b[31mo"))
                .plusAmendment(Amendment.of(Given.day(1), Metric.reach(20), "Why\u202enot"));

        assertThat(reason(Reason.Of.READING, keyResult)).isEqualTo("check-in of 2026-01-02 by \"b\\u001b[31mo\": 5");
        assertThat(reason(Reason.Of.MEASURE, keyResult)).isEqualTo("amended on 2026-01-02: Why\\u202enot");
    }

    @Test
    void nothing_is_said_where_it_is_not_asked_for() {
        Scorecard card = Scorer.standard()
                .withExplanations(false)
                .score(Given.okrs(Given.read(Metric.reach(10), "6")), Given.day(50));

        assertThat(card.objective("o1").reasons()).isEmpty();
        assertThat(card.keyResult("k1").reasons()).isEmpty();
    }

    @Test
    void a_reading_too_long_to_show_is_explained_all_the_same() {
        Metric sum = Metric.reach(1).withAggregate(Aggregate.SUM);
        BigDecimal most = new BigDecimal("999999999999999999");
        KeyResult keyResult = Given.read(sum, most.toPlainString(), most.toPlainString());

        assertThat(Given.score(keyResult, 50).reading()).isEmpty();
        assertThat(reading(keyResult))
                .isEqualTo("sum of 2 check-ins, 2026-01-02 to 2026-01-03: 999999999999999999 + 999999999999999999"
                        + " = 1999999999999999998, too long to show");
    }

    private static String reading(KeyResult keyResult) {
        return reading(keyResult, 50);
    }

    private static String reading(KeyResult keyResult, int day) {
        return text(Reason.Of.READING, Given.score(keyResult, day).reasons());
    }

    private static String reason(Reason.Of of, KeyResult keyResult) {
        return text(of, Given.score(keyResult, 50).reasons());
    }

    private static String reason(Reason.Of of, ObjectiveScore score) {
        return text(of, score.reasons());
    }

    private static String text(Reason.Of of, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.of() == of)
                .map(Reason::text)
                .findFirst()
                .orElse("");
    }

    private static ObjectiveScore objective(String profile, KeyResult... keyResults) {
        return objective(ScoringProfiles.named(profile), keyResults);
    }

    private static ObjectiveScore objective(ScoringProfile profile, KeyResult... keyResults) {
        return Scorer.of(profile)
                .withForecasts(false)
                .score(Okrs.of(Given.objective(keyResults)), Given.day(50))
                .objective("o1");
    }
}
