package org.okr4j.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;

/** What documents come to. */
final class Scored {
    private static final int MOST_DAYS = 4;

    private Scored() {}

    static Arbitrary<Scorecard> cards() {
        return of(OkrArbitraries.documents()).map(Card::card).withoutEdgeCases();
    }

    static Arbitrary<ObjectiveScore> objectives() {
        return of(OkrArbitraries.documents().withObjectives(1, 1))
                .map(card -> card.card().objectives().get(0))
                .withoutEdgeCases();
    }

    static Arbitrary<KeyResultScore> keyResults() {
        return of(OkrArbitraries.documents().withObjectives(1, 1).withKeyResults(1, 1))
                .map(card -> card.card().objectives().get(0).keyResults().get(0))
                .withoutEdgeCases();
    }

    static Arbitrary<Summary> summaries() {
        return of(OkrArbitraries.documents())
                .map(card -> Summary.of(card.okrs(), card.card()))
                .withoutEdgeCases();
    }

    static Arbitrary<Series> series() {
        return Combinators.combine(
                        scorers(),
                        OkrArbitraries.documents(),
                        OkrArbitraries.dates().list().ofMinSize(1).ofMaxSize(MOST_DAYS))
                .as(Scored::series)
                .withoutEdgeCases();
    }

    private record Card(Okrs okrs, Scorecard card) {}

    private static Arbitrary<Card> of(Arbitrary<Okrs> documents) {
        return Combinators.combine(scorers(), documents, OkrArbitraries.dates())
                .as((scorer, okrs, asOf) -> new Card(okrs, scorer.score(okrs, asOf)));
    }

    private static Arbitrary<Scorer> scorers() {
        return Combinators.combine(
                        ScoringArbitraries.profiles(), Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as((profile, forecasts, explanations) ->
                        Scorer.of(profile).withForecasts(forecasts).withExplanations(explanations));
    }

    private static Series series(Scorer scorer, Okrs okrs, List<LocalDate> days) {
        List<Scorecard> cards = days.stream()
                .distinct()
                .sorted()
                .map(day -> scorer.score(okrs, day))
                .toList();
        return Series.builder()
                .profile(cards.get(0).profile())
                .scorecards(cards)
                .build();
    }
}
