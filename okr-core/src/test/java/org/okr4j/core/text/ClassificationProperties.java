package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.okr4j.core.Span;

class ClassificationProperties {
    private static final TextReader READER = TextReader.english();
    private static final int MEGABYTE = 1 << 20;

    @Property
    void every_text_is_classified_with_spans_inside_of_it(@ForAll("titles") String title) {
        KeyResultText text = READER.keyResult(title);

        for (Optional<Span> span :
                List.of(text.directionSpan(), text.kindSpan(), text.vanitySpan(), text.placeholderSpan())) {
            span.ifPresent(found -> assertThat(found.of(title)).isNotEmpty());
        }
        assertThat(text.vanitySpan().isPresent()).isEqualTo(text.vanity() != Vanity.NO);
        assertThat(text.placeholderSpan().isPresent()).isEqualTo(text.placeholder() != Placeholder.NONE);
        assertThat(READER.objective(title).text()).isEqualTo(title);
    }

    @Property
    void a_number_to_reach_makes_a_text_quantified_or_only_looked_at(@ForAll("titles") String title) {
        KeyResultText text = READER.keyResult(title);

        if (text.measurable() == Measurability.QUANTIFIED) {
            assertThat(text.targets().isEmpty()).isEqualTo(false);
            assertThat(text.direction()).isNotIn(TextDirection.BINARY, TextDirection.UNKNOWN);
        }
        if (text.measurable() == Measurability.BINARY) {
            assertThat(text.direction()).isEqualTo(TextDirection.BINARY);
        }
    }

    @Property
    void what_is_read_does_not_depend_on_the_locale(@ForAll("titles") String title) {
        KeyResultText before = READER.keyResult(title);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(READER.keyResult(title)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Example
    void a_title_of_a_megabyte_is_read_before_anybody_waits_for_it() {
        for (String part : List.of(
                "5 visits, and launch 3 sites to grow by 4 ",
                "number of ",
                "number of 5 ",
                "to launch ",
                "(",
                "5 ",
                "visits ",
                "from 1 ",
                "by training to grow ",
                "that is not. ")) {
            String title = part.repeat(MEGABYTE / part.length());
            Assertions.assertThatCode(() -> READER.keyResult(title)).doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> titles() {
        List<String> words = new ArrayList<>(
                List.of("5", "20%", "$3M", "(", ")", ",", ".", ":", "\"", "-", "X%", "N", "İ", "ß", "\ud83d"));
        for (WordClass wordClass : WordClass.values()) {
            words.addAll(Lexicon.english().words(wordClass).keySet());
        }
        Arbitrary<String> sentences = Arbitraries.of(words).list().ofMaxSize(14).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMaxLength(40));
    }
}
