package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Role;
import org.okr4j.core.Status;
import org.okr4j.core.UnknownIdException;

/**
 * What a scorecard comes to in a few numbers: how many commitments are met, what the stretches score on average, how much is
 * measured, and the net confidence.
 *
 * <pre>{@code
 * Scorecard card = Scorer.standard().score(okrs, asOf);
 * Summary all = Summary.of(okrs, card);
 * Summary company = Summary.of(okrs, card, objective -> objective.level().equals(Optional.of(OrgLevel.COMPANY)));
 * }</pre>
 *
 * <p>Of key results those count that are targets with a weight above 0; guardrails stand apart, so that they flatter nothing.
 * Objectives all count, whatever their weight, which only says how much they count for their parent, and whether or not they
 * were closed, which changes no number. All means are plain: weights compare within one objective, not across a document.
 */
@Value.Immutable
public abstract sealed class Summary implements WithSummary permits ImmutableSummary {
    Summary() {}

    /**
     * Starts a summary.
     *
     * @return a builder that needs a day and the name of a profile; without anything else it counts none
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Summarises a document.
     *
     * @param okrs the document
     * @param card what it came to
     * @return the summary
     * @throws UnknownIdException if the scorecard is one of another document
     */
    public static Summary of(Okrs okrs, Scorecard card) {
        return of(okrs, card, objective -> true);
    }

    /**
     * Summarises some objectives of a document and their key results: those of a level, a cycle or an owner.
     *
     * @param okrs the document
     * @param card what it came to
     * @param which says which objectives
     * @return the summary
     * @throws UnknownIdException if the scorecard is one of another document
     */
    public static Summary of(Okrs okrs, Scorecard card, Predicate<? super Objective> which) {
        return of(okrs, card, which, StretchRange.STANDARD);
    }

    /**
     * Summarises some objectives of a document and their key results, with bounds of one's own for stretches.
     *
     * @param okrs the document
     * @param card what it came to
     * @param which says which objectives
     * @param range which mean score of stretches is as it should be
     * @return the summary
     * @throws UnknownIdException if the scorecard is one of another document
     */
    public static Summary of(Okrs okrs, Scorecard card, Predicate<? super Objective> which, StretchRange range) {
        Counting objectives = new Counting();
        Counting keyResults = new Counting();
        Counting guardrails = new Counting();
        for (Objective objective : okrs.objectives()) {
            if (which.test(objective)) {
                ObjectiveScore score = card.objective(objective.id());
                boolean isOver = isOver(objective, objective.cycle().end(), card.asOf());
                objectives.add(objective.ambition(), score.score(), score.coverage(), score.status(), isOver);
                for (KeyResult keyResult : objective.keyResults()) {
                    if (keyResult.role() == Role.GUARDRAIL) {
                        add(guardrails, objective, keyResult, card);
                    } else if (keyResult.weight().signum() > 0) {
                        add(keyResults, objective, keyResult, card);
                    }
                }
            }
        }
        Tally counted = keyResults.tally(range);
        return builder()
                .asOf(card.asOf())
                .profile(card.profile())
                .objectives(objectives.tally(range))
                .keyResults(counted)
                .guardrails(guardrails.statuses())
                .coverage(keyResults.coverage())
                .netConfidence(NetConfidence.of(counted.statuses()))
                .build();
    }

    /**
     * Returns the day.
     *
     * @return the day as of which the document was scored
     */
    public abstract LocalDate asOf();

    /**
     * Returns whose rules were used.
     *
     * @return the name of the profile, such as {@code standard}
     */
    public abstract String profile();

    /**
     * Returns how the objectives stand.
     *
     * @return the tally of the objectives
     */
    public abstract Tally objectives();

    /**
     * Returns how the key results stand.
     *
     * @return the tally of the key results that count
     */
    public abstract Tally keyResults();

    /**
     * Returns how the guardrails stand.
     *
     * @return the number of each status that occurs, in the order of the statuses
     */
    public abstract Map<Status, Integer> guardrails();

    /**
     * Returns how much is measured.
     *
     * @return the share of the key results that have a score, of those that count; 0 where none counts
     */
    public abstract Coverage coverage();

    /**
     * Returns which side outweighs the other.
     *
     * @return the share of the key results on track less the share off track; nothing where none is on either side or between
     */
    public abstract Optional<NetConfidence> netConfidence();

    @Value.Check
    Summary check() {
        Map<Status, Integer> occurring = Tally.occurring(guardrails());
        return occurring.size() == guardrails().size() ? this : withGuardrails(occurring);
    }

    private static void add(Counting counting, Objective objective, KeyResult keyResult, Scorecard card) {
        KeyResultScore score = card.keyResult(keyResult.id());
        counting.add(
                objective.ambitionOf(keyResult),
                score.score(),
                Coverage.FULL,
                score.status(),
                isOver(objective, keyResult.dueIn(objective.cycle()), card.asOf()));
    }

    /** What was closed or has come to its last day is over. */
    private static boolean isOver(Objective objective, LocalDate last, LocalDate asOf) {
        return !objective.isOpenAt(asOf) || !asOf.isBefore(last);
    }

    /** Builds a {@link Summary}; see there for what each part means. */
    public static final class Builder extends ImmutableSummary.Builder {
        Builder() {
            objectives(Tally.builder().build());
            keyResults(Tally.builder().build());
            coverage(Coverage.NONE);
        }
    }
}
