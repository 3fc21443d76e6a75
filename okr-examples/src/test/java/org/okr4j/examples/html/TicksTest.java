package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "812, 1200, 900 1000 1100 1200",
        "0, 100, 0 50 100",
        "-8, 108, 0 50 100",
        "0, 1, 0 0.5 1",
        "2.9, 5.1, 3 4 5",
        "99.32, 99.99, 99.4 99.6 99.8",
        "-5, 5, −5 0 5",
        "0, 10000000, 0 5M 10M",
        "12000, 14000, 12k 12.5k 13k 13.5k 14k",
        "0, 999999999999999999, 0 500000tn",
        "1000000, 1000000.000000000002, 1M 1.0000000000000000005M 1.000000000000000001M"
                + " 1.0000000000000000015M 1.000000000000000002M"
    })
    void ticks_are_round_numbers(String least, String most, String ticks) {
        assertThat(Ticks.of(new BigDecimal(least), new BigDecimal(most), 5).stream()
                        .map(Ticks::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }
}
