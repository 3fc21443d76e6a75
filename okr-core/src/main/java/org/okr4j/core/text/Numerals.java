package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Amount;
import org.okr4j.core.InvalidValueException;

/** Reads numbers that are written in digits, with whatever separates them. */
final class Numerals {
    /** More digits than an amount can have, with their separators. */
    private static final int LONGEST = 60;

    private static final int GROUP = 3;

    private Numerals() {}

    /**
     * Returns the number that digits stand for: 1,500,000 and 1.500.000 are grouped, 1.5 and 1,5 are not; nothing where
     * there are too many digits, or it is none, such as 1.25.3.
     */
    static Optional<BigDecimal> value(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return grouped(digits, 0, digits.length());
        }
        char mark = digits.charAt(last);
        boolean single = digits.indexOf(mark) == last;
        boolean decimal = single && !isGroup(digits, last);
        if (decimal) {
            String fraction = digits.substring(last + 1);
            return isPlain(fraction)
                    ? grouped(digits, 0, last).flatMap(whole -> amount(whole + "." + fraction))
                    : Optional.empty();
        }
        return grouped(digits, 0, digits.length());
    }

    /** Three digits after one comma are a group; three after one point are decimals, as in 99.999, unless all are 0. */
    private static boolean isGroup(String digits, int mark) {
        boolean round = digits.endsWith(".000") && digits.charAt(0) != '0';
        return (digits.charAt(mark) == ',' || round)
                && mark <= GROUP
                && digits.length() - mark - 1 == GROUP
                && mark > 0;
    }

    /** Returns digits in groups of three with one kind of mark between them, or without any. */
    private static Optional<BigDecimal> grouped(String digits, int from, int to) {
        StringBuilder plain = new StringBuilder();
        char mark = 0;
        int group = 0;
        for (int i = from; i < to; i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                group++;
            } else {
                boolean first = mark == 0;
                if ((!first && (c != mark || group != GROUP)) || (first && (group == 0 || group > GROUP))) {
                    return Optional.empty();
                }
                mark = c;
                group = 0;
            }
        }
        if (mark != 0 && group != GROUP) {
            return Optional.empty();
        }
        return amount(plain.isEmpty() ? "0" : plain.toString());
    }

    /** Says whether there are only digits, and at least one. */
    static boolean isPlain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty();
    }

    /** Returns a number if it is within the limits of amounts. */
    static Optional<BigDecimal> amount(String decimal) {
        try {
            return Optional.of(Amount.of(decimal).value());
        } catch (InvalidValueException tooLong) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> amount(BigDecimal value) {
        try {
            return Optional.of(new Amount(value).value());
        } catch (InvalidValueException tooLong) {
            return Optional.empty();
        }
    }
}
