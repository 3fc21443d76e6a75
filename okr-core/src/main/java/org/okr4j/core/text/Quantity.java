package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Amount;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Span;

/**
 * A number that a text states, with what it counts and what it is for.
 *
 * <p>"At least $1.5k" is {@link Comparison#AT_LEAST} 1500 {@code USD}; "double" is 2 {@code x},
 * {@link QuantityChange#RELATIVE}; "X%" has no value.
 */
@Value.Immutable
public abstract sealed class Quantity implements WithQuantity permits ImmutableQuantity {
    Quantity() {}

    /**
     * Starts a quantity.
     *
     * @return a builder that needs a span, for a target that is an absolute value without a unit
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the quantity is for.
     *
     * @return the role
     */
    public abstract QuantityRole role();

    /**
     * Returns how a reading is held against it.
     *
     * @return the comparison
     */
    public abstract Comparison comparison();

    /**
     * Returns the number, with a suffix written out: 10000000 for {@code $10M}.
     *
     * @return the number, or the lower end of a range; nothing where it was left out or is too long for an amount
     */
    public abstract Optional<BigDecimal> value();

    /**
     * Returns the upper end of a range.
     *
     * @return the number after the dash in {@code 5-10}, or nothing where there is no range
     */
    public abstract Optional<BigDecimal> max();

    /**
     * Returns what is counted.
     *
     * @return the unit as it is written, money as its ISO code, {@code x} for a multiple, or {@code ""}
     */
    public abstract String unit();

    /**
     * Returns what the quantity is measured from.
     *
     * @return the kind of change
     */
    public abstract QuantityChange change();

    /**
     * Returns where the text states it: the number with its comparison and the sign of its unit.
     *
     * @return the part of the text
     */
    public abstract Span span();

    @Value.Check
    Quantity check() {
        Quantity normalised = withValue(value().map(Quantity::amount)).withMax(max().map(Quantity::amount));
        return normalised.equals(this) ? this : normalised;
    }

    private static BigDecimal amount(BigDecimal value) {
        return new Amount(value).value();
    }

    /** Builds a {@link Quantity}; see there for what each part means. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {
            role(QuantityRole.TARGET);
            comparison(Comparison.EQUAL);
            unit("");
            change(QuantityChange.ABSOLUTE);
        }

        /**
         * Sets the number.
         *
         * @param value the number
         * @return this builder
         */
        public Builder value(long value) {
            return value(BigDecimal.valueOf(value));
        }

        /**
         * Sets the number.
         *
         * @param value the number as decimal text
         * @return this builder
         * @throws InvalidValueException if the text is no decimal or too long
         */
        public Builder value(String value) {
            return value(Amount.of(value).value());
        }
    }
}
