package org.okr4j.examples.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days below an axis: days, Mondays, first days of months, or first days of years, so many as there is room for. */
final class DateTicks {
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000);
    private static final int DAYS_OF_A_WEEK = 7;

    private DateTicks() {}

    /** A day and the word below it. */
    record Tick(LocalDate day, String word) {}

    /**
     * Returns the days of a range.
     *
     * @param first the first day of the range
     * @param last the last day, not before the first
     * @param count how many there may be, 2 or more
     * @return them in order; at least one
     */
    static List<Tick> of(LocalDate first, LocalDate last, int count) {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < count) {
            return every(1, first, last);
        }
        if (days < (long) DAYS_OF_A_WEEK * count) {
            LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            return days < 2L * count ? every(2, first, last) : every(DAYS_OF_A_WEEK, monday, last);
        }
        for (int months : MONTHS) {
            if (days <= 28L * months * (count - 1)) {
                return months(months, first, last);
            }
        }
        for (int years : YEARS) {
            if (days <= 365L * years * (count - 1)) {
                return years(years, first, last);
            }
        }
        throw new AssertionError(first + " to " + last);
    }

    private static List<Tick> every(int days, LocalDate first, LocalDate last) {
        List<Tick> ticks = new ArrayList<>();
        for (long day = first.toEpochDay(); day <= last.toEpochDay(); day += days) {
            LocalDate date = LocalDate.ofEpochDay(day);
            ticks.add(new Tick(date, Days.ofYear(date)));
        }
        return ticks;
    }

    /** January goes by the name of its year. */
    private static List<Tick> months(int months, LocalDate first, LocalDate last) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            boolean isOne = (month.getMonthValue() - 1) % months == 0;
            if (isOne && !month.isBefore(first)) {
                ticks.add(new Tick(month, month.getMonthValue() == 1 ? year(month) : Days.month(month)));
            }
        }
        return ticks;
    }

    private static List<Tick> years(int years, LocalDate first, LocalDate last) {
        List<Tick> ticks = new ArrayList<>();
        int year = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
        for (int next = (year + years - 1) / years * years; next <= last.getYear(); next += years) {
            LocalDate day = LocalDate.of(next, 1, 1);
            ticks.add(new Tick(day, year(day)));
        }
        return ticks;
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
