package org.okr4j.core;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How a key result is measured. The six kinds are closed, so that a {@code switch} over them is complete; what can be
 * added is a way of scoring one of them.
 *
 * <pre>{@code
 * Metric.decrease(5, 3).withUnit("%")                       // a number moves from a start to a target
 * Maintain.atMost(230).withUnit("USD")                      // a number stays within bounds
 * Milestones.of("Domain", "Content system", "First post")   // steps are reached, each with a weight
 * Binary.of()                                               // done or not done
 * Levels.of(Level.of("Pilot", "0.3"), Level.of("Live", "1")) // named or numbered levels, each with a score
 * Baseline.of("%")                                          // measured for the first time, no target yet
 * }</pre>
 */
public sealed interface Measure permits Metric, Maintain, Milestones, Binary, Levels, Baseline {

    /**
     * Returns the name of the kind, as the JSON format writes it.
     *
     * @return {@code metric}, {@code maintain}, {@code milestones}, {@code binary}, {@code levels} or {@code baseline}
     */
    String type();

    /**
     * Says whether this measure can read a reading.
     *
     * @param reading any reading
     * @return whether its kind, and where names are meant its name, belongs to this measure
     */
    boolean takes(Reading reading);

    /**
     * Describes the readings that this measure takes.
     *
     * @return words for a message, such as {@code a number, or a part of a whole}
     */
    String taken();

    /**
     * Returns the unit of the readings.
     *
     * @return the unit, such as {@code %} or {@code EUR}; {@code ""} where none is said or none can be
     */
    default String unit() {
        return "";
    }

    /**
     * Returns how many readings become one.
     *
     * @return the aggregate; {@link Aggregate#LATEST} where nothing else is said or can be
     */
    default Aggregate aggregate() {
        return Aggregate.LATEST;
    }

    /**
     * Returns for how many days a reading counts in the aggregate, the day asked for included.
     *
     * @return the number of days, 1 or more; nothing where all readings count
     */
    default OptionalInt window() {
        return OptionalInt.empty();
    }

    /**
     * Returns the id of the scoring strategy that this measure asks for.
     *
     * @return the id; nothing where the profile's own strategy is meant
     */
    default Optional<String> strategy() {
        return Optional.empty();
    }

    /**
     * Chooses a function by the kind of the measure, for code that has no {@code switch} over types.
     *
     * @param metric what to do with a metric
     * @param maintain what to do with a bound
     * @param milestones what to do with milestones
     * @param binary what to do with done or not done
     * @param levels what to do with levels
     * @param baseline what to do with a baseline
     * @param <R> what the functions return
     * @return what the chosen function returns
     */
    default <R> R match(
            Function<? super Metric, ? extends R> metric,
            Function<? super Maintain, ? extends R> maintain,
            Function<? super Milestones, ? extends R> milestones,
            Function<? super Binary, ? extends R> binary,
            Function<? super Levels, ? extends R> levels,
            Function<? super Baseline, ? extends R> baseline) {
        if (this instanceof Metric m) {
            return metric.apply(m);
        }
        if (this instanceof Maintain m) {
            return maintain.apply(m);
        }
        if (this instanceof Milestones m) {
            return milestones.apply(m);
        }
        if (this instanceof Binary m) {
            return binary.apply(m);
        }
        if (this instanceof Levels m) {
            return levels.apply(m);
        }
        return baseline.apply((Baseline) this);
    }
}
