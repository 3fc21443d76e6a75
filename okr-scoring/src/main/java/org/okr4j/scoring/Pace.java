package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
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
}
