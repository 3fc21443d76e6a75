package org.okr4j.scoring;

import org.immutables.value.Value;

/** How a profile judges: where progress should be, where a key result or an objective stands, and what colour it has. */
@Value.Immutable
public abstract sealed class Judging implements WithJudging permits ImmutableJudging {
    private static final Judging STANDARD = builder()
            .pace(Paces.CALENDAR_DAYS)
            .keyResultStatus(StatusRules.STANDARD)
            .objectiveStatus(StatusRules.STANDARD)
            .keyResultGrade(GradeScales.STANDARD)
            .objectiveGrade(GradeScales.STANDARD)
            .build();

    Judging() {}

    /**
     * Starts a way of judging from nothing.
     *
     * @return a builder that needs every part
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how the profile {@code standard} judges.
     *
     * @return the standard way
     */
    public static Judging standard() {
        return STANDARD;
    }

    /**
     * Returns where progress should be.
     *
     * @return the pace
     */
    public abstract Pace pace();

    /**
     * Returns how the status of a key result is decided.
     *
     * @return the rule
     */
    public abstract StatusRule keyResultStatus();

    /**
     * Returns how the status of an objective is decided.
     *
     * @return the rule
     */
    public abstract StatusRule objectiveStatus();

    /**
     * Returns which colours the scores of key results have.
     *
     * @return the scale
     */
    public abstract GradeScale keyResultGrade();

    /**
     * Returns which colours the scores of objectives have.
     *
     * @return the scale
     */
    public abstract GradeScale objectiveGrade();

    /** Builds a {@link Judging}; see there for what each part means. */
    public static final class Builder extends ImmutableJudging.Builder {
        Builder() {}
    }
}
