package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of {@link Milestones}: reached or not, with a weight and perhaps a date of its own. */
@Value.Immutable
public abstract sealed class Milestone implements WithMilestone permits ImmutableMilestone {
    Milestone() {}

    /**
     * Starts a milestone.
     *
     * @return a builder that needs a name
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a milestone of weight 1.
     *
     * @param name what is reached, not blank
     * @return the milestone
     * @throws InvalidValueException if the name is blank
     */
    public static Milestone of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a milestone.
     *
     * @param name what is reached, not blank
     * @param weight how much it counts beside the others, 0 to 1,000,000
     * @return the milestone
     * @throws InvalidValueException if the name is blank or the weight is out of range
     */
    public static Milestone of(String name, long weight) {
        return builder().name(name).weight(weight).build();
    }

    /**
     * Returns what is reached.
     *
     * @return the name, unique among the milestones of a key result
     */
    public abstract String name();

    /**
     * Returns how much it counts beside the others.
     *
     * @return the weight, 0 to 1,000,000 with at most six decimals
     */
    public abstract BigDecimal weight();

    /**
     * Returns the day by which it should be reached.
     *
     * @return the date, or nothing where the key result's due date is meant
     */
    public abstract Optional<LocalDate> due();

    /**
     * Returns a copy with another weight.
     *
     * @param weight the weight, 0 to 1,000,000
     * @return the copy
     * @throws InvalidValueException if the weight is out of range
     */
    public Milestone withWeight(long weight) {
        return withWeight(BigDecimal.valueOf(weight));
    }

    /**
     * Returns a copy with another weight.
     *
     * @param weight the weight as decimal text, 0 to 1,000,000 with at most six decimals
     * @return the copy
     * @throws InvalidValueException if the text is no decimal or the weight is out of range
     */
    public Milestone withWeight(String weight) {
        return withWeight(Decimals.parse("/weight", weight));
    }

    @Value.Check
    Milestone check() {
        Texts.required("/name", "The name of a milestone", name());
        Dates.check("/due", due());
        BigDecimal weight = Decimals.weight("/weight", weight());
        return weight.scale() == weight().scale() ? this : withWeight(weight);
    }

    /** Builds a {@link Milestone}; see there for what each part means. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {
            weight(BigDecimal.ONE);
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight, 0 to 1,000,000
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight as decimal text, 0 to 1,000,000 with at most six decimals
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder weight(String weight) {
            return weight(Decimals.parse("/weight", weight));
        }
    }
}
