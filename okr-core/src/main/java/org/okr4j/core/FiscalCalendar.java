package org.okr4j.core;

import java.time.Month;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year that begins in another month than January, and is named by the calendar year in which it ends or begins.
 *
 * <pre>{@code
 * FiscalCalendar.startingIn(Month.FEBRUARY).quarter(2027, 1)               // FY2027-Q1: 2026-02-01 to 2026-04-30
 * FiscalCalendar.startingIn(Month.APRIL).namedByStart().year(2026)         // FY2026: 2026-04-01 to 2027-03-31
 * }</pre>
 *
 * @param firstMonth the month in which a year begins
 * @param namesEnd whether a year has the number of the calendar year in which it ends, not of the one in which it
 *     begins
 */
public record FiscalCalendar(Month firstMonth, boolean namesEnd) {
    private static final Pattern NAME = Pattern.compile("FY([0-9]{4}|[0-9]{2})(?:-(?:Q([1-4])|H([12])))?");
    private static final int YEAR = 12;
    private static final int CENTURY = 2000;

    /**
     * Makes a calendar.
     *
     * @param firstMonth the month in which a year begins
     * @param namesEnd whether a year has the number of the calendar year in which it ends
     */
    public FiscalCalendar {
        Objects.requireNonNull(firstMonth, "firstMonth");
    }

    /**
     * Returns a calendar whose years are named by the calendar year in which they end, as most companies do.
     *
     * @param firstMonth the month in which a year begins
     * @return the calendar
     */
    public static FiscalCalendar startingIn(Month firstMonth) {
        return new FiscalCalendar(firstMonth, true);
    }

    /**
     * Returns the same calendar with years named by the calendar year in which they begin.
     *
     * @return the calendar
     */
    public FiscalCalendar namedByStart() {
        return new FiscalCalendar(firstMonth, false);
    }

    /**
     * Returns a fiscal year.
     *
     * @param year the number of the year, 1 to 9999
     * @return the cycle, named such as {@code FY2027}
     * @throws InvalidValueException if the year lies outside of the years 1 to 9999
     */
    public Cycle year(int year) {
        return part(year, "", 1, 1);
    }

    /**
     * Returns half a fiscal year.
     *
     * @param year the number of the year, 1 to 9999
     * @param half the half, 1 or 2
     * @return the cycle, named such as {@code FY2027-H1}
     * @throws InvalidValueException if there is no such half, or the cycle lies outside of the years 1 to 9999
     */
    public Cycle half(int year, int half) {
        Cycle.requirePart("half", half, 2);
        return part(year, "-H" + half, half, 2);
    }

    /**
     * Returns a quarter of a fiscal year.
     *
     * @param year the number of the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @return the cycle, named such as {@code FY2027-Q1}
     * @throws InvalidValueException if there is no such quarter, or the cycle lies outside of the years 1 to 9999
     */
    public Cycle quarter(int year, int quarter) {
        Cycle.requirePart("quarter", quarter, 4);
        return part(year, "-Q" + quarter, quarter, 4);
    }

    /**
     * Reads the name of a fiscal cycle.
     *
     * @param name such as {@code FY2027}, {@code FY2027-H1} or {@code FY27-Q3}; two digits mean the years 2000 to 2099
     * @return the cycle
     * @throws InvalidValueException if the text is no such name
     */
    public Cycle parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    "A fiscal cycle is named such as FY2027, FY2027-H1 or FY27-Q3: " + Shown.quoted(name));
        }
        String digits = matcher.group(1);
        int year = Integer.parseInt(digits) + (digits.length() == 2 ? CENTURY : 0);
        if (matcher.group(2) != null) {
            return quarter(year, Integer.parseInt(matcher.group(2)));
        }
        return matcher.group(3) != null ? half(year, Integer.parseInt(matcher.group(3))) : year(year);
    }

    private Cycle part(int year, String suffix, int number, int parts) {
        String name = "FY" + Cycle.yearName(year) + suffix;
        int startYear = namesEnd && firstMonth != Month.JANUARY ? year - 1 : year;
        int monthsBefore = firstMonth.getValue() - 1 + (number - 1) * YEAR / parts;
        return Cycle.months(name, startYear + monthsBefore / YEAR, monthsBefore % YEAR + 1, YEAR / parts);
    }
}
