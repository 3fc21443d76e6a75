package org.okr4j.examples.html;

import java.math.BigDecimal;

/**
 * Puts numbers of a range in a straight line onto a stretch of a drawing. Only the place in the
 * drawing is a {@code double}: two long numbers may differ in their last digits alone.
 *
 * @param from the number that is drawn at the start
 * @param to the number that is drawn at the end, not equal to the other
 * @param start where the stretch begins
 * @param end where it ends
 */
record Scale(BigDecimal from, BigDecimal to, double start, double end) {
    private static final double FURTHEST = 100_000;
    private static final int HUNDREDTHS = 2;

    Scale {
        if (from.compareTo(to) == 0) {
            throw new IllegalArgumentException("A scale needs two numbers: " + from + " and " + to);
        }
    }

    /** Returns where a number is drawn; what lies far outside of the stretch is drawn far outside of it, and no further. */
    double at(BigDecimal number) {
        double share = number.subtract(from).doubleValue() / to.subtract(from).doubleValue();
        double place = start + share * (end - start);
        return Math.max(-FURTHEST, Math.min(FURTHEST, place));
    }

    /** Writes a coordinate, with two decimals at most. */
    static String text(double coordinate) {
        BigDecimal text = BigDecimal.valueOf(Math.round(coordinate * 100), HUNDREDTHS);
        return text.signum() == 0 ? "0" : text.stripTrailingZeros().toPlainString();
    }
}
