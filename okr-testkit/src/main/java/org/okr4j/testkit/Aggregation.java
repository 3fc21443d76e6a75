package org.okr4j.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Aggregate;
import org.okr4j.core.InvalidValueException;

/** How several readings become one, and of how many days. */
record Aggregation(Aggregate aggregate, OptionalInt window) {
    private static final List<Aggregate> WITHOUT_SHARE = Arrays.stream(Aggregate.values())
            .filter(aggregate -> aggregate != Aggregate.SHARE)
            .toList();

    static Arbitrary<Aggregation> any() {
        return of(Arbitraries.of(Aggregate.class));
    }

    static Arbitrary<Aggregation> withoutShare() {
        return of(Arbitraries.of(WITHOUT_SHARE));
    }

    static Arbitrary<Aggregation> just(Aggregate aggregate) {
        return windowed(Arbitraries.just(aggregate));
    }

    static void requireNoShare(String measures, Aggregate aggregate) {
        if (aggregate == Aggregate.SHARE) {
            throw new InvalidValueException(
                    "A share of check-ins needs a bound to meet: the aggregate share goes with maintains(), not with "
                            + measures);
        }
    }

    private static Arbitrary<Aggregation> of(Arbitrary<Aggregate> possible) {
        return windowed(
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Aggregate.LATEST)), Tuple.of(1, possible)));
    }

    private static Arbitrary<Aggregation> windowed(Arbitrary<Aggregate> aggregates) {
        Arbitrary<Integer> windows = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 60)),
                Tuple.of(1, Arbitraries.of(1, 365, Integer.MAX_VALUE)));
        return Combinators.combine(aggregates, windows.optional(0.3))
                .as((aggregate, window) -> new Aggregation(
                        aggregate, aggregate == Aggregate.LATEST ? OptionalInt.empty() : optionalInt(window)));
    }

    static OptionalInt optionalInt(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
