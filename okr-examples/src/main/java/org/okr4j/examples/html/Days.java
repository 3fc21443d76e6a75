package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.List;

/** Days in English words, the same on every machine. */
final class Days {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int SHORT = 3;

    private Days() {}

    /** Returns such as {@code 31 August 2026}. */
    static String full(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Returns such as {@code 31 Aug 2026}. */
    static String shortened(LocalDate day) {
        return ofYear(day) + " " + day.getYear();
    }

    /** Returns such as {@code 31 Aug}. */
    static String ofYear(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** Returns such as {@code Aug}. */
    static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, SHORT);
    }

    /** Returns a day that machines understand too. */
    static Element time(LocalDate day) {
        return Element.of("time", shortened(day)).with("datetime", day.toString());
    }
}
