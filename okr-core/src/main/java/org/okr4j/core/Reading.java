package org.okr4j.core;

import java.util.function.Function;

/**
 * What a check-in measured. Which kinds a key result takes follows from its {@link Measure}.
 *
 * <pre>{@code
 * Amount.of("4.1")                // a metric, a bound or levels with numbers
 * Ratio.of(420, 1000)             // a metric or a bound: 42 where the unit is %
 * Done.YES                        // a binary
 * Reached.of("Domain", "Content") // milestones
 * LevelName.of("Pilot")           // levels that have names only
 * }</pre>
 */
public sealed interface Reading permits Amount, Ratio, Done, Reached, LevelName {

    /**
     * Chooses a function by the kind of the reading, for code that has no {@code switch} over types.
     *
     * @param amount what to do with an amount
     * @param ratio what to do with a part of a whole
     * @param done what to do with done or not done
     * @param reached what to do with milestones reached
     * @param level what to do with the name of a level
     * @param <R> what the functions return
     * @return what the chosen function returns
     */
    default <R> R match(
            Function<? super Amount, ? extends R> amount,
            Function<? super Ratio, ? extends R> ratio,
            Function<? super Done, ? extends R> done,
            Function<? super Reached, ? extends R> reached,
            Function<? super LevelName, ? extends R> level) {
        if (this instanceof Amount a) {
            return amount.apply(a);
        }
        if (this instanceof Ratio r) {
            return ratio.apply(r);
        }
        if (this instanceof Done d) {
            return done.apply(d);
        }
        if (this instanceof Reached names) {
            return reached.apply(names);
        }
        return level.apply((LevelName) this);
    }
}
