package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishWordsTest {
    private static final List<WordClass> VERBS = List.of(
            WordClass.RISE,
            WordClass.FALL,
            WordClass.IMPROVE,
            WordClass.KEEP,
            WordClass.REACH,
            WordClass.ADD,
            WordClass.TENTATIVE,
            WordClass.OPEN_VERB,
            WordClass.REWORK,
            WordClass.GATE,
            WordClass.MAKE,
            WordClass.WORK);

    @Test
    void a_verb_is_of_one_class() {
        Set<String> seen = new HashSet<>();
        for (WordClass wordClass : VERBS) {
            for (String verb : Lexicon.english().words(wordClass).keySet()) {
                assertThat(seen.add(verb)).as(verb + " of " + wordClass).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WordClass.class)
    void english_has_words_of_every_class(WordClass wordClass) {
        assertThat(Lexicon.english().words(wordClass)).isNotEmpty();
    }

    @Test
    void endings_in_braces_may_stand_inside_a_phrase() {
        assertThat(Lexicon.empty()
                        .plus(WordClass.GATE, "roll{,s,ed} out", "re{build,open}s")
                        .words(WordClass.GATE))
                .containsOnlyKeys("roll out", "rolls out", "rolled out", "rebuilds", "reopens");
    }
}
