package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Span;

class ClassificationTest {
    private static final TextReader READER = TextReader.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantified | maintain | outcome | no | Error budget is never exceeded by more than 10%",
                "quantified | reach | outcome | borderline | 1,200 sign-ups for the waiting list"
            })
    void a_key_result_says_what_it_is(String measurable, String direction, String kind, String vanity, String title) {
        KeyResultText text = READER.keyResult(title);

        assertThat(word(text.measurable()) + " | " + word(text.direction()) + " | " + word(text.kind()) + " | "
                        + word(text.vanity()))
                .isEqualTo(measurable + " | " + direction + " | " + kind + " | " + vanity);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "objectives.psv", delimiter = '|', numLinesToSkip = 1)
    void an_objective_is_an_aspiration_a_metric_or_a_project(String style, String title) {
        assertThat(word(READER.objective(title).style())).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monthly churn falls from 5% to 3% | falls |",
                "Publish 6 case studies | | Publish",
                "The portal is launched in all districts | | launched",
                "20% fewer accidents | fewer |",
                "Cut calls by 10%, and keep satisfaction above 90% | Cut | Cut",
                "4 new nurses | |"
            })
    void the_word_that_decided_is_told(String title, String direction, String kind) {
        KeyResultText text = READER.keyResult(title);

        assertThat(text.directionSpan().map(span -> span.of(title))).isEqualTo(Optional.ofNullable(direction));
        if (kind != null) {
            assertThat(text.kindSpan().map(span -> span.of(title))).contains(kind);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grow our Instagram followers to 25,000 | yes | followers",
                "10,000 unique visitors a month on the blog | yes | unique visitors",
                "Increase website traffic by 30% | yes | traffic",
                "Increase Monthly LinkedIn Followers Gained by 8% | yes | Followers",
                "Write 5 articles, achieving at least 300 page views | yes | page views",
                "400 webinar attendees | borderline | attendees",
                "Average session duration of 4 minutes | borderline | session duration",
                "Reduce lead views to 5 | no |",
                "12% of website visitors ask for a quote | no |",
                "Raise the conversion of visitors into buyers to 3% | no |",
                "Revenue per visitor of $2 | no |",
                "5 coaching sessions per team | no |",
                "Average rating of 4.6 stars in the App Store | no |",
                "60,000 unique visitors and 900 paid customers | yes | unique visitors"
            })
    void vanity_is_found_in_the_head_of_what_is_counted(String title, String vanity, String word) {
        KeyResultText text = READER.keyResult(title);

        assertThat(word(text.vanity())).isEqualTo(vanity);
        assertThat(text.vanitySpan().map(span -> span.of(title))).isEqualTo(Optional.ofNullable(word));
    }

    @Test
    void a_team_adds_a_vanity_term_of_its_own() {
        String title = "Collect 9,000 gem views";
        TextReader ours = TextReader.of(Lexicon.english().plus(WordClass.VANITY, "gem view{,s}"));

        assertThat(READER.keyResult(title).vanity()).isEqualTo(Vanity.NO);
        assertThat(ours.keyResult(title).vanity()).isEqualTo(Vanity.YES);
        assertThat(ours.keyResult(title).vanitySpan()).contains(new Span(14, 23));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "' '", ".", ")))(((", "and and and", "to to to", "by by", "\" \" \"", "not"})
    void a_text_without_a_sentence_says_nothing(String title) {
        KeyResultText text = READER.keyResult(title);

        assertThat(text)
                .isEqualTo(KeyResultText.builder()
                        .text(title)
                        .direction(TextDirection.UNKNOWN)
                        .measurable(Measurability.NO)
                        .kind(ResultKind.ACTIVITY)
                        .build());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
