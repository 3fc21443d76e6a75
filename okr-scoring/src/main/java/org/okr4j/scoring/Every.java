package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.okr4j.core.InvalidValueException;

/** How often a series looks at a document. */
public enum Every {
    /** Every day from the first to the last. */
    DAY(1),

    /** The first day, every seventh day after it, and the last day, wherever in its week that falls. */
    WEEK(7);

    private final int step;

    Every(int step) {
        this.step = step;
    }

    /**
     * Returns the days between two days, both included.
     *
     * @param from the first day
     * @param to the last day
     * @return the days in their order: from Monday the 1st to Friday the 12th every week are the 1st, the 8th and the 12th
     * @throws InvalidValueException if the last day is before the first
     */
    public List<LocalDate> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidValueException(
                    "A series does not end before the day it starts: from " + from + " to " + to);
        }
        long last = to.toEpochDay();
        long steps = (last - from.toEpochDay() + step - 1) / step;
        return LongStream.rangeClosed(0, steps)
                .mapToObj(i -> LocalDate.ofEpochDay(Math.min(from.toEpochDay() + i * step, last)))
                .toList();
    }
}
