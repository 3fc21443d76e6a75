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
    public static final Pace CALENDAR_DAYS = new CalendarDaysPace(false, true);

    /**
     * By calendar days of which both ends count: day n of N is n/N, so that something is expected on the first day
     * already; otherwise as {@link #CALENDAR_DAYS}.
     *
     * <p>Day 15 of 1 to 30 April is 0.5, day 1 is 0.033333. A point of the plan is reached at the end of its day.
     *
     * <p>Source: Engagedly, automatic status of goals.
     */
    public static final Pace CALENDAR_DAYS_INCLUSIVE = new CalendarDaysPace(true, true);

    /**
     * {@link #CALENDAR_DAYS}, but nothing is expected of a bound, which is met or not on any day.
     *
     * <p>Source: Viva Goals; that control key results have no expected progress is this library's reading.
     */
    public static final Pace CALENDAR_DAYS_WITHOUT_BOUNDS = new CalendarDaysPace(false, false);

    private Paces() {}
}
