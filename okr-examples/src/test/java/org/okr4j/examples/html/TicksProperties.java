package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class TicksProperties {
    private static final String LEAST = "-999999999999999999";
    private static final String MOST = "999999999999999999";

    @Property
    void ticks_lie_in_the_range_and_are_as_many_as_there_is_room_for(
            @ForAll @BigRange(min = LEAST, max = MOST) @Scale(12) BigDecimal one,
            @ForAll @BigRange(min = LEAST, max = MOST) @Scale(12) BigDecimal other,
            @ForAll @IntRange(min = 2, max = 9) int count) {
        Assume.that(one.compareTo(other) != 0);
        BigDecimal least = one.min(other);
        BigDecimal most = one.max(other);

        List<BigDecimal> ticks = Ticks.of(least, most, count);

        assertThat(ticks)
                .hasSizeLessThanOrEqualTo(count)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(tick -> assertThat(tick).isBetween(least, most));
    }
}
