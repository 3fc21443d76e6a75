package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Done;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.core.Score;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.laws.BusyArbitraries;

/** Laws 1 and 3: progress from start to target and beyond, and what it scores. */
class ProgressProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);

    @Property
    void progress_is_0_at_from_and_1_at_to(@ForAll("started") Metric metric) {
        BigDecimal target = metric.target().orElseThrow();
        Assume.that(isAmount(target));

        assertThat(progress(metric, metric.from().orElseThrow())).isEqualTo(Progress.ZERO);
        assertThat(progress(metric, target)).isEqualTo(Progress.ONE);
    }

    @Property
    void progress_never_falls_on_the_way_to_the_target_and_beyond(
            @ForAll("started") Metric metric, @ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal other) {
        BigDecimal nearer = metric.decreases() ? one.min(other) : one.max(other);
        BigDecimal farther = metric.decreases() ? one.max(other) : one.min(other);

        assertThat(progress(metric, farther)).isLessThanOrEqualTo(progress(metric, nearer));
    }

    @Property
    void progress_is_below_0_exactly_before_the_start_and_1_or_more_exactly_from_the_target_on(
            @ForAll("started") Metric metric, @ForAll("amounts") BigDecimal value) {
        int direction = metric.decreases() ? -1 : 1;
        boolean isBehind = value.compareTo(metric.from().orElseThrow()) * direction < 0;
        boolean isReached = value.compareTo(metric.target().orElseThrow()) * direction >= 0;

        assertThat(progress(metric, value).compareTo(Progress.ZERO) < 0).isEqualTo(isBehind);
        assertThat(progress(metric, value).compareTo(Progress.ONE) >= 0).isEqualTo(isReached);
    }

    @Property
    void a_ratio_to_target_is_1_at_the_target_and_never_falls_on_the_way_to_it(
            @ForAll Metric metric, @ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal other) {
        Metric ratio = metric.withStrategy("ratio-to-target");
        BigDecimal target = ratio.target().orElse(BigDecimal.ZERO);
        Assume.that(target.signum() > 0 && isAmount(target));
        BigDecimal nearer = ratio.decreases() ? one.min(other) : one.max(other);
        BigDecimal farther = ratio.decreases() ? one.max(other) : one.min(other);

        assertThat(progress(ratio, target)).isEqualTo(Progress.ONE);
        assertThat(progress(ratio, farther)).isLessThanOrEqualTo(progress(ratio, nearer));
    }

    @Property
    void more_progress_never_scores_less_and_scores_lie_in_0_to_1(
            @ForAll("keyResults") KeyResult one,
            @ForAll("keyResults") KeyResult other,
            @ForAll("dates") LocalDate asOf) {
        Optional<Progress> progress = score(one, asOf).progress();
        Optional<Progress> otherProgress = score(other, asOf).progress();
        Assume.that(progress.isPresent() && otherProgress.isPresent());
        Score score = score(one, asOf).score().orElseThrow();
        Score otherScore = score(other, asOf).score().orElseThrow();

        assertThat(score).isBetween(Score.ZERO, Score.ONE);
        assertThat(otherScore).isBetween(Score.ZERO, Score.ONE);
        if (progress.get().compareTo(otherProgress.get()) <= 0) {
            assertThat(score).isLessThanOrEqualTo(otherScore);
        } else {
            assertThat(score).isGreaterThanOrEqualTo(otherScore);
        }
    }

    @Property
    void a_score_of_1_says_exactly_that_the_target_is_reached(@ForAll("measured") Measured measured) {
        Optional<Score> score = score(measured.keyResult(), DAY).score();

        assertThat(score.equals(Optional.of(Score.ONE))).isEqualTo(isReached(measured.measure(), measured.reading()));
    }

    @Property
    void nearer_to_the_bound_a_tolerance_never_leaves_less(
            @ForAll("maintains") Maintain maintain,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        Maintain latest = maintain.withAggregate(Aggregate.LATEST);
        Fraction distance = latest.distanceOf(Fraction.of(one));
        Fraction otherDistance = latest.distanceOf(Fraction.of(other));
        Assume.that(distance.compareTo(otherDistance) < 0);

        assertThat(progress(latest, one)).isGreaterThanOrEqualTo(progress(latest, other));
    }

    @Property
    void a_better_level_is_never_worth_less(
            @ForAll("numberedLevels") Levels levels,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        BigDecimal better = levels.decreases() ? one.min(other) : one.max(other);
        BigDecimal worse = levels.decreases() ? one.max(other) : one.min(other);

        assertThat(progress(levels, worse)).isLessThanOrEqualTo(progress(levels, better));
    }

    /** A measure with one reading of it, as of the day on which it was read. */
    record Measured(Measure measure, Reading reading) {
        KeyResult keyResult() {
            return KeyResult.of("k", "A key result", measure).plusCheckIn(CheckIn.of(DAY, reading));
        }
    }

    static boolean isReached(Measure measure, Reading reading) {
        return measure.match(
                metric -> isReached(metric, number(reading, metric.unit())),
                maintain -> isReached(maintain, number(reading, maintain.unit())),
                milestones -> milestones.milestones().stream()
                        .filter(milestone -> milestone.weight().signum() > 0)
                        .map(Milestone::name)
                        .allMatch(((Reached) reading).names()::contains),
                binary -> reading == Done.YES,
                levels -> isBest(levels, reading),
                baseline -> false);
    }

    private static boolean isReached(Metric metric, Rational value) {
        boolean canMeasure = metric.strategy().equals(Optional.of("ratio-to-target"))
                ? metric.target().filter(target -> target.signum() > 0).isPresent()
                : metric.from().isPresent();
        if (!canMeasure) {
            return false;
        }
        int side = value.compareTo(Rational.of(metric.target().orElseThrow()));
        return metric.decreases() ? side <= 0 : side >= 0;
    }

    private static boolean isReached(Maintain maintain, Rational value) {
        int least = maintain.exclusive() ? 1 : 0;
        boolean isMet = maintain.atLeast()
                        .map(bound -> value.compareTo(Rational.of(bound)) >= least)
                        .orElse(true)
                && maintain.atMost()
                        .map(bound -> value.compareTo(Rational.of(bound)) <= -least)
                        .orElse(true);
        boolean isPlanned =
                maintain.aggregate() == Aggregate.SHARE || maintain.strategy().equals(Optional.of("share"));
        return isMet && (!isPlanned || maintain.planned().orElse(1) == 1);
    }

    private static boolean isBest(Levels levels, Reading reading) {
        Level best = levels.levels().get(levels.levels().size() - 1);
        if (!best.score().equals(Score.ONE)) {
            return false;
        }
        if (reading instanceof LevelName name) {
            return name.name().equals(best.name());
        }
        int side =
                number(reading, levels.unit()).compareTo(Rational.of(best.at().orElseThrow()));
        return levels.decreases() ? side <= 0 : side >= 0;
    }

    static Rational number(Reading reading, String unit) {
        if (reading instanceof Ratio ratio) {
            Rational quotient = Rational.of(ratio.part()).over(Rational.of(ratio.whole()));
            return unit.equals("%") ? quotient.times(Rational.of(100)) : quotient;
        }
        return Rational.of(((Amount) reading).value());
    }

    private static Progress progress(Measure measure, BigDecimal value) {
        return score(new Measured(measure, new Amount(value)).keyResult(), DAY)
                .progress()
                .orElseThrow();
    }

    private static KeyResultScore score(KeyResult keyResult, LocalDate asOf) {
        return Scorer.standard().score(keyResult, CYCLE, asOf);
    }

    private static boolean isAmount(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() <= 12 && stripped.precision() - stripped.scale() <= 18;
    }

    @Provide
    Arbitrary<Metric> started() {
        return OkrArbitraries.metrics().withStart().withoutStrategy();
    }

    @Provide
    Arbitrary<Maintain> maintains() {
        return OkrArbitraries.maintains()
                .withTolerance()
                .withoutStrategy()
                .filter(maintain -> maintain.aggregate() != Aggregate.SHARE
                        && maintain.window().isEmpty());
    }

    @Provide
    Arbitrary<Levels> numberedLevels() {
        return OkrArbitraries.numberedLevels();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return OkrArbitraries.amounts();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return BusyArbitraries.keyResults();
    }

    @Provide
    Arbitrary<Measured> measured() {
        return OkrArbitraries.measures()
                .flatMap(measure -> OkrArbitraries.readings(measure).map(reading -> new Measured(measure, reading)));
    }
}
