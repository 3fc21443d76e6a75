package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Direction;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Metric;

/**
 * Metrics of every shape, narrowed by calls.
 *
 * <pre>{@code
 * OkrArbitraries.metrics().falling().withStart().between(0, 100)
 * OkrArbitraries.metrics().withAggregate(Aggregate.SUM)             // from 0, or from a start nobody knows
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is; calls that leave no metric over are refused.
 */
public final class MetricArbitrary extends ArbitraryDecorator<Metric> {
    private Optional<Direction> way = Optional.empty();
    private Optional<Boolean> started = Optional.empty();
    private Range range = Range.ALL;
    private Optional<Aggregate> aggregate = Optional.empty();
    private Arbitrary<Optional<String>> strategies = Measures.strategy("linear", "ratio-to-target");

    MetricArbitrary() {}

    /**
     * Keeps to metrics of which more is better.
     *
     * @return rising metrics
     * @throws InvalidValueException if none is left with the other calls
     */
    public MetricArbitrary rising() {
        return narrowed(copy -> copy.way = Optional.of(Direction.INCREASE));
    }

    /**
     * Keeps to metrics of which less is better.
     *
     * @return falling metrics
     * @throws InvalidValueException if none is left with the other calls
     */
    public MetricArbitrary falling() {
        return narrowed(copy -> copy.way = Optional.of(Direction.DECREASE));
    }

    /**
     * Keeps to metrics whose start is known.
     *
     * @return metrics that have a progress as soon as there is a reading
     * @throws InvalidValueException if none is left with the other calls
     */
    public MetricArbitrary withStart() {
        return narrowed(copy -> copy.started = Optional.of(true));
    }

    /**
     * Keeps to metrics whose start nobody knows yet.
     *
     * @return metrics that need an amendment before they have a progress
     * @throws InvalidValueException if none is left with the other calls
     */
    public MetricArbitrary withoutStart() {
        return narrowed(copy -> copy.started = Optional.of(false));
    }

    /**
     * Keeps to starts and targets within a range, and to changes that are no longer than it; a change in percent has
     * then no start.
     *
     * @param least the least value, such as 0
     * @param most the greatest value, above the least
     * @return metrics within the range, its ends often
     * @throws InvalidValueException if the second is not above the first, or none is left with the other calls
     */
    public MetricArbitrary between(long least, long most) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /**
     * Keeps to starts and targets within a range, as {@link #between(long, long)}.
     *
     * @param least the least value
     * @param most the greatest value, above the least
     * @return metrics within the range, its ends often
     * @throws InvalidValueException if the second is not above the first, one of them is longer than an amount can be,
     *     or none is left with the other calls
     */
    public MetricArbitrary between(BigDecimal least, BigDecimal most) {
        return narrowed(copy -> copy.range = Range.of(least, most));
    }

    /**
     * Keeps to metrics with an aggregate; of the latest reading without a window, of others with and without one.
     *
     * @param wanted how several readings become one; for a sum the start is 0 or unknown
     * @return metrics with the aggregate
     * @throws InvalidValueException if it is the share, which goes with bounds only, or no metric is left with the
     *     other calls
     */
    public MetricArbitrary withAggregate(Aggregate wanted) {
        Aggregation.requireNoShare("metrics()", wanted);
        return narrowed(copy -> copy.aggregate = Optional.of(wanted));
    }

    /**
     * Keeps to metrics that ask for no strategy.
     *
     * @return metrics that the profile chooses a strategy for
     */
    public MetricArbitrary withoutStrategy() {
        return narrowed(copy -> copy.strategies = Measures.noStrategy());
    }

    /**
     * Has all metrics ask for a strategy.
     *
     * @param id the id of the strategy, such as that of your own
     * @return metrics that ask for it
     */
    public MetricArbitrary withStrategy(String id) {
        return narrowed(copy -> copy.strategies = Measures.strategyOf(id));
    }

    @Override
    protected Arbitrary<Metric> arbitrary() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(shapes()),
                        Texts.units(),
                        aggregate.map(Aggregation::just).orElseGet(Aggregation::withoutShare),
                        strategies)
                .as((metric, unit, aggregation, strategy) -> Metric.builder()
                        .copy(metric)
                        .unit(unit)
                        .aggregate(MetricShapes.possible(aggregation.aggregate(), metric))
                        .window(aggregation.window())
                        .strategy(strategy)
                        .build())
                .withoutEdgeCases();
    }

    private List<Tuple.Tuple2<Integer, Arbitrary<Metric>>> shapes() {
        return new MetricShapes(way, started, range, aggregate).all();
    }

    private MetricArbitrary narrowed(Consumer<MetricArbitrary> change) {
        MetricArbitrary copy = typedClone();
        change.accept(copy);
        if (copy.shapes().isEmpty()) {
            throw new InvalidValueException("No metric is left: " + copy.asked());
        }
        return copy;
    }

    private String asked() {
        return way.map(direction -> direction == Direction.INCREASE ? "rising, " : "falling, ")
                        .orElse("")
                + started.map(known -> known ? "with a start, " : "without a start, ")
                        .orElse("")
                + aggregate.map(wanted -> "with the aggregate " + wanted + ", ").orElse("")
                + range;
    }
}
