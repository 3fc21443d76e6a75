package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Means that fit into a {@code long}, and those that do not, such as by weights of 1e18 millionths, far more than a part has. */
class WeightedMeanTest {
    private static final String LARGE = "1000000000000";

    @Test
    void nothing_has_no_mean() {
        assertThat(new WeightedMean().floor()).isEmpty();
        assertThat(mean("0", 5)).isEmpty();
    }

    @Test
    void a_mean_is_rounded_towards_minus_infinity() {
        assertThat(mean("1", 1, "2", 4)).contains(3L);
        assertThat(mean("1", 1, "1", 2)).contains(1L);
        assertThat(mean("1", -1, "1", -2)).contains(-2L);
        assertThat(mean("0.000001", 7, "0.000002", 1)).contains(3L);
    }

    @Test
    void a_product_beyond_64_bits() {
        assertThat(mean(LARGE, 1_000_000_000_000L, LARGE, 3_000_000_000_000L)).contains(2_000_000_000_000L);
        assertThat(mean(LARGE, -1_000_000_000_000L, LARGE, -3_000_000_000_000L)).contains(-2_000_000_000_000L);
    }

    /** 1e19 fits into 64 bits, but not with a sign. */
    @Test
    void a_product_beyond_63_bits() {
        assertThat(mean(LARGE, 10)).contains(10L);
        assertThat(mean(LARGE, -10)).contains(-10L);
    }

    @Test
    void weights_beyond_63_bits() {
        WeightedMean mean = new WeightedMean();
        LongStream.rangeClosed(1, 12).forEach(value -> mean.add(new BigDecimal(LARGE), value % 2));

        assertThat(mean.floor()).contains(0L);

        LongStream.rangeClosed(1, 12).forEach(value -> mean.add(new BigDecimal(LARGE), 2));

        assertThat(mean.floor()).contains(1L);
    }

    @Test
    void products_that_add_up_beyond_63_bits() {
        assertThat(mean(LARGE, 9, LARGE, 9)).contains(9L);
        assertThat(mean(LARGE, -9, LARGE, -9)).contains(-9L);
    }

    @Test
    void a_large_mean_is_rounded_towards_minus_infinity_too() {
        assertThat(mean(LARGE, 9, LARGE, 9, "0.000001", 10)).contains(9L);
        assertThat(mean(LARGE, 9, LARGE, 9, "0.000001", 8)).contains(8L);
        assertThat(mean(LARGE, -9, LARGE, -9, "0.000001", -8)).contains(-9L);
        assertThat(mean(LARGE, -9, LARGE, -9, "0.000001", -10)).contains(-10L);
    }

    /** Pairs of a weight and a value in millionths. */
    private static Optional<Long> mean(Object... weightsAndValues) {
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < weightsAndValues.length; i += 2) {
            mean.add(new BigDecimal((String) weightsAndValues[i]), ((Number) weightsAndValues[i + 1]).longValue());
        }
        return mean.floor();
    }
}
