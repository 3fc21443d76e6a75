package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okr4j.core.Span;

class ExcerptTest {

    @Test
    void a_part_is_underlined_where_it_stands() {
        assertThat(shown("Reach 10,000 likes on our posts", 13, 18, 40)).isEqualTo("""
                Reach 10,000 likes on our posts
                             ^^^^^""");
    }

    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(shown("日本 likes", 3, 8, 40)).isEqualTo("""
                日本 likes
                     ^^^^^""");
        assertThat(shown("😀😀", 2, 4, 40)).isEqualTo("""
                😀😀
                  ^^""");
        assertThat(shown("e\u0301 likes", 3, 8, 40)).isEqualTo("e\u0301 likes\n  ^^^^^");
    }

    @Test
    void control_characters_are_escaped_and_counted_as_they_are_shown() {
        assertThat(shown("a\tb\u001b[31m likes", 9, 14, 60))
                .isEqualTo("a\\u0009b\\u001b[31m likes\n" + " ".repeat(19) + "^^^^^");
        assertThat(shown("a\nb", 1, 2, 40)).isEqualTo("a\\u000ab\n ^^^^^^");
    }

    @Test
    void a_long_text_is_cut_around_the_part() {
        String text = "a".repeat(50) + " likes " + "b".repeat(50);

        assertThat(shown(text, 51, 56, 21)).isEqualTo("""
                …aaaaaa likes bbbbbb…
                        ^^^^^""");
        assertThat(shown(text, 0, 3, 21)).isEqualTo("""
                aaaaaaaaaaaaaaaaaaa…
                ^^^""");
        assertThat(shown(text, 104, 107, 21)).isEqualTo("""
                …bbbbbbbbbbbbbbbbbbb
                                 ^^^""");
    }

    @Test
    void a_part_that_is_longer_than_the_line_is_cut_at_its_end() {
        assertThat(shown("b " + "a".repeat(100), 2, 102, 10)).isEqualTo("""
                …aaaaaaaa…
                 ^^^^^^^^""");
    }

    @Test
    void a_text_of_exactly_the_width_is_not_cut() {
        assertThat(shown("a".repeat(10), 0, 1, 10)).isEqualTo("aaaaaaaaaa\n^");
        assertThat(shown("a".repeat(11), 0, 1, 10)).isEqualTo("aaaaaaaa…\n^");
    }

    @Test
    void a_part_that_was_made_up_does_no_harm() {
        assertThat(shown("likes", 3, 90, 40)).isEqualTo("likes\n   ^^");
        assertThat(shown("likes", 80, 90, 40)).isEqualTo("likes\n     ^");
        assertThat(shown("😀", 1, 2, 40)).isEqualTo("😀\n^^");
        assertThat(shown("", 0, 0, 40)).isEqualTo("\n^");
    }

    @Test
    void a_text_of_a_million_marks_stays_one_line() {
        assertThat(shown("a" + "\u0301".repeat(1_000_000), 0, 1, 40).length()).isLessThan(300);
    }

    private static String shown(String text, int from, int to, int width) {
        Excerpt excerpt = new Excerpt(text, new Span(from, to), width);
        return excerpt.line() + "\n" + excerpt.underline();
    }
}
