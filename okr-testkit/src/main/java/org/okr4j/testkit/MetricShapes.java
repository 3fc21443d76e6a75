package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Change;
import org.okr4j.core.Direction;
import org.okr4j.core.Metric;

/** The ways to say where a metric starts and what it is to reach, as far as they fit what was asked for. */
record MetricShapes(Optional<Direction> way, Optional<Boolean> started, Range range, Optional<Aggregate> aggregate) {

    /** The simplest shape first, with how often it is drawn. */
    List<Tuple2<Integer, Arbitrary<Metric>>> all() {
        boolean canStart = started.orElse(true);
        boolean canBeOpen = !started.orElse(false);
        boolean startsAnywhere = canStart && !aggregate.equals(Optional.of(Aggregate.SUM));
        List<Tuple2<Integer, Arbitrary<Metric>>> shapes = new ArrayList<>();
        if (startsAnywhere) {
            shapes.add(Tuple.of(5, fromAndTo()));
        }
        if (canStart && canReachFrom0()) {
            shapes.add(Tuple.of(1, reach()));
        }
        if (canBeOpen) {
            shapes.add(Tuple.of(2, onlyTo()));
            shapes.add(Tuple.of(1, change(Change.RELATIVE, changes(Range.ALL))));
            shapes.add(Tuple.of(1, change(Change.DELTA, changes(range))));
        }
        if (startsAnywhere) {
            shapes.add(Tuple.of(1, range.isAll() ? byDelta() : byDifference()));
        }
        if (startsAnywhere && range.isAll()) {
            shapes.add(Tuple.of(1, byPercent()));
        }
        return shapes;
    }

    /** A sum counts from 0: a metric that starts elsewhere takes the average instead. */
    static Aggregate possible(Aggregate aggregate, Metric metric) {
        boolean startsAt0 = metric.from().map(BigDecimal::signum).orElse(0) == 0;
        return aggregate == Aggregate.SUM && !startsAt0 ? Aggregate.AVERAGE : aggregate;
    }

    private boolean canReachFrom0() {
        return range.has(BigDecimal.ZERO)
                && ((mayRise() && range.hasAbove(BigDecimal.ZERO)) || (mayFall() && range.hasBelow(BigDecimal.ZERO)));
    }

    private boolean mayRise() {
        return !way.equals(Optional.of(Direction.DECREASE));
    }

    private boolean mayFall() {
        return !way.equals(Optional.of(Direction.INCREASE));
    }

    private boolean fits(BigDecimal change) {
        return change.signum() > 0 ? mayRise() : (change.signum() < 0 && mayFall());
    }

    private Arbitrary<Metric> fromAndTo() {
        return differentValues()
                .map(ends -> Metric.builder().from(ends.get1()).to(ends.get2()).build());
    }

    private Arbitrary<Metric> reach() {
        return range.values()
                .map(value -> way.isEmpty() || fits(value) ? value : value.negate())
                .filter(value -> fits(value) && range.has(value))
                .map(Metric::reach);
    }

    private Arbitrary<Metric> onlyTo() {
        Arbitrary<Direction> ways =
                way.<Arbitrary<Direction>>map(Arbitraries::just).orElseGet(() -> Arbitraries.of(Direction.class));
        return Combinators.combine(range.values(), ways)
                .as((to, direction) ->
                        Metric.builder().to(to).direction(direction).build());
    }

    private static Arbitrary<Metric> change(Change kind, Arbitrary<BigDecimal> changes) {
        return changes.map(by -> Metric.builder().by(by).change(kind).build());
    }

    private Arbitrary<Metric> byDelta() {
        return Combinators.combine(range.values(), changes(range))
                .as((from, by) ->
                        Metric.builder().from(from).by(by).change(Change.DELTA).build());
    }

    /** Within a range the target of a change lies in it too. */
    private Arbitrary<Metric> byDifference() {
        return differentValues()
                .filter(ends -> Range.ALL.has(ends.get2().subtract(ends.get1())))
                .map(ends -> Metric.builder()
                        .from(ends.get1())
                        .by(ends.get2().subtract(ends.get1()))
                        .change(Change.DELTA)
                        .build());
    }

    private Arbitrary<Metric> byPercent() {
        return Combinators.combine(range.changes(), changes(range))
                .as((from, by) -> Metric.builder()
                        .from(from)
                        .by(by)
                        .change(Change.RELATIVE)
                        .build());
    }

    private Arbitrary<Tuple2<BigDecimal, BigDecimal>> differentValues() {
        return Combinators.combine(range.values(), range.values())
                .filter((from, to) -> from.compareTo(to) != 0)
                .as((from, to) -> fits(to.subtract(from)) ? Tuple.of(from, to) : Tuple.of(to, from));
    }

    private Arbitrary<BigDecimal> changes(Range within) {
        return within.changes().map(by -> fits(by) ? by : by.negate());
    }
}
