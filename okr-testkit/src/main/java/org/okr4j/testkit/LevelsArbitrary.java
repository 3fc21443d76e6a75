package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Direction;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Levels;

/**
 * Levels of every shape, narrowed by calls.
 *
 * <pre>{@code
 * OkrArbitraries.levels().falling().interpolated()   // two to five levels whose values fall
 * OkrArbitraries.levels().named()                    // one to five levels that check-ins name
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is. Only numbered levels rise, fall, are interpolated,
 * lie in a range or have an aggregate: to ask for one of these is to ask for numbered levels.
 */
public final class LevelsArbitrary extends ArbitraryDecorator<Levels> {
    private Optional<Boolean> numbered = Optional.empty();
    private Optional<Direction> way = Optional.empty();
    private Arbitrary<Boolean> interpolated = Arbitraries.of(false, true);
    private Range range = Range.ALL;
    private Arbitrary<Aggregation> aggregations = Aggregation.withoutShare();
    private int fewest = 1;
    private int most = Measures.MOST_PARTS;

    LevelsArbitrary() {}

    /**
     * Keeps to levels that are reached at values.
     *
     * @return numbered levels
     * @throws InvalidValueException if only named levels are left by an earlier call
     */
    public LevelsArbitrary numbered() {
        return numbered(copy -> {});
    }

    /**
     * Keeps to levels that check-ins name.
     *
     * @return levels without values
     * @throws InvalidValueException if only numbered levels are left by an earlier call
     */
    public LevelsArbitrary named() {
        if (numbered.equals(Optional.of(true))) {
            throw new InvalidValueException("Named levels have no values: numbered ones were asked for before");
        }
        return narrowed(copy -> copy.numbered = Optional.of(false));
    }

    /**
     * Keeps to levels whose values rise.
     *
     * @return numbered levels; one alone counts as rising
     * @throws InvalidValueException if only named levels are left by an earlier call
     */
    public LevelsArbitrary rising() {
        return numbered(copy -> copy.way = Optional.of(Direction.INCREASE));
    }

    /**
     * Keeps to levels whose values fall.
     *
     * @return two or more numbered levels
     * @throws InvalidValueException if only named levels, or one level alone, are left by an earlier call
     */
    public LevelsArbitrary falling() {
        return numbered(copy -> copy.way = Optional.of(Direction.DECREASE));
    }

    /**
     * Keeps to levels between which progress is interpolated.
     *
     * @return numbered levels
     * @throws InvalidValueException if only named levels are left by an earlier call
     */
    public LevelsArbitrary interpolated() {
        return numbered(copy -> copy.interpolated = Arbitraries.just(true));
    }

    /**
     * Keeps to levels that are reached or not.
     *
     * @return levels, numbered ones by steps
     */
    public LevelsArbitrary stepped() {
        return narrowed(copy -> copy.interpolated = Arbitraries.just(false));
    }

    /**
     * Keeps to values within a range.
     *
     * @param least the least value, such as 0
     * @param greatest the greatest value, above the least
     * @return numbered levels within the range, its ends often
     * @throws InvalidValueException if the second is not above the first, or only named levels are left
     */
    public LevelsArbitrary between(long least, long greatest) {
        Range within = Range.of(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
        return numbered(copy -> copy.range = within);
    }

    /**
     * Keeps to levels with an aggregate; of the latest reading without a window, of others with and without one.
     *
     * @param wanted how several readings become one
     * @return numbered levels with the aggregate
     * @throws InvalidValueException if it is the share, which goes with bounds only, or only named levels are left
     */
    public LevelsArbitrary withAggregate(Aggregate wanted) {
        Aggregation.requireNoShare("levels()", wanted);
        return numbered(copy -> copy.aggregations = Aggregation.just(wanted));
    }

    /**
     * Says how many levels there are.
     *
     * @param least the fewest, 1 or more
     * @param greatest the most, not below the fewest
     * @return so many levels
     * @throws InvalidValueException if there could be none, or the two are crossed, or falling levels would be one alone
     */
    public LevelsArbitrary withLevels(int least, int greatest) {
        Counts.require("levels", 1, least, greatest);
        return narrowed(copy -> {
            copy.fewest = least;
            copy.most = greatest;
        });
    }

    @Override
    protected Arbitrary<Levels> arbitrary() {
        LevelShapes shapes = new LevelShapes(isFalling() ? Math.max(2, fewest) : fewest, most);
        Arbitrary<Levels> withValues = shapes.numbered(range, ways(), interpolated, aggregations);
        return numbered.map(wanted -> wanted ? withValues : shapes.named())
                .orElseGet(() -> Arbitraries.oneOf(withValues, shapes.named()))
                .withoutEdgeCases();
    }

    private Arbitrary<Direction> ways() {
        return way.<Arbitrary<Direction>>map(Arbitraries::just).orElseGet(() -> Arbitraries.of(Direction.class));
    }

    private boolean isFalling() {
        return way.equals(Optional.of(Direction.DECREASE));
    }

    private LevelsArbitrary numbered(Consumer<LevelsArbitrary> change) {
        if (numbered.equals(Optional.of(false))) {
            throw new InvalidValueException("Numbered levels have values: named ones were asked for before");
        }
        return narrowed(copy -> {
            copy.numbered = Optional.of(true);
            change.accept(copy);
        });
    }

    private LevelsArbitrary narrowed(Consumer<LevelsArbitrary> change) {
        LevelsArbitrary copy = typedClone();
        change.accept(copy);
        if (copy.isFalling() && copy.most < 2) {
            throw new InvalidValueException("Falling levels are two or more: at most " + copy.most);
        }
        return copy;
    }
}
