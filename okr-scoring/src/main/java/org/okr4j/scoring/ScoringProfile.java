package org.okr4j.scoring;

import org.immutables.value.Value;

/**
 * The rules by which a document is scored: how it measures, how it rolls up, how it judges.
 *
 * <pre>{@code
 * ScoringProfile ours = ScoringProfiles.STANDARD
 *         .withName("ours")
 *         .withRollUp(RollUps.WEAKEST)
 *         .withMeasuring(Measuring.standard().using(fromHalfWay));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ScoringProfile implements WithScoringProfile permits ImmutableScoringProfile {
    ScoringProfile() {}

    /**
     * Starts a profile that is {@code standard} in everything but its name.
     *
     * @return a builder that needs a name
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the profile is known by.
     *
     * @return the name, such as {@code standard}, which every scorecard carries
     */
    public abstract String name();

    /**
     * Returns how it measures.
     *
     * @return the first part
     */
    public abstract Measuring measuring();

    /**
     * Returns how it rolls up.
     *
     * @return the second part
     */
    public abstract RollUp rollUp();

    /**
     * Returns how it judges.
     *
     * @return the third part
     */
    public abstract Judging judging();

    /** Builds a {@link ScoringProfile}; see there for what each part means. */
    public static final class Builder extends ImmutableScoringProfile.Builder {
        Builder() {
            measuring(Measuring.standard());
            rollUp(RollUps.WEIGHTED_MEAN);
            judging(Judging.standard());
        }
    }
}
