package org.okr4j.core;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An amendment of a key result: another measure of the same type from a day on, or any that takes a number in place of
 * a {@link Baseline}.
 */
@Value.Immutable
public abstract sealed class MeasureAmendment implements Amendment, WithMeasureAmendment
        permits ImmutableMeasureAmendment {
    MeasureAmendment() {}

    /**
     * Starts an amendment.
     *
     * @return a builder that needs a date, a measure and a reason
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract LocalDate date();

    /**
     * Returns the measure that holds from the day on.
     *
     * @return the measure
     */
    public abstract Measure measure();

    @Override
    public abstract String reason();

    @Value.Check
    void check() {
        Dates.check("/date", date());
        Texts.required("/reason", "The reason of an amendment", reason());
    }

    /** Builds a {@link MeasureAmendment}; see there for what each part means. */
    public static final class Builder extends ImmutableMeasureAmendment.Builder {
        Builder() {}
    }
}
