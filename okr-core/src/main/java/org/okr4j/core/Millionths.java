package org.okr4j.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fixed-point decimals of six places, held as a count of millionths. */
final class Millionths {
    static final int DECIMALS = 6;
    static final long ONE = 1_000_000;
    private static final int EXTREME_SCALE = 1_000;

    /** With six decimals more they still fit a long. */
    private static final int WHOLE_DIGITS_AT_ONCE = 12;

    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Millionths() {}

    /** Counts the millionths of a decimal between two whole numbers, and refuses more than six decimals. */
    static long of(String what, BigDecimal value, long least, long most) {
        int scale = value.scale();
        if (scale >= 0 && scale <= DECIMALS && value.precision() - scale <= WHOLE_DIGITS_AT_ONCE) {
            return checked(what, Decimals.unscaled(value) * TENS[DECIMALS - scale], least, most);
        }
        BigDecimal plain = Decimals.plain("", value, Decimals.WHOLE_DIGITS, DECIMALS, what);
        if (plain.compareTo(BigDecimal.valueOf(least)) < 0 || plain.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw outside(what, plain, least, most);
        }
        return plain.movePointRight(DECIMALS).longValueExact();
    }

    static long checked(String what, long millionths, long least, long most) {
        if (millionths < least * ONE || millionths > most * ONE) {
            throw outside(what, decimal(millionths), least, most);
        }
        return millionths;
    }

    static BigDecimal decimal(long millionths) {
        long digits = millionths;
        int scale = DECIMALS;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(digits, scale);
    }

    /** Divides once, rounded towards minus infinity, and holds the result between two whole numbers. */
    static long floor(BigDecimal dividend, BigDecimal divisor, long least, long most) {
        if (ShortDivision.fits(dividend, divisor)) {
            return Math.max(least * ONE, Math.min(most * ONE, ShortDivision.floor(dividend, divisor)));
        }
        if (isExtreme(dividend) || isExtreme(divisor)) {
            return floorBySize(dividend, divisor, least, most);
        }
        return floorOf(dividend, divisor, least, most);
    }

    private static long floorOf(BigDecimal dividend, BigDecimal divisor, long least, long most) {
        BigDecimal quotient = dividend.divide(divisor, DECIMALS, RoundingMode.FLOOR);
        if (quotient.compareTo(BigDecimal.valueOf(least)) <= 0) {
            return least * ONE;
        }
        if (quotient.compareTo(BigDecimal.valueOf(most)) >= 0) {
            return most * ONE;
        }
        return quotient.unscaledValue().longValueExact();
    }

    /** Sees what needs no division, which would write out a billion digits for 1e999999999. */
    private static long floorBySize(BigDecimal dividend, BigDecimal divisor, long least, long most) {
        int sign = dividend.signum() * divisor.signum();
        if (sign == 0) {
            return floorOf(BigDecimal.valueOf(dividend.signum()), BigDecimal.valueOf(divisor.signum()), least, most);
        }
        long size = digitsBeforePoint(dividend) - digitsBeforePoint(divisor);
        if (Math.abs(size) <= 2 * Decimals.WHOLE_DIGITS) {
            return floorOf(dividend, divisor, least, most);
        }
        if (size > 0) {
            return (sign > 0 ? most : least) * ONE;
        }
        return sign > 0 ? 0 : -1;
    }

    private static long digitsBeforePoint(BigDecimal value) {
        return (long) value.precision() - value.scale();
    }

    private static boolean isExtreme(BigDecimal value) {
        return Math.abs((long) value.scale()) > EXTREME_SCALE;
    }

    private static InvalidValueException outside(String what, BigDecimal value, long least, long most) {
        return new InvalidValueException(
                what + " lies between " + least + " and " + most + ": " + value.toPlainString());
    }
}
