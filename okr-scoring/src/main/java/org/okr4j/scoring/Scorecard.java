package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        ObjectiveScore score = objectivesById().get(id);
        if (score == null) {
            throw new UnknownIdException("objective", id, objectivesById().keySet());
        }
        return score;
    }

    /**
     * Finds the score of a key result.
     *
     * @param id the id of a key result
     * @return its score
     * @throws UnknownIdException if the scorecard has no such key result
     */
    public KeyResultScore keyResult(String id) {
        KeyResultScore score = keyResultsById().get(id);
        if (score == null) {
            throw new UnknownIdException("key result", id, keyResultsById().keySet());
        }
        return score;
    }

    /** Made when the first is looked up: whoever walks through all of them needs no index. */
    @Value.Lazy
    Map<String, ObjectiveScore> objectivesById() {
        Map<String, ObjectiveScore> byId = new LinkedHashMap<>();
        objectives().forEach(objective -> byId.putIfAbsent(objective.id(), objective));
        return byId;
    }

    @Value.Lazy
    Map<String, KeyResultScore> keyResultsById() {
        Map<String, KeyResultScore> byId = new LinkedHashMap<>();
        for (ObjectiveScore objective : objectives()) {
            objective.keyResults().forEach(keyResult -> byId.putIfAbsent(keyResult.id(), keyResult));
        }
        return byId;
    }

    /** Builds a {@link Scorecard}; see there for what each part means. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
