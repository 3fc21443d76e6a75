package org.okr4j.scoring;

import java.math.BigDecimal;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;

/**
 * The share of the weight under an objective that has a score, from 0 to 1 with six decimals, rounded down.
 *
 * @param millionths the value as a count of millionths: 500000 is 0.5
 */
public record Coverage(long millionths) implements Comparable<Coverage> {
    /** Nothing has a score. */
    public static final Coverage NONE = new Coverage(0);

    /** Everything has a score. */
    public static final Coverage FULL = new Coverage(1_000_000);

    private static final int DECIMALS = 6;

    /**
     * Makes a coverage from millionths.
     *
     * @param millionths the value as a count of millionths: 500000 is 0.5
     * @throws InvalidValueException if the value lies outside of 0 to 1
     */
    public Coverage {
        if (millionths < 0 || millionths > 1_000_000) {
            throw new InvalidValueException("A coverage lies between 0 and 1: "
                    + BigDecimal.valueOf(millionths, DECIMALS).toPlainString());
        }
    }

    /**
     * Makes a coverage from a decimal.
     *
     * @param value a decimal from 0 to 1 with at most six decimals
     * @return the coverage
     * @throws InvalidValueException if the value has more than six decimals or lies outside of 0 to 1
     */
    public static Coverage of(BigDecimal value) {
        try {
            return new Coverage(value.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException tooLong) {
            throw new InvalidValueException(
                    "A coverage lies between 0 and 1 and has at most six decimals: " + Shown.excerpt(value.toString()));
        }
    }

    /**
     * Returns the value as a decimal without needless zeros.
     *
     * @return the value, such as 0.5
     */
    public BigDecimal value() {
        BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Compares two values by their size.
     *
     * @param other the value to compare with
     * @return less than 0, 0 or more than 0 as this value is less than, equal to or greater than the other
     */
    @Override
    public int compareTo(Coverage other) {
        return Long.compare(millionths, other.millionths);
    }

    /**
     * Returns the value in plain notation.
     *
     * @return the decimal text, such as {@code 0.5}
     */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
