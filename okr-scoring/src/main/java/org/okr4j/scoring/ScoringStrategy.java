package org.okr4j.scoring;

import java.util.Optional;
import java.util.function.BiFunction;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;

/**
 * How the progress of one kind of measure follows from its readings: an id and a pure function.
 *
 * <pre>{@code
 * ScoringStrategy<Metric> fromHalfWay = ScoringStrategy.of("from-half-way", Metric.class, (metric, evidence) ->
 *         ScoringStrategies.LINEAR.progress(metric, evidence)
 *                 .map(linear -> linear.compareTo(Progress.of("0.5")) < 0 ? Progress.ZERO : linear));
 * }</pre>
 *
 * @param <M> the kind of measure
 */
public interface ScoringStrategy<M extends Measure> {

    /**
     * Returns what the strategy is known by, in a scorecard and in a measure that asks for it.
     *
     * @return lower-case words joined by {@code -}, such as {@code ratio-to-target}
     */
    String id();

    /**
     * Returns the kind of measure that it can score.
     *
     * @return the type of the measure
     */
    Class<M> kind();

    /**
     * Works out the progress.
     *
     * @param measure the measure in force on the day of the evidence
     * @param evidence what was read up to the day, perhaps nothing
     * @return the progress; nothing where the evidence does not say
     */
    Optional<Progress> progress(M measure, Evidence evidence);

    /**
     * Says whether the measure has all that the strategy needs besides a reading.
     *
     * @param measure the measure in force
     * @return whether a reading could give progress; a metric without a start has none for {@code linear}
     */
    default boolean canMeasure(M measure) {
        return true;
    }

    /**
     * Returns how the progress was worked out, for a person to check by hand.
     *
     * @param measure the measure in force
     * @param evidence what was read, from which there is progress
     * @return the formula with its values, such as {@code (4.1 − 5) / (3 − 5)}, or {@code ""} where there is none to show
     */
    default String formula(M measure, Evidence evidence) {
        return "";
    }

    /**
     * Returns a strategy that is a function with an id.
     *
     * @param id what it is known by, lower-case words joined by {@code -}
     * @param kind the kind of measure that it can score
     * @param progress how the progress follows from the measure and the evidence; pure, and nothing without a reading
     * @param <M> the kind of measure
     * @return the strategy
     * @throws org.okr4j.core.InvalidValueException if the id is not of that form
     */
    static <M extends Measure> ScoringStrategy<M> of(
            String id, Class<M> kind, BiFunction<? super M, ? super Evidence, Optional<Progress>> progress) {
        return new FunctionStrategy<>(id, kind, progress);
    }
}
