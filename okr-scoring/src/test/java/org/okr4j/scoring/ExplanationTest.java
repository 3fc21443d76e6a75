package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Direction;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;

/** Explanations to the letter, with the minus sign U+2212. */
class ExplanationTest {
    private static final Levels STEPS =
            Levels.of(Level.of("Low", "10", "0.2"), Level.of("Mid", "20", "0.5"), Level.of("High", "40", "1"));
    private static final Levels FALLING = Levels.of(Level.of("Commit", "100", "0.3"), Level.of("Target", "60", "0.7"));

    @Test
    void the_example_of_the_format() {
        LocalDate asOf = LocalDate.parse("2026-08-31");
        KeyResult churn = KeyResult.of(
                        "churn",
                        "Monthly churn falls from 5% to 3%",
                        Metric.decrease(5, 3).withUnit("%"))
                .plusCheckIn(CheckIn.of(asOf, "4.1"));
        KeyResult amended = churn.plusAmendment(
                Amendment.of(asOf, Metric.decrease("5", "3.5").withUnit("%"), "Two are lost"));

        assertThat(explanation(churn, Cycle.quarter(2026, 3), asOf)).isEqualTo("linear: (4.1 − 5) / (3 − 5) = 0.45");
        assertThat(explanation(amended, Cycle.quarter(2026, 3), asOf)).isEqualTo("linear: (4.1 − 5) / (3.5 − 5) = 0.6");
        assertThat(explanation(churn, Cycle.quarter(2026, 3), asOf))
                .contains("\u2212")
                .doesNotContain("-");
    }

    @Test
    void linear() {
        assertExplained(Metric.increase(-5, 5), "linear: (−2 − (−5)) / (5 − (−5)) = 0.3", "-2");
        assertExplained(Metric.increase(5, 10), "linear: (4 − 5) / (10 − 5) = −0.2", "4");
        assertExplained(Metric.growBy(20).startingAt(50), "linear: (55 − 50) / (60 − 50) = 0.5", "55");
        assertExplained(Metric.reach(3), "linear: (1 − 0) / (3 − 0) = 0.333333", "1");
    }

    @Test
    void linear_of_what_readings_come_to() {
        Metric average = Metric.reach(2).withAggregate(Aggregate.AVERAGE);

        assertExplained(average, "linear: (3 / 2 − 0) / (2 − 0) = 0.75", "1", "2");
        assertExplained(average, "linear: (4 / 3 − 0) / (2 − 0) = 0.666666", "1", "1", "2");
        assertThat(Given.score(Given.read(Metric.reach(50).withUnit("%"), Ratio.of(420, 1_000)), 50)
                        .explanation())
                .isEqualTo("linear: (42000 / 1000 − 0) / (50 − 0) = 0.84");
    }

    @Test
    void what_nobody_could_check_by_hand_is_cut_off() {
        KeyResult keyResult = Given.keyResult(Metric.reach(1).withAggregate(Aggregate.AVERAGE));
        List<CheckIn> checkIns = new ArrayList<>();
        for (int prime : new int[] {10_007, 10_009, 10_037, 10_039, 10_061, 10_067, 10_069, 10_079, 10_091, 10_093}) {
            checkIns.add(CheckIn.of(Given.day(1), Ratio.of(prime / 2, prime)));
        }

        assertThat(Given.score(keyResult.withCheckIns(checkIns), 50).explanation())
                .isEqualTo("linear: (≈ 0.49995 − 0) / (1 − 0) = 0.49995");
    }

    @Test
    void ratio_to_target() {
        Metric rising = Metric.builder().to(200).strategy("ratio-to-target").build();
        Metric falling = Metric.builder()
                .to(200)
                .direction(Direction.DECREASE)
                .strategy("ratio-to-target")
                .build();

        assertExplained(rising, "ratio-to-target: 150 / 200 = 0.75", "150");
        assertExplained(rising, "ratio-to-target: (−150) / 200 = −0.75", "-150");
        assertExplained(
                rising.withAggregate(Aggregate.AVERAGE), "ratio-to-target: (4 / 3) / 200 = 0.006666", "1", "1", "2");
        assertExplained(falling, "ratio-to-target: 200 / 250 = 0.8", "250");
        assertExplained(falling, "ratio-to-target: 0 ≤ 0, the upper end = 1000000", "0");
        assertExplained(falling, "ratio-to-target: −5 ≤ 0, the upper end = 1000000", "-5");
    }

    @Test
    void point() {
        assertExplained(Maintain.atLeast("99.9"), "point: 99.9 ≤ 99.95 is met = 1", "99.95");
        assertExplained(Maintain.atMost(230), "point: 231 ≤ 230 is not met = 0", "231");
        assertExplained(Maintain.between(20, 30), "point: 20 ≤ 25 ≤ 30 is met = 1", "25");
        assertExplained(Maintain.atMost(230).withExclusive(true), "point: 230 < 230 is not met = 0", "230");
    }

    @Test
    void distance() {
        Maintain maintain = Maintain.atMost(230).withTolerance(BigDecimal.valueOf(20));

        assertExplained(maintain, "distance: 230 ≤ 230 is met = 1", "230");
        assertExplained(maintain, "distance: 1 − 5 / 20 = 0.75", "235");
        assertExplained(maintain, "distance: 1 − 20 / 20 = 0", "250");
        assertExplained(maintain, "distance: max(0, 1 − 70 / 20) = 0", "300");
        assertExplained(maintain.withExclusive(true), "distance: min(0.999999, 1 − 0 / 20) = 0.999999", "230");
        assertExplained(
                maintain.withAggregate(Aggregate.AVERAGE),
                "distance: 1 − (4 / 3) / 20 = 0.933333",
                "230",
                "230",
                "234");
    }

    @Test
    void share() {
        Maintain share = Maintain.atLeast(5).withAggregate(Aggregate.SHARE);

        assertExplained(share, "share: 3 / 4 = 0.75", "5", "4", "6", "7");
        assertExplained(share.withPlanned(8), "share: 3 / 8 = 0.375", "5", "4", "6", "7");
        assertExplained(share.withPlanned(2), "share: 2 / 2 = 1", "5", "4", "6", "7");
        assertExplained(share.withStrategy("point"), "point: 3 / 4 ≥ 1 is not met = 0", "5", "4", "6", "7");
        assertExplained(share.withStrategy("point"), "point: 1 ≥ 1 is met = 1", "5");
    }

    @Test
    void milestones() {
        Milestones milestones = Milestones.of(Milestone.of("a", 3), Milestone.of("b", 1), Milestone.of("c", 1));

        assertThat(Given.score(Given.read(milestones, Reached.of("a", "c")), 50).explanation())
                .isEqualTo("milestones: (3 + 1) / (3 + 1 + 1) = 0.8");
        assertThat(Given.score(Given.read(milestones, Reached.of("a")), 50).explanation())
                .isEqualTo("milestones: 3 / (3 + 1 + 1) = 0.6");
        assertThat(Given.score(Given.read(milestones, Reached.of()), 50).explanation())
                .isEqualTo("milestones: 0 / (3 + 1 + 1) = 0");
        assertThat(Given.score(Given.read(Milestones.of("a"), Reached.of("a")), 50)
                        .explanation())
                .isEqualTo("milestones: 1 / 1 = 1");
    }

    @Test
    void levels() {
        assertExplained(STEPS, "levels: 30 ≥ 20, \"Mid\" = 0.5", "30");
        assertExplained(STEPS, "levels: 9 < 10, below \"Low\" = 0", "9");
        assertExplained(STEPS.withInterpolate(true), "levels: 0.5 + (30 − 20) / (40 − 20) × (1 − 0.5) = 0.75", "30");
        assertExplained(STEPS.withInterpolate(true), "levels: 9 < 10, below \"Low\" = 0.2", "9");
        assertExplained(STEPS.withInterpolate(true), "levels: 41 ≥ 40, \"High\" = 1", "41");
        assertExplained(FALLING, "levels: 60 ≤ 60, \"Target\" = 0.7", "60");
        assertExplained(FALLING, "levels: 101 > 100, below \"Commit\" = 0", "101");
        assertExplained(
                FALLING.withInterpolate(true), "levels: 0.3 + (80 − 100) / (60 − 100) × (0.7 − 0.3) = 0.5", "80");
        assertThat(Given.score(Given.read(Levels.of(Level.of("Pi\u001blot", "0.3")), LevelName.of("Pi\u001blot")), 50)
                        .explanation())
                .isEqualTo("levels: \"Pi\\u001blot\" = 0.3");
    }

    @Test
    void binary() {
        assertThat(Given.score(Given.read(Binary.of(), Done.YES), 50).explanation())
                .isEqualTo("binary: done = 1");
        assertThat(Given.score(Given.read(Binary.of(), Done.NO), 50).explanation())
                .isEqualTo("binary: not done = 0");
    }

    @Test
    void why_there_is_no_progress() {
        assertExplained(Baseline.of("%"), "none: a baseline has no target yet", "5");
        assertExplained(Metric.reach(10), "linear: no reading yet");
        assertExplained(
                Metric.growBy(20),
                "linear: the measure does not say all that is needed: no start, or no target above 0",
                "5");
    }

    @Test
    void an_objective() {
        KeyResult one = Given.read(Metric.reach(10), "6").withId("a").withWeight(3);
        KeyResult other = Given.read(Metric.reach(10), "2").withId("b");
        KeyResult below = Given.read(Metric.reach(10), "-2").withId("c");
        KeyResult unread = Given.keyResult(Metric.reach(10)).withId("d");

        assertThat(Given.score(Given.objective(one, other, unread), 50).explanation())
                .isEqualTo("weighted mean: (3 × 0.6 + 1 × 0.2) / 4 = 0.5");
        assertThat(Given.score(Given.objective(one, below), 50).explanation())
                .isEqualTo("weighted mean: (3 × 0.6 + 1 × (−0.2)) / 4 = 0.4");
        assertThat(Given.score(Given.objective(other), 50).explanation()).isEqualTo("weighted mean: 1 × 0.2 / 1 = 0.2");
        assertThat(Given.score(Given.objective(unread), 50).explanation()).isEqualTo("no part has progress");
        assertThat(Given.score(Given.objective(one.withRole(Role.GUARDRAIL)), 50)
                        .explanation())
                .isEqualTo("no part counts");
        assertThat(Scorer.of(ScoringProfiles.STANDARD.withRollUp(RollUps.WEAKEST))
                        .score(Given.okrs(one, other), Given.day(50))
                        .objective("o1")
                        .explanation())
                .isEqualTo("least of: 0.6, 0.2 = 0.2");
    }

    @Test
    void an_objective_over_objectives() {
        Objective below = Given.objective(Given.read(Metric.reach(10), "6"))
                .withParent("above")
                .withWeight("0.5");
        Objective above = Objective.of("above", "Above", Given.CYCLE).withRollUp(RollUpSource.OBJECTIVES);

        assertThat(Scorer.standard()
                        .score(Okrs.of(above, below), Given.day(50))
                        .objective("above")
                        .explanation())
                .isEqualTo("weighted mean: 0.5 × 0.6 / 0.5 = 0.6");
    }

    @Test
    void an_explanation_shows_no_more_digits_than_the_number_has() {
        assertThat(Given.score(Given.read(Metric.reach(100), "1E+1"), 50).explanation())
                .isEqualTo("linear: (10 − 0) / (100 − 0) = 0.1");
        assertThat(Given.score(Given.read(Metric.reach(100), new Amount(new BigDecimal("5.00"))), 50)
                        .explanation())
                .isEqualTo("linear: (5 − 0) / (100 − 0) = 0.05");
    }

    private static void assertExplained(Measure measure, String explanation, String... amounts) {
        assertThat(Given.score(Given.read(measure, amounts), 50).explanation()).isEqualTo(explanation);
    }

    private static String explanation(KeyResult keyResult, Cycle cycle, LocalDate asOf) {
        return Scorer.standard().score(keyResult, cycle, asOf).explanation();
    }
}
