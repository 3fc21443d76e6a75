package org.okr4j.core;

import java.math.BigDecimal;

/**
 * Divides decimals whose digits fit into a {@code long}, which nearly all do, to the same six decimals as a division of
 * {@link BigDecimal}, and without making one.
 */
final class ShortDivision {
    /** So many digits fit, whatever they are. */
    private static final int MOST_DIGITS = 18;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private ShortDivision() {}

    /** Says whether both decimals still fit once the millionths of their quotient are a division of whole numbers. */
    static boolean fits(BigDecimal dividend, BigDecimal divisor) {
        long shift = shift(dividend, divisor);
        return Math.abs(shift) < MOST_DIGITS
                && divisor.signum() != 0
                && dividend.precision() + Math.max(shift, 0) <= MOST_DIGITS
                && divisor.precision() - Math.min(shift, 0) <= MOST_DIGITS;
    }

    /** Returns the millionths of the quotient of two decimals that fit, rounded towards minus infinity. */
    static long floor(BigDecimal dividend, BigDecimal divisor) {
        int shift = (int) shift(dividend, divisor);
        return shift >= 0
                ? Math.floorDiv(unscaled(dividend) * POWERS_OF_TEN[shift], unscaled(divisor))
                : Math.floorDiv(unscaled(dividend), unscaled(divisor) * POWERS_OF_TEN[-shift]);
    }

    /** The power of ten between the quotient of the digits and the millionths of the quotient. */
    private static long shift(BigDecimal dividend, BigDecimal divisor) {
        return (long) Millionths.DECIMALS + divisor.scale() - dividend.scale();
    }

    /** The digits as a whole number; {@link BigDecimal#unscaledValue()} would make a number of any length of them. */
    private static long unscaled(BigDecimal value) {
        return value.scaleByPowerOfTen(value.scale()).longValue();
    }

    private static long[] powersOfTen() {
        long[] powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= MOST_DIGITS; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}
