package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one division of progress, in whole numbers of 64 bits where they hold it and in decimals of any length elsewhere. */
class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, true",
        "999999999999, 1, true",
        "1000000000000, 1, false",
        "99999999999.9, 1, true",
        "999999999999.9, 1, true",
        "1, 999999999999999999, true",
        "1, 1000000000000000000, false",
        "1e7, 1, true",
        "1, 0, false",
        "0, 1, true",
        "0.000000000001, 0.3, true",
        "0.0000001, 99999999999999999, true",
        "0.0000001, 100000000000000000, false",
        "0.0000001, 999999999999999999, false",
        "1, 1e-11, true",
        "1, 1e-12, false",
        "1e-23, 1, true",
        "1e-24, 1, false"
    })
    void what_fits_needs_at_most_eighteen_digits(BigDecimal dividend, BigDecimal divisor, boolean fits) {
        assertThat(ShortDivision.fits(dividend, divisor)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 333333",
        "-1, 3, -333334",
        "1, -3, -333334",
        "2, 3, 666666",
        "0.1, 0.3, 333333",
        "999999999999, 1, 1000000000000",
        "1000000000000, 1, 1000000000000",
        "-1000000000000, 1, -1000000000000",
        "1000000, 1, 1000000000000",
        "999999.999999, 1, 999999999999",
        "999999.9999999999999, 1, 999999999999",
        "1000000.0000000000001, 1, 1000000000000",
        "-999999.9999999999999, 1, -1000000000000",
        "0.0000001, 999999999999999999, 0",
        "-0.0000001, 999999999999999999, -1",
        "1234567890123456789, 1234567890123456789, 1000000",
        "12345678901234567890, 24691357802469135780, 500000",
        "1e1000000000, 1e999999999, 10000000",
        "1e1000000000, 3e1000000000, 333333",
        "1e1000000000, 1, 1000000000000",
        "-1e1000000000, 1, -1000000000000",
        "1, 1e1000000000, 0",
        "-1, 1e1000000000, -1",
        "1, -1e1000000000, -1",
        "0, 1e1000000000, 0",
        "0e1000000000, 7, 0",
        "1e-1000000000, 1, 0",
        "-1e-1000000000, 1, -1"
    })
    void a_quotient_is_rounded_down_once_and_held_within_a_million(
            BigDecimal dividend, BigDecimal divisor, long millionths) {
        assertThat(Millionths.floor(dividend, divisor, -1_000_000, 1_000_000)).isEqualTo(millionths);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000000, 1", "450000, 0.45", "10, 0.00001", "1, 0.000001", "-450000, -0.45", "10000000, 10"})
    void millionths_are_decimals_without_needless_zeros(long millionths, BigDecimal decimal) {
        assertThat(Millionths.decimal(millionths)).isEqualTo(decimal);
        assertThat(Millionths.of("A number", decimal, -10, 10)).isEqualTo(millionths);
    }
}
