package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Metric;

/** {@link ScoringStrategies#LINEAR}, but without any reading yet the number is taken to stand at its start. */
final class LinearFromStartStrategy implements ExactStrategy<Metric> {
    private static final ExactStrategy<Metric> LINEAR = new LinearStrategy();

    @Override
    public String id() {
        return LINEAR.id();
    }

    @Override
    public Class<Metric> kind() {
        return LINEAR.kind();
    }

    @Override
    public boolean canMeasure(Metric metric) {
        return LINEAR.canMeasure(metric);
    }

    @Override
    public Optional<Fraction> exactly(Metric metric, Evidence evidence) {
        return isAtStart(metric, evidence)
                ? Optional.of(Fraction.of(BigDecimal.ZERO))
                : LINEAR.exactly(metric, evidence);
    }

    @Override
    public String formula(Metric metric, Evidence evidence) {
        if (!isAtStart(metric, evidence)) {
            return LINEAR.formula(metric, evidence);
        }
        BigDecimal from = metric.from().orElseThrow();
        return "at the start, " + Formula.minus(from, from) + " / "
                + Formula.minus(metric.target().orElseThrow(), from);
    }

    private static boolean isAtStart(Metric metric, Evidence evidence) {
        return LINEAR.canMeasure(metric) && !evidence.hasReading();
    }

    @Override
    public String toString() {
        return id();
    }
}
