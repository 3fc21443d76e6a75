package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;

/** The laws that a strategy does not obey, with the counterexample to each. */
class StrategyLawExceptionsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-20");

    @Test
    @Counterexample(of = "ratio-to-target", to = "start")
    void a_ratio_to_the_target_is_not_0_at_a_start_it_does_not_look_at() {
        assertThat(progress(Metric.increase(50, 100).withStrategy("ratio-to-target"), "50"))
                .contains(Progress.of("0.5"));
    }

    /** From 10 to 20 °C is from 283 to 293 K. */
    @Test
    @Counterexample(of = "ratio-to-target", to = "shift")
    void a_ratio_to_the_target_changes_with_the_zero_of_the_unit() {
        assertThat(progress(Metric.increase(10, 20).withStrategy("ratio-to-target"), "15"))
                .contains(Progress.of("0.75"));
        assertThat(progress(Metric.increase(283, 293).withStrategy("ratio-to-target"), "288"))
                .contains(Progress.of("0.982935"));
    }

    /** A profit of 80 of 100 is a loss of −80 of −100, and a target below 0 has no ratio. */
    @Test
    @Counterexample(of = "ratio-to-target", to = "mirror")
    void a_ratio_to_the_target_has_no_mirror_image() {
        assertThat(progress(Metric.reach(100).withStrategy("ratio-to-target"), "80"))
                .contains(Progress.of("0.8"));
        assertThat(progress(Metric.decrease(0, -100).withStrategy("ratio-to-target"), "-80"))
                .isEmpty();
    }

    /** At most 20 °C is at most 293 K. */
    @Test
    @Counterexample(of = "relative-distance", to = "shift")
    void a_share_of_the_bound_changes_with_the_zero_of_the_unit() {
        assertThat(progress(Maintain.atMost(20).withStrategy("relative-distance"), "15"))
                .contains(Progress.of("1.25"));
        assertThat(progress(Maintain.atMost(293).withStrategy("relative-distance"), "288"))
                .contains(Progress.of("1.017064"));
    }

    @Test
    @Counterexample(of = "relative-distance", to = "mirror")
    void a_share_of_the_bound_has_no_mirror_image() {
        assertThat(progress(Maintain.atMost(20).withStrategy("relative-distance"), "15"))
                .contains(Progress.of("1.25"));
        assertThat(progress(Maintain.atLeast(-20).withStrategy("relative-distance"), "-15"))
                .isEmpty();
    }

    /** Below the lowest level there is nothing to draw a line to. */
    @Test
    @Counterexample(of = "levels", to = "start")
    void interpolated_levels_begin_with_the_score_of_the_lowest() {
        Levels levels = Levels.of(Level.of("low", "10", "0.3"), Level.of("high", "20", "1"));

        assertThat(progress(levels.withInterpolate(true), "0")).contains(Progress.of("0.3"));
        assertThat(progress(levels, "0")).contains(Progress.ZERO);
    }

    @Test
    @Counterexample(of = "levels", to = "target")
    void levels_end_with_the_score_of_the_highest() {
        assertThat(progress(Levels.of(Level.of("only", "10", "0.7")), "10")).contains(Progress.of("0.7"));
    }

    private static Optional<Progress> progress(Measure measure, String reading) {
        KeyResult keyResult = KeyResult.of("k", "K", measure).plusCheckIn(CheckIn.of(DAY, reading));
        return Scorer.standard().score(keyResult, Cycle.quarter(2026, 1), DAY).progress();
    }
}
