package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Assume;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.Change;
import org.okr4j.core.Direction;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;

/** A change of unit, v → a·v + b with a ≠ 0; with a below 0 a rise becomes a fall, and the least reading the greatest. */
record Unit(BigDecimal a, BigDecimal b) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Unit MIRROR = new Unit(BigDecimal.ONE.negate(), BigDecimal.ZERO);

    Unit withoutShift() {
        return new Unit(a, BigDecimal.ZERO);
    }

    Unit withoutScale() {
        return new Unit(BigDecimal.ONE, b);
    }

    Unit upright() {
        return new Unit(a.abs(), b);
    }

    BigDecimal of(BigDecimal value) {
        return a.multiply(value).add(b);
    }

    Reading of(Reading reading, String unit) {
        if (reading instanceof Ratio ratio) {
            BigDecimal shift = unit.equals("%") ? b.divide(HUNDRED) : b;
            return new Ratio(a.multiply(ratio.part()).add(shift.multiply(ratio.whole())), ratio.whole());
        }
        return new Amount(of(((Amount) reading).value()));
    }

    /** Changes a measure that takes a number; a sum and a change in percent have no other zero. */
    Measure of(Measure measure) {
        boolean hasZero = measure.aggregate() == Aggregate.SUM
                || (measure instanceof Metric metric && metric.change().equals(Optional.of(Change.RELATIVE)));
        Assume.that(b.signum() == 0 || !hasZero);
        if (measure instanceof Metric metric) {
            return of(metric);
        }
        return measure instanceof Maintain maintain ? of(maintain) : of((Levels) measure);
    }

    private Metric of(Metric metric) {
        boolean isRelative = metric.change().equals(Optional.of(Change.RELATIVE));
        BigDecimal factor = isRelative ? BigDecimal.valueOf(a.signum()) : a;
        return Metric.builder()
                .copy(metric)
                .from(metric.from().map(this::of))
                .to(metric.to().map(this::of))
                .by(metric.by().map(factor::multiply))
                .direction(of(metric.direction(), metric))
                .aggregate(of(metric.aggregate()))
                .build();
    }

    /** Only a target without a start says its direction apart. */
    private Direction of(Direction direction, Metric metric) {
        if (a.signum() > 0 || metric.from().isPresent() || metric.to().isEmpty()) {
            return direction;
        }
        return direction == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE;
    }

    private Maintain of(Maintain maintain) {
        boolean isMirrored = a.signum() < 0;
        return Maintain.builder()
                .copy(maintain)
                .atLeast((isMirrored ? maintain.atMost() : maintain.atLeast()).map(this::of))
                .atMost((isMirrored ? maintain.atLeast() : maintain.atMost()).map(this::of))
                .tolerance(maintain.tolerance().map(a.abs()::multiply))
                .aggregate(of(maintain.aggregate()))
                .build();
    }

    /** One level alone rises always, so that mirroring it cannot be said. */
    private Levels of(Levels levels) {
        Assume.that(levels.isNumbered() && (levels.levels().size() > 1 || a.signum() > 0));
        return Levels.builder()
                .copy(levels)
                .levels(levels.levels().stream()
                        .map(level -> level.withAt(of(level.at().orElseThrow())))
                        .toList())
                .aggregate(of(levels.aggregate()))
                .build();
    }

    private Aggregate of(Aggregate aggregate) {
        if (a.signum() > 0) {
            return aggregate;
        }
        return switch (aggregate) {
            case MINIMUM -> Aggregate.MAXIMUM;
            case MAXIMUM -> Aggregate.MINIMUM;
            default -> aggregate;
        };
    }

    @Override
    public String toString() {
        return "v → " + a.toPlainString() + " · v" + (b.signum() == 0 ? "" : " + " + b.toPlainString());
    }
}
