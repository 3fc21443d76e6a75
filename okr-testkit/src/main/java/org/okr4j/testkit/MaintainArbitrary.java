package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Aggregate;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Maintain;

/**
 * Bounds of every shape, narrowed by calls.
 *
 * <pre>{@code
 * OkrArbitraries.maintains().oneSided().withTolerance().between(0, 100)
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is.
 */
public final class MaintainArbitrary extends ArbitraryDecorator<Maintain> {
    private boolean isOneSided;
    private Range range = Range.ALL;
    private Arbitrary<Boolean> exclusive = Arbitraries.of(false, false, true);
    private Arbitrary<Optional<BigDecimal>> tolerances = Numbers.positive().optional(0.4);
    private Arbitrary<Aggregation> aggregations = Aggregation.any();
    private Arbitrary<Optional<String>> strategies = Measures.strategy("point", "distance", "share");

    MaintainArbitrary() {}

    /**
     * Keeps to one bound, from below or from above.
     *
     * @return bounds of which what lies nearer is better
     */
    public MaintainArbitrary oneSided() {
        return narrowed(copy -> copy.isOneSided = true);
    }

    /**
     * Keeps to bounds that may be touched.
     *
     * @return bounds that include their ends
     */
    public MaintainArbitrary inclusive() {
        return narrowed(copy -> copy.exclusive = Arbitraries.just(false));
    }

    /**
     * Keeps to bounds with a tolerance.
     *
     * @return bounds that are missed by degrees
     */
    public MaintainArbitrary withTolerance() {
        return narrowed(copy -> copy.tolerances = Numbers.positive().map(Optional::of));
    }

    /**
     * Keeps to bounds without a tolerance.
     *
     * @return bounds that are met or missed
     */
    public MaintainArbitrary withoutTolerance() {
        return narrowed(copy -> copy.tolerances = Arbitraries.just(Optional.empty()));
    }

    /**
     * Keeps to bounds within a range.
     *
     * @param least the least value, such as 0
     * @param most the greatest value, above the least
     * @return bounds within the range, its ends often
     * @throws InvalidValueException if the second is not above the first
     */
    public MaintainArbitrary between(long least, long most) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /**
     * Keeps to bounds within a range.
     *
     * @param least the least value
     * @param most the greatest value, above the least
     * @return bounds within the range, its ends often
     * @throws InvalidValueException if the second is not above the first, or one of them is longer than an amount can be
     */
    public MaintainArbitrary between(BigDecimal least, BigDecimal most) {
        return narrowed(copy -> copy.range = Range.of(least, most));
    }

    /**
     * Keeps to bounds with an aggregate; of the latest reading without a window, of others with and without one, and
     * planned check-ins of a share only.
     *
     * @param wanted how several readings become one
     * @return bounds with the aggregate
     */
    public MaintainArbitrary withAggregate(Aggregate wanted) {
        return narrowed(copy -> copy.aggregations = Aggregation.just(wanted));
    }

    /**
     * Keeps to bounds that ask for no strategy.
     *
     * @return bounds that the profile chooses a strategy for
     */
    public MaintainArbitrary withoutStrategy() {
        return narrowed(copy -> copy.strategies = Measures.noStrategy());
    }

    /**
     * Has all bounds ask for a strategy.
     *
     * @param id the id of the strategy, such as that of your own
     * @return bounds that ask for it
     * @throws InvalidValueException if the id is blank
     */
    public MaintainArbitrary withStrategy(String id) {
        return narrowed(copy -> copy.strategies = Measures.strategyOf(id));
    }

    @Override
    protected Arbitrary<Maintain> arbitrary() {
        Arbitrary<OptionalInt> planned =
                Arbitraries.integers().between(1, 20).optional(0.5).map(Aggregation::optionalInt);
        return Combinators.combine(bounds(), exclusive, tolerances, Texts.units(), aggregations, planned, strategies)
                .as((maintain, isExclusive, tolerance, unit, aggregation, plan, strategy) -> Maintain.builder()
                        .copy(maintain)
                        .exclusive(isExclusive)
                        .tolerance(tolerance)
                        .unit(unit)
                        .aggregate(aggregation.aggregate())
                        .window(aggregation.window())
                        .planned(aggregation.aggregate() == Aggregate.SHARE ? plan : OptionalInt.empty())
                        .strategy(strategy)
                        .build())
                .withoutEdgeCases();
    }

    private Arbitrary<Maintain> bounds() {
        List<Arbitrary<Maintain>> oneSided =
                List.of(range.values().map(Maintain::atLeast), range.values().map(Maintain::atMost));
        return isOneSided
                ? Arbitraries.oneOf(oneSided)
                : Arbitraries.oneOf(oneSided.get(0), oneSided.get(1), twoSided(), point());
    }

    private Arbitrary<Maintain> twoSided() {
        return Combinators.combine(range.values(), range.values())
                .as((one, other) -> Maintain.between(one.min(other), one.max(other)));
    }

    /** Two bounds that leave one value between them. */
    private Arbitrary<Maintain> point() {
        return range.values().map(value -> Maintain.between(value, value));
    }

    private MaintainArbitrary narrowed(Consumer<MaintainArbitrary> change) {
        MaintainArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }
}
