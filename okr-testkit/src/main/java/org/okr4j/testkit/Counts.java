package org.okr4j.testkit;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.okr4j.core.InvalidValueException;

/** How many there are of something. */
record Counts(int fewest, int most) {

    static Counts of(String what, int fewest, int most) {
        require(what, 0, fewest, most);
        return new Counts(fewest, most);
    }

    static void require(String what, int least, int fewest, int most) {
        if (fewest < least || most < fewest) {
            throw new InvalidValueException("The number of " + what + " goes from " + least
                    + " or more to the same or more: from " + fewest + " to " + most);
        }
    }

    /** Few more often than many. */
    Arbitrary<Integer> all() {
        List<Tuple2<Integer, Integer>> counts = IntStream.rangeClosed(fewest, most)
                .mapToObj(count -> Tuple.of(most - count + 1, count))
                .toList();
        return Arbitraries.frequency(counts);
    }
}
