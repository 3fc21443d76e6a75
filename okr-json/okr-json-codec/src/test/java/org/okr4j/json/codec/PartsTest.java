package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;

/** Parts of a document on their own, by examples. */
class PartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\":\"2026-08-31\",\"measure\":{\"type\":\"metric\",\"from\":5,\"to\":4},\"reason\":\"Prices rose\"}",
                "{\"date\":\"2026-08-31\",\"title\":\"Guests return\",\"reason\":\"Prices rose\"}"
            })
    void an_amendment_of_either_kind_comes_back(String text) {
        Amendment amendment = StrictReader.read(text, Formats.AMENDMENT);

        assertThat(written(amendment, Formats.AMENDMENT)).isEqualTo(text);
    }

    @Test
    void an_amendment_is_an_object() {
        assertThatThrownBy(() -> StrictReader.read("[]", Formats.AMENDMENT))
                .isInstanceOf(OkrJsonException.class)
                .hasMessageContaining("is needed here: found an array");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"date\":\"2026-08-31\",\"attributes\":[]} | /attributes",
                "{\"date\":\"2026-08-31\",\"reading\":null} | /reading",
                "{\"date\":\"2026-08-31\",\"note\":4} | /note",
                "{\"date\":20260831} | /date",
                "{\"date\":\"2026-08-31\",\"attributes\":{\"a\":true}} | /attributes/a",
                "{\"date\":\"2026-08-31\",\"reading\":[\"a\",4]} | /reading/1",
                "{\"date\":\"2026-08-31\",\"confidence\":1.0000001} | /confidence"
            })
    void a_value_of_another_kind_is_refused_where_it_stands(String text, String pointer) {
        assertThatThrownBy(() -> StrictReader.read(text, Formats.CHECK_IN))
                .isInstanceOfSatisfying(
                        OkrJsonException.class,
                        refused -> assertThat(refused.pointer()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "0.45, 0.45",
        "1.0, 1",
        "1e0, 1",
        "45e-2, 0.45",
        "0.450000, 0.45",
        "0.000001, 0.000001",
        "0.0000010, 0.000001",
        "0, 0",
        "-0, 0"
    })
    void a_confidence_is_read_in_every_way_to_write_it(String number, String confidence) {
        CheckIn checkIn =
                StrictReader.read("{\"date\":\"2026-08-31\",\"confidence\":" + number + "}", Formats.CHECK_IN);

        assertThat(checkIn.confidence().orElseThrow()).hasToString(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.5, -0.5",
        "1.50, 1.5",
        "123456789012345678, 123456789012345678",
        "-123456789012345678, -123456789012345678",
        "123456789012345678.123456789012, 123456789012345678.123456789012",
        "0.000000000001, 0.000000000001",
        "1e17, 100000000000000000",
        "12e-12, 0.000000000012",
        "12345678901234567e1, 123456789012345670"
    })
    void a_number_is_written_in_plain_digits(String read, String written) {
        CheckIn checkIn = StrictReader.read("{\"date\":\"2026-08-31\",\"reading\":" + read + "}", Formats.CHECK_IN);

        assertThat(written(checkIn, Formats.CHECK_IN))
                .isEqualTo("{\"date\":\"2026-08-31\",\"reading\":" + written + "}");
    }

    @Test
    void numbers_of_every_length_are_written_from_their_last_digit_on() {
        TextSink text = new TextSink(new byte[0], false);
        text.startArray();
        for (long number : new long[] {Long.MIN_VALUE, -10, -9, 0, 9, 10, 99, 100, Long.MAX_VALUE}) {
            text.number(number);
        }
        text.number(new BigDecimal("1E+20"));
        text.number(new BigDecimal("-0.0000000000000000001"));
        text.truth(true);
        text.endArray();

        assertThat(text)
                .hasToString("[-9223372036854775808,-10,-9,0,9,10,99,100,9223372036854775807,100000000000000000000,"
                        + "-0.0000000000000000001,true]");
    }

    @Test
    void what_has_to_be_escaped_is_escaped_wherever_it_stands() {
        StringBuilder note = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            note.append(c).append("plain ü ");
        }
        CheckIn checkIn = CheckIn.on(LocalDate.of(2026, 8, 31)).withNote(note.toString());
        String text = written(checkIn, Formats.CHECK_IN);

        assertThat(StrictReader.read(text, Formats.CHECK_IN)).isEqualTo(checkIn);
        assertThat(text)
                .contains("\\u0000plain", "\\bplain", "\\tplain", "\\nplain", "\\fplain", "\\rplain", "\\u001Fplain")
                .contains("\\\"plain", "\\\\plain", " /plain", " \u007fplain");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 31, 64})
    void a_quote_is_found_at_every_place_of_a_text(int length) {
        for (int at = 0; at < length; at++) {
            String note = "n".repeat(at) + '"' + "n".repeat(length - at - 1);
            CheckIn checkIn = CheckIn.on(LocalDate.of(2026, 8, 31)).withNote(note);

            assertThat(written(checkIn, Formats.CHECK_IN))
                    .isEqualTo("{\"date\":\"2026-08-31\",\"note\":\"" + note.replace("\"", "\\\"") + "\"}");
        }
    }

    @Test
    void a_text_may_be_as_long_as_the_limit() {
        OkrLimits limits = OkrLimits.standard().withTextLength(20);
        String fits = "{\"date\":\"2026-08-31\",\"note\":\"" + "n".repeat(20) + "\"}";
        String longer = fits.replace("nn\"", "nnn\"");

        assertThat(StrictReader.read(fits, Formats.CHECK_IN, limits).note()).hasSize(20);
        assertThatThrownBy(() -> StrictReader.read(longer, Formats.CHECK_IN, limits))
                .hasMessageEndingWith("A text has at most 20 characters: found 21");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{↵ \"date\": \"2026-08-31\",↵  \"status\": 4} | 3 | 13",
                "{ \"note\": \"ü😀\", \"date\": 4} | 1 | 26",
                "{\"date\":\"2026-08-31\"}} | 1 | 22",
                "{\"date\":\"2026-08-31\"↵ | 2 | 1"
            })
    void a_refusal_names_line_and_column(String text, int line, int column) {
        assertThatThrownBy(() -> StrictReader.read(text.replace('↵', '\n'), Formats.CHECK_IN))
                .isInstanceOfSatisfying(OkrJsonException.class, refused -> {
                    assertThat(refused.line()).isEqualTo(line);
                    assertThat(refused.column()).isEqualTo(column);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"type\":\"maintain\",\"atLeast\":4} | The type of this measure is metric: found \"maintain\"",
                "{\"type\":4,\"from\":5,\"to\":4} | The type metric is needed here: found the number 4",
                "{\"type\":\"Metric\",\"from\":5,\"to\":4} | The type of this measure is metric: found \"Metric\"; the nearest is \"metric\""
            })
    void a_metric_is_of_the_type_metric(String text, String problem) {
        assertThatThrownBy(() -> StrictReader.read(text, Formats.METRIC))
                .isInstanceOfSatisfying(OkrJsonException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.pointer()).isEqualTo("/type");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"tags\":4} | An array of tags is needed here: found the number 4",
                "{\"tags\":{\"a\":1}} | An array of tags is needed here: found an object",
                "{\"tags\":\"a\"} | An array of tags is needed here: found the text \"a\""
            })
    void tags_are_an_array(String text, String problem) {
        assertThatThrownBy(() -> StrictReader.read(text, Formats.KEY_RESULT))
                .isInstanceOfSatisfying(OkrJsonException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.pointer()).isEqualTo("/tags");
                });
    }

    @ParameterizedTest
    @CsvSource({"2147483647, true", "2147483648, false", "-2147483647, true", "1.0, true", "1.5, false"})
    void a_count_is_whole_and_fits(String number, boolean fits) {
        TextTokens tokens = TextTokens.of(number);
        tokens.next();
        Input in = new Input(tokens, UnknownFields.REFUSED, OkrLimits.standard(), null);
        if (fits) {
            assertThat(Scalars.COUNT.read(in)).isEqualTo(new BigDecimal(number).intValueExact());
        } else {
            assertThatThrownBy(() -> Scalars.COUNT.read(in)).hasMessageContaining(number);
        }
    }

    @Test
    void characters_of_two_bytes_find_room_behind_many_escapes() {
        String note = "\u0001".repeat(100) + "漢".repeat(100);
        CheckIn checkIn = CheckIn.on(LocalDate.of(2026, 8, 31)).withNote(note);

        assertThat(written(checkIn, Formats.CHECK_IN))
                .isEqualTo("{\"date\":\"2026-08-31\",\"note\":\"" + "\\u0001".repeat(100) + "漢".repeat(100) + "\"}");
    }

    @Test
    void letters_digits_and_four_signs_make_a_word_of_a_message() {
        for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
            assertThat(NoJson.isOfWord((byte) b))
                    .isEqualTo(Character.toString((char) (b & 0xff)).matches("[0-9A-Za-z_.+-]"));
        }
    }

    private static <T> String written(T value, Format<T> format) {
        TextSink text = new TextSink(new byte[0], false);
        format.write(value, text);
        return text.toString();
    }
}
