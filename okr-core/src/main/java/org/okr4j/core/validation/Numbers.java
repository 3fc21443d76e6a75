package org.okr4j.core.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Amount;
import org.okr4j.core.Fraction;
import org.okr4j.core.Measure;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;

/** Readings that are numbers. */
final class Numbers {
    private Numbers() {}

    /** Returns a reading as a number in the unit of a measure. */
    static Optional<Fraction> of(Reading reading, Measure measure) {
        if (reading instanceof Amount amount) {
            return Optional.of(Fraction.of(amount.value()));
        }
        return reading instanceof Ratio ratio ? Optional.of(ratio.in(measure.unit())) : Optional.empty();
    }

    /** Returns what was read of a key result up to the day, as far as it is numbers, in the unit of the measure in force. */
    static Stream<Fraction> of(OpenKeyResult open) {
        Measure measure = open.measure();
        return open.checkIns().stream()
                .flatMap(checkIn -> checkIn.reading().flatMap(reading -> of(reading, measure)).stream());
    }
}
