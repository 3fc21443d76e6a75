package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Confidence;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** Everything that a status can be decided by, of a key result or an objective on a day. */
@Value.Immutable
public abstract sealed class Standing implements WithStanding permits ImmutableStanding {
    Standing() {}

    /**
     * Starts a standing.
     *
     * @return a builder that needs the days and the status without progress
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day.
     *
     * @return the day as of which it is looked at
     */
    public abstract LocalDate asOf();

    /**
     * Returns the first day.
     *
     * @return the start of the key result, or of the objective's cycle
     */
    public abstract LocalDate start();

    /**
     * Returns the last day.
     *
     * @return the due date of the key result, or the end of the objective's cycle
     */
    public abstract LocalDate due();

    /**
     * Returns the measure in force.
     *
     * @return the measure of a key result; nothing for an objective
     */
    public abstract Optional<Measure> measure();

    /**
     * Returns how far it has come.
     *
     * @return the progress as shown, or nothing
     */
    public abstract Optional<Progress> progress();

    /**
     * Returns what it is worth.
     *
     * @return the score as shown, or nothing
     */
    public abstract Optional<Score> score();

    /**
     * Returns where progress should be.
     *
     * @return the expected progress as shown, or nothing
     */
    public abstract Optional<Progress> expected();

    /**
     * Returns what people say about the chances.
     *
     * @return the confidence as shown, or nothing
     */
    public abstract Optional<Confidence> confidence();

    /**
     * Returns the status that somebody last set by hand.
     *
     * @return the status of the newest check-in that says one; nothing for an objective
     */
    public abstract Optional<Status> setByHand();

    /**
     * Returns the day on which somebody set that status.
     *
     * @return the date of the check-in; nothing where explanations are not asked for
     */
    public abstract Optional<LocalDate> setByHandOn();

    /**
     * Returns the statuses of the parts that count.
     *
     * @return the statuses under an objective; none for a key result
     */
    public abstract List<Status> parts();

    /**
     * Returns the ids of those parts, in the same order.
     *
     * @return the ids; none where explanations are not asked for
     */
    public abstract List<String> partIds();

    /**
     * Returns the status where there is no progress.
     *
     * @return {@link Status#NOT_STARTED} where nothing was read yet, {@link Status#UNKNOWN} where nobody can say
     */
    public abstract Status withoutProgress();

    /** Builds a {@link Standing}; see there for what each part means. */
    public static final class Builder extends ImmutableStanding.Builder {
        Builder() {
            withoutProgress(Status.UNKNOWN);
        }
    }
}
