package org.okr4j.core;

import java.math.BigDecimal;

/**
 * How far the way from the start to the target is done, measured: 0 at the start, 1 at the target, below 0 and above 1
 * where the way went, held within 1,000,000 to either side, with six decimals.
 *
 * <p>A progress comes from one exact division that is rounded down, towards minus infinity: 1 says that the target is
 * reached, and 0.7 that 0.7 is.
 *
 * @param millionths the value as a count of millionths: 450000 is 0.45
 */
public record Progress(long millionths) implements Comparable<Progress> {
    /** Nothing: 0. */
    public static final Progress ZERO = new Progress(0);

    /** All of it: 1. */
    public static final Progress ONE = new Progress(Millionths.ONE);

    private static final long MOST_WHOLE = 1_000_000;

    /** The least progress there is: -1,000,000. */
    public static final Progress LEAST = new Progress(-MOST_WHOLE * Millionths.ONE);

    /** The greatest progress there is: 1,000,000. */
    public static final Progress MOST = new Progress(MOST_WHOLE * Millionths.ONE);

    /**
     * Makes a progress from millionths.
     *
     * @param millionths the value as a count of millionths: 450000 is 0.45
     * @throws InvalidValueException if the value lies outside of -1,000,000 to 1,000,000
     */
    public Progress {
        millionths = Millionths.checked("A progress", millionths, -MOST_WHOLE, MOST_WHOLE);
    }

    /**
     * Makes a progress from decimal text.
     *
     * @param value decimal text with at most six decimals, such as {@code "0.45"}
     * @return the progress
     * @throws InvalidValueException if the text is no decimal, has more than six decimals or lies outside of
     *     -1,000,000 to 1,000,000
     */
    public static Progress of(String value) {
        return of(Decimals.parse("", value));
    }

    /**
     * Makes a progress from a decimal.
     *
     * @param value a decimal with at most six decimals, such as 0.45
     * @return the progress
     * @throws InvalidValueException if the value has more than six decimals or lies outside of -1,000,000 to 1,000,000
     */
    public static Progress of(BigDecimal value) {
        return new Progress(Millionths.of("A progress", value, -MOST_WHOLE, MOST_WHOLE));
    }

    /**
     * Divides once, rounds down to six decimals and holds the result within 1,000,000 to either side.
     *
     * @param dividend the way that was gone, in any unit
     * @param divisor the whole way, in the same unit; not 0
     * @return the quotient as progress: 2 of 3 is 0.666666, -1 of 3 is -0.333334
     * @throws ArithmeticException if the divisor is 0
     */
    public static Progress floor(BigDecimal dividend, BigDecimal divisor) {
        return new Progress(Millionths.floor(dividend, divisor, -MOST_WHOLE, MOST_WHOLE));
    }

    /**
     * Judges the progress as a score: itself, held between 0 and 1.
     *
     * @return the score, 0 for progress below 0 and 1 for progress above 1
     */
    public Score score() {
        return new Score(Math.max(0, Math.min(Millionths.ONE, millionths)));
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
    public int compareTo(Progress other) {
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
