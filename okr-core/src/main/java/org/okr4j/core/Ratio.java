package org.okr4j.core;

import java.math.BigDecimal;

/**
 * A part of a whole, such as 420 active of 1,000 users. It stays exact: what it is worth in the unit of a measure is a
 * {@link Fraction}.
 *
 * @param part the part, at most 18 digits before the point and 12 after it
 * @param whole the whole, above 0, within the same limits
 */
public record Ratio(BigDecimal part, BigDecimal whole) implements Reading {
    private static final String PERCENT = "%";

    /**
     * Makes a ratio.
     *
     * @param part the part, at most 18 digits before the point and 12 after it
     * @param whole the whole, above 0, within the same limits
     * @throws InvalidValueException if the whole is 0 or less, or a number has more than 18 digits before the point or
     *     12 after it
     */
    public Ratio {
        part = Decimals.amount("/part", part);
        whole = Decimals.amount("/whole", whole);
        if (whole.signum() <= 0) {
            throw new InvalidValueException(
                    "/whole", "A whole is above 0: " + part.toPlainString() + " of " + whole.toPlainString());
        }
    }

    /**
     * Makes a ratio from whole numbers.
     *
     * @param part the part, at most 18 digits
     * @param whole the whole, above 0, at most 18 digits
     * @return the ratio
     * @throws InvalidValueException if the whole is 0 or less, or a number has more than 18 digits
     */
    public static Ratio of(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /**
     * Makes a ratio from decimal texts.
     *
     * @param part the part, such as {@code "1.5"}
     * @param whole the whole, above 0
     * @return the ratio
     * @throws InvalidValueException if a text is no decimal or too long, or the whole is 0 or less
     */
    public static Ratio of(String part, String whole) {
        return new Ratio(Decimals.parse("/part", part), Decimals.parse("/whole", whole));
    }

    /**
     * Returns what the ratio is worth in a unit.
     *
     * @param unit the unit of the measure; {@code %} counts in hundredths, every other takes the ratio as it is
     * @return the exact value: 420 of 1,000 is 42 in {@code %} and 0.42 otherwise
     */
    public Fraction in(String unit) {
        return Fraction.of(unit.equals(PERCENT) ? part.multiply(Decimals.HUNDRED) : part, whole);
    }

    /**
     * Returns the ratio as it would be written by hand.
     *
     * @return part and whole, such as {@code 420 / 1000}
     */
    @Override
    public String toString() {
        return part.toPlainString() + " / " + whole.toPlainString();
    }
}
