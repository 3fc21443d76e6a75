package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Reading;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** What a key result comes to on a day. What is absent is not known: it is not zero. */
@Value.Immutable
public abstract sealed class KeyResultScore implements WithKeyResultScore permits ImmutableKeyResultScore {
    KeyResultScore() {}

    /**
     * Starts the score of a key result.
     *
     * @return a builder that needs an id, a strategy and a status
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which key result it is.
     *
     * @return the id of the key result
     */
    public abstract String id();

    /**
     * Returns how progress was measured.
     *
     * @return the id of the strategy, such as {@code linear}; {@code none} for a baseline
     */
    public abstract String strategy();

    /**
     * Returns what was read, aggregated as the measure asks.
     *
     * @return the reading, a number rounded down to six decimals; nothing where there is none, or it is too long to show
     */
    public abstract Optional<Reading> reading();

    /**
     * Returns how far the way is done.
     *
     * @return the progress, below 0 and above 1 allowed
     */
    public abstract Optional<Progress> progress();

    /**
     * Returns what the progress is judged to be worth.
     *
     * @return the score, 0 to 1
     */
    public abstract Optional<Score> score();

    /**
     * Returns what somebody last said about the chances.
     *
     * @return the confidence of the newest check-in that says one
     */
    public abstract Optional<Confidence> confidence();

    /**
     * Returns where the plan says that progress should be.
     *
     * @return the expected progress, 0 to 1; nothing for a baseline
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
     * Returns the progress that the readings so far point to for the due date.
     *
     * @return the forecast, where there are readings on three days, the due date is not past and it was asked for
     */
    public abstract Optional<Progress> forecast();

    /**
     * Returns which way progress goes, when it would reach the target and how sure that is.
     *
     * @return the outlook; a scorer gives one exactly where it gives a forecast
     */
    public abstract Optional<Outlook> outlook();

    /**
     * Returns how the progress was worked out, for a person to check by hand.
     *
     * @return such as {@code linear: (4.1 − 5) / (3.5 − 5) = 0.6}, or {@code ""} where it was not asked for
     */
    public abstract String explanation();

    /**
     * Returns how the other numbers, the status and the grade came about, for a person to check by hand.
     *
     * @return the reasons in the order of {@link Reason.Of}; none where they were not asked for
     */
    public abstract List<Reason> reasons();

    /** Builds a {@link KeyResultScore}; see there for what each part means. */
    public static final class Builder extends ImmutableKeyResultScore.Builder {
        Builder() {
            explanation("");
        }
    }
}
