package org.okr4j.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names of every length, of which one is the beginning of the next. */
class FieldNamesTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> ALL = IntStream.rangeClosed(1, LETTERS.length())
            .mapToObj(length -> LETTERS.substring(0, length))
            .toList();
    private final FieldNames names = new FieldNames(ALL);

    /** The longest name with its quote that two numbers hold. */
    private static final int LONGEST = 15;

    @Test
    void a_name_in_a_text_is_found_wherever_the_search_begins() {
        for (String name : ALL) {
            int index = name.length() <= LONGEST ? name.length() - 1 : -1;
            for (int expected = 0; expected <= ALL.size(); expected++) {
                assertThat(at(name + "\":1, and so on and on", expected))
                        .as(name)
                        .isEqualTo(index);
                assertThat(names.indexOf(name, expected)).as(name).isEqualTo(name.length() - 1);
            }
        }
    }

    @Test
    void what_differs_in_one_letter_is_no_name() {
        for (String name : ALL) {
            for (int i = 0; i < name.length(); i++) {
                String other = name.substring(0, i) + "A" + name.substring(i + 1);
                for (int expected = 0; expected <= ALL.size(); expected++) {
                    assertThat(at(other + "\":1, and so on and on", expected))
                            .as(other)
                            .isEqualTo(-1);
                    assertThat(names.indexOf(other, expected)).as(other).isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void a_name_among_the_last_bytes_of_a_text_is_left_to_the_other_search() {
        assertThat(at("abc\":123456789}", 2)).isEqualTo(-1);
        assertThat(at("abc\":1234567890}", 2)).isEqualTo(2);
    }

    @Test
    void a_name_is_put_with_quotes_and_a_colon_where_there_is_room_for_it() {
        for (String name : ALL) {
            int index = name.length() - 1;
            byte[] room = new byte[3 + names.room(index)];

            int end = names.put(index, room, 3);

            assertThat(new String(room, 3, end - 3, ISO_8859_1)).isEqualTo('"' + name + "\":");
            assertThat(names.lengthOf(index)).isEqualTo(name.length());
        }
    }

    @Test
    void the_names_are_those_that_were_given() {
        assertThat(names.all()).isEqualTo(ALL);
    }

    private int at(String text, int expected) {
        byte[] bytes = ("{\"" + text).getBytes(ISO_8859_1);
        return names.indexAt(bytes, 2, bytes.length, expected);
    }
}
