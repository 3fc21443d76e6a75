package org.okr4j.core.text;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.core.Cycle;

/**
 * A stretch of time that a text names.
 *
 * @param from its first token
 * @param to the token after its last
 * @param days says in which days it lies, by the cycle
 * @param kind whether it says by itself that something is due
 */
record Period(int from, int to, Days days, Kind kind) {
    /** How a period is used. */
    enum Kind {
        /** It may name what is measured as well as when: Q1 pipeline, the October survey. */
        NAME,
        /** It says when: this quarter, EOQ. */
        NOW,
        /** It says by when: within two months, by the end of the course. */
        DUE
    }

    /** Says in which days a period lies, where that can be said without a guess. */
    @FunctionalInterface
    interface Days {
        Optional<Range> in(CycleCalendar calendar);
    }

    /**
     * Days from a first to a last.
     *
     * @param first the first day
     * @param last the last day
     */
    record Range(LocalDate first, LocalDate last) {
        static Range of(Cycle cycle) {
            return new Range(cycle.start(), cycle.end());
        }
    }
}
