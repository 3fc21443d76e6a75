package org.okr4j.core;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A number that stays within bounds: availability of at least 99.9%, cost per lead of at most 230 dollars. What is met
 * today can be lost tomorrow.
 *
 * <pre>{@code
 * Maintain.atLeast("99.9").withUnit("%")
 * Maintain.atMost(230).withUnit("USD").withTolerance(20) // nothing is left at 250
 * Maintain.between(20, 30)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Maintain implements Measure, WithMaintain permits ImmutableMaintain {
    Maintain() {}

    /**
     * Starts bounds from nothing.
     *
     * @return a builder that needs {@code atLeast}, {@code atMost} or both
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a bound below which the number should not fall.
     *
     * @param bound the bound, met when reached, at most 18 digits before the point and 12 after it
     * @return the measure
     * @throws InvalidValueException if the number has more than 18 digits before the point or 12 after it
     */
    public static Maintain atLeast(BigDecimal bound) {
        return builder().atLeast(bound).build();
    }

    /**
     * Returns a bound below which the number should not fall.
     *
     * @param bound the bound, met when reached, at most 18 digits
     * @return the measure
     * @throws InvalidValueException if the number has more than 18 digits
     */
    public static Maintain atLeast(long bound) {
        return atLeast(BigDecimal.valueOf(bound));
    }

    /**
     * Returns a bound below which the number should not fall.
     *
     * @param bound the bound as decimal text, met when reached
     * @return the measure
     * @throws InvalidValueException if the text is no decimal or too long
     */
    public static Maintain atLeast(String bound) {
        return atLeast(Decimals.parse("/atLeast", bound));
    }

    /**
     * Returns a bound above which the number should not rise.
     *
     * @param bound the bound, met when reached, at most 18 digits before the point and 12 after it
     * @return the measure
     * @throws InvalidValueException if the number has more than 18 digits before the point or 12 after it
     */
    public static Maintain atMost(BigDecimal bound) {
        return builder().atMost(bound).build();
    }

    /**
     * Returns a bound above which the number should not rise.
     *
     * @param bound the bound, met when reached, at most 18 digits
     * @return the measure
     * @throws InvalidValueException if the number has more than 18 digits
     */
    public static Maintain atMost(long bound) {
        return atMost(BigDecimal.valueOf(bound));
    }

    /**
     * Returns a bound above which the number should not rise.
     *
     * @param bound the bound as decimal text, met when reached
     * @return the measure
     * @throws InvalidValueException if the text is no decimal or too long
     */
    public static Maintain atMost(String bound) {
        return atMost(Decimals.parse("/atMost", bound));
    }

    /**
     * Returns bounds between which the number should stay.
     *
     * @param atLeast the lower bound, met when reached, at most 18 digits before the point and 12 after it
     * @param atMost the upper bound, met when reached, not below the lower, at most 18 digits before the point and 12
     *     after it
     * @return the measure
     * @throws InvalidValueException if the bounds are crossed, or a number has more than 18 digits before the point or
     *     12 after it
     */
    public static Maintain between(BigDecimal atLeast, BigDecimal atMost) {
        return builder().atLeast(atLeast).atMost(atMost).build();
    }

    /**
     * Returns bounds between which the number should stay.
     *
     * @param atLeast the lower bound, met when reached, at most 18 digits
     * @param atMost the upper bound, met when reached, not below the lower, at most 18 digits
     * @return the measure
     * @throws InvalidValueException if the bounds are crossed, or a number has more than 18 digits
     */
    public static Maintain between(long atLeast, long atMost) {
        return between(BigDecimal.valueOf(atLeast), BigDecimal.valueOf(atMost));
    }

    /**
     * Returns bounds between which the number should stay.
     *
     * @param atLeast the lower bound as decimal text, met when reached
     * @param atMost the upper bound as decimal text, met when reached, not below the lower
     * @return the measure
     * @throws InvalidValueException if the bounds are crossed, or a text is no decimal
     */
    public static Maintain between(String atLeast, String atMost) {
        return between(Decimals.parse("/atLeast", atLeast), Decimals.parse("/atMost", atMost));
    }

    /**
     * Returns the lower bound.
     *
     * @return the bound, or nothing where the number may be as low as it likes
     */
    public abstract Optional<BigDecimal> atLeast();

    /**
     * Returns the upper bound.
     *
     * @return the bound, or nothing where the number may be as high as it likes
     */
    public abstract Optional<BigDecimal> atMost();

    /**
     * Says whether a number on a bound is outside.
     *
     * @return whether on the bound is not met; usually it is met
     */
    public abstract boolean exclusive();

    /**
     * Returns the distance outside of the bound at which nothing is left of the progress.
     *
     * @return the distance, above 0; nothing where everything is lost at once
     */
    public abstract Optional<BigDecimal> tolerance();

    /**
     * Returns how many check-ins were planned, for the aggregate {@link Aggregate#SHARE}.
     *
     * @return the number, 1 or more; nothing where the check-ins made are counted
     */
    public abstract OptionalInt planned();

    @Override
    public abstract String unit();

    @Override
    public abstract Aggregate aggregate();

    @Override
    public abstract OptionalInt window();

    @Override
    public abstract Optional<String> strategy();

    @Override
    public String type() {
        return "maintain";
    }

    @Override
    public boolean takes(Reading reading) {
        return Aggregation.takesNumber(this, reading);
    }

    @Override
    public String taken() {
        return Aggregation.takenNumber(this);
    }

    /**
     * Says whether a value is within the bounds.
     *
     * @param value an exact value in the unit of the measure
     * @return whether it meets both bounds; on a bound is met unless the bounds are {@link #exclusive()}
     */
    public boolean isMetBy(Fraction value) {
        int least = exclusive() ? 1 : 0;
        return (atLeast().isEmpty() || Integer.signum(value.compareTo(atLeast().get())) >= least)
                && (atMost().isEmpty() || Integer.signum(value.compareTo(atMost().get())) <= -least);
    }

    /**
     * Returns how far outside of the bounds a value lies.
     *
     * @param value an exact value in the unit of the measure
     * @return the distance to the nearest bound, exactly; 0 inside the bounds and on them
     */
    public Fraction distanceOf(Fraction value) {
        if (atLeast().isPresent() && value.compareTo(atLeast().get()) < 0) {
            return Fraction.of(atLeast().get()).minus(value);
        }
        if (atMost().isPresent() && value.compareTo(atMost().get()) > 0) {
            return value.minus(atMost().get());
        }
        return Fraction.of(BigDecimal.ZERO);
    }

    /**
     * Returns a copy with a tolerance.
     *
     * @param tolerance the distance outside of the bound at which nothing is left of the progress, above 0, at most 18
     *     digits
     * @return the copy
     * @throws InvalidValueException if the tolerance is 0 or less, or the number has more than 18 digits
     */
    public Maintain withTolerance(long tolerance) {
        return withTolerance(BigDecimal.valueOf(tolerance));
    }

    /**
     * Returns a copy with a tolerance.
     *
     * @param tolerance the distance as decimal text, above 0
     * @return the copy
     * @throws InvalidValueException if the text is no decimal or the tolerance is 0 or less
     */
    public Maintain withTolerance(String tolerance) {
        return withTolerance(Decimals.parse("/tolerance", tolerance));
    }

    @Value.Check
    Maintain check() {
        if (atLeast().isEmpty() && atMost().isEmpty()) {
            throw new InvalidValueException("A maintain has a bound, atLeast, atMost or both: neither is given");
        }
        if (atLeast().isPresent() && atMost().isPresent() && atLeast().get().compareTo(atMost().get()) > 0) {
            throw new InvalidValueException("The bounds of a maintain are not crossed: at least "
                    + Decimals.shown(atLeast().get()) + " and at most "
                    + Decimals.shown(atMost().get()));
        }
        if (tolerance().isPresent() && tolerance().get().signum() <= 0) {
            throw new InvalidValueException(
                    "/tolerance",
                    "A tolerance is above 0: " + Decimals.shown(tolerance().get()));
        }
        if (planned().isPresent() && aggregate() != Aggregate.SHARE) {
            throw new InvalidValueException(
                    "/planned",
                    "Planned check-ins go with the aggregate share: planned "
                            + planned().getAsInt());
        }
        Aggregation.positive("/planned", "Planned", "check-ins", planned());
        Aggregation.check(this);
        return normalised();
    }

    private Maintain normalised() {
        Optional<BigDecimal> atLeast = atLeast().map(value -> Decimals.amount("/atLeast", value));
        Optional<BigDecimal> atMost = atMost().map(value -> Decimals.amount("/atMost", value));
        Optional<BigDecimal> tolerance = tolerance().map(value -> Decimals.amount("/tolerance", value));
        return atLeast.equals(atLeast()) && atMost.equals(atMost()) && tolerance.equals(tolerance())
                ? this
                : builder()
                        .copy(this)
                        .atLeast(atLeast)
                        .atMost(atMost)
                        .tolerance(tolerance)
                        .build();
    }

    /** Builds a {@link Maintain}; see there for what each part means. */
    public static final class Builder extends ImmutableMaintain.Builder {
        Builder() {
            exclusive(false);
            unit("");
            aggregate(Aggregate.LATEST);
        }

        /**
         * Sets the lower bound.
         *
         * @param atLeast the lower bound, at most 18 digits
         * @return this builder
         */
        public Builder atLeast(long atLeast) {
            return atLeast(BigDecimal.valueOf(atLeast));
        }

        /**
         * Sets the lower bound.
         *
         * @param atLeast the lower bound as decimal text
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder atLeast(String atLeast) {
            return atLeast(Decimals.parse("/atLeast", atLeast));
        }

        /**
         * Sets the upper bound.
         *
         * @param atMost the upper bound, not below the lower, at most 18 digits
         * @return this builder
         */
        public Builder atMost(long atMost) {
            return atMost(BigDecimal.valueOf(atMost));
        }

        /**
         * Sets the upper bound.
         *
         * @param atMost the upper bound as decimal text, not below the lower
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder atMost(String atMost) {
            return atMost(Decimals.parse("/atMost", atMost));
        }

        /**
         * Sets the distance outside of the bound at which nothing is left of the progress.
         *
         * @param tolerance the distance outside of the bound at which nothing is left of the progress, above 0, at
         *     most 18 digits
         * @return this builder
         */
        public Builder tolerance(long tolerance) {
            return tolerance(BigDecimal.valueOf(tolerance));
        }

        /**
         * Sets the distance outside of the bound at which nothing is left of the progress.
         *
         * @param tolerance the distance outside of the bound at which nothing is left of the progress as decimal text,
         *     above 0
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder tolerance(String tolerance) {
            return tolerance(Decimals.parse("/tolerance", tolerance));
        }
    }
}
