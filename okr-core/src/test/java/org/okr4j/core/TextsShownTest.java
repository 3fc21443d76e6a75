package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsShownTest {
    private static final Set<Integer> ACTING = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    @Test
    void exactly_what_acts_is_escaped_of_all_unicode() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            boolean joins = c == 0x200c || c == 0x200d;
            String expected = ACTING.contains(Character.getType(c)) && !joins ? escapes(text) : text;
            if (!Shown.escaped(text).equals(expected)) {
                assertThat(Shown.escaped(text)).as("%x", c).isEqualTo(expected);
            }
        });
    }

    @Test
    void a_text_cannot_recolour_a_terminal_or_turn_a_line_around() {
        assertThat(Shown.escaped("a\u001b[31mred\u0007")).isEqualTo("a\\u001b[31mred\\u0007");
        assertThat(Shown.escaped("a\r\nb\u0085c\u2028d")).isEqualTo("a\\u000d\\u000ab\\u0085c\\u2028d");
        assertThat(Shown.escaped("\u202eevil\u2066\ufeff")).isEqualTo("\\u202eevil\\u2066\\ufeff");
        assertThat(Shown.escaped("tag \udb40\udc41")).isEqualTo("tag \\udb40\\udc41");
        assertThat(Shown.escaped("half \ud83d and \ude00")).isEqualTo("half \\ud83d and \\ude00");
        assertThat(Shown.escaped("Größe 😀 日本 e\u0301")).isEqualTo("Größe 😀 日本 e\u0301");
    }

    @Test
    void an_excerpt_counts_characters_and_cuts_none_in_half() {
        for (String one : List.of("a", "é", "😀")) {
            assertThat(Shown.excerpt(one.repeat(60))).isEqualTo(one.repeat(60));
            assertThat(Shown.excerpt(one.repeat(61))).isEqualTo(one.repeat(59) + "…");
            assertThat(Shown.excerpt(one.repeat(100_000))).isEqualTo(one.repeat(59) + "…");
        }
        assertThat(Shown.excerpt("a" + "😀".repeat(60))).isEqualTo("a" + "😀".repeat(58) + "…");
        assertThat(Shown.quoted("")).isEqualTo("\"\"");
        assertThat(Shown.quoted("a\n".repeat(40))).isEqualTo('"' + "a\\u000a".repeat(29) + "a…\"");
    }

    @Test
    void a_name_with_few_edits_is_near() {
        List<String> known = List.of("title", "description", "owner", "keyResults");

        assertThat(NearestName.to("titel", known)).contains("title");
        assertThat(NearestName.to("Title", known)).contains("title");
        assertThat(NearestName.to("TITLE", known)).contains("title");
        assertThat(NearestName.to("keyresult", known)).contains("keyResults");
        assertThat(NearestName.to("descritpoin", known)).contains("description");
        assertThat(NearestName.to("onwer", known)).contains("owner");
        assertThat(NearestName.to("weight", known)).isEmpty();
        assertThat(NearestName.to("", known)).isEmpty();
        assertThat(NearestName.to("x", List.of())).isEmpty();
    }

    @Test
    void of_equally_near_names_the_first_is_taken() {
        assertThat(NearestName.to("bat", List.of("cat", "hat"))).contains("cat");
        assertThat(NearestName.to("bat", List.of("cat", "bat"))).contains("bat");
    }

    @Test
    void a_short_name_may_differ_by_one_and_a_long_one_by_three() {
        assertThat(NearestName.to("ab", List.of("ac"))).contains("ac");
        assertThat(NearestName.to("ab", List.of("cd"))).isEmpty();
        assertThat(NearestName.to("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
        assertThat(NearestName.to("abcdefghijkl", List.of("abcdefghwxyz"))).isEmpty();
    }

    @Test
    void names_of_a_million_characters_are_compared_by_their_start() {
        String name = "a".repeat(1_000_000);

        assertThat(NearestName.to(name, List.of("b".repeat(1_000_000), name + "b")))
                .contains(name + "b");
        assertThat(new UnknownIdException("key result", name, List.of("churn")))
                .hasMessage("No key result has the id \"" + "a".repeat(59) + "…\"");
    }

    private static String escapes(String text) {
        return text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
    }
}
