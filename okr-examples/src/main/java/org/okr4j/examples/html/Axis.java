package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ScoringStrategies;

/**
 * What the height of a chart means: the value that was read where progress is a straight line of it, so that people see
 * their own numbers; percent of progress for all else.
 *
 * @param isOfValues whether it is the value
 * @param unit the unit of the value, or {@code %}
 */
record Axis(boolean isOfValues, String unit) {
    private static final int SHOWN_DECIMALS = 6;

    static Axis of(KeyResult keyResult, KeyResultScore score, LocalDate asOf) {
        Measure measure = keyResult.measureAt(asOf);
        boolean isOfValues = isOfValues(measure, score) && isOneUnit(keyResult, asOf, measure.unit());
        return new Axis(isOfValues, isOfValues ? measure.unit() : "%");
    }

    private static boolean isOfValues(Measure measure, KeyResultScore score) {
        if (measure instanceof Metric metric) {
            return score.strategy().equals(ScoringStrategies.LINEAR.id())
                    && metric.from().isPresent()
                    && metric.target().isPresent();
        }
        return measure instanceof Baseline || (measure instanceof Maintain && measure.aggregate() != Aggregate.SHARE);
    }

    private static boolean isOneUnit(KeyResult keyResult, LocalDate asOf, String unit) {
        Stream<Measure> later = keyResult.amendments().stream()
                .filter(amendment -> !amendment.date().isAfter(asOf))
                .map(MeasureAmendment::measure);
        return Stream.concat(Stream.of(keyResult.measure()), later)
                .allMatch(measure -> measure.unit().equals(unit));
    }

    /** Returns how high a key result stood on a day, where it has something to show. */
    Optional<BigDecimal> height(Standings.Standing day, Measure inForce) {
        if (!isOfValues) {
            return day.score().progress().map(Axis::percent);
        }
        boolean isRead = inForce.aggregate() == Aggregate.LATEST;
        return (isRead ? day.checkIn().reading() : day.score().reading()).flatMap(this::height);
    }

    private Optional<BigDecimal> height(Reading reading) {
        if (reading instanceof Amount amount) {
            return Optional.of(amount.value());
        }
        return reading instanceof Ratio ratio ? Optional.of(ratio.in(unit).floor(SHOWN_DECIMALS)) : Optional.empty();
    }

    /** Returns how high a progress stands by the measure in force. */
    Optional<BigDecimal> height(Progress progress, Measure inForce) {
        if (!isOfValues) {
            return Optional.of(percent(progress));
        }
        if (inForce instanceof Metric metric && metric.from().isPresent()) {
            BigDecimal from = metric.from().get();
            return metric.target().map(to -> from.add(to.subtract(from).multiply(progress.value())));
        }
        return Optional.empty();
    }

    /** Returns the heights that a measure asks for: one, or two bounds, or none. */
    List<BigDecimal> targets(Measure measure) {
        if (measure instanceof Baseline) {
            return List.of();
        }
        if (isOfValues && measure instanceof Maintain maintain) {
            return Stream.of(maintain.atLeast(), maintain.atMost())
                    .flatMap(Optional::stream)
                    .toList();
        }
        return height(Progress.ONE, measure).stream().toList();
    }

    private static BigDecimal percent(Progress progress) {
        return progress.value().movePointRight(2);
    }
}
