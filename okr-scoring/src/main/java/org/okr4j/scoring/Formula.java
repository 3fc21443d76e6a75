package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.okr4j.core.Fraction;

/** Writes formulas as a person would, with a minus sign that is as wide as a plus. */
final class Formula {
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

    /** Adds up what is more than one, in parentheses. */
    static String sum(List<String> summands) {
        return switch (summands.size()) {
            case 0 -> "0";
            case 1 -> summands.get(0);
            default -> "(" + String.join(" + ", summands) + ")";
        };
    }
}
