package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedTest {

    @Test
    void what_there_is_room_for_stays_whole() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();

        assertThat(Thinned.of(all, Integer::doubleValue)).isSameAs(all);
    }

    @Test
    void no_peak_and_no_dip_gets_lost() {
        List<Integer> all = new ArrayList<>(Collections.nCopies(20_000, 5));
        all.set(7_777, 9);
        all.set(12_345, 1);
        all.set(0, 6);
        all.set(19_999, 4);

        assertThat(Thinned.of(all, Integer::doubleValue))
                .hasSizeLessThanOrEqualTo(Thinned.MOST)
                .startsWith(6)
                .containsSubsequence(9, 1)
                .endsWith(4);
    }

    @Test
    void the_order_stays() {
        List<Integer> all = IntStream.range(0, 1_234).boxed().toList();

        assertThat(Thinned.of(all, value -> -value)).isSorted().doesNotHaveDuplicates();
    }
}
