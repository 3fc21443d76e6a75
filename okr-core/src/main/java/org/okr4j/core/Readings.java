package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the readings of a key result come to on a day. */
final class Readings {
    private Readings() {}

    static Optional<Reading> newest(KeyResult keyResult, LocalDate asOf) {
        List<CheckIn> known = keyResult.checkInsUntil(asOf);
        for (int i = known.size() - 1; i >= 0; i--) {
            Optional<Reading> reading = known.get(i).reading();
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    /** Returns the number in the unit of a measure that is no share, as its aggregate asks. */
    static Optional<Fraction> value(KeyResult keyResult, Measure measure, LocalDate asOf) {
        if (measure.aggregate() == Aggregate.LATEST) {
            return newest(keyResult, asOf).flatMap(reading -> number(reading, measure));
        }
        LocalDate before =
                measure.window().isPresent() ? asOf.minusDays(measure.window().getAsInt()) : LocalDate.MIN;
        List<Fraction> numbers = keyResult.checkInsUntil(asOf).stream()
                .filter(checkIn -> checkIn.date().isAfter(before))
                .flatMap(checkIn -> checkIn.reading().stream())
                .flatMap(reading -> number(reading, measure).stream())
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(aggregate(numbers, measure.aggregate()));
    }

    private static Fraction aggregate(List<Fraction> numbers, Aggregate aggregate) {
        return switch (aggregate) {
            case SUM -> Fraction.sum(numbers);
            case AVERAGE -> Fraction.sum(numbers).dividedBy(BigDecimal.valueOf(numbers.size()));
            case MINIMUM -> numbers.stream().min(Fraction::compareTo).orElseThrow();
            case MAXIMUM -> numbers.stream().max(Fraction::compareTo).orElseThrow();
            case LATEST, SHARE -> numbers.get(numbers.size() - 1);
        };
    }

    private static Optional<Fraction> number(Reading reading, Measure measure) {
        if (reading instanceof Amount amount) {
            return Optional.of(Fraction.of(amount.value()));
        }
        return reading instanceof Ratio ratio ? Optional.of(ratio.in(measure.unit())) : Optional.empty();
    }
}
