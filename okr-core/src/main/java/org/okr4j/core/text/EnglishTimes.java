package org.okr4j.core.text;

/** Units of time, months and quarters, and what is before a last day. */
final class EnglishTimes {
    static final String TABLE = """
            # Months of the Gregorian calendar with the abbreviations of the Chicago Manual of Style, section 10.39.
            [month]
            1 : january, jan
            2 : february, feb
            3 : march, mar
            4 : april, apr
            5 : may
            6 : june, jun
            7 : july, jul
            8 : august, aug
            9 : september, sept, sep
            10 : october, oct
            11 : november, nov
            12 : december, dec
            """;

    private EnglishTimes() {}
}
