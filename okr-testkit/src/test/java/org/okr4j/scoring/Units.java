package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;

/** Changes of unit, and measures with logs that survive them within the limits of the format. */
final class Units {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Units() {}

    /** A change of unit, v → a·v + b. */
    record Unit(BigDecimal a, BigDecimal b) {
        Unit withoutShift() {
            return new Unit(a, BigDecimal.ZERO);
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

        /** Changes a measure that takes a number. */
        Measure of(Measure measure) {
            if (measure instanceof Metric metric) {
                return of(metric);
            }
            return measure instanceof Maintain maintain ? of(maintain) : of((Levels) measure);
        }

        Metric of(Metric metric) {
            return Metric.builder()
                    .copy(metric)
                    .from(metric.from().map(this::of))
                    .to(metric.to().map(this::of))
                    .by(metric.by().map(a::multiply))
                    .aggregate(of(metric.aggregate()))
                    .build();
        }

        Metric ofRelative(Metric metric) {
            return Metric.builder()
                    .copy(metric)
                    .from(metric.from().map(this::of))
                    .by(metric.by().map(by -> a.signum() < 0 ? by.negate() : by))
                    .aggregate(of(metric.aggregate()))
                    .build();
        }

        Maintain of(Maintain maintain) {
            boolean isMirrored = a.signum() < 0;
            return Maintain.builder()
                    .copy(maintain)
                    .atLeast((isMirrored ? maintain.atMost() : maintain.atLeast()).map(this::of))
                    .atMost((isMirrored ? maintain.atLeast() : maintain.atMost()).map(this::of))
                    .tolerance(maintain.tolerance().map(a.abs()::multiply))
                    .aggregate(of(maintain.aggregate()))
                    .build();
        }

        Levels of(Levels levels) {
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
    }

    static Arbitrary<Unit> units() {
        return Combinators.combine(numbers().filter(a -> a.signum() != 0), numbers())
                .as(Unit::new);
    }

    static Arbitrary<List<CheckIn>> logs() {
        Arbitrary<Reading> readings = Arbitraries.frequencyOf(
                Tuple.of(3, numbers().map(Amount::new)),
                Tuple.of(
                        1,
                        Combinators.combine(numbers(), Arbitraries.integers().between(1, 1_000))
                                .as((part, whole) -> new Ratio(part, BigDecimal.valueOf(whole)))));
        return Combinators.combine(Busy.days(), readings)
                .as(CheckIn::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    static Arbitrary<Metric> metrics() {
        Arbitrary<Metric> fromTo = Combinators.combine(numbers(), numbers())
                .filter((from, to) -> from.compareTo(to) != 0)
                .as((from, to) -> Metric.builder().from(from).to(to).build());
        Arbitrary<Metric> delta = Combinators.combine(numbers(), numbers().filter(by -> by.signum() != 0))
                .as((from, by) ->
                        Metric.builder().from(from).byDelta(by.toPlainString()).build());
        return Combinators.combine(Arbitraries.oneOf(fromTo, delta), aggregates(), unitNames())
                .as((metric, aggregate, unit) -> metric.withAggregate(aggregate).withUnit(unit));
    }

    static Arbitrary<Metric> relative() {
        return Combinators.combine(
                        numbers().filter(from -> from.signum() != 0),
                        numbers().filter(by -> by.signum() != 0),
                        aggregates())
                .as((from, by, aggregate) -> Metric.builder()
                        .from(from)
                        .byPercent(by.toPlainString())
                        .aggregate(aggregate)
                        .build());
    }

    static Arbitrary<Maintain> maintains() {
        Arbitrary<Maintain> bounds = Arbitraries.oneOf(
                numbers().map(Maintain::atLeast),
                numbers().map(Maintain::atMost),
                Combinators.combine(numbers(), numbers())
                        .as((one, other) -> Maintain.between(one.min(other), one.max(other))));
        return Combinators.combine(
                        bounds,
                        numbers()
                                .map(BigDecimal::abs)
                                .filter(value -> value.signum() > 0)
                                .optional(0.7),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Aggregate.class),
                        unitNames())
                .as((maintain, tolerance, exclusive, aggregate, unit) -> maintain.withTolerance(tolerance)
                        .withExclusive(exclusive)
                        .withAggregate(aggregate)
                        .withUnit(unit));
    }

    static Arbitrary<Levels> levels() {
        Arbitrary<List<BigDecimal>> values = numbers()
                .map(value -> new Amount(value).value())
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(
                        values, Arbitraries.of(true, false), Arbitraries.of(true, false), aggregatesWithSum())
                .as((at, falls, interpolate, aggregate) -> Levels.builder()
                        .levels(levels(at, falls))
                        .interpolate(interpolate)
                        .aggregate(aggregate)
                        .build());
    }

    private static List<Level> levels(List<BigDecimal> rising, boolean falls) {
        return IntStream.range(0, rising.size())
                .mapToObj(i -> Level.of(
                        "level " + i,
                        rising.get(falls ? rising.size() - 1 - i : i).toPlainString(),
                        BigDecimal.valueOf(i + 3L, 1).toPlainString()))
                .toList();
    }

    static Arbitrary<Aggregate> aggregates() {
        return Arbitraries.of(Aggregate.LATEST, Aggregate.AVERAGE, Aggregate.MINIMUM, Aggregate.MAXIMUM);
    }

    static Arbitrary<Aggregate> aggregatesWithSum() {
        return Arbitraries.oneOf(aggregates(), Arbitraries.just(Aggregate.SUM));
    }

    static Arbitrary<String> unitNames() {
        return Arbitraries.of("", "%", "EUR");
    }

    /** Short enough that a product of two of them has no more than twelve decimals. */
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-100, 100).map(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                                .ofScale(4)));
    }
}
