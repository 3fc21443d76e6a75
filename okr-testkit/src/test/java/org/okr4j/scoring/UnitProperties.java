package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Aggregate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.scoring.Units.Unit;

/**
 * Law 2: a change of unit, v → a·v + b, changes nothing but the reading that is shown, to the last digit, because
 * everything is exact up to the one rounding. With a below 0 it mirrors a rise into a fall; the least reading is then the
 * greatest.
 */
class UnitProperties {
    private static final Cycle CYCLE = Cycle.year(2026);

    @Property
    void a_change_of_unit_changes_no_progress_of_a_metric(
            @ForAll("metrics") Metric metric,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        assertSame(metric, unit.of(metric), log, unit, asOf);
    }

    @Property
    void a_scale_changes_no_change_in_percent(
            @ForAll("relative") Metric metric,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Unit scale = unit.withoutShift();

        assertSame(metric, scale.ofRelative(metric), log, scale, asOf);
    }

    @Property
    void a_scale_above_0_changes_no_ratio_to_a_target(
            @ForAll("metrics") Metric metric,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Unit scale = unit.withoutShift().upright();
        Metric ratio = metric.withStrategy("ratio-to-target");

        assertSame(ratio, scale.of(ratio), log, scale, asOf);
    }

    @Property
    void a_change_of_unit_changes_no_progress_within_bounds(
            @ForAll("maintains") Maintain maintain,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Unit fitting = maintain.aggregate() == Aggregate.SUM ? unit.withoutShift() : unit;

        assertSame(maintain, fitting.of(maintain), log, fitting, asOf);
    }

    /** One level alone rises always, so that mirroring it cannot be said. */
    @Property
    void a_change_of_unit_changes_no_progress_by_levels(
            @ForAll("levels") Levels levels,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Unit fitting = levels.aggregate() == Aggregate.SUM ? unit.withoutShift() : unit;
        Assume.that(levels.levels().size() > 1 || fitting.a().signum() > 0);

        assertSame(levels, fitting.of(levels), log, fitting, asOf);
    }

    static void assertSame(Measure measure, Measure changed, List<CheckIn> log, Unit unit, LocalDate asOf) {
        assertSame(Scorer.standard(), measure, changed, log, unit, asOf);
    }

    static void assertSame(
            Scorer scorer, Measure measure, Measure changed, List<CheckIn> log, Unit unit, LocalDate asOf) {
        List<CheckIn> taken = log.stream()
                .filter(checkIn -> measure.takes(checkIn.reading().orElseThrow()))
                .toList();
        KeyResult before = KeyResult.of("k", "A key result", measure).withCheckIns(taken);
        KeyResult after = KeyResult.of("k", "A key result", changed)
                .withCheckIns(taken.stream()
                        .map(checkIn ->
                                checkIn.withReading(unit.of(checkIn.reading().orElseThrow(), measure.unit())))
                        .toList());

        assertThat(withoutReading(scorer, after, asOf)).isEqualTo(withoutReading(scorer, before, asOf));
    }

    private static KeyResultScore withoutReading(Scorer scorer, KeyResult keyResult, LocalDate asOf) {
        return scorer.withExplanations(false).score(keyResult, CYCLE, asOf).withReading(Optional.empty());
    }

    @Provide
    Arbitrary<Unit> units() {
        return Units.units();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Busy.days();
    }

    @Provide
    Arbitrary<List<CheckIn>> logs() {
        return Units.logs();
    }

    @Provide
    Arbitrary<Metric> metrics() {
        return Units.metrics();
    }

    @Provide
    Arbitrary<Metric> relative() {
        return Units.relative();
    }

    @Provide
    Arbitrary<Maintain> maintains() {
        return Units.maintains();
    }

    @Provide
    Arbitrary<Levels> levels() {
        return Units.levels();
    }
}
