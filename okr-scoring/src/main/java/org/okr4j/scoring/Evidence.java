package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
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
    private final int firstInWindow;
    private final LocalDate asOf;
    private final Optional<CheckIn> newest;

    /** Worked out once: progress, reading and explanation all ask, and exact sums can be long. */
    private final Optional<Fraction> value;

    /** Holds what a {@link Timeline} found out, such as the newest check-in with a reading, in the window or before it. */
    Evidence(
            Measure measure,
            List<CheckIn> checkIns,
            int firstInWindow,
            LocalDate asOf,
            Optional<CheckIn> newest,
            Optional<Fraction> value) {
        this.measure = measure;
        this.checkIns = checkIns;
        this.firstInWindow = firstInWindow;
        this.asOf = asOf;
        this.newest = newest;
        this.value = value;
    }

    /**
     * Collects what is known of a key result on a day.
     *
     * @param keyResult the key result
     * @param asOf the day
     * @return its check-ins up to the day, and the measure in force
     */
    public static Evidence of(KeyResult keyResult, LocalDate asOf) {
        return new Timeline(keyResult).evidence(asOf);
    }

    /** Returns the same evidence as if one check-in were all that is known. */
    Evidence only(CheckIn checkIn) {
        List<CheckIn> one = List.of(checkIn);
        Optional<CheckIn> read =
                Optional.of(checkIn).filter(only -> only.reading().isPresent());
        Optional<Fraction> number = Window.of(measure, one, checkIn.date());
        return new Evidence(measure, one, 0, checkIn.date(), read, number);
    }

    /** Says whether another day knows the same and no more, whatever day it is. */
    boolean isAs(Evidence other) {
        return checkIns.size() == other.checkIns.size()
                && firstInWindow == other.firstInWindow
                && measure.equals(other.measure);
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
        for (int i = firstInWindow; i < checkIns.size(); i++) {
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
        return newest.filter(this::isInWindow).flatMap(CheckIn::reading);
    }

    /**
     * Says whether anything was read up to the day, in the window or before it.
     *
     * @return whether a check-in has a reading
     */
    public boolean hasReading() {
        return newest.isPresent();
    }

    /**
     * Returns what the numbers come to, in the unit of the measure, as its aggregate asks.
     *
     * @return the exact value; nothing where there is no reading in the window, or readings are no numbers
     */
    public Optional<Fraction> value() {
        return value;
    }

    /** Returns the readings in the window that are numbers, in the unit of the measure. */
    List<Fraction> numbers() {
        return checkIns.subList(firstInWindow, checkIns.size()).stream()
                .flatMap(checkIn -> number(checkIn, measure).stream())
                .toList();
    }

    /** Returns what a check-in read where that is a number, in the unit of a measure. */
    static Optional<Fraction> number(CheckIn checkIn, Measure measure) {
        return checkIn.reading().flatMap(reading -> number(reading, measure));
    }

    private static Optional<Fraction> number(Reading reading, Measure measure) {
        if (reading instanceof Amount amount) {
            return Optional.of(Fraction.of(amount.value()));
        }
        return reading instanceof Ratio ratio ? Optional.of(ratio.in(measure.unit())) : Optional.empty();
    }

    private boolean isInWindow(CheckIn checkIn) {
        return measure.window().isEmpty()
                || checkIn.date().toEpochDay()
                        > asOf.toEpochDay() - measure.window().getAsInt();
    }
}
