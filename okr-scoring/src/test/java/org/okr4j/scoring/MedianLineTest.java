package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Fraction;

class MedianLineTest {

    /** Slopes of 1/5, 1/10 and 0 a day; at the due date heights of 9/10, 1 and 9/10. Only the first slope reaches 1 by then. */
    @Test
    void an_odd_number_of_slopes_and_heights_has_one_in_the_middle() {
        List<TrendLine.Point> points = List.of(point(6, "5", "10"), point(5, "5", "10"), point(4, "3", "10"));

        assertThat(WholePoints.of(points)).isNotNull();
        assertThat(MedianLine.through(points, 10))
                .isEqualTo(new MedianLine(fraction("1", "10"), fraction("9", "10"), 3, 1));
    }

    /** Slopes of 0, 1/10, 1/10, 2/15, 1/5 and 1/5, with 7/60 between the middle ones; heights of 29/30, 1, 21/20 and 13/12. */
    @Test
    void an_even_number_of_slopes_and_heights_has_two() {
        List<TrendLine.Point> points =
                List.of(point(7, "7", "10"), point(6, "5", "10"), point(5, "5", "10"), point(4, "3", "10"));

        assertThat(WholePoints.of(points)).isNotNull();
        assertThat(MedianLine.through(points, 10))
                .isEqualTo(new MedianLine(fraction("7", "60"), fraction("41", "40"), 6, 4));
    }

    @Test
    void points_of_several_denominators_have_the_same_line() {
        List<TrendLine.Point> points =
                List.of(point(7, "0.7", "1"), point(6, "5", "10"), point(5, "1", "2"), point(4, "3", "10"));

        assertThat(WholePoints.of(points)).isNull();
        assertThat(MedianLine.through(points, 10))
                .isEqualTo(new MedianLine(fraction("7", "60"), fraction("41", "40"), 6, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "9999999999, 1, true",
        "-9999999999, 1, true",
        "10000000000, 1, false",
        "1, 9999999999, true",
        "1, 10000000000, false",
        "99999999.99, 1, true",
        "999999999.99, 1, false",
        "1, 99999999.99, true",
        "1, 999999999.99, false",
        "1E+9, 1E+9, true",
        "1E+10, 1, false",
        "0.0000000001, 1, false"
    })
    void numbers_of_ten_digits_are_short(String numerator, String denominator, boolean isWhole) {
        List<TrendLine.Point> points =
                List.of(point(3, "0", denominator), point(2, numerator, denominator), point(1, "0", denominator));

        assertThat(WholePoints.of(points) != null).isEqualTo(isWhole);
    }

    private static TrendLine.Point point(long day, String numerator, String denominator) {
        return new TrendLine.Point(day, fraction(numerator, denominator));
    }

    private static Fraction fraction(String numerator, String denominator) {
        return Fraction.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
