package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okr4j.core.EqualityContract;

/** Readers, drafters and wordings work on texts and are no values; lexicons say by hand what is equal. */
class EqualityTest extends EqualityContract {
    EqualityTest() {
        super(5, Set.of(Drafter.class, Lexicon.class, TextReader.class, Wording.class));
    }

    @Test
    void lexicons_are_equal_by_their_phrases() {
        Lexicon built = Lexicon.empty().plus(Lexicon.english());

        assertThat(built).isEqualTo(Lexicon.english()).hasSameHashCodeAs(Lexicon.english());
        assertThat(built).isNotEqualTo(Lexicon.empty()).isNotEqualTo("phrases");
    }
}
