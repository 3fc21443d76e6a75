package org.okr4j.core.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okr4j.core.Cycle;

/**
 * What the name of a cycle tells about the year in which it is: FY2027-Q1 starts its year, 2026-Q3 is half a year into
 * it.
 */
final class CycleName {
    private static final int CENTURY = 2000;

    private final Cycle cycle;
    private final List<Token> tokens;

    private CycleName(Cycle cycle) {
        this.cycle = cycle;
        this.tokens = Tokens.of(cycle.name());
    }

    static CycleName of(Cycle cycle) {
        return new CycleName(cycle);
    }

    /** Returns the month in which the years begin that the cycle is a part of; nothing where its name does not tell. */
    Optional<Integer> firstMonth() {
        return yearStart().map(LocalDate::getMonthValue);
    }

    boolean isFiscal() {
        return cycle.name().toLowerCase(Locale.ROOT).startsWith("fy");
    }

    /** Returns when a fiscal year begins, counted from the one that the cycle is named by. */
    Optional<LocalDate> fiscalYearStart(int year) {
        if (!isFiscal() || year < 1 || year > 9999) {
            return Optional.empty();
        }
        return yearStart().flatMap(start -> own().map(own -> start.plusYears((long) year - own)));
    }

    private Optional<Integer> own() {
        Optional<Integer> number = numberAfter("fy", 9999);
        return number.map(year -> year < 100 ? year + CENTURY : year);
    }

    private Optional<LocalDate> yearStart() {
        LocalDate start = cycle.start();
        if (start.getDayOfMonth() != 1) {
            return Optional.empty();
        }
        Optional<Integer> quarter = numberAfter("q", 4);
        if (quarter.isPresent()) {
            return Optional.of(start.minusMonths(3L * (quarter.get() - 1)));
        }
        Optional<Integer> half = numberAfter("h", 2);
        if (half.isPresent()) {
            return Optional.of(start.minusMonths(6L * (half.get() - 1)));
        }
        return isFiscal() ? Optional.of(start) : calendarYearStart();
    }

    private Optional<LocalDate> calendarYearStart() {
        String year = Integer.toString(cycle.start().getYear());
        boolean isNamedByYear = !tokens.isEmpty() && tokens.get(0).is(year);
        return isNamedByYear ? Optional.of(cycle.start().withDayOfYear(1)) : Optional.empty();
    }

    private Optional<Integer> numberAfter(String word, int most) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String digits = tokens.get(i + 1).key();
            if (tokens.get(i).is(word) && tokens.get(i + 1).isNumber() && digits.matches("[0-9]{1,4}")) {
                int number = Integer.parseInt(digits);
                return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
