package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Confidence;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Shown;
import org.okr4j.core.Status;

/** A part that counts in a roll-up: a key result that is a target, or an objective below, with a weight above 0. */
@Value.Immutable
public abstract sealed class Part implements WithPart permits ImmutablePart {
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000);
    private static final int WEIGHT_DECIMALS = 6;

    Part() {}

    /**
     * Starts a part.
     *
     * @return a builder that needs an id, a weight, a coverage and a status
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which part it is.
     *
     * @return the id of a key result or an objective
     */
    public abstract String id();

    /**
     * Returns how much it counts.
     *
     * @return the weight, above 0 and at most 1,000,000, with at most six decimals
     */
    public abstract BigDecimal weight();

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
     * Returns what people say about its chances.
     *
     * @return the confidence as shown, or nothing
     */
    public abstract Optional<Confidence> confidence();

    /**
     * Returns how much of it has a score.
     *
     * @return the coverage: of a key result 1 or 0
     */
    public abstract Coverage coverage();

    /**
     * Returns where it stands.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        if (weight().signum() <= 0 || weight().compareTo(HEAVIEST) > 0 || weight().scale() > WEIGHT_DECIMALS) {
            throw new InvalidValueException(
                    "/weight",
                    "A part counts by a weight above 0, at most 1000000 and with at most six decimals: "
                            + Shown.excerpt(weight().toString()));
        }
    }

    /** Builds a {@link Part}; see there for what each part means. */
    public static final class Builder extends ImmutablePart.Builder {
        Builder() {}
    }
}
