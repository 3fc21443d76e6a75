package org.okr4j.core.text;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Span;

/**
 * When a text says that something is to be reached.
 *
 * <p>"By the end of April" is 2026-04-30 in a cycle of 2026. Without a cycle there is no date, nor where a date would be
 * a guess, such as of the quarters of a fiscal year whose first month nobody told.
 */
@Value.Immutable
public abstract sealed class Deadline implements WithDeadline permits ImmutableDeadline {
    Deadline() {}

    /**
     * Starts a deadline.
     *
     * @return a builder that needs a phrase and a span
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the words that say it.
     *
     * @return the phrase as it is written, such as {@code within two months}
     */
    public abstract String phrase();

    /**
     * Returns where the text says it.
     *
     * @return the part of the text
     */
    public abstract Span span();

    /**
     * Returns the last day on which it can be reached.
     *
     * @return the day, or nothing where it cannot be said
     */
    public abstract Optional<LocalDate> date();

    /** Builds a {@link Deadline}; see there for what each part means. */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
