package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.okr4j.core.Cycle;
import org.okr4j.core.Span;

/** What holds for every text, whatever is in it. */
class TextReaderProperties {
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);

    @Property
    void every_text_is_read_and_every_span_lies_inside_it_between_whole_characters(@ForAll @From("texts") String text) {
        KeyResultText read = TextReader.english().keyResult(text, CYCLE);
        for (Span span : spans(read)) {
            assertThat(span.to()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.from());
            assertThat(splits(text, span.from()) || splits(text, span.to())).isFalse();
        }
        assertThat(TextReader.english().objective(text).quantities()).isEqualTo(read.quantities());
    }

    @Property(tries = 200)
    void the_answer_is_the_same_in_every_default_locale(@ForAll @From("texts") String text) {
        KeyResultText expected = TextReader.english().keyResult(text, CYCLE);
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG", "th-TH-u-nu-thai", "lt")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(TextReader.of(Lexicon.english()).keyResult(text, CYCLE))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Property(tries = 20)
    void a_text_of_many_repeated_pieces_is_read_before_long(@ForAll @From("pieces") String piece) {
        String text = piece.repeat(200_000 / Math.max(1, piece.length()));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> TextReader.english().keyResult(text, CYCLE));
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

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> titles = pieces().list().ofMaxSize(14).map(pieces -> String.join(" ", pieces));
        Arbitrary<String> glued = pieces().list().ofMaxSize(10).map(pieces -> String.join("", pieces));
        Arbitrary<String> mutated = Combinators.combine(
                        titles, Arbitraries.integers().between(0, 60), Arbitraries.chars())
                .as((title, at, c) ->
                        at < title.length() ? title.substring(0, at) + c + title.substring(at + 1) : title + c);
        return Arbitraries.frequencyOf(
                Tuple.of(3, titles),
                Tuple.of(2, glued),
                Tuple.of(3, mutated),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "5",
                "$5",
                "20%",
                "1,500,000",
                "1.25.3",
                "9".repeat(50),
                "1e999999999",
                "0/0",
                "1/2",
                "3:1",
                "2x",
                "10k",
                "1m30s",
                "30-day",
                "from",
                "to",
                "by",
                "within",
                "two",
                "months",
                "hundred",
                "million",
                "and",
                "of",
                "the",
                "no",
                "more than",
                "at least",
                "or more",
                "X",
                "X%",
                "??",
                "N",
                "Q3",
                "FY24-Q1",
                "EOQ",
                "end of",
                "April",
                "2026-04-02",
                "31/12/2026",
                "this quarter",
                "=>",
                "->",
                "[P0]",
                "(",
                ")",
                "@ana",
                "#12",
                "a/b#1",
                "https://a.b/1",
                "-",
                "~",
                "+",
                "≥",
                "±",
                "’",
                "\u00a0",
                "\u0000",
                "\u202e",
                "\ud800",
                "\udc00",
                "😀",
                "e\u0301",
                "İ",
                "ß",
                "１２％",
                "٣",
                "customers",
                "double",
                "half",
                "Reduce",
                "increase",
                "weekly");
    }
}
