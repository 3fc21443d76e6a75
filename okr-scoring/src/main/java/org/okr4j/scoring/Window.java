package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.Measure;

/** The check-ins that count under a measure as the days go by, and what their numbers come to. */
final class Window {
    private final Measure measure;
    private final RunningValue running;
    private Optional<Fraction> value = Optional.empty();
    private int first;
    private int next;

    Window(Measure measure) {
        this.measure = measure;
        this.running = RunningValue.of(measure);
    }

    /** Returns what the numbers of a log come to on one day. */
    static Optional<Fraction> of(Measure measure, List<CheckIn> known, LocalDate asOf) {
        Window window = new Window(measure);
        window.moveTo(asOf, known);
        return window.value();
    }

    boolean isOf(Measure other) {
        return measure.equals(other);
    }

    /** Moves on to a day, given all that is known on it; check-ins with asOf − n &lt; date count where n days are asked. */
    void moveTo(LocalDate asOf, List<CheckIn> known) {
        boolean hasMoved = false;
        if (measure.window().isPresent()) {
            hasMoved = leave(asOf.toEpochDay() - measure.window().getAsInt(), known);
        }
        hasMoved |= next < known.size();
        for (; next < known.size(); next++) {
            Evidence.number(known.get(next), measure).ifPresent(running::takeIn);
        }
        if (hasMoved) {
            value = running.value();
        }
    }

    /** What is too old when it is first seen never enters. */
    private boolean leave(long before, List<CheckIn> known) {
        int stayed = first;
        for (; first < known.size() && known.get(first).date().toEpochDay() <= before; first++) {
            if (first < next) {
                Evidence.number(known.get(first), measure).ifPresent(running::letGo);
            } else {
                next = first + 1;
            }
        }
        return first > stayed;
    }

    /** Returns the index of the oldest check-in that counts. */
    int first() {
        return first;
    }

    /** Returns what the numbers come to, or nothing where there are none. */
    Optional<Fraction> value() {
        return value;
    }
}
