package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amendment;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;

class MeasuringTest {
    private static final ScoringStrategy<Metric> SQUARED = ScoringStrategy.of(
            "squared",
            Metric.class,
            (metric, evidence) -> ScoringStrategies.LINEAR
                    .progress(metric, evidence)
                    .map(linear -> Progress.floor(linear.value().multiply(linear.value()), BigDecimal.ONE)));
    private static final ScoringStrategy<Measure> HALF = ScoringStrategy.of(
            "half", Measure.class, (measure, evidence) -> evidence.latest().map(any -> Progress.of("0.5")));

    @Test
    void each_kind_has_its_standard_strategy() {
        Measuring standard = Measuring.standard();

        assertThat(standard.strategyFor(Metric.reach(10))).isSameAs(ScoringStrategies.LINEAR);
        assertThat(standard.strategyFor(Milestones.of("a"))).isSameAs(ScoringStrategies.MILESTONES);
        assertThat(standard.strategyFor(Binary.of())).isSameAs(ScoringStrategies.BINARY);
        assertThat(standard.strategyFor(Levels.of(Level.of("a", "1")))).isSameAs(ScoringStrategies.LEVELS);
        assertThat(standard.strategyFor(Baseline.of("%"))).isSameAs(ScoringStrategies.NONE);
    }

    @Test
    void a_maintain_is_scored_by_point_or_by_distance_with_a_tolerance_or_by_share_with_that_aggregate() {
        Measuring standard = Measuring.standard();
        Maintain maintain = Maintain.atLeast(5);
        Maintain tolerant = maintain.withTolerance(BigDecimal.ONE);

        assertThat(standard.strategyFor(maintain)).isSameAs(ScoringStrategies.POINT);
        assertThat(standard.strategyFor(maintain.withAggregate(Aggregate.AVERAGE)))
                .isSameAs(ScoringStrategies.POINT);
        assertThat(standard.strategyFor(tolerant)).isSameAs(ScoringStrategies.DISTANCE);
        assertThat(standard.strategyFor(maintain.withAggregate(Aggregate.SHARE)))
                .isSameAs(ScoringStrategies.SHARE);
        assertThat(standard.strategyFor(tolerant.withAggregate(Aggregate.SHARE)))
                .isSameAs(ScoringStrategies.SHARE);
    }

    @Test
    void a_measure_asks_for_a_strategy_by_its_id() {
        Maintain share = Maintain.atLeast(5).withStrategy("share");
        KeyResultScore score = Given.score(Given.read(share, "4", "5", "6", "3"), 50);

        assertThat(score.strategy()).isEqualTo("share");
        assertThat(score.progress()).contains(Progress.of("0.5"));
    }

    @Test
    void a_measure_asks_for_a_strategy_of_ones_own() {
        Scorer scorer = scorer(Measuring.standard().knowing(SQUARED));
        KeyResult asking = Given.read(Metric.reach(10).withStrategy("squared"), "5");
        KeyResult other = Given.read(Metric.reach(10), "5");

        assertThat(scorer.score(asking, Given.CYCLE, Given.day(50)).progress()).contains(Progress.of("0.25"));
        assertThat(scorer.score(asking, Given.CYCLE, Given.day(50)).strategy()).isEqualTo("squared");
        assertThat(scorer.score(asking, Given.CYCLE, Given.day(50)).explanation())
                .isEqualTo("squared: 0.25");
        assertThat(scorer.score(other, Given.CYCLE, Given.day(50)).progress()).contains(Progress.of("0.5"));
    }

    @Test
    void a_profile_uses_a_strategy_of_ones_own_for_every_measure_of_its_kind() {
        Scorer scorer = scorer(Measuring.standard().using(SQUARED));

        assertThat(scorer.score(Given.read(Metric.reach(10), "5"), Given.CYCLE, Given.day(50))
                        .progress())
                .contains(Progress.of("0.25"));
        assertThat(scorer.score(Given.read(Metric.reach(10).withStrategy("linear"), "5"), Given.CYCLE, Given.day(50))
                        .progress())
                .contains(Progress.of("0.5"));
        assertThat(scorer.score(Given.read(Maintain.atLeast(5), "5"), Given.CYCLE, Given.day(50))
                        .strategy())
                .isEqualTo("point");
    }

    @Test
    void a_strategy_for_any_measure_is_used_for_all_of_them() {
        Measuring half = Measuring.standard().using(HALF);

        assertThat(half.strategyFor(Metric.reach(10))).isSameAs(HALF);
        assertThat(half.strategyFor(Binary.of())).isSameAs(HALF);
        assertThat(half.using(SQUARED).strategyFor(Metric.reach(10))).isSameAs(SQUARED);
        assertThat(half.using(SQUARED).strategyFor(Binary.of())).isSameAs(HALF);
    }

    @Test
    void a_strategy_follows_from_the_measure() {
        Measuring byUnit = Measuring.standard()
                .using(Metric.class, metric -> metric.unit().equals("%") ? SQUARED : ScoringStrategies.LINEAR);

        assertThat(byUnit.strategyFor(Metric.reach(10).withUnit("%"))).isSameAs(SQUARED);
        assertThat(byUnit.strategyFor(Metric.reach(10))).isSameAs(ScoringStrategies.LINEAR);
    }

    @Test
    void a_strategy_of_ones_own_is_foreseen_from_its_progress() {
        KeyResult keyResult = Given.read(Metric.reach(100).withStrategy("squared"), "10", "20", "30");

        assertThat(scorer(Measuring.standard().knowing(SQUARED))
                        .score(keyResult, Given.CYCLE, Given.day(50))
                        .forecast())
                .contains(Progress.of("3.97"));
    }

    @Test
    void an_unknown_strategy_is_refused_with_the_known_ones_listed() {
        KeyResult near = Given.read(Metric.reach(10).withStrategy("linaer"), "5");
        KeyResult far = Given.read(Maintain.atLeast(10).withStrategy("quadratic \u001b"), "5");

        assertThatThrownBy(() -> Given.score(near, 50))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("No strategy for metric is called \"linaer\", did you mean \"linear\"?"
                        + " Known are linear, ratio-to-target");
        assertThatThrownBy(() -> Given.score(far, 50))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("No strategy for maintain is called \"quadratic \\u001b\"."
                        + " Known are point, share, distance, relative-distance");
    }

    @Test
    void a_strategy_for_another_kind_of_measure_is_refused() {
        assertThatThrownBy(() -> Given.score(Given.read(Metric.reach(10).withStrategy("point"), "5"), 50))
                .hasMessageStartingWith("No strategy for metric is called \"point\"");
    }

    @Test
    void an_unknown_strategy_is_refused_only_while_its_measure_is_in_force() {
        KeyResult keyResult = Given.read(Metric.reach(10).withStrategy("lost"), "5")
                .plusAmendment(Amendment.of(Given.day(10), Metric.reach(10), "Nobody knows it any more"));

        assertThat(Given.score(keyResult, 10).progress()).contains(Progress.of("0.5"));
        assertThatThrownBy(() -> Given.score(keyResult, 9)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void an_id_is_lower_case_words() {
        assertThatThrownBy(
                        () -> ScoringStrategy.of("My Strategy", Metric.class, (metric, evidence) -> Optional.empty()))
                .hasMessage("The id of a strategy is lower-case words joined by -, such as ratio-to-target:"
                        + " \"My Strategy\"");
    }

    @Test
    void what_is_missing_can_be_counted() {
        Scorer scorer = scorer(Measuring.standard().countingMissingAs(Progress.ZERO));
        KeyResultScore nothing = scorer.score(Given.keyResult(Metric.reach(10)), Given.CYCLE, Given.day(50));

        assertThat(nothing.progress()).contains(Progress.ZERO);
        assertThat(nothing.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(nothing.reading()).isEmpty();
        assertThat(nothing.explanation()).isEqualTo("linear: no reading yet, counted as 0");
        assertThat(scorer.score(Given.read(Metric.growBy(10), "5"), Given.CYCLE, Given.day(50))
                        .progress())
                .isEmpty();
        assertThat(scorer.score(Given.keyResult(Baseline.of("%")), Given.CYCLE, Given.day(50))
                        .progress())
                .isEmpty();
    }

    @Test
    void progress_can_be_held() {
        Scorer scorer = scorer(Measuring.standard().holding(Progress.ZERO, Progress.ONE));

        KeyResultScore above = scorer.score(Given.read(Metric.reach(10), "15"), Given.CYCLE, Given.day(50));
        KeyResultScore below = scorer.score(Given.read(Metric.reach(10), "-5"), Given.CYCLE, Given.day(50));

        assertThat(above.progress()).contains(Progress.ONE);
        assertThat(above.explanation()).isEqualTo("linear: (15 − 0) / (10 − 0) = 1.5, held at 1");
        assertThat(below.progress()).contains(Progress.ZERO);
        assertThat(below.explanation()).isEqualTo("linear: (−5 − 0) / (10 − 0) = −0.5, held at 0");
        assertThatThrownBy(() -> Measuring.standard().holding(Progress.ONE, Progress.ZERO))
                .hasMessage("Progress is held between two ends that are not crossed: 1 and 0");
    }

    @Test
    void a_copy_changes_nothing_in_the_standard() {
        Measuring.standard().using(HALF).countingMissingAs(Progress.ONE).holding(Progress.ONE, Progress.ONE);

        assertThat(Measuring.standard().strategies()).doesNotContainKey("half");
        assertThat(Given.score(Given.keyResult(Metric.reach(10)), 50).progress())
                .isEmpty();
        assertThat(Given.progress(Given.read(Metric.reach(10), "5"))).isEqualTo(Progress.of("0.5"));
    }

    private static Scorer scorer(Measuring measuring) {
        return Scorer.of(ScoringProfiles.STANDARD.withName("ours").withMeasuring(measuring));
    }
}
