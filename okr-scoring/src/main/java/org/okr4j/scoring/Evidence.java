package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;

/**
 * What is known of a key result on a day: its readings up to that day, in order, and what they come to as its measure
 * aggregates them. Nothing dated later can be seen from here.
 */
public final class Evidence {
    private final Measure measure;
    private final List<CheckIn> checkIns;
    private final LocalDate asOf;

    /** Worked out once: progress, reading and explanation all ask, and exact sums can be long. */
    private final Optional<Fraction> value;

    private Evidence(Measure measure, List<CheckIn> checkIns, LocalDate asOf) {
        this.measure = measure;
        this.checkIns = checkIns;
        this.asOf = asOf;
        this.value = measure.aggregate() == Aggregate.LATEST ? latest().flatMap(this::number) : aggregated();
    }

    /**
     * Collects what is known of a key result on a day.
     *
     * @param keyResult the key result
     * @param asOf the day
     * @return its check-ins up to the day, and the measure in force
     */
    public static Evidence of(KeyResult keyResult, LocalDate asOf) {
        return new Evidence(keyResult.measureAt(asOf), keyResult.checkInsUntil(asOf), asOf);
    }

    /** Returns the same evidence as if one check-in were all that is known. */
    Evidence only(CheckIn checkIn) {
        return new Evidence(measure, List.of(checkIn), checkIn.date());
    }

    /**
     * Returns the measure that reads the evidence.
     *
     * @return the measure in force on the day
     */
    public Measure measure() {
        return measure;
    }

    /**
     * Returns the day.
     *
     * @return the last day that is known
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns everything that was reported up to the day.
     *
     * @return the check-ins in the order of their dates, with and without readings
     */
    public List<CheckIn> checkIns() {
        return checkIns;
    }

    /**
     * Returns what was read in the window of the measure.
     *
     * @return the readings up to the day, in order; all where the measure has no window
     */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>(checkIns.size());
        for (int i = firstInWindow(); i < checkIns.size(); i++) {
            checkIns.get(i).reading().ifPresent(readings::add);
        }
        return readings;
    }

    /**
     * Returns the newest reading in the window of the measure.
     *
     * @return the reading, of one day the last given; nothing where there is none
     */
    public Optional<Reading> latest() {
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            Optional<Reading> reading = checkIns.get(i).reading();
            if (reading.isPresent()) {
                return i >= firstInWindow() ? reading : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Says whether anything was read up to the day, in the window or before it.
     *
     * @return whether a check-in has a reading
     */
    public boolean hasReading() {
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            if (checkIns.get(i).reading().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what the numbers come to, in the unit of the measure, as its aggregate asks.
     *
     * @return the exact value; nothing where there is no reading in the window, or readings are no numbers
     */
    public Optional<Fraction> value() {
        return value;
    }

    private Optional<Fraction> aggregated() {
        List<Fraction> numbers = numbers();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(aggregate(numbers));
    }

    /** Returns the readings in the window that are numbers, in the unit of the measure. */
    List<Fraction> numbers() {
        return readings().stream().flatMap(reading -> number(reading).stream()).toList();
    }

    private Fraction aggregate(List<Fraction> numbers) {
        return switch (measure.aggregate()) {
            case LATEST -> numbers.get(numbers.size() - 1);
            case SUM -> Fraction.sum(numbers);
            case AVERAGE -> Fraction.sum(numbers).dividedBy(BigDecimal.valueOf(numbers.size()));
            case MINIMUM -> numbers.stream().min(Fraction::compareTo).orElseThrow();
            case MAXIMUM -> numbers.stream().max(Fraction::compareTo).orElseThrow();
            case SHARE -> Bounds.share((Maintain) measure, numbers);
        };
    }

    private Optional<Fraction> number(Reading reading) {
        if (reading instanceof Amount amount) {
            return Optional.of(Fraction.of(amount.value()));
        }
        return reading instanceof Ratio ratio ? Optional.of(ratio.in(measure.unit())) : Optional.empty();
    }

    /** Check-ins with asOf − n &lt; date &lt;= asOf are in a window of n days. */
    private int firstInWindow() {
        if (measure.window().isEmpty()) {
            return 0;
        }
        long before = asOf.toEpochDay() - measure.window().getAsInt();
        int i = checkIns.size();
        while (i > 0 && checkIns.get(i - 1).date().toEpochDay() > before) {
            i--;
        }
        return i;
    }
}
