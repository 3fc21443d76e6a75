package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Metric;

/** The way gone of the whole way, with the sign of both. */
final class LinearStrategy implements ExactStrategy<Metric> {

    @Override
    public String id() {
        return "linear";
    }

    @Override
    public Class<Metric> kind() {
        return Metric.class;
    }

    @Override
    public boolean canMeasure(Metric metric) {
        return metric.from().isPresent();
    }

    @Override
    public Optional<Fraction> exactly(Metric metric, Evidence evidence) {
        if (metric.from().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = metric.from().get();
        BigDecimal way = metric.target().orElseThrow().subtract(from);
        return evidence.value().map(value -> value.minus(from).dividedBy(way));
    }

    @Override
    public String formula(Metric metric, Evidence evidence) {
        BigDecimal from = metric.from().orElseThrow();
        return Formula.minus(evidence.value().orElseThrow(), from) + " / "
                + Formula.minus(metric.target().orElseThrow(), from);
    }

    @Override
    public String toString() {
        return id();
    }
}
