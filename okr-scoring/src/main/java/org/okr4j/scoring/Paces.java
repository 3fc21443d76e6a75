package org.okr4j.scoring;

/** The paces of this library. */
public final class Paces {

    /**
     * By calendar days: 0 on the first day and before, 1 on the last day and after, straight lines through the points of
     * the plan between them, rounded down to six decimals.
     *
     * <p>Points on or outside of the two days are ignored. A period of one day expects 1 on that day; where the first day
     * is after the last, 0 is expected before the last and 1 from it on. Day 15 of 1 to 30 April is 14/29.
     *
     * <p>Source: Viva Goals, expected progress by start and end date.
     */
    public static final Pace CALENDAR_DAYS = new CalendarDaysPace();

    private Paces() {}
}
