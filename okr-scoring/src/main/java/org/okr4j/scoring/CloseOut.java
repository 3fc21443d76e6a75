package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Ambition;
import org.okr4j.core.Closure;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Outcome;
import org.okr4j.core.Score;
import org.okr4j.core.UnknownIdException;

/**
 * Suggests how an objective ended, by its ambition and its score, for people to confirm or to correct.
 *
 * <ul>
 *   <li>What was committed is {@link Outcome#ACHIEVED} only where all of it is met: a score of 1 and a coverage of 1.
 *   <li>What was aspirational is achieved from a score of 0.7 on ({@link #aspirationalAchievedFrom()}).
 *   <li>Else it is {@link Outcome#PARTIAL} from a score of 0.4 on ({@link #partialFrom()}), below it {@link Outcome#MISSED}.
 *   <li>Where nothing has a score nothing is suggested: not measured is not missed.
 * </ul>
 *
 * <p>That something was dropped or goes on in another cycle is for people to say and never suggested; so is what was learned
 * and celebrated.
 *
 * <pre>{@code
 * Closure suggested = CloseOut.standard().suggest(retention, card.objective("retention"), date).orElseThrow();
 * Objective closed = retention.withClosure(suggested.withLearned("Two large accounts decide over the quarter"));
 * }</pre>
 *
 * <p>Source: Google's OKR playbook: committed ones are expected to reach 1.0, of aspirational ones 0.7 on average, and below
 * 0.4 no real progress was made; Google's re:Work, "Grade OKRs": 0.6 to 0.7 is the sweet spot. That a commitment needs all of
 * its weight measured is this library's.
 */
@Value.Immutable
public abstract sealed class CloseOut implements WithCloseOut permits ImmutableCloseOut {
    private static final CloseOut STANDARD = builder().build();

    CloseOut() {}

    /**
     * Starts with the standard bounds.
     *
     * @return a builder that needs nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the usual bounds, 0.7 and 0.4.
     *
     * @return the standard close-out
     */
    public static CloseOut standard() {
        return STANDARD;
    }

    /**
     * Returns from which score on an aspirational objective is achieved.
     *
     * @return the score; 0.7, which Google expects of a stretch on average
     */
    public abstract Score aspirationalAchievedFrom();

    /**
     * Returns from which score on an objective that is not achieved is reached in part.
     *
     * @return the score; 0.4, below which Google's grades are red
     */
    public abstract Score partialFrom();

    /**
     * Suggests how an objective ended.
     *
     * @param objective the objective, open or not
     * @param score what it came to
     * @param date the day on which it is closed
     * @return a closure with the date, an outcome and the score; nothing where the objective has no score or a coverage of 0
     * @throws InvalidValueException if the day lies outside of the years 1 to 9999
     */
    public Optional<Closure> suggest(Objective objective, ObjectiveScore score, LocalDate date) {
        if (score.coverage().equals(Coverage.NONE)) {
            return Optional.empty();
        }
        return score.score()
                .map(value -> Closure.of(date, outcome(objective.ambition(), value, score.coverage()))
                        .withScore(value));
    }

    /**
     * Suggests how the objectives ended that are due to be closed: open on the day of the scorecard, which is the last day
     * of their cycle or later.
     *
     * @param okrs the document
     * @param card what it came to
     * @return the closures by the ids of the objectives, in the order of the document, dated on the day of the scorecard
     * @throws UnknownIdException if the scorecard is one of another document
     */
    public Map<String, Closure> suggest(Okrs okrs, Scorecard card) {
        Map<String, Closure> closures = new LinkedHashMap<>();
        for (Objective objective : okrs.objectives()) {
            if (objective.isOpenAt(card.asOf())
                    && !card.asOf().isBefore(objective.cycle().end())) {
                suggest(objective, card.objective(objective.id()), card.asOf())
                        .ifPresent(closure -> closures.put(objective.id(), closure));
            }
        }
        return Collections.unmodifiableMap(closures);
    }

    /** Says whether all of it is met, and nothing of it left that nobody measured. */
    static boolean isMet(Score score, Coverage coverage) {
        return score.equals(Score.ONE) && coverage.equals(Coverage.FULL);
    }

    private Outcome outcome(Ambition ambition, Score score, Coverage coverage) {
        boolean isAchieved = ambition == Ambition.COMMITTED
                ? isMet(score, coverage)
                : score.compareTo(aspirationalAchievedFrom()) >= 0;
        if (isAchieved) {
            return Outcome.ACHIEVED;
        }
        return score.compareTo(partialFrom()) >= 0 ? Outcome.PARTIAL : Outcome.MISSED;
    }

    @Value.Check
    void check() {
        if (partialFrom().compareTo(aspirationalAchievedFrom()) > 0) {
            throw new InvalidValueException(
                    "/partialFrom",
                    "What is achieved is reached in part too: in part from " + partialFrom() + " and achieved from "
                            + aspirationalAchievedFrom());
        }
    }

    /** Builds a {@link CloseOut}; see there for what each part means. */
    public static final class Builder extends ImmutableCloseOut.Builder {
        Builder() {
            aspirationalAchievedFrom(new Score(700_000));
            partialFrom(new Score(400_000));
        }
    }
}
