package org.okr4j.testkit;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.text.Lexicon;
import org.okr4j.core.text.WordClass;

/** Titles as people write them, with what slips into them, and texts that are none at all. */
final class Sentences {
    private static final List<String> WHOLE = List.of(
            "Sign 40 new partner schools in the northern region within three months",
            "Reduce the median waiting time at the front desk from 25 minutes to 10 minutes",
            "Raise the share of orders that are paid on the first try from 82% to at least 90% by end of May",
            "KR 1: Publish 12 articles (two in French) and reach 5,000 monthly readers [P0]",
            "Launch the redesigned portal for volunteers in all six districts by Q3 2026",
            "Keep the error rate of the booking service below 0.5% for 30 consecutive days",
            "Customers rate the delivery at 4.6 out of 5 stars on average, status: 80%",
            "Grow recurring revenue by $1.2M-1.5M without raising the cost per customer above $300",
            "Cut the time to restore a failed deployment in half, from 4h30m to 2 hours @ana",
            "No patient waits longer than two weeks for a first appointment",
            "Increase followers of the museum's channel from 20k to X, see https://example.org/a#1",
            "Ensure that each ward has a handover checklist before 31/12/2026");

    private static final List<String> PIECES = List.of(
            "5",
            "$5",
            "to $1.5M",
            "from 5% to 3%",
            "by 20%",
            "at least 90",
            "9 of 10",
            "10-20",
            "10,000 likes",
            "PHX-212",
            "(ABC)",
            "20%",
            "1,500,000",
            "1.25.3",
            "9".repeat(50),
            "1e999999999",
            "0/0",
            "1/2",
            "3:1",
            "2x",
            "1m30s",
            "30-day",
            "X%",
            "??",
            "__",
            "Q3",
            "FY24-Q1",
            "2026-04-02",
            "31.12.2026",
            "=>",
            "->",
            "[",
            "]",
            "(",
            ")",
            "#12",
            "a/b#1",
            "-",
            "~",
            "+",
            "\u2265",
            "\u00b1",
            "\u2019",
            "\"",
            ".",
            ",",
            ":",
            "\n",
            "\u00a0",
            "\u0000",
            "\u202e",
            "\ud83d\ude00",
            "\u65e5\u672c",
            "e\u0301",
            "\u0301",
            "I",
            "\u0130",
            "\u0131",
            "\u00df",
            "\uff11\uff12\uff05",
            "\u0663");

    /** What no title of a document can have. */
    private static final List<String> HALVES = List.of("\ud800", "\udc00");

    private Sentences() {}

    static Arbitrary<String> titles() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(Tuple.of(3, pieces()), Tuple.of(1, Texts.texts()))
                .list()
                .ofMaxSize(9)
                .map(list -> String.join(" ", list));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(WHOLE)), Tuple.of(3, pieces))
                .filter(title -> !title.isBlank())
                .withoutEdgeCases();
    }

    static Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(Tuple.of(20, pieces()), Tuple.of(1, Arbitraries.of(HALVES)));
        Arbitrary<String> spaced = pieces.list().ofMaxSize(14).map(list -> String.join(" ", list));
        Arbitrary<String> glued = pieces.list().ofMaxSize(10).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, mended(Arbitraries.of(WHOLE))),
                        Tuple.of(3, mended(spaced)),
                        Tuple.of(2, glued),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(40)))
                .withoutEdgeCases();
    }

    /** Words and phrases of every class, and signs. */
    private static Arbitrary<String> pieces() {
        List<String> phrases = Stream.of(WordClass.values())
                .flatMap(wordClass -> Lexicon.english().words(wordClass).keySet().stream())
                .toList();
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(phrases)), Tuple.of(1, Arbitraries.of(PIECES)));
    }

    /** Puts up to four pieces in the place of what stands there. */
    private static Arbitrary<String> mended(Arbitrary<String> titles) {
        Arbitrary<Mend> mends = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 9),
                        inserted())
                .as(Mend::new);
        return Combinators.combine(titles, mends.list().ofMaxSize(4)).as(Sentences::mended);
    }

    private static Arbitrary<String> inserted() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                pieces(),
                Arbitraries.chars().map(String::valueOf),
                pieces().map(piece -> " " + piece + " "));
    }

    private static String mended(String title, List<Mend> mends) {
        String mended = title;
        for (Mend mend : mends) {
            int from = Math.min(mend.at(), mended.length());
            int to = Math.min(from + mend.dropped(), mended.length());
            mended = mended.substring(0, from) + mend.inserted() + mended.substring(to);
        }
        return mended;
    }

    private record Mend(int at, int dropped, String inserted) {}
}
