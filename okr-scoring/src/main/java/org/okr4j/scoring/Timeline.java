package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Aggregate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Status;

/**
 * A key result from day to day, asked for one day or for many in their order. Its log is gone through once: what only an
 * event changes, such as a check-in, an amendment or a reading that leaves the window, is worked out when it does and
 * held until the next.
 */
final class Timeline {
    private final KeyResult keyResult;
    private final Newest<CheckIn> read =
            new Newest<>(checkIn -> checkIn.reading().isPresent() ? Optional.of(checkIn) : Optional.empty());
    private final Newest<Confidence> confidence = new Newest<>(CheckIn::confidence);
    private final Newest<Status> setByHand = new Newest<>(CheckIn::status);

    private @Nullable Window window;
    private List<CheckIn> known = List.of();
    private @Nullable Measurement<?> measurement;
    private Optional<TrendLine> line = Optional.empty();
    private boolean isLineDrawn;

    Timeline(KeyResult keyResult) {
        this.keyResult = keyResult;
    }

    /** Returns what is known on a day, which is not before any day asked for so far. */
    Evidence evidence(LocalDate asOf) {
        Measure measure = keyResult.measureAt(asOf);
        known = keyResult.checkInsUntil(asOf);
        Optional<CheckIn> newest = read.in(known);
        if (measure.aggregate() == Aggregate.LATEST) {
            Optional<Fraction> value = newest.flatMap(checkIn -> Evidence.number(checkIn, measure));
            return new Evidence(measure, known, 0, asOf, newest, value);
        }
        Window current = window == null || !window.isOf(measure) ? new Window(measure) : window;
        current.moveTo(asOf, known);
        window = current;
        return new Evidence(measure, known, current.first(), asOf, newest, current.value());
    }

    /** Returns what was measured on a day, by the strategy that is found for the measure in force. */
    Measurement<?> measurement(LocalDate asOf, Function<Measure, ScoringStrategy<?>> strategies) {
        Evidence evidence = evidence(asOf);
        Measurement<?> before = measurement;
        if (before != null && before.evidence().isAs(evidence)) {
            measurement = before.on(evidence);
        } else {
            measurement = Measurement.of(strategies.apply(evidence.measure()), evidence);
            isLineDrawn = false;
        }
        return measurement;
    }

    /** Returns the line of the forecast through what was measured last, for a due date that is not past. */
    Optional<TrendLine> line(Measurement<?> measured, LocalDate due) {
        if (!isLineDrawn) {
            line = Forecast.of(measured, due);
            isLineDrawn = true;
        }
        return line;
    }

    /** Returns what somebody said last about the chances, as of the day asked for last. */
    Optional<Confidence> confidence() {
        return confidence.in(known);
    }

    /** Returns the status that somebody set last, as of the day asked for last. */
    Optional<Status> setByHand() {
        return setByHand.in(known);
    }
}
