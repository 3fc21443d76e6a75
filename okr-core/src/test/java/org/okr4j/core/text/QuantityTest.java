package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Span;

class QuantityTest {
    private static final Span SPAN = new Span(0, 2);

    @Test
    void a_number_is_given_as_a_whole_one_as_text_or_as_a_decimal() {
        Quantity forty = Quantity.builder().span(SPAN).value(40).build();

        assertThat(forty.value()).contains(new BigDecimal("40"));
        assertThat(Quantity.builder().span(SPAN).value("40.0").build()).isEqualTo(forty);
        assertThat(Quantity.builder().span(SPAN).value(new BigDecimal("4E+1")).build())
                .isEqualTo(forty);
    }

    @Test
    void a_text_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> Quantity.builder().value("forty"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("A number is decimal text such as \"4.1\": \"forty\"");
    }
}
