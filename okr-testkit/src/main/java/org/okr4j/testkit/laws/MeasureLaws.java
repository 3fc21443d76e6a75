package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.testkit.OkrArbitraries;

/**
 * The laws of what a profile makes of each kind of measure, whichever strategies it chooses.
 *
 * <pre>{@code
 * MeasureLaws.of(ScoringProfiles.STANDARD.withName("ours").withMeasuring(ours)).check();
 * }</pre>
 */
public final class MeasureLaws {

    /** A metric is at 0 at its start, and at 1 at its target. */
    public static final Law<Scorer> ENDS = Law.over(
            "ends",
            "a metric is at 0 at its start and at 1 at its target",
            "Look at the strategy that the profile chooses for metrics, and at where it holds progress.",
            Units::metrics,
            MeasureLaws::ends);

    /** The progress of a metric never falls on the way to its target and beyond. */
    public static final Law<Scorer> WAY = Law.over(
            "way",
            "the progress of a metric never falls on the way to its target and beyond",
            "Look at the strategy that the profile chooses for metrics that fall.",
            () -> Combinators.combine(Units.metrics(), Units.numbers(), Units.numbers())
                    .as(Tuple::of),
            MeasureLaws::way);

    /** A change of unit changes nothing of a metric, a mirror image included. */
    public static final Law<Scorer> METRIC_UNIT = inUnits(
            "metric-unit",
            "a change of unit changes nothing of a metric",
            () -> Units.metrics().map(Measure.class::cast),
            unit -> unit);

    /** A change of scale changes nothing of a metric whose target is a change in percent. */
    public static final Law<Scorer> PERCENT_UNIT = inUnits(
            "percent-unit",
            "a change of scale changes nothing of a change in percent",
            () -> Units.relative().map(Measure.class::cast),
            Unit::withoutShift);

    /** A change of scale changes nothing of bounds. */
    public static final Law<Scorer> BOUND_SCALE = inUnits(
            "bound-scale",
            "a change of scale changes nothing within bounds",
            () -> Units.maintains().map(Measure.class::cast),
            unit -> unit.withoutShift().upright());

    /** A change of unit changes nothing of bounds, a mirror image included. */
    public static final Law<Scorer> BOUND_UNIT = inUnits(
            "bound-unit",
            "a change of unit changes nothing within bounds",
            () -> Units.maintains().map(Measure.class::cast),
            unit -> unit);

    /** A change of unit changes nothing of levels, a mirror image included. */
    public static final Law<Scorer> LEVEL_UNIT = inUnits(
            "level-unit",
            "a change of unit changes nothing by levels",
            () -> Units.levels().map(Measure.class::cast),
            unit -> unit);

    /** A score is progress held between 0 and 1, so that more progress never scores less. */
    public static final Law<Scorer> SCORE = Law.over(
            "score",
            "a score is progress held between 0 and 1",
            "Look for a score that is worked out apart from the progress.",
            MeasureLaws::keyResults,
            (Scorer scorer, Asked asked) -> {
                KeyResultScore score = asked.score(scorer);
                return Fault.unlessEqual(score.progress().map(Progress::score), score.score());
            });

    /** 1 is scored only where the target is reached. */
    public static final Law<Scorer> REACHED = Law.over(
            "reached",
            "1 is scored only where the target is reached",
            "Look at how progress is rounded, and at what a missing reading counts as.",
            MeasureLaws::keyResults,
            (Scorer scorer, Asked asked) -> {
                KeyResultScore score = asked.score(scorer);
                return Fault.unless(
                        !score.score().equals(Optional.of(Score.ONE))
                                || Completed.is(asked.keyResult(), asked.asOf(), score.strategy()),
                        "the score is 1 by " + score.strategy() + ", and the target is not reached");
            });

    private static final List<Law<Scorer>> ALL =
            List.of(ENDS, WAY, METRIC_UNIT, PERCENT_UNIT, BOUND_SCALE, BOUND_UNIT, LEVEL_UNIT, SCORE, REACHED);

    private MeasureLaws() {}

    /**
     * Returns every law of measures.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<Scorer>> all() {
        return ALL;
    }

    /**
     * Claims all laws for a profile.
     *
     * @param profile the profile
     * @return the claims
     */
    public static Claims<Scorer> of(ScoringProfile profile) {
        return Claims.of(profile.name(), Scorer.of(profile).withForecasts(false), ALL);
    }

    /** A key result and the day on which it is asked about. */
    record Asked(KeyResult keyResult, LocalDate asOf) {
        KeyResultScore score(Scorer scorer) {
            return scorer.score(keyResult, Asking.CYCLE, asOf);
        }
    }

    private static Arbitrary<Asked> keyResults() {
        return Arbitraries.oneOf(
                Combinators.combine(OkrArbitraries.keyResults(), OkrArbitraries.dates())
                        .as(Asked::new),
                Combinators.combine(BusyArbitraries.keyResults(), BusyArbitraries.days())
                        .as(Asked::new));
    }

    private static Law<Scorer> inUnits(
            String name, String sentence, Supplier<Arbitrary<Measure>> measures, UnaryOperator<Unit> kept) {
        return Law.over(
                name,
                sentence,
                "Look at the strategy that the profile chooses, for a ratio to a target or a bound, and for numbers in the"
                        + " code that have a unit.",
                () -> Cases.InUnits.any(measures.get()).map(drawn -> drawn.with(fitting(drawn, kept))),
                UnitChange::fault);
    }

    /** A sum has no other zero. */
    private static Unit fitting(Cases.InUnits drawn, UnaryOperator<Unit> kept) {
        Unit unit = kept.apply(drawn.unit());
        return drawn.measure().aggregate() == Aggregate.SUM ? unit.withoutShift() : unit;
    }

    private static Optional<String> ends(Scorer scorer, Metric metric) {
        return Fault.unlessEqual(
                        Progress.ZERO, progress(scorer, metric, metric.from().orElseThrow()))
                .or(() -> Fault.unlessEqual(
                        Progress.ONE, progress(scorer, metric, metric.target().orElseThrow())));
    }

    private static Optional<String> way(Scorer scorer, Tuple.Tuple3<Metric, BigDecimal, BigDecimal> drawn) {
        BigDecimal least = drawn.get2().min(drawn.get3());
        BigDecimal most = drawn.get2().max(drawn.get3());
        boolean falls = drawn.get1().decreases();
        Progress farther = progress(scorer, drawn.get1(), falls ? most : least);
        Progress nearer = progress(scorer, drawn.get1(), falls ? least : most);
        return Fault.unless(farther.compareTo(nearer) <= 0, "progress falls from " + farther + " to " + nearer);
    }

    private static Progress progress(Scorer scorer, Metric metric, BigDecimal value) {
        KeyResult keyResult =
                KeyResult.of("k", "A key result", metric).plusCheckIn(CheckIn.of(Asking.DAY, new Amount(value)));
        Optional<Progress> progress =
                scorer.score(keyResult, Asking.CYCLE, Asking.DAY).progress();
        Assume.that(progress.isPresent());
        return progress.orElseThrow();
    }
}
