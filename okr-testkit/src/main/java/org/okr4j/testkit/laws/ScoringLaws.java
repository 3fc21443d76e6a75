package org.okr4j.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import org.okr4j.core.Binary;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ScoringStrategy;

/**
 * The laws of a strategy, as the page of {@link org.okr4j.scoring.ScoringStrategies} states them.
 *
 * <pre>{@code
 * ScoringLaws.of(ourStrategy).check();                                     // all laws, measures of every shape
 * ScoringLaws.of(ourStrategy, metricsFrom0).except(ScoringLaws.SHIFT).check();
 * }</pre>
 *
 * <p>The strategy is plugged into a scorer that is {@code standard} otherwise, and asked about numbers only where it says it
 * can measure. Where it gives no progress all the same, only {@link #KNOWN} is broken: absent is not zero.
 */
public final class ScoringLaws {
    /** The same question has the same answer, whatever is asked in between. */
    public static final Law<StrategyOn<?>> PURE = Law.of(
            "pure",
            "the same question has the same answer, whatever is asked in between",
            "Look for fields that a call changes, caches by less than all of measure and evidence, clocks and chance:"
                    + " a strategy is a function of its two arguments.",
            strategy -> Cases.Logged.any(strategy.all()),
            ScoringLaws::pure);

    /** Without a reading there is no progress, and nothing is thrown. */
    public static final Law<StrategyOn<?>> UNREAD = Law.of(
            "unread",
            "without a reading there is no progress, and nothing is thrown",
            "Look at what is done with evidence.value() and evidence.latest() where they are empty; what a missing reading"
                    + " counts as is said by the profile, Measuring.countingMissingAs.",
            strategy -> Cases.Unread.any(strategy.all()),
            (strategy, unread) -> Fault.unlessEqual(
                    Optional.empty(), strategy.score(unread.keyResult()).progress()));

    /** Where the strategy says it can measure, a reading gives progress. */
    public static final Law<StrategyOn<?>> KNOWN = Law.<StrategyOn<?>, Cases.Read>of(
                    "known",
                    "a reading gives progress wherever the strategy says it can measure",
                    "Look at canMeasure: a measure that the strategy cannot score is refused there. Where a reading may say"
                            + " nothing do not claim this law.",
                    strategy -> Cases.Read.any(strategy.measures()),
                    (strategy, read) -> Fault.unless(
                            strategy.progress(read.measure(), read.only()).isPresent(), "no progress"))
            .onlyFor(on(Metric.class, Maintain.class, Milestones.class, Levels.class, Binary.class));

    /** Progress is 0 at the start. */
    public static final Law<StrategyOn<?>> START = Law.<StrategyOn<?>, Cases.Read>of(
                    "start",
                    "progress is 0 at the start",
                    "Look at what is subtracted from the reading, and from which of from() and target().",
                    strategy -> strategy.measures().map(measure -> new Cases.Read(measure, Targets.start(measure))),
                    (strategy, read) -> at(Progress.ZERO, strategy, read))
            .onlyFor(on(Metric.class, Milestones.class, Levels.class, Binary.class));

    /** Progress is 1 at the target, for bounds on a bound that is not exclusive. */
    public static final Law<StrategyOn<?>> TARGET = Law.<StrategyOn<?>, Cases.Read>of(
                    "target",
                    "progress is 1 at the target",
                    "Look at the comparison with the target, whether it is inclusive, and at what is divided by what.",
                    strategy -> strategy.measures().map(measure -> new Cases.Read(measure, Targets.target(measure))),
                    (strategy, read) -> at(Progress.ONE, strategy, read))
            .onlyFor(on(Metric.class, Maintain.class, Milestones.class, Levels.class, Binary.class));

    /** Progress is never less nearer to the target, or beyond it, or farther within the only bound. */
    public static final Law<StrategyOn<?>> NEARER = Law.<StrategyOn<?>, Cases.Step>of(
                    "nearer",
                    "progress is never less nearer to the target, or beyond it",
                    "Look for an absolute value, a square or a fold: |v − from| counts a regression as progress.",
                    strategy -> Cases.Step.any(strategy.measures()),
                    ScoringLaws::nearer)
            .onlyFor(on(Metric.class, Maintain.class, Milestones.class, Levels.class, Binary.class));

    /** Progress is 1 or more only where the target is reached. */
    public static final Law<StrategyOn<?>> REACHED = Law.<StrategyOn<?>, Cases.Read>of(
                    "reached",
                    "progress is 1 or more only where the target is reached",
                    "Look at how progress is rounded: down, once, and to six places; Fraction.toProgress() does. What is"
                            + " done is decided on the values, never on a rounded ratio.",
                    strategy -> Cases.Read.any(strategy.measures()),
                    ScoringLaws::reached)
            .onlyFor(on(Metric.class, Maintain.class, Milestones.class, Levels.class, Binary.class));

    /** Another scale of the unit, v → a·v with a &gt; 0, changes nothing. */
    public static final Law<StrategyOn<?>> SCALE = inUnits(
            "scale",
            "another scale of the unit changes nothing",
            "Look for numbers in the code that have a unit, such as a step or a tolerance of 1: in thousandths they are"
                    + " others.",
            unit -> unit.withoutShift().upright());

    /** Another zero of the unit, v → v + b, changes nothing; a sum has none. */
    public static final Law<StrategyOn<?>> SHIFT = inUnits(
            "shift",
            "another zero of the unit changes nothing",
            "Look for a ratio of a reading to a target or a bound: from 10 to 20 °C is from 283 to 293 K. A strategy that is"
                    + " meant to be a ratio does not claim this law.",
            Unit::withoutScale);

    /** The mirror image, v → −v, which turns a rise into a fall, changes nothing. */
    public static final Law<StrategyOn<?>> MIRROR = inUnits(
            "mirror",
            "the mirror image, which turns a rise into a fall, changes nothing",
            "Look at the branch for measures that fall: (v − from) / (to − from) needs none, the signs cancel.",
            unit -> Unit.MIRROR);

    /** What has the weight 0 changes nothing. */
    public static final Law<StrategyOn<?>> WEIGHTLESS = Law.<StrategyOn<?>, Cases.Read>of(
                    "weightless",
                    "a milestone of weight 0 changes nothing, reached or not",
                    "Look at what is counted: weights are summed, of the milestones reached and of all.",
                    strategy -> Cases.Read.any(strategy.measures()),
                    ScoringLaws::weightless)
            .onlyFor(on(Milestones.class));

    /** What is dated later changes nothing. */
    public static final Law<StrategyOn<?>> LATER = Law.of(
            "later",
            "what is dated later changes nothing",
            "Look for check-ins that do not come from the evidence: it holds nothing that is dated after its day.",
            strategy -> Cases.Logged.any(strategy.all()),
            ScoringLaws::later);

    private static final List<Law<StrategyOn<?>>> ALL =
            List.of(UNREAD, PURE, TARGET, NEARER, REACHED, START, KNOWN, SCALE, SHIFT, MIRROR, WEIGHTLESS, LATER);

    private ScoringLaws() {}

    /**
     * Returns every law of strategies.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<StrategyOn<?>>> all() {
        return ALL;
    }

    /**
     * Claims all laws for a strategy, with measures of every shape of its kind.
     *
     * @param strategy the strategy
     * @return the claims, without the laws that cannot be asked of its kind of measure
     */
    public static Claims<StrategyOn<?>> of(ScoringStrategy<?> strategy) {
        return Claims.of(strategy.id(), StrategyOn.its(strategy), ALL);
    }

    /**
     * Claims all laws for a strategy that knows some measures only.
     *
     * @param strategy the strategy
     * @param measures the measures that it is asked about; laws of units are asked of them too, where a change of unit stays
     *     within the limits of the format
     * @param <M> the kind of measure
     * @return the claims
     */
    public static <M extends Measure> Claims<StrategyOn<?>> of(
            ScoringStrategy<M> strategy, Arbitrary<? extends M> measures) {
        return Claims.of(strategy.id(), StrategyOn.of(strategy, measures), ALL);
    }

    private static Predicate<StrategyOn<?>> on(Class<?>... kinds) {
        return strategy -> List.of(kinds).stream().anyMatch(strategy::isOn);
    }

    private static Law<StrategyOn<?>> inUnits(String name, String sentence, String advice, UnaryOperator<Unit> kept) {
        return Law.<StrategyOn<?>, Cases.InUnits>of(
                        name,
                        sentence,
                        advice,
                        strategy -> Cases.InUnits.any(strategy.measuresWithUnits())
                                .map(drawn -> drawn.with(kept.apply(drawn.unit()))),
                        (strategy, drawn) -> UnitChange.fault(strategy.scorer(), drawn))
                .onlyFor(on(Metric.class, Maintain.class, Levels.class));
    }

    private static Optional<String> at(Progress expected, StrategyOn<?> strategy, Cases.Read read) {
        return Fault.unlessEqual(expected, Asking.known(strategy.progress(read.measure(), read.only())));
    }

    private static Optional<String> nearer(StrategyOn<?> strategy, Cases.Step step) {
        step.isOneWay();
        Progress farther = Asking.known(strategy.progress(step.measure(), step.farther()));
        Progress nearer = Asking.known(strategy.progress(step.measure(), step.nearer()));
        return Fault.unless(farther.compareTo(nearer) <= 0, "progress falls from " + farther + " to " + nearer);
    }

    private static Optional<String> reached(StrategyOn<?> strategy, Cases.Read read) {
        Progress progress = Asking.known(strategy.progress(read.measure(), read.only()));
        return Fault.unless(
                progress.compareTo(Progress.ONE) < 0 || Targets.isReached(read.measure(), read.only()),
                "progress is " + progress + ", and the target is not reached");
    }

    private static Optional<String> weightless(StrategyOn<?> strategy, Cases.Read read) {
        Assume.that(read.measure() instanceof Milestones);
        Milestones milestones = (Milestones) read.measure();
        Reached reached = (Reached) read.only();
        Milestone weightless = Milestone.of("of no weight", 0);
        Milestones more = Asking.unlessRefused(() ->
                Milestones.builder().copy(milestones).addMilestones(weightless).build());
        List<String> names = Stream.concat(reached.names().stream(), Stream.of(weightless.name()))
                .toList();
        Optional<Progress> before = strategy.progress(milestones, reached);
        return Fault.unlessEqual(before, strategy.progress(more, reached))
                .or(() -> Fault.unlessEqual(before, strategy.progress(more, Reached.of(names))));
    }

    private static Optional<String> pure(StrategyOn<?> strategy, Cases.Logged logged) {
        KeyResultScore first = Asking.unlessThrown(() -> score(strategy, logged.keyResult(), logged.asOf()));
        Asking.unlessThrown(() -> score(strategy, logged.keyResult(), logged.other()));
        return Fault.unlessEqual(first, Asking.unlessThrown(() -> score(strategy, logged.keyResult(), logged.asOf())));
    }

    private static Optional<String> later(StrategyOn<?> strategy, Cases.Logged logged) {
        return Fault.unlessEqual(
                score(strategy, logged.known(), logged.asOf()), score(strategy, logged.keyResult(), logged.asOf()));
    }

    private static KeyResultScore score(StrategyOn<?> strategy, KeyResult keyResult, LocalDate asOf) {
        return strategy.scorer().score(keyResult, Asking.CYCLE, asOf);
    }
}
