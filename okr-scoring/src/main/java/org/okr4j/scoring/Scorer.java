package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.okr4j.core.Alignment;
import org.okr4j.core.Ambition;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.RollUpSource;

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
     * Returns the same scorer with or without forecasts, which take most of the time.
     *
     * @param wanted whether key results get a forecast
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
        ObjectiveScorer scorer = new ObjectiveScorer(profile, keyResultScorer(), explanations, asOf);
        Scorecard.Builder card = Scorecard.builder().asOf(asOf).profile(profile.name());
        if (okrs.objectives().stream().allMatch(objective -> objective.rollUp() == RollUpSource.KEY_RESULTS)) {
            okrs.objectives()
                    .forEach(objective ->
                            card.addObjectives(scored(okrs, objective, RollUpSource.KEY_RESULTS, List.of(), scorer)));
            return card.build();
        }
        Map<String, ObjectiveScore> scores = bottomUp(okrs, scorer);
        okrs.objectives().forEach(objective -> card.addObjectives(scoreOf(objective, scores)));
        return card.build();
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
        return keyResultScorer().score(keyResult, keyResult.ambition().orElse(Ambition.COMMITTED), cycle, asOf);
    }

    private KeyResultScorer keyResultScorer() {
        return new KeyResultScorer(profile, forecasts, explanations);
    }

    /** Objectives on a loop of parents are scored from their key results alone. */
    private static Map<String, ObjectiveScore> bottomUp(Okrs okrs, ObjectiveScorer scorer) {
        Alignment alignment = okrs.alignment();
        Map<String, ObjectiveScore> scores = new HashMap<>();
        for (Objective objective : alignment.bottomUp()) {
            RollUpSource source = alignment.isOnLoop(objective) ? RollUpSource.KEY_RESULTS : objective.rollUp();
            List<Part> below = new ArrayList<>();
            if (source != RollUpSource.KEY_RESULTS) {
                for (Objective child : alignment.children(objective.id())) {
                    ObjectiveScorer.part(child, scoreOf(child, scores)).ifPresent(below::add);
                }
            }
            scores.put(objective.id(), scored(okrs, objective, source, below, scorer));
        }
        return scores;
    }

    private static ObjectiveScore scored(
            Okrs okrs, Objective objective, RollUpSource source, List<Part> below, ObjectiveScorer scorer) {
        try {
            return scorer.score(objective, source, below);
        } catch (InvalidValueException refused) {
            throw refused.within("/objectives/" + okrs.objectives().indexOf(objective));
        }
    }

    private static ObjectiveScore scoreOf(Objective objective, Map<String, ObjectiveScore> scores) {
        return Objects.requireNonNull(scores.get(objective.id()), "objectives are scored from the bottom up");
    }
}
