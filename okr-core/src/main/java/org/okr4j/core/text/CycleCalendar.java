package org.okr4j.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import org.okr4j.core.Cycle;
import org.okr4j.core.text.Period.Range;

/**
 * Where periods without a year lie, seen from a cycle: the nearest ones, in the years that the cycle's name speaks of. A
 * quarter of a fiscal year is only known where the name of the cycle says which quarter, half or year it is itself.
 */
final class CycleCalendar {
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final int CENTURY = 2000;

    private final Cycle cycle;
    private final CycleName name;

    CycleCalendar(Cycle cycle) {
        this.cycle = cycle;
        this.name = CycleName.of(cycle);
    }

    Optional<Range> month(int month) {
        return nearest(month, 1);
    }

    Optional<Range> month(int month, int year) {
        return months(year, month, 1);
    }

    Optional<Range> day(int month, int day) {
        Optional<Range> nearest = month(month);
        return nearest.flatMap(range -> day(range.first().getYear(), month, day));
    }

    static Optional<Range> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return year >= 1 && year <= 9999 ? Optional.of(new Range(date, date)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns a part of a year: quarter 3, half 2, or all of it. */
    Optional<Range> part(int months, int number) {
        return name.firstMonth().flatMap(first -> nearest(first + (number - 1) * months, months));
    }

    /** Returns a part of a numbered calendar year, unless the cycle's own years are others. */
    Optional<Range> part(int months, int number, int year) {
        return name.isFiscal() ? Optional.empty() : months(year, 1 + (number - 1) * months, months);
    }

    /** Returns a part of a numbered fiscal year, which the cycle's own name must tell apart. */
    Optional<Range> fiscal(int months, int number, int year) {
        int full = year < 100 ? year + CENTURY : year;
        return name.fiscalYearStart(full).flatMap(start -> months(start, (number - 1) * months, months));
    }

    /** Returns the quarter, the half, the year or the month in which the cycle is. */
    Optional<Range> current(String period) {
        return following(period, 0);
    }

    Optional<Range> next(String period) {
        return following(period, 1);
    }

    private Optional<Range> following(String period, int steps) {
        int months = monthsOf(period);
        if (months == 0 || isAbout(months)) {
            return after(Range.of(cycle), steps);
        }
        if (months < QUARTER
                || cycle.days()
                        > ChronoUnit.DAYS.between(cycle.start(), cycle.start().plusMonths(months))) {
            return Optional.empty();
        }
        return name.firstMonth().flatMap(first -> after(around(first, months), steps));
    }

    private static int monthsOf(String period) {
        return switch (period) {
            case "month" -> 1;
            case "quarter" -> QUARTER;
            case "half" -> HALF;
            case "year" -> YEAR;
            case "cycle" -> 0;
            default -> -1;
        };
    }

    private boolean isAbout(int months) {
        long days = ChronoUnit.DAYS.between(cycle.start(), cycle.start().plusMonths(Math.max(1, months)));
        return months > 0 && Math.abs(cycle.days() - days) <= months * 3L;
    }

    /** Returns the stretch of months, counted from the start of a year, in which the last day of the cycle is. */
    private Range around(int firstMonth, int months) {
        int back = Math.floorMod(cycle.end().getMonthValue() - firstMonth, months);
        LocalDate first = cycle.end().withDayOfMonth(1).minusMonths(back);
        return new Range(first, first.plusMonths(months).minusDays(1));
    }

    private static Optional<Range> after(Range range, int steps) {
        if (steps == 0) {
            return Optional.of(range);
        }
        long months = ChronoUnit.MONTHS.between(range.first(), range.last().plusDays(1));
        LocalDate first = range.last().plusDays(1);
        return months == 0
                ? Optional.empty()
                : Optional.of(new Range(first, first.plusMonths(months).minusDays(1)));
    }

    /**
     * Returns the days from the start of the cycle on that something may take: within two months of 1 July is up to 1
     * September, but what takes as long as the cycle ends with it.
     */
    Optional<Range> within(TemporalAmount time) {
        try {
            LocalDate after = cycle.start().plus(time);
            LocalDate last = after.equals(cycle.end().plusDays(1)) ? cycle.end() : after;
            return last.isBefore(cycle.start()) || last.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(new Range(cycle.start(), last));
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }

    /** Returns the months that come nearest to the cycle; of two as near as each other, the later. */
    private Optional<Range> nearest(int firstMonth, int months) {
        int year = cycle.start().getYear();
        Optional<Range> nearest = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int y = year - 2; y <= year + 2; y++) {
            Optional<Range> candidate = months(y, firstMonth, months);
            long distance = candidate.map(this::distance).orElse(Long.MAX_VALUE);
            if (distance <= least && candidate.isPresent()) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    private long distance(Range range) {
        if (range.last().isBefore(cycle.start())) {
            return ChronoUnit.MONTHS.between(range.last(), cycle.start().plusDays(1)) + 1;
        }
        return range.first().isAfter(cycle.end()) ? ChronoUnit.MONTHS.between(cycle.end(), range.first()) + 1 : 0;
    }

    /** Returns months of a year, where the thirteenth is the first of the next. */
    private static Optional<Range> months(int year, int firstMonth, int months) {
        return day(year, 1, 1).flatMap(january -> months(january.first(), firstMonth - 1, months));
    }

    private static Optional<Range> months(LocalDate start, int skipped, int months) {
        LocalDate first = start.plusMonths(skipped);
        LocalDate last = first.plusMonths(months).minusDays(1);
        return first.getYear() >= 1 && last.getYear() <= 9999 ? Optional.of(new Range(first, last)) : Optional.empty();
    }
}
