package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 10, 178", "10, 0, 10, 26", "5, 0, 10, 102", "4, 5, 3, 102", "20, 0, 10, -126"})
    void a_number_has_its_place_in_a_straight_line(String number, String from, String to, double place) {
        Scale scale = new Scale(new BigDecimal(from), new BigDecimal(to), 178, 26);

        assertThat(scale.at(new BigDecimal(number))).isEqualTo(place);
    }

    @Test
    void numbers_that_differ_in_their_last_digit_are_told_apart() {
        BigDecimal from = new BigDecimal("999999999999999999.000000000001");
        BigDecimal to = new BigDecimal("999999999999999999.000000000003");

        assertThat(new Scale(from, to, 0, 100).at(new BigDecimal("999999999999999999.000000000002")))
                .isEqualTo(50);
    }

    @Test
    void what_is_far_outside_is_drawn_far_outside_and_no_further() {
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal("0.000000000001"), 0, 100);

        assertThat(scale.at(new BigDecimal("1e17"))).isEqualTo(100_000);
        assertThat(scale.at(new BigDecimal("-1e17"))).isEqualTo(-100_000);
    }

    @Test
    void one_number_alone_makes_no_scale() {
        assertThatThrownBy(() -> new Scale(new BigDecimal("1.0"), BigDecimal.ONE, 0, 100))
                .hasMessage("A scale needs two numbers: 1.0 and 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "12.3456, 12.35", "-7, -7", "100, 100", "100000, 100000"})
    void coordinates_are_short_and_plain(double coordinate, String text) {
        assertThat(Scale.text(coordinate)).isEqualTo(text);
    }
}
