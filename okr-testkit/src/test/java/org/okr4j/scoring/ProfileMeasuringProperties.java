package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.scoring.Units.Unit;

/**
 * The laws of progress and of units, for every profile; where one does not obey a law, the counterexample stands in
 * {@link ProfileLawExceptionsTest}.
 */
class ProfileMeasuringProperties {
    private static final LocalDate DAY = LocalDate.parse("2026-02-20");
    private static final List<String> BY_SHARES_OF_A_BOUND = List.of("profit-co");

    @Property
    void progress_is_0_at_from_and_1_at_to(@ForAll ScoringProfile profile, @ForAll("metrics") Metric metric) {
        assertThat(progress(profile, metric, metric.from().orElseThrow())).isEqualTo(Progress.ZERO);
        assertThat(progress(profile, metric, metric.target().orElseThrow())).isEqualTo(Progress.ONE);
    }

    @Property
    void progress_never_falls_on_the_way_to_the_target_and_beyond(
            @ForAll ScoringProfile profile,
            @ForAll("metrics") Metric metric,
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other) {
        BigDecimal nearer = metric.decreases() ? one.min(other) : one.max(other);
        BigDecimal farther = metric.decreases() ? one.max(other) : one.min(other);

        assertThat(progress(profile, metric, farther)).isLessThanOrEqualTo(progress(profile, metric, nearer));
    }

    @Property
    void a_change_of_unit_changes_no_progress_of_a_metric(
            @ForAll ScoringProfile profile,
            @ForAll("metrics") Metric metric,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        assertSame(profile, metric, log, unit, asOf);
    }

    @Property
    void a_change_of_unit_changes_no_progress_within_bounds(
            @ForAll ScoringProfile profile,
            @ForAll("maintains") Maintain maintain,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Unit fitting = maintain.aggregate() == Aggregate.SUM ? unit.withoutShift() : unit;
        boolean isScaleOnly = BY_SHARES_OF_A_BOUND.contains(profile.name());

        assertSame(profile, maintain, log, isScaleOnly ? fitting.withoutShift().upright() : fitting, asOf);
    }

    @Property
    void a_change_of_unit_changes_no_progress_by_levels(
            @ForAll ScoringProfile profile,
            @ForAll("levels") Levels levels,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Unit fitting = levels.aggregate() == Aggregate.SUM ? unit.withoutShift() : unit;
        Assume.that(levels.levels().size() > 1 || fitting.a().signum() > 0);

        assertSame(profile, levels, log, fitting, asOf);
    }

    private static void assertSame(
            ScoringProfile profile, Measure measure, List<CheckIn> log, Unit unit, LocalDate asOf) {
        UnitProperties.assertSame(Scorer.of(profile), measure, unit.of(measure), log, unit, asOf);
    }

    private static Progress progress(ScoringProfile profile, Metric metric, BigDecimal value) {
        KeyResult keyResult = KeyResult.of("k", "A key result", metric.withStrategy(Optional.empty()))
                .plusCheckIn(CheckIn.of(DAY, new Amount(value)));
        return Scorer.of(profile)
                .score(keyResult, Cycle.quarter(2026, 1), DAY)
                .progress()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Metric> metrics() {
        return Units.metrics();
    }

    @Provide
    Arbitrary<Maintain> maintains() {
        return Units.maintains();
    }

    @Provide
    Arbitrary<Levels> levels() {
        return Units.levels();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Units.numbers();
    }

    @Provide
    Arbitrary<List<CheckIn>> logs() {
        return Units.logs();
    }

    @Provide
    Arbitrary<Unit> units() {
        return Units.units();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Busy.days();
    }
}
