package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Span;
import org.okr4j.testkit.TextArbitraries;

class ClassificationProperties {
    private static final TextReader READER = TextReader.english();

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

    @Provide
    Arbitrary<String> titles() {
        return TextArbitraries.anything();
    }
}
