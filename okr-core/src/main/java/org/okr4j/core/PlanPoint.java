package org.okr4j.core;

import java.time.LocalDate;

/**
 * A point of a plan: how much of the way should be done on a day.
 *
 * @param date the day, in the years 1 to 9999
 * @param progress the progress planned for it, 0 to 1
 */
public record PlanPoint(LocalDate date, Progress progress) {

    /**
     * Makes a point of a plan.
     *
     * @param date the day, in the years 1 to 9999
     * @param progress the progress planned for it, 0 to 1
     * @throws InvalidValueException if the progress lies outside of 0 to 1, or the day outside of the years 1 to 9999
     */
    public PlanPoint {
        Dates.check("/date", date);
        if (progress.compareTo(Progress.ZERO) < 0 || progress.compareTo(Progress.ONE) > 0) {
            throw new InvalidValueException(
                    "/progress", "A planned progress lies between 0, the start, and 1, the target: " + progress);
        }
    }

    /**
     * Makes a point of a plan.
     *
     * @param date the day, in the years 1 to 9999
     * @param progress the progress planned for it as decimal text, 0 to 1
     * @return the point
     * @throws InvalidValueException if the progress is no decimal or lies outside of 0 to 1, or the day outside of the
     *     years 1 to 9999
     */
    public static PlanPoint of(LocalDate date, String progress) {
        return new PlanPoint(date, Part.at("/progress", () -> Progress.of(progress)));
    }
}
