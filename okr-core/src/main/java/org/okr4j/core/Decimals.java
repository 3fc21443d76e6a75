package org.okr4j.core;

import java.math.BigDecimal;
import java.util.Optional;

/** The one place where decimals come in: they are checked against the limits of the format and brought to one form. */
final class Decimals {
    static final int WHOLE_DIGITS = 18;
    static final int DECIMALS = 12;
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Longer than any decimal within the limits that is written without needless zeros. */
    private static final int LONGEST_TEXT = 1_000;

    private static final int PRINTED_BITS = 256;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000);

    private Decimals() {}

    /**
     * Brings an amount to its only form, without needless zeros and without an exponent: 5.0 and 5e0 become 5. A decimal
     * of that form keeps its scale, and every other gets another.
     */
    static BigDecimal amount(String path, BigDecimal value) {
        return plain(path, value, WHOLE_DIGITS, DECIMALS, "An amount");
    }

    static BigDecimal weight(String path, BigDecimal value) {
        BigDecimal weight = plain(path, value, WHOLE_DIGITS, Millionths.DECIMALS, "A weight");
        if (weight.signum() < 0 || weight.compareTo(HEAVIEST) > 0) {
            throw new InvalidValueException(path, "A weight lies between 0 and 1000000: " + weight.toPlainString());
        }
        return weight;
    }

    static BigDecimal parse(String path, String text) {
        if (text.length() <= LONGEST_TEXT) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notDecimal) {
                // the message below says what would be right
            }
        }
        throw new InvalidValueException(path, "A number is decimal text such as \"4.1\": " + Shown.quoted(text));
    }

    static BigDecimal plain(String path, BigDecimal value, int wholeDigits, int decimals, String what) {
        if (isPlain(value, wholeDigits, decimals)) {
            return value;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // The length of the unscaled value is looked at first: stripping zeros off a million digits takes its time.
        if (value.unscaledValue().bitLength() <= 4 * LONGEST_TEXT) {
            BigDecimal stripped = value.stripTrailingZeros();
            if (stripped.scale() <= decimals && (long) stripped.precision() - stripped.scale() <= wholeDigits) {
                return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            }
        }
        throw new InvalidValueException(
                path,
                what + " has at most " + wholeDigits + " digits before the point and " + decimals + " after it: "
                        + shown(value));
    }

    /** Rounds to as many decimals as an amount can have, up or down; nothing where there are too many digits before the point. */
    static Optional<BigDecimal> within(Fraction value, boolean up) {
        BigDecimal rounded =
                up ? value.times(BigDecimal.ONE.negate()).floor(DECIMALS).negate() : value.floor(DECIMALS);
        return rounded.precision() - rounded.scale() <= WHOLE_DIGITS ? Optional.of(rounded) : Optional.empty();
    }

    /** Shows a number that may be too long to show. */
    static String shown(BigDecimal value) {
        return value.unscaledValue().bitLength() <= PRINTED_BITS ? value.toString() : "a number of more than 70 digits";
    }

    /** Knows a number that is as it should be by its length and its last digit, which is what most are. */
    private static boolean isPlain(BigDecimal value, int wholeDigits, int decimals) {
        int scale = value.scale();
        return scale >= 0
                && scale <= decimals
                && value.precision() <= wholeDigits
                && (scale == 0 || unscaled(value) % 10 != 0);
    }

    /** Returns the digits of a number that has at most 18 of them, without an object for them. */
    static long unscaled(BigDecimal value) {
        return value.scaleByPowerOfTen(value.scale()).longValue();
    }
}
