package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** What an objective and its key results come to on a day. What is absent is not known: it is not zero. */
@Value.Immutable
public abstract sealed class ObjectiveScore implements WithObjectiveScore permits ImmutableObjectiveScore {
    ObjectiveScore() {}

    /**
     * Starts the score of an objective.
     *
     * @return a builder that needs an id, a coverage and a status
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which objective it is.
     *
     * @return the id of the objective
     */
    public abstract String id();

    /**
     * Returns how far its parts have come together.
     *
     * @return the progress rolled up from the parts that have one
     */
    public abstract Optional<Progress> progress();

    /**
     * Returns what its parts are worth together.
     *
     * @return the score rolled up from the parts that have one, 0 to 1
     */
    public abstract Optional<Score> score();

    /**
     * Returns how much of its weight has a score.
     *
     * @return the coverage, 0 where nothing has
     */
    public abstract Coverage coverage();

    /**
     * Returns what people say about the chances of its parts.
     *
     * @return the weighted mean of the parts' confidence, over those that have one
     */
    public abstract Optional<Confidence> confidence();

    /**
     * Returns where its cycle says that progress should be.
     *
     * @return the expected progress, 0 to 1
     */
    public abstract Optional<Progress> expected();

    /**
     * Returns where it stands.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Returns the colour of the score.
     *
     * @return the grade, where there is a score
     */
    public abstract Optional<Grade> grade();

    /**
     * Returns how the progress was worked out, for a person to check by hand.
     *
     * @return such as {@code weighted mean: (3 × 0.6 + 1 × 0.2) / 4 = 0.5}, or {@code ""} where it was not asked
     *     for
     */
    public abstract String explanation();

    /**
     * Returns how the other numbers, the status and the grade came about, for a person to check by hand.
     *
     * @return the reasons in the order of {@link Reason.Of}; none where they were not asked for
     */
    public abstract List<Reason> reasons();

    /**
     * Returns what its key results come to.
     *
     * @return the scores of the key results, in the order of the document
     */
    public abstract List<KeyResultScore> keyResults();

    /** Builds an {@link ObjectiveScore}; see there for what each part means. */
    public static final class Builder extends ImmutableObjectiveScore.Builder {
        Builder() {
            explanation("");
        }
    }
}
