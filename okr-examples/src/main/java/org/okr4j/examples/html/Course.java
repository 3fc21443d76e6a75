package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn of a key result: its way from the first day to the last.
 *
 * @param axis what heights mean
 * @param first the first day that is drawn
 * @param last the last day that is drawn
 * @param asOf the day of the report, which is drawn only where it lies between the two
 * @param readings where it stood on the days of its check-ins, in order
 * @param plan where it should stand, a line of corners for each measure that was in force
 * @param targets what was asked for, and from when to when
 * @param amended the days on which the measure was amended, in order
 * @param prospect where the readings point to
 */
record Course(
        Axis axis,
        LocalDate first,
        LocalDate last,
        LocalDate asOf,
        List<Point> readings,
        List<List<Point>> plan,
        List<Target> targets,
        List<LocalDate> amended,
        Optional<Prospect> prospect) {

    /**
     * A height on a day.
     *
     * @param day the day
     * @param height the height
     */
    record Point(LocalDate day, BigDecimal height) {}

    /**
     * A height that is asked for over some days.
     *
     * @param from the first of them
     * @param to the last of them
     * @param height the height
     */
    record Target(LocalDate from, LocalDate to, BigDecimal height) {}

    /**
     * A forecast.
     *
     * @param from the newest reading
     * @param due the forecast for the due date
     * @param low where the lowest of the middle half of the lines through two readings each ends
     * @param high where the highest of them ends
     */
    record Prospect(Point from, Point due, BigDecimal low, BigDecimal high) {}

    /** Says whether the day of the report is drawn. */
    boolean showsToday() {
        return !asOf.isBefore(first) && !asOf.isAfter(last);
    }
}
