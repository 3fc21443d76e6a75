package org.okr4j.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Worked out from the formula by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 10 | 0.000 [0.00, 0.28]",
                "10 | 10 | 1.000 [0.72, 1.00]",
                "5 | 10 | 0.500 [0.24, 0.76]",
                "87 | 100 | 0.870 [0.79, 0.92]",
                "0 | 0 | -"
            })
    void a_share_is_shown_with_wilsons_interval(int hits, int all, String shown) {
        assertThat(Proportion.of(hits, all).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8 | 1 | 1 | 0.889 [0.66, 0.97]", "0 | 3 | 0 | 0.000 [0.00, 0.72]", "0 | 0 | 0 | -"})
    void f1_has_the_interval_of_the_share_that_it_rises_with(int hits, int missed, int invented, String shown) {
        assertThat(Proportion.f1(hits, missed, invented).shown()).isEqualTo(shown);
    }
}
