package org.okr4j.scoring;

import java.math.BigDecimal;
import org.okr4j.core.Fraction;

/** Writes formulas as a person would, with a minus sign that is as wide as a plus. */
final class Formula {
    private Formula() {}

    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    static String number(Fraction value) {
        BigDecimal numerator = value.numerator();
        BigDecimal denominator = value.denominator();
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? number(numerator)
                : number(numerator) + " / " + number(denominator);
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
}
