package org.okr4j.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.core.Reading;
import org.okr4j.core.Status;

/**
 * A measure together with the strategy that scores it, what is known of it and what that comes to.
 *
 * @param reading what was read: a number as it was aggregated, rounded down to six decimals, or the newest of what is no
 *     number
 */
record Measurement<M extends Measure>(
        M measure,
        ScoringStrategy<M> strategy,
        Evidence evidence,
        Optional<Progress> progress,
        Optional<Reading> reading) {
    private static final int SHOWN_DECIMALS = 6;

    static <M extends Measure> Measurement<M> of(ScoringStrategy<M> strategy, Evidence evidence) {
        M measure = strategy.kind().cast(evidence.measure());
        return new Measurement<>(measure, strategy, evidence, strategy.progress(measure, evidence), reading(evidence));
    }

    /** Returns the same for a later day on which nothing else is known. */
    Measurement<M> on(Evidence later) {
        Optional<Progress> then =
                strategy instanceof TimelessStrategy<M> ? progress : strategy.progress(measure, later);
        return new Measurement<>(measure, strategy, later, then, reading);
    }

    /** The progress before it is rounded and held, where the strategy knows it. */
    Optional<Fraction> exactly() {
        return strategy instanceof ExactStrategy<M> exact ? exact.exactly(measure, evidence) : Optional.empty();
    }

    /** The progress of one check-in, before it is rounded where the strategy knows it. */
    Optional<Fraction> exactlyAt(CheckIn checkIn) {
        Evidence only = evidence.only(checkIn);
        return strategy instanceof ExactStrategy<M> exact
                ? exact.exactly(measure, only)
                : strategy.progress(measure, only).map(progress -> Fraction.of(progress.value()));
    }

    private static Optional<Reading> reading(Evidence evidence) {
        Optional<Fraction> value = evidence.value();
        return value.isPresent() ? value.flatMap(Measurement::shown) : evidence.latest();
    }

    /** What is too long for the format is not shown, rather than shown as something else. */
    private static Optional<Reading> shown(Fraction value) {
        try {
            return Optional.of(new Amount(floor(value)));
        } catch (InvalidValueException tooLong) {
            return Optional.empty();
        }
    }

    private static BigDecimal floor(Fraction value) {
        boolean isExact = value.denominator().compareTo(BigDecimal.ONE) == 0;
        return isExact
                ? value.numerator().setScale(Math.min(value.numerator().scale(), SHOWN_DECIMALS), RoundingMode.FLOOR)
                : value.floor(SHOWN_DECIMALS);
    }

    Status withoutProgress() {
        if (!strategy.canMeasure(measure)) {
            return Status.UNKNOWN;
        }
        return evidence.hasReading() ? Status.UNKNOWN : Status.NOT_STARTED;
    }

    boolean hasTarget() {
        return !(measure instanceof Baseline);
    }

    String formula() {
        return strategy.formula(measure, evidence);
    }

    /** Why there is no progress. */
    String reason() {
        if (!hasTarget()) {
            return "a baseline has no target yet";
        }
        if (!strategy.canMeasure(measure)) {
            return measure instanceof Metric
                    ? "the measure does not say all that is needed: no start, or no target above 0"
                    : "measures of this kind are not scored like that";
        }
        return evidence.hasReading() ? "no reading counts on this day" : "no reading yet";
    }
}
