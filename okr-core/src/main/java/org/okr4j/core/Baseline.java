package org.okr4j.core;

import org.immutables.value.Value;

/**
 * A number that is measured for the first time, to learn where it stands: there is no target yet, and never any
 * progress. An {@link Amendment} replaces it by a measure with a target.
 */
@Value.Immutable
public abstract sealed class Baseline implements Measure, WithBaseline permits ImmutableBaseline {
    Baseline() {}

    /**
     * Starts a baseline.
     *
     * @return a builder that needs nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a baseline without a unit.
     *
     * @return the measure
     */
    public static Baseline of() {
        return builder().build();
    }

    /**
     * Returns a baseline with a unit.
     *
     * @param unit the unit, such as {@code %}
     * @return the measure
     */
    public static Baseline of(String unit) {
        return builder().unit(unit).build();
    }

    @Override
    public abstract String unit();

    @Override
    public String type() {
        return "baseline";
    }

    @Override
    public boolean takes(Reading reading) {
        return reading instanceof Amount;
    }

    @Override
    public String taken() {
        return "a number";
    }

    @Value.Check
    void check() {
        Texts.wellFormed("/unit", unit());
    }

    /** Builds a {@link Baseline}; see there for what each part means. */
    public static final class Builder extends ImmutableBaseline.Builder {
        Builder() {
            unit("");
        }
    }
}
