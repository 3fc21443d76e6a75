package org.okr4j.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Score;

/** How many of something were met, and what they scored on average: of the committed ones, say, or of the aspirational. */
@Value.Immutable
public abstract sealed class Attainment implements WithAttainment permits ImmutableAttainment {
    Attainment() {}

    /**
     * Starts an attainment.
     *
     * @return a builder that needs nothing; without anything it counts none
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many there are.
     *
     * @return the number, with and without a score
     */
    public abstract int count();

    /**
     * Returns how many have a score.
     *
     * @return the number, at most {@link #count()}
     */
    public abstract int scored();

    /**
     * Returns how many are met: a score of 1, of an objective also a coverage of 1, since what nobody measured is not known
     * to be met.
     *
     * @return the number, at most {@link #scored()}
     */
    public abstract int met();

    /**
     * Returns what they scored on average.
     *
     * @return the plain mean of the scores, rounded down to six decimals; nothing where none has a score
     */
    public abstract Optional<Score> mean();

    @Value.Check
    void check() {
        if (met() < 0 || met() > scored() || scored() > count()) {
            throw new InvalidValueException(
                    "As many are met as have a score at most, and as many have one as there are: " + met() + " met, "
                            + scored() + " with a score, " + count() + " in all");
        }
        if (mean().isPresent() != (scored() > 0)) {
            throw new InvalidValueException(
                    "/mean", "There is a mean exactly where there is a score: " + scored() + " with a score");
        }
    }

    /** Builds an {@link Attainment}; see there for what each part means. */
    public static final class Builder extends ImmutableAttainment.Builder {
        Builder() {
            count(0);
            scored(0);
            met(0);
        }
    }
}
