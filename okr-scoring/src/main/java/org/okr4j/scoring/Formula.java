package org.okr4j.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.okr4j.core.Fraction;

/** Writes formulas as a person would, with a minus sign that is as wide as a plus. */
final class Formula {
    /** More than these are not listed: their sum stands for them. */
    static final int MOST_LISTED = 24;

    private static final int SHORT_DECIMALS = 6;
    private static final int MOST_BITS = 128;

    private Formula() {}

    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    /**
     * Writes a fraction as it came about, such as the sum and the number of the readings of an average. What nobody could
     * check by hand, such as the average of a thousand parts of different wholes, is cut off instead: {@code ≈ 0.416666}.
     */
    static String number(Fraction value) {
        if (value.denominator().compareTo(BigDecimal.ONE) == 0) {
            return number(value.numerator());
        }
        return isShort(value.numerator()) && isShort(value.denominator())
                ? number(value.numerator()) + " / " + number(value.denominator())
                : "≈ " + number(value.floor(SHORT_DECIMALS));
    }

    /** Rounds down to the decimals that numbers are shown with. */
    static BigDecimal floor(Fraction value) {
        return value.floor(SHORT_DECIMALS);
    }

    /** Writes a fraction as a decimal where that is as exact, else in lowest terms. */
    static String shortest(Fraction value) {
        BigDecimal decimal = floor(value);
        return value.compareTo(decimal) == 0 ? number(decimal) : number(inLowestTerms(value));
    }

    private static Fraction inLowestTerms(Fraction value) {
        int scale = Math.max(
                0, Math.max(value.numerator().scale(), value.denominator().scale()));
        BigInteger numerator = value.numerator().movePointRight(scale).toBigIntegerExact();
        BigInteger denominator = value.denominator().movePointRight(scale).toBigIntegerExact();
        BigInteger divisor = numerator.gcd(denominator);
        return Fraction.of(new BigDecimal(numerator.divide(divisor)), new BigDecimal(denominator.divide(divisor)));
    }

    private static boolean isShort(BigDecimal value) {
        return value.unscaledValue().bitLength() <= MOST_BITS;
    }

    static String minus(Fraction value, BigDecimal subtrahend) {
        return "(" + number(value) + " − " + operand(subtrahend) + ")";
    }

    static String minus(BigDecimal value, BigDecimal subtrahend) {
        return "(" + number(value) + " − " + operand(subtrahend) + ")";
    }

    /** Puts a negative number in parentheses, so that no two signs meet. */
    static String operand(BigDecimal value) {
        return value.signum() < 0 ? "(" + number(value) + ")" : number(value);
    }

    /** Puts what is negative or more than a number in parentheses. */
    static String operand(Fraction value) {
        String number = number(value);
        return value.signum() < 0 || number.indexOf(' ') >= 0 ? "(" + number + ")" : number;
    }

    /** Writes a difference, without parentheses. */
    static String difference(BigDecimal value, BigDecimal subtrahend) {
        return number(value) + " − " + operand(subtrahend);
    }

    /** Says that parts are not listed one by one. */
    static String tooMany(int parts) {
        return parts + " parts, too many to list";
    }

    /** Writes a constant as a document does, such as {@code at-risk}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adds up what is more than one, in parentheses. */
    static String sum(List<String> summands) {
        return switch (summands.size()) {
            case 0 -> "0";
            case 1 -> summands.get(0);
            default -> "(" + String.join(" + ", summands) + ")";
        };
    }
}
