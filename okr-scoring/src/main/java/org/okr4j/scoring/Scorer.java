package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.okr4j.core.Ambition;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Okrs;

/**
 * Scores documents by a profile. Immutable and safe to share between threads; the same document, day and profile always
 * give the same scorecard.
 *
 * <pre>{@code
 * Scorecard card = Scorer.standard().score(okrs, LocalDate.parse("2026-08-31"));
 * Scorer.of(ScoringProfiles.STANDARD.withRollUp(RollUps.WEAKEST)).withForecasts(false).score(okrs, asOf);
 * }</pre>
 */
public final class Scorer {
    private static final Scorer STANDARD = of(ScoringProfiles.STANDARD);

    private final ScoringProfile profile;
    private final boolean forecasts;
    private final boolean explanations;

    private Scorer(ScoringProfile profile, boolean forecasts, boolean explanations) {
        this.profile = profile;
        this.forecasts = forecasts;
        this.explanations = explanations;
    }

    /**
     * Returns a scorer by this library's own rules, with forecasts and explanations.
     *
     * @return the scorer for {@link ScoringProfiles#STANDARD}
     */
    public static Scorer standard() {
        return STANDARD;
    }

    /**
     * Returns a scorer by the rules of a profile, with forecasts and explanations.
     *
     * @param profile the profile
     * @return the scorer
     */
    public static Scorer of(ScoringProfile profile) {
        return new Scorer(profile, true, true);
    }

    /**
     * Returns the same scorer with or without forecasts and outlooks, which take most of the time.
     *
     * @param wanted whether key results get a forecast and an outlook
     * @return the scorer
     */
    public Scorer withForecasts(boolean wanted) {
        return new Scorer(profile, wanted, explanations);
    }

    /**
     * Returns the same scorer with or without explanations, which take time and space.
     *
     * @param wanted whether scores get an explanation
     * @return the scorer
     */
    public Scorer withExplanations(boolean wanted) {
        return new Scorer(profile, forecasts, wanted);
    }

    /**
     * Scores a document as of a day.
     *
     * @param okrs the document
     * @param asOf the day; what is dated later is not yet known
     * @return the scorecard, in the order of the document
     * @throws InvalidValueException if a measure asks for a strategy that the profile does not know; its path leads to
     *     the measure
     */
    public Scorecard score(Okrs okrs, LocalDate asOf) {
        return scorecard(BottomUp.of(okrs), keyResultScorer(Timeline::new), asOf);
    }

    /**
     * Scores a document as of many days of a cycle, for charts.
     *
     * @param okrs the document
     * @param cycle the cycle, of the document or any other
     * @param every which days of it
     * @return the scorecards as {@link #score(Okrs, LocalDate)} gives them, from one pass over the check-ins
     * @throws InvalidValueException as {@link #score(Okrs, LocalDate)} does for one of the days
     */
    public Series series(Okrs okrs, Cycle cycle, Every every) {
        return series(okrs, cycle.start(), cycle.end(), every);
    }

    /**
     * Scores a document as of many days, for charts.
     *
     * <p>The check-ins are gone through once: sums, averages and the like are carried from day to day, and what only a
     * check-in, an amendment or a reading that leaves its window changes is worked out when it does. What a day changes by
     * itself, such as expected progress and status, is worked out for each day.
     *
     * @param okrs the document
     * @param from the first day
     * @param to the last day
     * @param every which days between them
     * @return the scorecards as {@link #score(Okrs, LocalDate)} gives them
     * @throws InvalidValueException if the last day is before the first, or as {@link #score(Okrs, LocalDate)} does for
     *     one of the days
     */
    public Series series(Okrs okrs, LocalDate from, LocalDate to, Every every) {
        List<LocalDate> days = every.days(from, to);
        BottomUp order = BottomUp.of(okrs);
        Map<String, Timeline> timelines = new HashMap<>();
        KeyResultScorer scorer =
                keyResultScorer(keyResult -> timelines.computeIfAbsent(keyResult.id(), id -> new Timeline(keyResult)));
        Series.Builder series = Series.builder().profile(profile.name());
        days.forEach(day -> series.addScorecards(scorecard(order, scorer, day)));
        return series.build();
    }

    /**
     * Scores a key result without a document.
     *
     * @param keyResult the key result
     * @param cycle the time in which it is worked on
     * @param asOf the day; what is dated later is not yet known
     * @return its score; where it says no ambition it counts as committed
     * @throws InvalidValueException if its measure asks for a strategy that the profile does not know
     */
    public KeyResultScore score(KeyResult keyResult, Cycle cycle, LocalDate asOf) {
        return keyResultScorer(Timeline::new)
                .score(keyResult, keyResult.ambition().orElse(Ambition.COMMITTED), cycle, asOf);
    }

    private Scorecard scorecard(BottomUp order, KeyResultScorer keyResultScorer, LocalDate asOf) {
        ObjectiveScorer scorer = new ObjectiveScorer(profile, keyResultScorer, explanations, asOf);
        return Scorecard.builder()
                .asOf(asOf)
                .profile(profile.name())
                .addAllObjectives(order.scores(scorer))
                .build();
    }

    private KeyResultScorer keyResultScorer(Function<KeyResult, Timeline> timelines) {
        return new KeyResultScorer(profile, forecasts, explanations, timelines);
    }
}
