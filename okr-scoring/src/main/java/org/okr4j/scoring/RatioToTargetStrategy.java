package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Metric;

/** The reading as a share of the target, or the target as a share of the reading where lower is better. */
final class RatioToTargetStrategy implements ExactStrategy<Metric> {
    private static final Fraction UPPER_END = Fraction.of(BigDecimal.valueOf(1_000_000));

    @Override
    public String id() {
        return "ratio-to-target";
    }

    @Override
    public Class<Metric> kind() {
        return Metric.class;
    }

    @Override
    public boolean canMeasure(Metric metric) {
        return metric.target().filter(target -> target.signum() > 0).isPresent();
    }

    @Override
    public Optional<Fraction> exactly(Metric metric, Evidence evidence) {
        if (!canMeasure(metric)) {
            return Optional.empty();
        }
        BigDecimal target = metric.target().orElseThrow();
        return evidence.value().map(value -> metric.decreases() ? falling(value, target) : value.dividedBy(target));
    }

    private static Fraction falling(Fraction value, BigDecimal target) {
        return value.signum() <= 0 ? UPPER_END : Fraction.of(target).dividedBy(value);
    }

    @Override
    public String formula(Metric metric, Evidence evidence) {
        Fraction value = evidence.value().orElseThrow();
        String target = Formula.number(metric.target().orElseThrow());
        if (!metric.decreases()) {
            return Formula.operand(value) + " / " + target;
        }
        return value.signum() <= 0
                ? Formula.number(value) + " ≤ 0, the upper end"
                : target + " / " + Formula.operand(value);
    }

    @Override
    public String toString() {
        return id();
    }
}
