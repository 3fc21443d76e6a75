package org.okr4j.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time in which objectives are worked on, usually a quarter. Its end is its last day.
 *
 * <pre>{@code
 * Cycle.quarter(2026, 3)                                       // 2026-Q3: 2026-07-01 to 2026-09-30
 * Cycle.parse("2026-H1")                                       // 2026-01-01 to 2026-06-30
 * FiscalCalendar.startingIn(Month.FEBRUARY).quarter(2027, 1)   // FY2027-Q1: 2026-02-01 to 2026-04-30
 * }</pre>
 *
 * @param name what people call it, not blank
 * @param start the first day
 * @param end the last day, not before the first
 */
public record Cycle(String name, LocalDate start, LocalDate end) {
    private static final Pattern NAME =
            Pattern.compile("([0-9]{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>0[1-9]|1[0-2])))?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    /**
     * Makes a cycle.
     *
     * @param name what people call it, not blank
     * @param start the first day
     * @param end the last day, not before the first
     * @throws InvalidValueException if the name is blank, the end is before the start or a date lies outside of the
     *     years 1 to 9999
     */
    public Cycle {
        Texts.required("/name", "The name of a cycle", name);
        Dates.check("/start", start);
        Dates.check("/end", end);
        if (end.isBefore(start)) {
            throw new InvalidValueException(
                    "/end", "A cycle ends on or after the day it starts: from " + start + " to " + end);
        }
    }

    /**
     * Returns a cycle with a name and dates of its own.
     *
     * @param name what people call it, not blank
     * @param start the first day
     * @param end the last day
     * @return the cycle
     * @throws InvalidValueException if the name is blank or the end is before the start
     */
    public static Cycle of(String name, LocalDate start, LocalDate end) {
        return new Cycle(name, start, end);
    }

    /**
     * Returns a calendar quarter.
     *
     * @param year the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @return the cycle, named such as {@code 2026-Q3}
     * @throws InvalidValueException if there is no such quarter
     */
    public static Cycle quarter(int year, int quarter) {
        return part(year, "Q", quarter, QUARTER);
    }

    /**
     * Returns half a calendar year.
     *
     * @param year the year, 1 to 9999
     * @param half the half, 1 or 2
     * @return the cycle, named such as {@code 2026-H1}
     * @throws InvalidValueException if there is no such half
     */
    public static Cycle half(int year, int half) {
        return part(year, "H", half, HALF);
    }

    /**
     * Returns a calendar year.
     *
     * @param year the year, 1 to 9999
     * @return the cycle, named such as {@code 2026}
     * @throws InvalidValueException if there is no such year
     */
    public static Cycle year(int year) {
        return months(yearName(year), year, 1, YEAR);
    }

    /**
     * Returns a calendar month.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the cycle, named such as {@code 2026-07}
     * @throws InvalidValueException if there is no such month
     */
    public static Cycle month(int year, int month) {
        requirePart("month", month, YEAR);
        return months(yearName(year) + String.format(Locale.ROOT, "-%02d", month), year, month, 1);
    }

    /**
     * Reads the name of a calendar cycle.
     *
     * @param name such as {@code 2026}, {@code 2026-H1}, {@code 2026-Q3} or {@code 2026-07}
     * @return the cycle
     * @throws InvalidValueException if the text is no such name
     */
    public static Cycle parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    "A cycle is named such as 2026, 2026-H1, 2026-Q3 or 2026-07: " + Shown.quoted(name));
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group("quarter") != null) {
            return quarter(year, Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("half") != null) {
            return half(year, Integer.parseInt(matcher.group("half")));
        }
        return matcher.group("month") != null ? month(year, Integer.parseInt(matcher.group("month"))) : year(year);
    }

    /**
     * Says whether a day lies in the cycle.
     *
     * @param date any day
     * @return whether it is neither before the first day nor after the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /**
     * Counts the days of the cycle, first and last included.
     *
     * @return the number of days, 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private static Cycle part(int year, String letter, int number, int months) {
        requirePart(months == QUARTER ? "quarter" : "half", number, YEAR / months);
        return months(yearName(year) + "-" + letter + number, year, (number - 1) * months + 1, months);
    }

    static void requirePart(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw new InvalidValueException("A " + what + " of a year is a number from 1 to " + most + ": " + number);
        }
    }

    static String yearName(int year) {
        if (year < 1 || year > 9999) {
            throw new InvalidValueException("A year lies between 1 and 9999: " + year);
        }
        return String.format(Locale.ROOT, "%04d", year);
    }

    static Cycle months(String name, int year, int firstMonth, int months) {
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new Cycle(name, start, start.plusMonths(months).minusDays(1));
    }
}
