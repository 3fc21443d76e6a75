package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Span;

/**
 * What the title of a key result says.
 *
 * <p>"Cut the cost per order by 20% within two months" goes down, is quantified, is an outcome, and has one quantity and
 * a deadline. Each answer that a rule may hold against the text has the part of the text that decided it.
 */
@Value.Immutable
public abstract sealed class KeyResultText implements WithKeyResultText permits ImmutableKeyResultText {
    KeyResultText() {}

    /**
     * Starts what a text says.
     *
     * @return a builder that needs a text, for one that says nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the text that was read.
     *
     * @return the text as it was given
     */
    public abstract String text();

    /**
     * Returns which way it goes.
     *
     * @return the direction
     */
    public abstract TextDirection direction();

    /**
     * Returns where it says which way it goes.
     *
     * @return the word that decided, such as {@code Cut}; nothing where no word did
     */
    public abstract Optional<Span> directionSpan();

    /**
     * Returns whether anybody could tell at the end that it was reached.
     *
     * @return how it can be measured
     */
    public abstract Measurability measurable();

    /**
     * Returns what kind of result it is.
     *
     * @return the kind
     */
    public abstract ResultKind kind();

    /**
     * Returns where it says what kind of result it is.
     *
     * @return the word that decided, such as {@code Publish}; nothing where no word did
     */
    public abstract Optional<Span> kindSpan();

    /**
     * Returns whether its number counts attention instead of value.
     *
     * @return how vain the number is
     */
    public abstract Vanity vanity();

    /**
     * Returns what counts attention.
     *
     * @return the word, such as {@code followers}; nothing where {@link #vanity()} is {@link Vanity#NO}
     */
    public abstract Optional<Span> vanitySpan();

    /**
     * Returns when it is to be reached.
     *
     * @return the deadline that the text itself states
     */
    public abstract Optional<Deadline> deadline();

    /**
     * Returns whether a number was left out.
     *
     * @return what was left in its place
     */
    public abstract Placeholder placeholder();

    /**
     * Returns what was left in the place of a number.
     *
     * @return the part, such as {@code X%}; nothing where {@link #placeholder()} is {@link Placeholder#NONE}
     */
    public abstract Optional<Span> placeholderSpan();

    /**
     * Returns the numbers that the text states, in the order of the text.
     *
     * @return the quantities
     */
    public abstract List<Quantity> quantities();

    /**
     * Returns what people append to a title and what is no part of what it says: an owner, a priority, a link, a score.
     *
     * @return the parts that were set aside before the text was read, in the order of the text
     */
    public abstract List<Span> appended();

    /**
     * Says whether the text itself states a deadline.
     *
     * @return whether there is one
     */
    public boolean isTimeBound() {
        return deadline().isPresent();
    }

    /**
     * Returns the quantities that are to be reached.
     *
     * @return those with the role {@link QuantityRole#TARGET}, in the order of the text
     */
    public List<Quantity> targets() {
        return quantities().stream()
                .filter(quantity -> quantity.role() == QuantityRole.TARGET)
                .toList();
    }

    /** Builds a {@link KeyResultText}; see there for what each part means. */
    public static final class Builder extends ImmutableKeyResultText.Builder {
        Builder() {
            direction(TextDirection.UNKNOWN);
            measurable(Measurability.NO);
            kind(ResultKind.ACTIVITY);
            vanity(Vanity.NO);
            placeholder(Placeholder.NONE);
        }
    }
}
