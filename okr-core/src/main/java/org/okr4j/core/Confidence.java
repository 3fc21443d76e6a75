package org.okr4j.core;

import java.math.BigDecimal;

/**
 * How likely somebody thinks it is that the target will be reached, from 0 to 1 with at most six decimals: a forecast that
 * a person made, never a measurement.
 *
 * @param millionths the value as a count of millionths: 450000 is 0.45
 */
public record Confidence(long millionths) implements Comparable<Confidence> {

    /**
     * Makes a confidence from millionths.
     *
     * @param millionths the value as a count of millionths: 450000 is 0.45
     * @throws InvalidValueException if the value lies outside of 0 to 1
     */
    public Confidence {
        millionths = Millionths.checked("A confidence", millionths, 0, 1);
    }

    /**
     * Makes a confidence from decimal text.
     *
     * @param value decimal text with at most six decimals, such as {@code "0.45"}
     * @return the confidence
     * @throws InvalidValueException if the text is no decimal, has more than six decimals or lies outside of
     *     0 to 1
     */
    public static Confidence of(String value) {
        return of(Decimals.parse("", value));
    }

    /**
     * Makes a confidence from a decimal.
     *
     * @param value a decimal with at most six decimals, such as 0.45
     * @return the confidence
     * @throws InvalidValueException if the value has more than six decimals or lies outside of 0 to 1
     */
    public static Confidence of(BigDecimal value) {
        return new Confidence(Millionths.of("A confidence", value, 0, 1));
    }

    /**
     * Returns the value as a decimal without needless zeros.
     *
     * @return the value, such as 0.45
     */
    public BigDecimal value() {
        return Millionths.decimal(millionths);
    }

    /**
     * Compares two values by their size.
     *
     * @param other the value to compare with
     * @return less than 0, 0 or more than 0 as this value is less than, equal to or greater than the other
     */
    @Override
    public int compareTo(Confidence other) {
        return Long.compare(millionths, other.millionths);
    }

    /**
     * Returns the value in plain notation.
     *
     * @return the decimal text, such as {@code 0.45}
     */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
