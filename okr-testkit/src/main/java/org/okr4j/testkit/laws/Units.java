package org.okr4j.testkit.laws;

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
import org.okr4j.core.Metric;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;

/** Changes of unit, and measures with logs that survive them within the limits of the format. */
final class Units {
    private Units() {}

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
        return Combinators.combine(BusyArbitraries.days(), readings)
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
