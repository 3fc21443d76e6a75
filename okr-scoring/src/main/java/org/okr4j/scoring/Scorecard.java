package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.okr4j.core.UnknownIdException;

/** What a document comes to on a day, by a profile. */
@Value.Immutable
public abstract sealed class Scorecard implements WithScorecard permits ImmutableScorecard {
    Scorecard() {}

    /**
     * Starts a scorecard.
     *
     * @return a builder that needs a day and the name of a profile
     */
    public static Builder builder() {
        return new Builder();
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
     * Returns what the objectives come to.
     *
     * @return the scores of the objectives, in the order of the document
     */
    public abstract List<ObjectiveScore> objectives();

    /**
     * Finds the score of an objective.
     *
     * @param id the id of an objective
     * @return its score
     * @throws UnknownIdException if the scorecard has no such objective
     */
    public ObjectiveScore objective(String id) {
        return objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "objective",
                        id,
                        objectives().stream().map(ObjectiveScore::id).toList()));
    }

    /**
     * Finds the score of a key result.
     *
     * @param id the id of a key result
     * @return its score
     * @throws UnknownIdException if the scorecard has no such key result
     */
    public KeyResultScore keyResult(String id) {
        return objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(keyResult -> keyResult.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "key result",
                        id,
                        objectives().stream()
                                .flatMap(objective -> objective.keyResults().stream())
                                .map(KeyResultScore::id)
                                .toList()));
    }

    /** Builds a {@link Scorecard}; see there for what each part means. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
