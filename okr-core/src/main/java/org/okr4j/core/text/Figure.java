package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text with the sign or the suffix that tells what kind it is, before anything is known of its use.
 *
 * @param from its first token
 * @param to the token after its last
 * @param kind what kind of number it is
 * @param value the number, or the lower end of a range; nothing where it was left out
 * @param max the upper end of a range
 * @param unit the unit that belongs to the number, or {@code ""} for a count
 * @param isOpen whether a plus after it makes it the least: 30+
 * @param isAdjective whether a hyphen makes it part of a word: 30-day
 */
record Figure(
        int from,
        int to,
        Kind kind,
        Optional<BigDecimal> value,
        Optional<BigDecimal> max,
        String unit,
        boolean isOpen,
        boolean isAdjective) {
    /** What kind of number a figure is. */
    enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        MULTIPLE,
        TIME,
        POINTS,
        RATIO
    }

    static Figure of(Numeral numeral) {
        return new Figure(
                numeral.from(), numeral.to(), Kind.COUNT, numeral.value(), Optional.empty(), "", false, false);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    Figure as(Kind newKind, String newUnit, int newTo) {
        return new Figure(from, newTo, newKind, value, max, newUnit, isOpen, isAdjective);
    }

    Figure startingAt(int newFrom) {
        return new Figure(newFrom, to, kind, value, max, unit, isOpen, isAdjective);
    }

    Figure upTo(Optional<BigDecimal> newMax, int newTo) {
        return new Figure(from, newTo, kind, value, newMax, unit, isOpen, isAdjective);
    }

    Figure valued(Optional<BigDecimal> newValue, Optional<BigDecimal> newMax) {
        return new Figure(from, to, kind, newValue, newMax, unit, isOpen, isAdjective);
    }

    Figure open(int newTo) {
        return new Figure(from, newTo, kind, value, max, unit, true, isAdjective);
    }

    Figure adjective(int newTo) {
        return new Figure(from, newTo, kind, value, max, unit, isOpen, true);
    }
}
