package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sink does that has nothing of its own for dates, millionths and known names. */
class TokenSinkTest {

    @Test
    void a_number_is_said_to_have_an_exponent_where_its_own_text_has_one() {
        for (int digits = 1; digits <= 20; digits++) {
            for (int scale = -3; scale <= 30; scale++) {
                BigDecimal number = new BigDecimal("9".repeat(digits)).scaleByPowerOfTen(-scale);

                assertThat(TokenSink.hasExponent(number))
                        .as(number.toString())
                        .isEqualTo(number.toString().contains("E"));
                assertThat(TokenSink.hasExponent(number.negate()))
                        .isEqualTo(number.negate().toString().contains("E"));
            }
        }
    }

    @Test
    void dates_millionths_and_known_names_are_texts_numbers_and_names() {
        Plain sink = new Plain();
        FieldNames names = new FieldNames(List.of("date", "progress"));
        sink.name(names, 0);
        sink.date(LocalDate.of(804, 2, 29));
        sink.name(names, 1);
        sink.millionths(450_000);
        sink.millionths(-1);
        sink.millionths(3_000_000);
        sink.millionths(0);

        assertThat(sink.written).hasToString("name date, text 0804-02-29, name progress, 0.45, -0.000001, 3, 0, ");
    }

    /** Writes down what it is told. */
    private static final class Plain implements TokenSink {
        private final StringBuilder written = new StringBuilder();

        private void add(Object told) {
            written.append(told).append(", ");
        }

        @Override
        public void startObject() {
            add("{");
        }

        @Override
        public void endObject() {
            add("}");
        }

        @Override
        public void startArray() {
            add("[");
        }

        @Override
        public void endArray() {
            add("]");
        }

        @Override
        public void name(String name) {
            add("name " + name);
        }

        @Override
        public void text(String text) {
            add("text " + text);
        }

        @Override
        public void number(long number) {
            add(number);
        }

        @Override
        public void number(BigDecimal number) {
            add(number.toPlainString());
        }

        @Override
        public void truth(boolean truth) {
            add(truth);
        }
    }
}
