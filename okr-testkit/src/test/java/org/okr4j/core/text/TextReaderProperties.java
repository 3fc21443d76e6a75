package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Cycle;
import org.okr4j.core.Span;
import org.okr4j.testkit.TextArbitraries;

/** What holds for every text, whatever is in it. More texts are tried with {@code -Djqwik.tries.default=100000}. */
class TextReaderProperties {
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final TextReader READER = TextReader.english();
    private static final TextReader BUILT_ANEW = TextReader.of(Lexicon.empty().plus(Lexicon.english()));

    @Property
    void every_text_is_read_and_every_span_lies_inside_it_between_whole_characters(@ForAll @From("texts") String text) {
        KeyResultText keyResult = READER.keyResult(text, CYCLE);
        ObjectiveText objective = READER.objective(text);

        assertThat(spans(keyResult)).allMatch(span -> isPart(span, text));
        assertThat(objective.appended()).isEqualTo(keyResult.appended());
        assertThat(objective.quantities()).isEqualTo(keyResult.quantities());
    }

    @Property
    void the_answer_is_the_same_on_every_run_and_in_every_default_locale(@ForAll @From("texts") String text) {
        KeyResultText keyResult = READER.keyResult(text, CYCLE);
        ObjectiveText objective = READER.objective(text);
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("en", "tr", "az", "ar-EG", "th-TH-u-nu-thai", "lt", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(BUILT_ANEW.keyResult(text, CYCLE)).isEqualTo(keyResult);
                assertThat(BUILT_ANEW.objective(text)).isEqualTo(objective);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<Span> spans(KeyResultText read) {
        List<Span> spans = new ArrayList<>(read.appended());
        read.quantities().forEach(quantity -> spans.add(quantity.span()));
        read.deadline().ifPresent(deadline -> spans.add(deadline.span()));
        read.directionSpan().ifPresent(spans::add);
        read.kindSpan().ifPresent(spans::add);
        read.vanitySpan().ifPresent(spans::add);
        read.placeholderSpan().ifPresent(spans::add);
        return spans;
    }

    private static boolean isPart(Span span, String text) {
        return span.from() < span.to()
                && span.to() <= text.length()
                && !splits(text, span.from())
                && !splits(text, span.to());
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.anything();
    }
}
