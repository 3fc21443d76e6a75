package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import org.okr4j.core.Measure;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;

/** Where progress should be on a day. */
public interface Pace {

    /**
     * Returns the progress that is expected for a day.
     *
     * @param start the first day
     * @param due the last day, perhaps before the first
     * @param plan points that the way leads through, in order; none for a straight line
     * @param asOf the day
     * @return the expected progress, 0 to 1
     */
    Progress expected(LocalDate start, LocalDate due, List<PlanPoint> plan, LocalDate asOf);

    /**
     * Returns how the expected progress was worked out, for a person to check by hand.
     *
     * @param start the first day
     * @param due the last day, perhaps before the first
     * @param plan points that the way leads through, in order; none for a straight line
     * @param asOf the day
     * @return the formula with its values, such as {@code 61 of the 91 days from 2026-07-01 to 2026-09-30: 61 / 91}, or
     *     {@code ""} where there is none to show
     */
    default String formula(LocalDate start, LocalDate due, List<PlanPoint> plan, LocalDate asOf) {
        return "";
    }

    /**
     * Says whether a measure is expected to come along from day to day. A baseline never is.
     *
     * @param measure the measure in force of a key result
     * @return whether the key result has expected progress
     */
    default boolean appliesTo(Measure measure) {
        return true;
    }
}
