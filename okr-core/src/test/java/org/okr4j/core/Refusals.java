package org.okr4j.core;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.provider.Arguments;

/** What the tables of refusals are made of: name, what is built, where it is wrong, and the whole message. */
final class Refusals {
    private Refusals() {}

    static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    static final LocalDate TOO_LATE = LocalDate.of(10_000, 1, 1);
    static final LocalDate TOO_EARLY = LocalDate.of(0, 12, 31);
    static final Cycle CYCLE = Cycle.quarter(2026, 3);
    static final FiscalCalendar FISCAL = FiscalCalendar.startingIn(Month.FEBRUARY);
    static final BigDecimal HUGE = new BigDecimal("1e999999999");
    static final BigDecimal TINY = new BigDecimal("1e-999999999");

    /** A million digits, and a million decimals. */
    static final BigDecimal LONG = new BigDecimal(BigInteger.ONE.shiftLeft(3_321_928));

    static final BigDecimal LONG_DECIMAL = new BigDecimal(LONG.unscaledValue(), 1_000_000);

    static KeyResult keyResult(Measure measure) {
        return KeyResult.of("k", "A key result", measure);
    }

    static Objective objective() {
        return Objective.of("o", "An objective", CYCLE);
    }

    static Arguments refused(String name, Callable<?> built, String path, String message) {
        return arguments(name, built, path, message);
    }
}
