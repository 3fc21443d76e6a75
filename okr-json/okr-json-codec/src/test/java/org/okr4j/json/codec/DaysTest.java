package org.okr4j.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Format<List<LocalDate>> DATES = dates();

    @Test
    void every_day_of_four_hundred_years_is_read_from_one_text_as_it_is_written_there() {
        List<LocalDate> days =
                LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2300, 1, 1)).toList();

        assertThat(read(days)).isEqualTo(days);
    }

    @Test
    void a_day_that_stands_twice_is_held_once() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        List<LocalDate> read = read(List.of(day, day));

        assertThat(read.get(1)).isSameAs(read.get(0)).isEqualTo(day);
    }

    @Test
    void the_days_of_a_quarter_are_held_once() {
        List<LocalDate> weekly = LocalDate.of(2026, 7, 6)
                .datesUntil(LocalDate.of(2026, 10, 1), Period.ofWeeks(1))
                .toList();

        List<LocalDate> read =
                read(Stream.concat(weekly.stream(), weekly.stream()).toList());

        for (int i = 0; i < weekly.size(); i++) {
            assertThat(read.get(weekly.size() + i)).isSameAs(read.get(i)).isEqualTo(weekly.get(i));
        }
    }

    @Test
    void days_that_differ_in_one_digit_have_different_keys() {
        byte[] day = "x2026-07-31".getBytes(ISO_8859_1);
        for (int digit : new int[] {1, 2, 3, 4, 6, 7, 9, 10}) {
            byte[] other = day.clone();
            other[digit] ^= 1;

            assertThat(Days.key(other, 1)).isNotEqualTo(Days.key(day, 1));
        }
    }

    private static List<LocalDate> read(List<LocalDate> days) {
        TextSink text = new TextSink(new byte[16], false);
        DATES.write(days, text);
        return StrictReader.read(text.toString(), DATES);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Format<List<LocalDate>> dates() {
        return new Format(List.class, ListOf.of("dates", Scalars.DATE).atMost(limits -> Integer.MAX_VALUE));
    }
}
