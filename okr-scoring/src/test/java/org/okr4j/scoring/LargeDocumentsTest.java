package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Direction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.RollUpSource;

/** Depth, length and size. The time-outs are generous: they stand against hanging, not against being slow. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeDocumentsTest {
    private static final int MANY = 100_000;
    private static final String LONGEST = "999999999999999999.999999999999";
    private static final String SHORTEST = "0.000000000001";

    @Test
    void a_tree_of_a_hundred_thousand_levels_rolls_up() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Objective objective =
                    Objective.of("o" + i, "An objective", Given.CYCLE).withRollUp(RollUpSource.BOTH);
            objectives.add(i == 0 ? objective : objective.withParent("o" + (i - 1)));
        }
        objectives.set(MANY - 1, objectives.get(MANY - 1).withKeyResults(Given.read(Metric.reach(10), "5")));
        Scorecard card = Scorer.standard().score(Okrs.of(objectives), Given.day(50));

        assertThat(card.objectives()).hasSize(MANY).allSatisfy(score -> {
            assertThat(score.progress()).contains(Progress.of("0.5"));
            assertThat(score.coverage()).isEqualTo(Coverage.FULL);
        });
    }

    @Test
    void a_loop_of_a_hundred_thousand_objectives_is_scored() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            objectives.add(Objective.of("o" + i, "An objective", Given.CYCLE)
                    .withRollUp(RollUpSource.BOTH)
                    .withParent("o" + (i + 1) % MANY));
        }
        objectives.set(7, objectives.get(7).withKeyResults(Given.read(Metric.reach(10), "5")));
        Scorecard card = Scorer.standard().score(Okrs.of(objectives), Given.day(50));

        assertThat(card.objectives().get(7).progress()).contains(Progress.of("0.5"));
        assertThat(card.objectives().get(8).progress()).isEmpty();
    }

    @Test
    void a_hundred_thousand_objectives_under_one_are_averaged() {
        List<Objective> objectives = new ArrayList<>();
        objectives.add(Objective.of("above", "Above", Given.CYCLE).withRollUp(RollUpSource.OBJECTIVES));
        for (int i = 0; i < MANY; i++) {
            objectives.add(Objective.of(
                            "o" + i,
                            "An objective",
                            Given.CYCLE,
                            Given.read(Metric.reach(MANY), "" + i).withId("k" + i))
                    .withParent("above"));
        }
        Scorecard card = Scorer.standard().withExplanations(false).score(Okrs.of(objectives), Given.day(50));

        assertThat(card.objective("above").progress()).contains(Progress.of("0.499995"));
    }

    @Test
    void ten_thousand_parts_of_different_wholes_are_averaged_exactly() {
        List<CheckIn> checkIns = new ArrayList<>();
        for (int whole = 1; whole <= 10_000; whole++) {
            checkIns.add(CheckIn.of(Given.day(1), new Ratio(BigDecimal.valueOf(whole / 2), BigDecimal.valueOf(whole))));
        }
        KeyResult keyResult = Given.keyResult(Metric.reach(1).withAggregate(Aggregate.AVERAGE))
                .withCheckIns(checkIns);
        KeyResultScore score = Given.score(keyResult, 50);

        assertThat(score.progress()).contains(Progress.of("0.499737"));
        assertThat(score.explanation()).isEqualTo("linear: (≈ 0.499737 − 0) / (1 − 0) = 0.499737");
    }

    @Test
    void three_thousand_long_wholes_are_averaged() {
        List<CheckIn> checkIns = new ArrayList<>();
        BigDecimal whole = new BigDecimal("123456789012345678.123456789011");
        for (int i = 0; i < 3_000; i++) {
            checkIns.add(CheckIn.of(Given.day(1), new Ratio(whole, whole.add(BigDecimal.valueOf(2L * i, 12)))));
        }
        KeyResult keyResult = Given.keyResult(Metric.reach(1).withAggregate(Aggregate.AVERAGE))
                .withCheckIns(checkIns);

        assertThat(Given.score(keyResult, 50).progress()).contains(Progress.of("0.999999"));
    }

    @Test
    void amounts_as_long_and_as_short_as_can_be_hold_progress_at_its_ends() {
        assertThat(Given.progress(Given.read(Metric.reach(SHORTEST), LONGEST))).isEqualTo(Progress.MOST);
        assertThat(Given.progress(Given.read(Metric.reach(SHORTEST), "-" + LONGEST)))
                .isEqualTo(Progress.LEAST);
        assertThat(Given.progress(Given.read(Metric.increase("-" + LONGEST, LONGEST), "0")))
                .isEqualTo(Progress.of("0.5"));
        assertThat(Given.progress(Given.read(Metric.increase("-" + LONGEST, LONGEST), "-" + SHORTEST)))
                .isEqualTo(Progress.of("0.499999"));
        assertThat(Given.progress(Given.read(
                        Metric.builder()
                                .to(LONGEST)
                                .direction(Direction.DECREASE)
                                .strategy("ratio-to-target")
                                .build(),
                        SHORTEST)))
                .isEqualTo(Progress.MOST);
        assertThat(Given.progress(Given.read(Maintain.atMost(0).withTolerance(new BigDecimal(LONGEST)), SHORTEST)))
                .isEqualTo(Progress.of("0.999999"));
        assertThat(Given.progress(Given.read(
                        Levels.of(Level.of("Low", "-" + LONGEST, "0"), Level.of("High", LONGEST, "1"))
                                .withInterpolate(true),
                        "0")))
                .isEqualTo(Progress.of("0.5"));
    }

    @Test
    void parts_of_the_shortest_whole_are_held_too() {
        KeyResult keyResult =
                Given.read(Metric.reach(SHORTEST).withUnit("%"), Ratio.of(LONGEST, SHORTEST), Ratio.of("1", SHORTEST));

        assertThat(Given.progress(keyResult)).isEqualTo(Progress.MOST);
        assertThat(Given.score(keyResult, 50).reading()).contains(Amount.of("100000000000000"));
        assertThat(Given.score(Given.read(Metric.reach(1), Ratio.of(LONGEST, SHORTEST)), 50)
                        .reading())
                .isEmpty();
    }

    @Test
    void the_heaviest_parts_sum_without_overflow() {
        List<KeyResult> keyResults = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            keyResults.add(Given.read(Metric.reach(SHORTEST), i % 2 == 0 ? LONGEST : "-" + LONGEST)
                    .withId("k" + i)
                    .withWeight(1_000_000));
        }
        keyResults.add(Given.read(Metric.reach(1), "1").withId("light").withWeight("0.000001"));

        assertThat(Given.score(Given.objective(keyResults.toArray(KeyResult[]::new)), 50)
                        .progress())
                .contains(Progress.ZERO);
        assertThat(Given.score(Given.objective(keyResults.subList(0, 1).toArray(KeyResult[]::new)), 50)
                        .progress())
                .contains(Progress.MOST);
    }
}
