package org.okr4j.core;

import java.math.BigDecimal;

/**
 * What a result is judged to be worth, from 0 to 1 with six decimals: 1 only where the target is reached.
 *
 * @param millionths the value as a count of millionths: 450000 is 0.45
 */
public record Score(long millionths) implements Comparable<Score> {
    /** Nothing: 0. */
    public static final Score ZERO = new Score(0);

    /** All of it: 1. */
    public static final Score ONE = new Score(Millionths.ONE);

    /**
     * Makes a score from millionths.
     *
     * @param millionths the value as a count of millionths: 450000 is 0.45
     * @throws InvalidValueException if the value lies outside of 0 to 1
     */
    public Score {
        millionths = Millionths.checked("A score", millionths, 0, 1);
    }

    /**
     * Makes a score from decimal text.
     *
     * @param value decimal text with at most six decimals, such as {@code "0.45"}
     * @return the score
     * @throws InvalidValueException if the text is no decimal, has more than six decimals or lies outside of
     *     0 to 1
     */
    public static Score of(String value) {
        return of(Decimals.parse("", value));
    }

    /**
     * Makes a score from a decimal.
     *
     * @param value a decimal with at most six decimals, such as 0.45
     * @return the score
     * @throws InvalidValueException if the value has more than six decimals or lies outside of 0 to 1
     */
    public static Score of(BigDecimal value) {
        return new Score(Millionths.of("A score", value, 0, 1));
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
    public int compareTo(Score other) {
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
