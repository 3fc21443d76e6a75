package org.okr4j.core.text;

/** Units of time, months and quarters, and what is before a last day. */
final class EnglishTimes {
    static final String TABLE = """
            # Units of time with the abbreviations of the SI brochure, table 8, and those of everyday use.
            [time-unit]
            PT0.001S : ms, millisecond{,s}, msec
            PT1S : s, sec, secs, second{,s}
            PT1M : min, mins, minute{,s}, m
            PT1H : h, hr, hrs, hour{,s}, business hour{,s}, working hour{,s}
            P1D : d, day{,s}, business day{,s}, working day{,s}, calendar day{,s}
            P7D : week{,s}, wk, wks
            P14D : fortnight{,s}
            P1M : month{,s}, mo, mos
            P3M : quarter{,s}
            P1Y : year{,s}, yr, yrs

            # Months of the Gregorian calendar with the abbreviations of the Chicago Manual of Style, section 10.39.
            [month]
            1 : january, jan, jan.
            2 : february, feb, feb.
            3 : march, mar, mar.
            4 : april, apr, apr.
            5 : may
            6 : june, jun
            7 : july, jul
            8 : august, aug, aug.
            9 : september, sept, sep, sept.
            10 : october, oct, oct.
            11 : november, nov, nov.
            12 : december, dec, dec.

            [quarter]
            q, quarter
            [half]
            h, half
            [fiscal-year]
            fy, fiscal year, financial year

            [period]
            week : week
            month : month
            quarter : quarter, qtr
            half : half, half year, semester, trimester
            year : year, calendar year, fiscal year, financial year
            cycle : cycle, okr cycle, period, q

            [period-end]
            month : eom, month end
            quarter : eoq, quarter end, end-of-quarter
            half : eoh
            year : eoy, year end, end-of-year, eofy

            [this]
            this, current, the current, this current, the coming, this coming, this upcoming
            [next]
            next, the next, the following, next coming

            [event]
            sprint, iteration, semester, release, summit, conference, hackathon, launch, go live, kickoff, offsite, school year, holiday{,s}, thanksgiving, christmas, easter

            # Prepositions of time: Quirk and others, 9.33 to 9.40.
            [deadline]
            by, before, until, till, no later than, not later than, prior to, due, due by, due on, on or before, deadline, deadline of, by no later than, up until, ready by, ahead of, up to and including
            [during]
            in, during, throughout, through, over, within, in all of, for all of, over the course of, in the course of, on
            [within]
            within, within the next, in, in the next, over the next, during the next, in under, in less than, for the next, inside, within the first, in the first
            [end-of]
            {,the }end of{, the}, end, {,the }beginning of{, the}, {,the }start of{, the}, {,the }middle of{, the}, {,the }close of{, the}, early, early in, mid, late, late in, the end of each
            [ending]
            end, ends, ending, finish, finishes, finishing, finished, close, closes, exit, exits, exiting, leave

            # What something is compared with, and not done in: Quirk and others, 15.63.
            [compared]
            compared to, compared with, compared against, in comparison to, versus, vs, vs., than in, than, since, relative to, against, over last, same as, after, starting, starting in, starting from, last, the last, previous, the previous, the same, yoy, qoq, mom, wow, year over year, quarter over quarter, month over month, year on year, month on month, week over week, y/y, q/q, m/m
            [happened]
            hired, joined, done, started, signed, opened, acquired, onboarded, closed, created, made, held, defined, set, committed, planned, reported
            """;

    private EnglishTimes() {}
}
