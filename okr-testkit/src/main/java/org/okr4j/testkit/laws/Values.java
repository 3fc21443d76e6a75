package org.okr4j.testkit.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * Values of one type: where they come from, other ways to build an equal one, and the collections that they hand out.
 *
 * <pre>{@code
 * Values.of(OkrArbitraries.documents())
 *         .builtAgain(okrs -> fromRows(toRows(okrs)))
 *         .handingOut(okrs -> Stream.of(okrs.objectives(), okrs.ids()))
 * }</pre>
 *
 * @param <T> the type
 */
public final class Values<T> {
    private final Arbitrary<? extends T> values;
    private final List<UnaryOperator<T>> ways;
    private final Function<? super T, ? extends Stream<? extends Collection<?>>> collections;

    private Values(
            Arbitrary<? extends T> values,
            List<UnaryOperator<T>> ways,
            Function<? super T, ? extends Stream<? extends Collection<?>>> collections) {
        this.values = values;
        this.ways = ways;
        this.collections = collections;
    }

    /**
     * Returns values that nothing is known of yet.
     *
     * @param values the values
     * @param <T> their type
     * @return the values
     */
    public static <T> Values<T> of(Arbitrary<? extends T> values) {
        return new Values<>(values, List.of(), value -> Stream.empty());
    }

    /**
     * Adds another way to build an equal value.
     *
     * @param way what makes an equal value of a value: part by part, in another order, by way of a database
     * @return the values with one more way
     */
    public Values<T> builtAgain(UnaryOperator<T> way) {
        List<UnaryOperator<T>> more = new ArrayList<>(ways);
        more.add(way);
        return new Values<>(values, List.copyOf(more), collections);
    }

    /**
     * Says which collections a value hands out.
     *
     * @param handed the collections; a map by its {@code entrySet()}
     * @return the values with these collections
     */
    public Values<T> handingOut(Function<? super T, ? extends Stream<? extends Collection<?>>> handed) {
        return new Values<>(values, ways, handed);
    }

    Arbitrary<T> values() {
        return values.map(value -> value);
    }

    boolean isBuiltAgain() {
        return !ways.isEmpty();
    }

    Optional<String> difference(T value) {
        return ways.stream()
                .flatMap(way -> difference(value, way.apply(value)).stream())
                .findFirst();
    }

    private static Optional<String> difference(Object value, Object again) {
        return Fault.unlessEqual(value, again)
                .or(() -> Fault.unless(again.equals(value), "equal from one side only"))
                .or(() -> Fault.unless(value.hashCode() == again.hashCode(), "equal, with another hash"))
                .or(() -> Fault.unlessEqual(value.toString(), again.toString()));
    }

    Stream<? extends Collection<?>> collections(T value) {
        return collections.apply(value);
    }
}
