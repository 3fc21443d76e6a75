package org.okr4j.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import org.okr4j.core.Amount;
import org.okr4j.core.InvalidValueException;

/** The values among which the numbers of a measure lie. */
record Range(BigDecimal least, BigDecimal most) {
    private static final BigDecimal LONGEST = new BigDecimal("999999999999999999.999999999999");

    /** Everything that the format can write. */
    static final Range ALL = new Range(LONGEST.negate(), LONGEST);

    static Range of(BigDecimal least, BigDecimal most) {
        Range range = new Range(new Amount(least).value(), new Amount(most).value());
        if (range.least.compareTo(range.most) >= 0) {
            throw new InvalidValueException("Values lie between a lesser and a greater one: between "
                    + range.least.toPlainString() + " and " + range.most.toPlainString());
        }
        return range;
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean hasBelow(BigDecimal value) {
        return least.compareTo(value) < 0;
    }

    boolean hasAbove(BigDecimal value) {
        return most.compareTo(value) > 0;
    }

    boolean has(BigDecimal value) {
        return least.compareTo(value) <= 0 && most.compareTo(value) >= 0;
    }

    Arbitrary<BigDecimal> values() {
        return isAll() ? Numbers.amounts() : Numbers.between(least, most);
    }

    /** Changes other than 0 that lead from one value to another. */
    Arbitrary<BigDecimal> changes() {
        Arbitrary<BigDecimal> changes = values();
        if (!isAll()) {
            BigDecimal widest = most.subtract(least).min(LONGEST);
            changes = Numbers.between(widest.negate(), widest);
        }
        return changes.filter(value -> value.signum() != 0);
    }

    @Override
    public String toString() {
        return isAll() ? "any values" : "values between " + least.toPlainString() + " and " + most.toPlainString();
    }
}
