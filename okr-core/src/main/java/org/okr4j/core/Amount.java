package org.okr4j.core;

import java.math.BigDecimal;

/**
 * A number that was read, in the unit of the measure.
 *
 * @param value the number, at most 18 digits before the point and 12 after it, without needless zeros
 */
public record Amount(BigDecimal value) implements Reading {

    /**
     * Makes an amount.
     *
     * @param value the number, at most 18 digits before the point and 12 after it, without needless zeros
     * @throws InvalidValueException if the number has more than 18 digits before the point or 12 after it
     */
    public Amount {
        value = Decimals.amount("", value);
    }

    /**
     * Makes an amount from a whole number.
     *
     * @param value the number, at most 18 digits
     * @return the amount
     * @throws InvalidValueException if the number has more than 18 digits
     */
    public static Amount of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /**
     * Makes an amount from decimal text.
     *
     * @param value decimal text, such as {@code "4.1"}
     * @return the amount
     * @throws InvalidValueException if the text is no decimal or has more than 18 digits before the point or 12 after
     *     it
     */
    public static Amount of(String value) {
        return new Amount(Decimals.parse("", value));
    }

    /**
     * Returns the number in plain notation.
     *
     * @return the decimal text, such as {@code 4.1}
     */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
