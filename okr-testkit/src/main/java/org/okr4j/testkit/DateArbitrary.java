package org.okr4j.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;

/**
 * Days, narrowed by {@link #during(Cycle)} or {@link #between(LocalDate, LocalDate)}.
 *
 * <pre>{@code
 * OkrArbitraries.dates().during(Cycle.quarter(2026, 3))   // 2026-07-01 to 2026-09-30, both often
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is.
 */
public final class DateArbitrary extends ArbitraryDecorator<LocalDate> {
    private Arbitrary<LocalDate> days = Dates.dates();

    DateArbitrary() {}

    /**
     * Keeps to the days of a cycle.
     *
     * @param cycle the cycle
     * @return days of the cycle, its first and its last often, shrinking to its first
     */
    public DateArbitrary during(Cycle cycle) {
        return between(cycle.start(), cycle.end());
    }

    /**
     * Keeps to the days of a time.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return days from the first to the last, these two often, shrinking to the first
     * @throws InvalidValueException if the last day is before the first
     */
    public DateArbitrary between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new InvalidValueException(
                    "Days lie between a first and a last that is not before it: from " + first + " to " + last);
        }
        DateArbitrary narrowed = typedClone();
        narrowed.days = Dates.between(first, last);
        return narrowed;
    }

    @Override
    protected Arbitrary<LocalDate> arbitrary() {
        return days;
    }
}
