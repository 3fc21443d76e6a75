package org.okr4j.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RepeatedTextsTest {

    @Property
    void each_text_is_what_stands_there_whatever_was_read_before(
            @ForAll @Size(max = 200)
                    List<@StringLength(max = RepeatedTexts.LONGEST) @CharRange(from = ' ', to = '~') String> texts) {
        RepeatedTexts repeated = new RepeatedTexts();

        assertThat(texts.stream().map(text -> read(repeated, text))).isEqualTo(texts);
    }

    @Test
    void the_beginnings_of_a_text_are_texts_of_their_own() {
        RepeatedTexts repeated = new RepeatedTexts();
        for (int length = 0; length <= RepeatedTexts.LONGEST; length++) {
            String text = "aaaaaaaaaaaaaaaa".substring(0, length);

            assertThat(read(repeated, text)).isEqualTo(text);
        }
    }

    @Test
    void a_text_that_stands_twice_is_held_once() {
        RepeatedTexts repeated = new RepeatedTexts();

        assertThat(read(repeated, "Sabine")).isSameAs(read(repeated, "Sabine"));
    }

    @Test
    void what_follows_a_text_is_none_of_it() {
        for (int length = 0; length <= RepeatedTexts.LONGEST; length++) {
            RepeatedTexts repeated = new RepeatedTexts();
            String text = "abcdefghijklmnop".substring(0, length);

            assertThat(read(repeated, text, '"')).isEqualTo(text).isSameAs(read(repeated, text, 'x'));
        }
    }

    private static String read(RepeatedTexts repeated, String text) {
        return read(repeated, text, (char) 0xfe);
    }

    /** Reads a text with something else around it. */
    private static String read(RepeatedTexts repeated, String text, char other) {
        byte[] around = new byte[3 + RepeatedTexts.LONGEST + 5];
        Arrays.fill(around, (byte) other);
        byte[] bytes = text.getBytes(ISO_8859_1);
        System.arraycopy(bytes, 0, around, 3, bytes.length);
        return repeated.of(around, 3, bytes.length);
    }
}
