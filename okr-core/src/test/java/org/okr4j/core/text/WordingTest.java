package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Span;

class WordingTest {
    private static final TextReader READER = TextReader.english();

    @Test
    void phrases_of_a_class_are_found_where_they_stand() {
        assertThat(READER.wording("Significantly better, world-class onboarding")
                        .phrases(WordClass.EMPTY))
                .extracting(Wording.Place::span)
                .containsExactly(new Span(0, 13), new Span(14, 20), new Span(22, 33));
    }

    @Test
    void a_theme_is_the_key_of_its_words() {
        assertThat(READER.wording("Churn falls").phrases(WordClass.THEME))
                .containsExactly(new Wording.Place("customers", new Span(0, 5)));
    }

    @Test
    void words_that_carry_meaning_have_the_same_key_in_most_of_their_forms() {
        assertThat(keys("The customers of our shop order 5 times a week")).containsExactly("custom", "shop", "order");
        assertThat(keys("More customer orders in all shops")).containsExactly("custom", "order", "shop");
        assertThat(keys("")).isEmpty();
    }

    @Test
    void another_lexicon_has_other_words() {
        Lexicon german = Lexicon.parse("""
                [common]
                die, der, und
                [theme]
                kunden : abwanderung
                """);

        Wording wording = TextReader.of(german).wording("Die Abwanderung und der Preis");

        assertThat(wording.content()).extracting(Wording.Place::key).containsExactly("abwand", "prei");
        assertThat(wording.phrases(WordClass.THEME)).containsExactly(new Wording.Place("kunden", new Span(4, 15)));
    }

    @Test
    void a_theme_needs_a_name() {
        assertThatThrownBy(() -> Lexicon.empty().plus(WordClass.THEME, "churn"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Words of the class theme stand for a theme, such as retention: \"\"");
    }

    private static List<String> keys(String text) {
        return READER.wording(text).content().stream().map(Wording.Place::key).toList();
    }
}
