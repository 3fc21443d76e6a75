package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    /** 1/1·2 + 1/2·3 + … + 1/n·(n + 1) is n/(n + 1). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 64, 100})
    void parts_with_denominators_of_their_own_are_added_exactly(int count) {
        List<Fraction> parts = IntStream.rangeClosed(1, count)
                .mapToObj(n -> over(1, n * (n + 1L)))
                .toList();

        assertThat(Fraction.sum(parts).compareTo(over(count, count + 1L))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3", "2, 3, 3", "-1, 3, 6", "7, 7, 1"})
    void parts_of_one_denominator_are_added_above_it(long numerator, long denominator, int times) {
        List<Fraction> parts = IntStream.range(0, times)
                .mapToObj(n -> over(numerator, denominator))
                .toList();

        assertThat(Fraction.sum(parts).compareTo(over(numerator * times, denominator)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, 6, 1.333333",
        "-4, 3, 6, -1.333334",
        "4, 2, 6, 2",
        "400, 2, 6, 200",
        "-1, 3, 0, -1",
        "1, 1000, 2, 0"
    })
    void a_fraction_is_rounded_down_to_decimals(long numerator, long denominator, int decimals, BigDecimal floor) {
        assertThat(over(numerator, denominator).floor(decimals)).isEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 3, 4, 1, 2", "-2, 3, 3, 4, -1, 2", "0, 3, 3, 4, 0, 1"})
    void fractions_are_multiplied_and_divided_exactly(long a, long b, long c, long d, long above, long below) {
        Fraction product = over(a, b).times(over(c, d));

        assertThat(product.compareTo(over(above, below))).isZero();
        assertThat(product.dividedBy(over(c, d)).compareTo(over(a, b))).isZero();
    }

    private static Fraction over(long numerator, long denominator) {
        return Fraction.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
