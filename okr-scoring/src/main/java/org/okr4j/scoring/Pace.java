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
     * Says whether a measure is expected to come along from day to day. A baseline never is.
     *
     * @param measure the measure in force of a key result
     * @return whether the key result has expected progress
     */
    default boolean appliesTo(Measure measure) {
        return true;
    }
}
