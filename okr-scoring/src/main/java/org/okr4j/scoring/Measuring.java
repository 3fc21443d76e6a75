package org.okr4j.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.NearestName;
import org.okr4j.core.Progress;
import org.okr4j.core.Shown;

/**
 * How a profile measures: which strategy scores which measure, what a missing reading means, and where progress is held.
 * Immutable: each method returns a changed copy.
 *
 * <pre>{@code
 * Measuring ours = Measuring.standard().using(fromHalfWay)   // for every metric that does not ask for another
 * Measuring also = Measuring.standard().knowing(fromHalfWay) // for a metric with "strategy": "from-half-way" only
 * }</pre>
 */
public final class Measuring {
    private static final Measuring STANDARD = new Measuring(
                    Measuring::standardChoice, Map.of(), Optional.empty(), Progress.LEAST, Progress.MOST)
            .knowing(ScoringStrategies.all());

    private final Function<Measure, ScoringStrategy<?>> choice;
    private final Map<String, ScoringStrategy<?>> known;
    private final Optional<Progress> missing;
    private final Progress least;
    private final Progress most;

    private Measuring(
            Function<Measure, ScoringStrategy<?>> choice,
            Map<String, ScoringStrategy<?>> known,
            Optional<Progress> missing,
            Progress least,
            Progress most) {
        this.choice = choice;
        this.known = known;
        this.missing = missing;
        this.least = least;
        this.most = most;
    }

    /**
     * Returns how the profile {@code standard} measures: metrics by {@code linear}, bounds by {@code point}, with a
     * tolerance by {@code distance} and with the aggregate share by {@code share}; what is missing is left out, and
     * progress is not clamped.
     *
     * @return the standard way
     */
    public static Measuring standard() {
        return STANDARD;
    }

    /**
     * Returns a copy in which a strategy scores every measure of its kind that does not ask for another.
     *
     * @param strategy the strategy, known by its id from then on
     * @return the copy
     */
    public Measuring using(ScoringStrategy<?> strategy) {
        return chosen(strategy.kind(), measure -> strategy).knowing(List.of(strategy));
    }

    /**
     * Returns a copy in which the strategy for a kind of measure follows from the measure.
     *
     * @param kind the kind of measure
     * @param choice which strategy scores a measure that does not ask for one
     * @param <M> the kind of measure
     * @return the copy
     */
    public <M extends Measure> Measuring using(
            Class<M> kind, Function<? super M, ? extends ScoringStrategy<? super M>> choice) {
        return chosen(kind, measure -> choice.apply(kind.cast(measure)));
    }

    /**
     * Returns a copy that knows more strategies, for measures that ask for one by its id.
     *
     * @param strategies the strategies; one with a known id takes the place of the other
     * @return the copy
     */
    public Measuring knowing(ScoringStrategy<?>... strategies) {
        return knowing(List.of(strategies));
    }

    /**
     * Returns a copy in which a key result without any reading has a progress all the same.
     *
     * @param progress the progress that it has
     * @return the copy
     */
    public Measuring countingMissingAs(Progress progress) {
        return new Measuring(choice, known, Optional.of(progress), least, most);
    }

    /**
     * Returns a copy that holds progress between two ends.
     *
     * @param lower the least progress
     * @param upper the greatest progress, not below the least
     * @return the copy
     * @throws InvalidValueException if the ends are crossed
     */
    public Measuring holding(Progress lower, Progress upper) {
        if (lower.compareTo(upper) > 0) {
            throw new InvalidValueException(
                    "Progress is held between two ends that are not crossed: " + lower + " and " + upper);
        }
        return new Measuring(choice, known, missing, lower, upper);
    }

    /**
     * Returns the strategies that a measure can ask for.
     *
     * @return the strategies by their ids
     */
    public Map<String, ScoringStrategy<?>> strategies() {
        return Collections.unmodifiableMap(known);
    }

    /**
     * Finds the strategy for a measure: the one that it asks for, or this way's own for its kind.
     *
     * @param measure any measure
     * @return the strategy, whose kind is that of the measure
     * @throws InvalidValueException if the measure asks for a strategy that is not known, or that is for another kind
     */
    public ScoringStrategy<?> strategyFor(Measure measure) {
        return measure.strategy().isPresent() ? named(measure.strategy().get(), measure) : choice.apply(measure);
    }

    Optional<Progress> missing() {
        return missing;
    }

    Progress held(Progress progress) {
        if (progress.compareTo(least) < 0) {
            return least;
        }
        return progress.compareTo(most) > 0 ? most : progress;
    }

    private Measuring knowing(List<ScoringStrategy<?>> strategies) {
        Map<String, ScoringStrategy<?>> more = new LinkedHashMap<>(known);
        strategies.forEach(strategy -> more.put(strategy.id(), strategy));
        return new Measuring(choice, more, missing, least, most);
    }

    private ScoringStrategy<?> named(String id, Measure measure) {
        ScoringStrategy<?> strategy = known.get(id);
        if (strategy == null || !strategy.kind().isInstance(measure)) {
            List<String> fitting = known.values().stream()
                    .filter(other -> other.kind().isInstance(measure))
                    .map(ScoringStrategy::id)
                    .toList();
            throw new InvalidValueException(
                    "/strategy",
                    "No strategy for " + measure.type() + " is called " + Shown.quoted(id)
                            + NearestName.to(id, fitting)
                                    .map(near -> ", did you mean " + Shown.quoted(near) + "?")
                                    .orElse(".")
                            + " Known are " + String.join(", ", fitting));
        }
        return strategy;
    }

    /** Later choices come before earlier ones, which hold for the other kinds. */
    private Measuring chosen(Class<? extends Measure> kind, Function<Measure, ScoringStrategy<?>> changed) {
        Function<Measure, ScoringStrategy<?>> others = choice;
        return new Measuring(
                measure -> kind.isInstance(measure) ? changed.apply(measure) : others.apply(measure),
                known,
                missing,
                least,
                most);
    }

    private static ScoringStrategy<?> standardChoice(Measure measure) {
        return measure.match(
                metric -> ScoringStrategies.LINEAR,
                Measuring::standardBound,
                milestones -> ScoringStrategies.MILESTONES,
                binary -> ScoringStrategies.BINARY,
                levels -> ScoringStrategies.LEVELS,
                baseline -> ScoringStrategies.NONE);
    }

    static ScoringStrategy<Maintain> standardBound(Maintain maintain) {
        if (Bounds.isShare(maintain)) {
            return ScoringStrategies.SHARE;
        }
        return maintain.tolerance().isPresent() ? ScoringStrategies.DISTANCE : ScoringStrategies.POINT;
    }
}
