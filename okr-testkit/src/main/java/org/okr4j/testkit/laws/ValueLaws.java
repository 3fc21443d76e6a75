package org.okr4j.testkit.laws;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * The laws of values: equal ones have equal hashes, whatever way they were built, and none can be changed.
 *
 * <pre>{@code
 * ValueLaws.of("stored documents", Values.of(OkrArbitraries.documents()).builtAgain(okrs -> load(save(okrs)))).check();
 * }</pre>
 */
public final class ValueLaws {

    /** A value built again in another way is equal to it, from both sides, with the same hash and the same text. */
    public static final Law<Values<?>> EQUAL = equal();

    /** No collection that a value hands out can be changed. */
    public static final Law<Values<?>> FIXED = fixed();

    private static final List<Law<Values<?>>> ALL = List.of(EQUAL, FIXED);

    private ValueLaws() {}

    /**
     * Returns every law of values.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<Values<?>>> all() {
        return ALL;
    }

    /**
     * Claims all laws for values.
     *
     * @param name what they are called in messages
     * @param values the values
     * @return the claims
     */
    public static Claims<Values<?>> of(String name, Values<?> values) {
        return Claims.of(name, values, ALL);
    }

    private static Law<Values<?>> equal() {
        return Law.<Values<?>, Asked<?>>of(
                        "equal",
                        "a value built again in another way is equal, with the same hash and the same text",
                        "Look for a part that is not copied, for decimals that are not brought to one form, and for collections"
                                + " whose order is that of a hash.",
                        values -> Asked.each(values).map(asked -> (Asked<?>) asked),
                        (values, asked) -> asked.difference())
                .onlyFor(Values::isBuiltAgain);
    }

    private static Law<Values<?>> fixed() {
        return Law.<Values<?>, Asked<?>>of(
                "fixed",
                "no collection that a value hands out can be changed",
                "Look for a collection that is handed out as it is kept, or kept as it was handed in: List.copyOf does for"
                        + " both.",
                values -> Asked.each(values).map(asked -> (Asked<?>) asked),
                (values, asked) -> asked.change());
    }

    /** A value with what is asked of it. */
    private record Asked<T>(Values<T> values, T value) {
        static <T> Arbitrary<Asked<T>> each(Values<T> values) {
            return values.values().map(value -> new Asked<>(values, value));
        }

        Optional<String> difference() {
            return values.difference(value);
        }

        Optional<String> change() {
            return values.collections(value)
                    .flatMap(collection -> changed(collection).stream())
                    .findFirst();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    private static Optional<String> changed(Collection<?> collection) {
        String before = collection.toString();
        Stream<Runnable> more = Stream.of(() -> collection.add(null));
        Stream<Runnable> fewer =
                collection.isEmpty() ? Stream.empty() : Stream.of(() -> removeFirst(collection), collection::clear);
        return Stream.concat(more, fewer)
                .filter(change -> !isRefused(change))
                .findFirst()
                .map(change -> "changed " + before);
    }

    private static boolean isRefused(Runnable change) {
        try {
            change.run();
            return false;
        } catch (UnsupportedOperationException refused) {
            return true;
        }
    }

    private static void removeFirst(Collection<?> collection) {
        Iterator<?> elements = collection.iterator();
        elements.next();
        elements.remove();
    }
}
