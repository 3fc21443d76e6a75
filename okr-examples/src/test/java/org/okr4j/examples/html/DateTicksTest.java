package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTicksTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-07-04, 1 Jul 2 Jul 3 Jul 4 Jul",
        "2026-07-01, 2026-07-10, 1 Jul 3 Jul 5 Jul 7 Jul 9 Jul",
        "2026-07-01, 2026-07-31, 6 Jul 13 Jul 20 Jul 27 Jul",
        "2026-07-01, 2026-09-30, Jul Aug Sep",
        "2025-11-15, 2026-03-15, Dec 2026 Feb Mar",
        "2026-01-01, 2026-12-31, 2026 Apr Jul Oct",
        "2025-08-15, 2026-05-31, Oct 2026 Apr",
        "2024-02-01, 2026-03-01, Jul 2025 Jul 2026",
        "2020-06-01, 2026-03-01, 2022 2024 2026",
        "0001-01-01, 9999-12-31, 5000"
    })
    void days_below_an_axis_are_round(LocalDate first, LocalDate last, String words) {
        assertThat(DateTicks.of(first, last, 6).stream()
                        .map(DateTicks.Tick::word)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void however_long_a_time_is_there_are_one_to_six() {
        LocalDate first = LocalDate.parse("2025-12-30");
        for (int days = 1; days < 4_000; days++) {
            LocalDate last = first.plusDays(days);
            assertThat(DateTicks.of(first, last, 6))
                    .hasSizeBetween(1, 6)
                    .allSatisfy(tick -> assertThat(tick.day()).isBetween(first, last));
        }
    }
}
