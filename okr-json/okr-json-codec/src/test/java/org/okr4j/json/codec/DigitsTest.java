package org.okr4j.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private final Digits digits = new Digits();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "0.5",
                "-0.5",
                "4.10",
                "40",
                "100.000",
                "0.000000000001",
                "-0.000000000001",
                "999999999999999999",
                "-999999999999999999",
                "123456.789012345678",
                "0.100000000000",
                "0.1000000000000000"
            })
    void a_short_number_is_read(String number) {
        assertThat(read(number)).isTrue();
        assertThat(BigDecimal.valueOf(digits.unscaled(), digits.scale()))
                .isEqualTo(withoutZeros(new BigDecimal(number)));
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1e3",
                "1E3",
                "1.2.3",
                "+1",
                "--1",
                "1-",
                "/1",
                ":1",
                "1000000000000000000",
                "-1000000000000000000",
                "1.000000000000000000",
                "12345678.90123456789",
                "0.0000000000001"
            })
    void another_number_is_left_to_who_takes_longer(String number) {
        assertThat(read(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.45, 450000",
        "-1, -1000000",
        "0.000001, 1",
        "0.0000010, 1",
        "1000000000000, 1000000000000000000",
        "-1000000000000, -1000000000000000000",
        "1000000.000000, 1000000000000"
    })
    void millionths_are_counted(String number, long millionths) {
        assertThat(read(number)).isTrue();
        assertThat(digits.isMillionths()).isTrue();
        assertThat(digits.millionths()).isEqualTo(millionths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "0.1234567", "1000000000001", "-1000000000001"})
    void finer_and_larger_numbers_are_no_count_of_millionths(String number) {
        assertThat(read(number)).isTrue();
        assertThat(digits.isMillionths()).isFalse();
    }

    @Test
    void what_was_read_before_is_forgotten() {
        assertThat(read("-12.5")).isTrue();
        assertThat(read("3")).isTrue();

        assertThat(digits.unscaled()).isEqualTo(3);
        assertThat(digits.scale()).isZero();
    }

    private boolean read(String number) {
        byte[] text = ("[" + number + "]").getBytes(ISO_8859_1);
        return digits.read(text, 1, text.length - 1);
    }
}
