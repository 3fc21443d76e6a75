package org.okr4j.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    /** Each ⏎ is a line feed and each ␍ a carriage return. */
    @ParameterizedTest
    @CsvSource({
        "ab, 1:1 1:2 1:3",
        "⏎a, 1:1 2:1 2:2",
        "␍a, 1:1 2:1 2:2",
        "␍⏎a, 1:1 2:1 2:1 2:2",
        "⏎␍a, 1:1 2:1 3:1 3:2",
        "␍␍⏎⏎a, 1:1 2:1 3:1 3:1 4:1 4:2",
        "a⏎⏎b, 1:1 1:2 2:1 3:1 3:2",
        "ö€x, 1:1 1:2 1:2 1:3 1:3 1:3 1:4",
        "😀x, 1:1 1:3 1:3 1:3 1:3 1:4"
    })
    void lines_and_columns_count_from_1(String text, String places) {
        byte[] bytes = ("\r" + text.replace('⏎', '\n').replace('␍', '\r')).getBytes(UTF_8);
        Places asked = new Places(bytes, 1);
        StringBuilder found = new StringBuilder();
        for (int i = 1; i <= bytes.length; i++) {
            found.append(' ').append(asked.line(i)).append(':').append(asked.column(i));
        }

        assertThat(found).hasToString(" " + places);
    }

    @Test
    void places_may_be_asked_in_any_order() {
        byte[] bytes = "a\nbc\r\nd\n\ne".getBytes(UTF_8);
        Places places = new Places(bytes, 0);
        for (int first = 0; first <= bytes.length; first++) {
            for (int second = 0; second <= bytes.length; second++) {
                places.line(first);

                assertThat(places.column(second)).isEqualTo(new Places(bytes, 0).column(second));
                assertThat(places.line(second)).isEqualTo(new Places(bytes, 0).line(second));
            }
        }
    }
}
