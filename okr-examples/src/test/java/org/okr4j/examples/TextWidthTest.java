package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"churn, 5", "Größe, 5", "e\u0301tude, 5", "目標, 4", "Ａ, 2", "한글, 4", "🎯 done, 7", "⚽, 2", "→, 1"})
    void a_text_takes_the_columns_that_a_terminal_gives_it(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void texts_are_filled_up_by_columns_not_by_characters() {
        assertThat(TextWidth.left("目標", 6)).isEqualTo("目標  ");
        assertThat(TextWidth.right("目標", 6)).isEqualTo("  目標");
        assertThat(TextWidth.left("too long", 3)).isEqualTo("too long");
    }

    @Test
    void lines_break_at_spaces() {
        assertThat(TextWidth.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextWidth.lines("one  two", 20)).containsExactly("one two");
        assertThat(TextWidth.lines("", 5)).containsExactly("");
    }

    @Test
    void a_word_longer_than_a_line_breaks_where_the_line_ends() {
        assertThat(TextWidth.lines("a bcdefgh", 4)).containsExactly("a", "bcde", "fgh");
        assertThat(TextWidth.lines("目標目標", 5)).containsExactly("目標", "目標");
    }

    @Test
    void a_mark_stays_with_its_letter() {
        assertThat(TextWidth.lines("abe\u0301f", 3)).containsExactly("abe\u0301", "f");
    }

    @Test
    void a_hundred_thousand_words_break_in_linear_time() {
        assertThat(TextWidth.lines("word ".repeat(100_000), 34)).hasSize(100_000 * 5 / 35 + 1);
    }
}
