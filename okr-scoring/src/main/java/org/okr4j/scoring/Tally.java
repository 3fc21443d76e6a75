package org.okr4j.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Status;

/** How the objectives of a document stand together, or its key results. */
@Value.Immutable
public abstract sealed class Tally implements WithTally permits ImmutableTally {
    Tally() {}

    /**
     * Starts a tally.
     *
     * @return a builder that needs nothing; without anything it counts none
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what became of those that were meant to be met.
     *
     * @return the attainment of the committed ones
     */
    public abstract Attainment committed();

    /**
     * Returns what became of the stretches.
     *
     * @return the attainment of the aspirational ones
     */
    public abstract Attainment aspirational();

    /**
     * Returns whether the stretches were set as they should be.
     *
     * @return the place of their mean score; nothing where none has a score, or the time of one that has is not over
     */
    public abstract Optional<Stretch> stretch();

    /**
     * Returns how many stand where.
     *
     * @return the number of each status that occurs, in the order of the statuses
     */
    public abstract Map<Status, Integer> statuses();

    /**
     * Returns how many there are.
     *
     * @return the number of committed and aspirational ones together
     */
    public int count() {
        return committed().count() + aspirational().count();
    }

    @Value.Check
    Tally check() {
        int counted = statuses().values().stream().reduce(0, Integer::sum);
        if (counted != count()) {
            throw new InvalidValueException(
                    "/statuses",
                    "Each is counted once, by its ambition and by its status: " + count() + " and " + counted);
        }
        Map<Status, Integer> occurring = occurring(statuses());
        return occurring.size() == statuses().size() ? this : withStatuses(occurring);
    }

    static Map<Status, Integer> occurring(Map<Status, Integer> statuses) {
        Map<Status, Integer> occurring = new EnumMap<>(Status.class);
        statuses.forEach((status, count) -> {
            if (count < 0) {
                throw new InvalidValueException("/statuses", "There are none or more of a status: " + count);
            }
            if (count > 0) {
                occurring.put(status, count);
            }
        });
        return occurring;
    }

    /** Builds a {@link Tally}; see there for what each part means. */
    public static final class Builder extends ImmutableTally.Builder {
        Builder() {
            committed(Attainment.builder().build());
            aspirational(Attainment.builder().build());
        }
    }
}
