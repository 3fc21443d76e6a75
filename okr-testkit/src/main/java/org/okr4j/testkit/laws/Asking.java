package org.okr4j.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;

/** What the laws have in common: a day to ask on, and what to do where nothing can be said. */
final class Asking {
    static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    static final Cycle CYCLE = Cycle.year(2026);

    private Asking() {}

    /** Absent is not zero: where nothing is known a law about numbers says nothing. */
    static <T> T known(Optional<T> value) {
        Assume.that(value.isPresent());
        return value.orElseThrow();
    }

    /** Not everything fits to every measure, nor within the limits of the format. */
    static <T> T unlessRefused(Supplier<T> change) {
        try {
            return change.get();
        } catch (InvalidValueException refused) {
            Assume.that(false);
            throw refused;
        }
    }

    /** What is thrown every time is no matter of a law that compares answers: others say where. */
    static <T> T unlessThrown(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (RuntimeException thrown) {
            Assume.that(false);
            throw thrown;
        }
    }
}
