package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;

class LexiconTest {
    /** A little German: a language is a lexicon, and the reader stays the same. */
    private static final Lexicon GERMAN = Lexicon.parse("""
            # Grundzahlen
            [number]
            1 : ein, eine, einen, einmal
            2 : zwei
            12 : zwölf, ein dutzend
            [percent]
            %, prozent
            [currency]
            EUR : €, euro
            [magnitude]
            1000000 : million{,en}, mio.
            [multiple]
            2 : verdopp{eln,elt,ele}
            [comparison-before]
            >= : mindestens
            <= : höchstens
            ~ : rund, etwa
            [from]
            von
            [to]
            auf
            [by]
            um
            [more]
            mehr, zusätzlich, zusätzliche
            [shift]
            steig{ern,t,en}, senk{en,t}, verkürz{en,t}
            [time-unit]
            P1D : tag{,e,en}
            P1M : monat{,e,en}
            [month]
            4 : april
            [end-of]
            ende
            [deadline]
            bis
            [within]
            innerhalb von
            [rise]
            steig{ern,t,en}
            [fall]
            senk{en,t}, verkürz{en,t}
            [vanity]
            seitenaufruf{e,en}
            """);

    @Test
    void another_language_is_another_lexicon() {
        KeyResultText text = TextReader.of(GERMAN)
                .keyResult(
                        "Lieferzeit von 12 Tagen auf höchstens zwei Tage senken bis Ende April",
                        Cycle.quarter(2026, 2));
        assertThat(text.quantities())
                .extracting(Quantity::role, Quantity::comparison, Quantity::value)
                .containsExactly(
                        tuple(QuantityRole.BASELINE, Comparison.EQUAL, Optional.of(BigDecimal.valueOf(12))),
                        tuple(QuantityRole.TARGET, Comparison.AT_MOST, Optional.of(BigDecimal.valueOf(2))));
        assertThat(text.deadline().orElseThrow().date()).contains(LocalDate.parse("2026-04-30"));
        assertThat(text.direction()).isEqualTo(TextDirection.DECREASE);
        assertThat(TextReader.of(GERMAN).keyResult("20% mehr Bestellungen").targets())
                .singleElement()
                .satisfies(target -> assertThat(target.change()).isEqualTo(QuantityChange.RELATIVE));
        assertThat(TextReader.of(GERMAN).keyResult("Eine Million Seitenaufrufe").vanity())
                .isEqualTo(Vanity.YES);
    }

    @Test
    void words_are_added_and_taken_out_without_changing_the_lexicon() {
        Lexicon few =
                Lexicon.empty().plus(WordClass.VANITY, "gem view{,s}").plusValue(WordClass.NUMBER, "60", "three score");
        assertThat(few.words(WordClass.VANITY)).isEqualTo(Map.of("gem view", "", "gem views", ""));
        assertThat(few.words(WordClass.NUMBER)).isEqualTo(Map.of("three score", "60"));
        assertThat(few.without(WordClass.VANITY, "gem view").words(WordClass.VANITY))
                .isEqualTo(Map.of("gem views", ""));
        assertThat(few.words(WordClass.VANITY)).hasSize(2);
        assertThat(few).isEqualTo(Lexicon.parse("[vanity]\ngem views, gem view\n[number]\n60 : three score"));
    }

    @Test
    void a_word_with_a_hyphen_is_the_same_without_it() {
        Lexicon ours = Lexicon.empty().plus(WordClass.VANITY, "page-views");
        assertThat(TextReader.of(ours).keyResult("5 page views").vanity()).isEqualTo(Vanity.YES);
        assertThat(TextReader.of(ours).keyResult("5 Page-Views").vanity()).isEqualTo(Vanity.YES);
    }

    @Test
    void tables_that_mean_nothing_are_refused() {
        List.of(
                        Map.entry(
                                "twelve",
                                "A table of words starts with a class in brackets, such as [fall]: \"twelve\""),
                        Map.entry("[vanitty]", "No class of words is named \"vanitty\", did you mean \"vanity\""),
                        Map.entry("[number]\ntwelve", "Words of the class number stand for a number, such as 12: \"\""),
                        Map.entry(
                                "[month]\n13 : smarch",
                                "Words of the class month stand for a month from 1 to 12: \"13\""),
                        Map.entry(
                                "[time-unit]\nP1X : age",
                                "Words of the class time-unit stand for an ISO period or duration, such as P7D or PT1M: \"P1X\""),
                        Map.entry("[number]\n1 : ,", "A phrase of a lexicon is not empty: \"\""))
                .forEach(refused -> assertThatThrownBy(() -> Lexicon.parse(refused.getKey()))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(refused.getValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | twelve | a number, such as 12",
                "currency | euro | an ISO code, such as EUR",
                "currency | eur | an ISO code, such as EUR",
                "currency | EURO | an ISO code, such as EUR",
                "time-unit | week | an ISO period or duration, such as P7D or PT1M",
                "time-unit | P-7D | an ISO period or duration, such as P7D or PT1M",
                "time-unit | PT-7M | an ISO period or duration, such as P7D or PT1M",
                "time-unit | PT7D | an ISO period or duration, such as P7D or PT1M",
                "comparison-before | == | one of = >= > <= < ~ +/-",
                "month | 0 | a month from 1 to 12",
                "month | 13 | a month from 1 to 12",
                "period | day | one of week month quarter half year cycle",
                "placeholder | lost | one of unfilled redacted",
            })
    void a_value_that_a_class_does_not_know_is_refused(String wordClass, String value, String allowed) {
        assertThatThrownBy(() -> Lexicon.parse("[" + wordClass + "]\n" + value + " : word\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(
                        "Words of the class " + wordClass + " stand for " + allowed + ": \"" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | 0.5",
                "currency | EUR",
                "time-unit | P7D",
                "time-unit | PT0.001S",
                "comparison-after | +/-",
                "month | 1",
                "month | 12",
                "period-end | half",
                "placeholder | redacted",
                "theme | retention"
            })
    void a_value_that_a_class_knows_is_taken(String wordClass, String value) {
        assertThat(Lexicon.parse("[" + wordClass + "]\n" + value + " : word\n")).hasToString("Lexicon of 1 phrases");
    }
}
