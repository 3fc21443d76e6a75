package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;

class TextSinkTest {
    private static final CheckIn CHECK_IN = CheckIn.of(LocalDate.of(2026, 8, 31), "4.1");

    @Test
    void a_text_without_white_space_is_one_line() {
        assertThat(written(CHECK_IN, false)).isEqualTo("{\"date\":\"2026-08-31\",\"reading\":4.1}");
    }

    @Test
    void a_text_for_people_has_a_line_for_each_field() {
        assertThat(written(CHECK_IN, true)).isEqualTo("""
                        {
                          "date": "2026-08-31",
                          "reading": 4.1
                        }""");
    }

    @Test
    void a_wide_character_leaves_those_before_it_and_behind_it_as_they_are() {
        assertThat(written(CHECK_IN.withNote("Köln? 漢字 — “ok” 😀 ü\n"), false))
                .isEqualTo("{\"date\":\"2026-08-31\",\"reading\":4.1,\"note\":\"Köln? 漢字 — “ok” 😀 ü\\n\"}");
    }

    @Test
    void the_room_that_a_text_has_grown_into_serves_the_next_one() {
        byte[] given = new byte[100];
        TextSink fitting = new TextSink(given, false);
        TextSink growing = new TextSink(given, false);
        Formats.CHECK_IN.write(CHECK_IN, fitting);
        Formats.CHECK_IN.write(CHECK_IN.withNote("n".repeat(1_000)), growing);

        assertThat(fitting.room()).isSameAs(given);
        assertThat(growing.room()).hasSizeBetween(1_000, 3_000);
    }

    @Test
    void the_room_of_a_giant_is_not_kept() {
        byte[] given = new byte[100];
        TextSink giant = new TextSink(given, false);
        Formats.CHECK_IN.write(CHECK_IN.withNote("n".repeat(2_000_000)), giant);

        assertThat(giant.room()).isSameAs(given);
        assertThat(giant.toString().length()).isEqualTo(2_000_045);
    }

    private static String written(CheckIn checkIn, boolean indented) {
        TextSink text = new TextSink(new byte[0], indented);
        Formats.CHECK_IN.write(checkIn, text);
        return text.toString();
    }
}
