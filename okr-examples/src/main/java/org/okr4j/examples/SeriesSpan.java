package org.okr4j.examples;

import java.time.LocalDate;
import java.util.Comparator;
import org.okr4j.core.Okrs;

/**
 * The time that a series is of: from the first day of the earliest cycle on, and up to the day asked for, but not beyond
 * the last day of the latest cycle. Where nothing has begun on the day, it is the day alone.
 *
 * @param from the first day
 * @param to the last day
 */
record SeriesSpan(LocalDate from, LocalDate to) {
    private static final long MOST_DAYS = 3_660;

    static SeriesSpan of(Okrs okrs, LocalDate asOf) {
        LocalDate first = okrs.objectives().stream()
                .map(objective -> objective.cycle().start())
                .min(Comparator.naturalOrder())
                .filter(start -> start.isBefore(asOf))
                .orElse(asOf);
        LocalDate last = okrs.objectives().stream()
                .map(objective -> objective.cycle().end())
                .max(Comparator.naturalOrder())
                .filter(end -> end.isBefore(asOf) && !end.isBefore(first))
                .orElse(asOf);
        return new SeriesSpan(first, last);
    }

    /** Says whether it is longer than the ten years that anybody would look at day by day. */
    boolean isTooLong() {
        return days() > MOST_DAYS;
    }

    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
