package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.okr4j.core.Alignment;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/**
 * A document and a day that rules look at together, with what several of them need worked out once.
 *
 * <p>An inspection belongs to one call of {@link RuleSet#check} and is not shared between threads.
 */
public final class Inspection {
    private final Okrs okrs;
    private final LocalDate asOf;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    Inspection(Okrs okrs, LocalDate asOf) {
        this.okrs = okrs;
        this.asOf = asOf;
    }

    /**
     * Returns the document.
     *
     * @return the document to look at
     */
    public Okrs okrs() {
        return okrs;
    }

    /**
     * Returns the day.
     *
     * @return the day as of which the document is looked at
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what is still worked on, which is what most rules look at.
     *
     * @return the objectives that are not closed as of the day, in the order of the document
     */
    public List<Objective> openObjectives() {
        return okrs.objectives().stream()
                .filter(objective -> objective.isOpenAt(asOf))
                .toList();
    }

    /**
     * Returns which objective belongs under which.
     *
     * @return the alignment of the document
     */
    public Alignment alignment() {
        return shared(Alignment.class, inspection -> inspection.okrs().alignment());
    }

    /**
     * Returns what several rules need, such as a scorecard, worked out by the first that asks.
     *
     * @param type the type of the value, by which it is found again
     * @param work how to work it out
     * @param <T> the type of the value
     * @return the value, the same for every rule of this inspection
     */
    public <T> T shared(Class<T> type, Function<? super Inspection, ? extends T> work) {
        Object known = shared.get(type);
        if (known == null) {
            known = work.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
