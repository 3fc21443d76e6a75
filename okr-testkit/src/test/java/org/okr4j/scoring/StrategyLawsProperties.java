package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
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
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.scoring.Units.Unit;
import org.okr4j.testkit.OkrArbitraries;

/** Each law of {@link ScoringStrategies}, asked of every strategy that claims it in {@link LawTable#STRATEGIES}. */
class StrategyLawsProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    private static final Cycle CYCLE = Cycle.year(2026);

    @Property
    @Asks("start")
    void progress_is_0_at_the_start(@ForAll("start") Measure measure) {
        assertThat(progress(measure, start(measure))).contains(Progress.ZERO);
    }

    @Property
    @Asks("target")
    void progress_is_1_at_the_target(@ForAll("target") Measure measure) {
        assertThat(progress(measure, target(measure))).contains(Progress.ONE);
    }

    @Property
    @Asks("nearer")
    void progress_is_never_less_nearer_to_the_target(@ForAll("nearer") Step step) {
        Progress nearer = progress(step.measure(), step.nearer()).orElseThrow();

        assertThat(progress(step.measure(), step.farther()).orElseThrow()).isLessThanOrEqualTo(nearer);
    }

    @Property
    @Asks("scale")
    void another_scale_changes_nothing(
            @ForAll("scale") Measure measure,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        assertSame(measure, log, unit.withoutShift().upright(), asOf);
    }

    @Property
    @Asks("shift")
    void another_zero_changes_nothing(
            @ForAll("shift") Measure measure,
            @ForAll("logs") List<CheckIn> log,
            @ForAll("units") Unit unit,
            @ForAll("days") LocalDate asOf) {
        Assume.that(measure.aggregate() != Aggregate.SUM);

        assertSame(measure, log, new Unit(BigDecimal.ONE, unit.b()), asOf);
    }

    @Property
    @Asks("mirror")
    void the_mirror_image_changes_nothing(
            @ForAll("mirror") Measure measure, @ForAll("logs") List<CheckIn> log, @ForAll("days") LocalDate asOf) {
        assertSame(measure, log, new Unit(BigDecimal.ONE.negate(), BigDecimal.ZERO), asOf);
    }

    @Property
    @Asks("reached")
    void progress_is_1_or_more_only_where_the_target_is_reached(@ForAll("reached") Read read) {
        boolean isFull = progress(read.measure(), read.reading())
                .filter(progress -> progress.compareTo(Progress.ONE) >= 0)
                .isPresent();

        assertThat(isFull && !ProgressProperties.isReached(read.measure(), read.reading()))
                .isFalse();
    }

    @Property
    @Asks("later")
    void what_is_dated_later_changes_nothing(@ForAll("later") KeyResult keyResult, @ForAll("days") LocalDate asOf) {
        KeyResult known = keyResult.withCheckIns(keyResult.checkInsUntil(asOf));

        assertThat(Scorer.standard().score(keyResult, CYCLE, asOf))
                .isEqualTo(Scorer.standard().score(known, CYCLE, asOf));
    }

    /** A reading of a measure. */
    record Read(Measure measure, Reading reading) {}

    /** A step towards the target. */
    record Step(Measure measure, Reading farther, Reading nearer) {}

    private static Reading start(Measure measure) {
        if (measure instanceof Metric metric) {
            return new Amount(metric.from().orElseThrow());
        }
        return measure instanceof Milestones ? Reached.of(List.of()) : Done.NO;
    }

    private static Reading target(Measure measure) {
        if (measure instanceof Metric metric) {
            return amount(metric.target().orElseThrow());
        }
        if (measure instanceof Maintain maintain) {
            return amount(maintain.atLeast().or(maintain::atMost).orElseThrow());
        }
        return measure instanceof Milestones milestones
                ? Reached.of(
                        milestones.milestones().stream().map(Milestone::name).toList())
                : Done.YES;
    }

    /** A target that is said as a change can have more digits than a reading. */
    private static Reading amount(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        Assume.that(stripped.scale() <= 12 && stripped.precision() - stripped.scale() <= 18);
        return new Amount(value);
    }

    private static Step step(Measure measure, Reading one, Reading other) {
        if (measure instanceof Milestones) {
            TreeSet<String> both = new TreeSet<>(((Reached) one).names());
            both.addAll(((Reached) other).names());
            return new Step(measure, one, Reached.of(List.copyOf(both)));
        }
        return nearness(measure, one).compareTo(nearness(measure, other)) <= 0
                ? new Step(measure, one, other)
                : new Step(measure, other, one);
    }

    private static Rational nearness(Measure measure, Reading reading) {
        if (reading instanceof Done) {
            return Rational.of(reading == Done.YES ? 1 : 0);
        }
        if (reading instanceof LevelName level) {
            List<String> names =
                    ((Levels) measure).levels().stream().map(Level::name).toList();
            return Rational.of(names.indexOf(level.name()));
        }
        Rational value = ProgressProperties.number(reading, measure.unit());
        return falls(measure) ? Rational.ZERO.minus(value) : value;
    }

    private static boolean falls(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.decreases();
        }
        return measure instanceof Maintain maintain ? maintain.atMost().isPresent() : ((Levels) measure).decreases();
    }

    private static void assertSame(Measure measure, List<CheckIn> log, Unit unit, LocalDate asOf) {
        UnitProperties.assertSame(measure, unit.of(measure), log, unit, asOf);
    }

    private static Optional<Progress> progress(Measure measure, Reading reading) {
        KeyResult keyResult = KeyResult.of("k", "A key result", measure).plusCheckIn(CheckIn.of(DAY, reading));
        return Scorer.standard().score(keyResult, CYCLE, DAY).progress();
    }

    @Provide
    Arbitrary<Measure> start() {
        return claiming("start");
    }

    /** On a bound that is exclusive the target is not reached. */
    @Provide
    Arbitrary<Measure> target() {
        return claiming("target").filter(measure -> !(measure instanceof Maintain maintain && maintain.exclusive()));
    }

    /** Between two bounds what is nearer to one is farther from the other. */
    @Provide
    Arbitrary<Step> nearer() {
        return claiming("nearer")
                .filter(measure -> !(measure instanceof Maintain maintain)
                        || maintain.atLeast().isPresent() != maintain.atMost().isPresent())
                .flatMap(measure -> Combinators.combine(
                                OkrArbitraries.readings(measure), OkrArbitraries.readings(measure))
                        .as((one, other) -> step(measure, one, other)));
    }

    @Provide
    Arbitrary<Measure> scale() {
        return withUnits("scale");
    }

    @Provide
    Arbitrary<Measure> shift() {
        return withUnits("shift");
    }

    @Provide
    Arbitrary<Measure> mirror() {
        return withUnits("mirror");
    }

    @Provide
    Arbitrary<Read> reached() {
        return claiming("reached")
                .flatMap(measure -> OkrArbitraries.readings(measure).map(reading -> new Read(measure, reading)));
    }

    @Provide
    Arbitrary<KeyResult> later() {
        return claiming("later")
                .flatMap(measure -> Combinators.combine(Busy.days(), OkrArbitraries.readings(measure))
                        .as(CheckIn::of)
                        .list()
                        .ofMaxSize(6)
                        .map(log -> KeyResult.of("k", "A key result", measure).withCheckIns(log)));
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

    private static Arbitrary<Measure> claiming(String law) {
        return Arbitraries.oneOf(LawTable.STRATEGIES.claiming(law).stream()
                        .map(StrategyLawsProperties::measures)
                        .toList())
                .withoutEdgeCases();
    }

    /** Measures that a strategy is asked for by, and of which the newest reading counts. */
    private static Arbitrary<Measure> measures(String strategy) {
        return switch (strategy) {
            case "linear", "ratio-to-target" ->
                OkrArbitraries.metrics()
                        .map(metric -> metric.withWindow(OptionalInt.empty())
                                .withAggregate(Aggregate.LATEST)
                                .withStrategy(strategy))
                        .filter(metric -> canMeasure(strategy, metric))
                        .map(metric -> metric);
            case "milestones" -> OkrArbitraries.milestones().map(milestones -> milestones);
            case "levels" -> OkrArbitraries.levels().map(levels -> levels);
            case "binary" -> OkrArbitraries.binaries().map(binary -> binary);
            case "none" -> OkrArbitraries.baselines().map(baseline -> baseline);
            default ->
                OkrArbitraries.maintains()
                        .map(maintain -> maintain.withPlanned(OptionalInt.empty())
                                .withWindow(OptionalInt.empty())
                                .withAggregate(Aggregate.LATEST)
                                .withStrategy(strategy))
                        .filter(maintain -> canMeasure(strategy, maintain))
                        .map(maintain -> maintain);
        };
    }

    private static Arbitrary<Measure> withUnits(String law) {
        return Arbitraries.oneOf(LawTable.STRATEGIES.claiming(law).stream()
                .map(StrategyLawsProperties::withUnitsOf)
                .toList());
    }

    /** One level alone rises always, so that mirroring it cannot be said. */
    private static Arbitrary<Measure> withUnitsOf(String strategy) {
        return switch (strategy) {
            case "linear", "ratio-to-target" ->
                Units.metrics()
                        .map(metric -> metric.withStrategy(strategy))
                        .filter(metric -> canMeasure(strategy, metric))
                        .map(metric -> metric);
            case "levels" ->
                Units.levels().filter(levels -> levels.levels().size() > 1).map(levels -> levels);
            default ->
                Units.maintains()
                        .map(maintain -> maintain.withStrategy(strategy))
                        .filter(maintain -> canMeasure(strategy, maintain))
                        .map(maintain -> maintain);
        };
    }

    private static boolean canMeasure(String strategy, Measure measure) {
        return ScoringStrategies.all().stream()
                .filter(known -> known.id().equals(strategy))
                .allMatch(known -> canMeasure(known, measure));
    }

    private static <M extends Measure> boolean canMeasure(ScoringStrategy<M> strategy, Measure measure) {
        return strategy.canMeasure(strategy.kind().cast(measure));
    }
}
