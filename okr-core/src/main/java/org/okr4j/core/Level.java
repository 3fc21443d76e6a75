package org.okr4j.core;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A level of {@link Levels}: a name, the score it is worth, and perhaps the value at which it is reached. */
@Value.Immutable
public abstract sealed class Level implements WithLevel permits ImmutableLevel {
    Level() {}

    /**
     * Starts a level.
     *
     * @return a builder that needs a name and a score
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a level that has a name only.
     *
     * @param name what the level is called, not blank
     * @param score what it is worth as decimal text, 0 to 1
     * @return the level
     * @throws InvalidValueException if the name is blank or the score is out of range
     */
    public static Level of(String name, String score) {
        return builder()
                .name(name)
                .score(Part.at("/score", () -> Score.of(score)))
                .build();
    }

    /**
     * Returns a level that is reached at a value.
     *
     * @param name what the level is called, not blank
     * @param at the value at which it is reached, as decimal text
     * @param score what it is worth as decimal text, 0 to 1
     * @return the level
     * @throws InvalidValueException if the name is blank, the score is out of range or the value is no decimal
     */
    public static Level of(String name, String at, String score) {
        return builder()
                .name(name)
                .at(Decimals.parse("/at", at))
                .score(Part.at("/score", () -> Score.of(score)))
                .build();
    }

    /**
     * Returns what the level is called.
     *
     * @return the name, unique among the levels of a key result
     */
    public abstract String name();

    /**
     * Returns the value at which the level is reached.
     *
     * @return the value; nothing where check-ins name the level
     */
    public abstract Optional<BigDecimal> at();

    /**
     * Returns what the level is worth.
     *
     * @return the score, above that of the level before
     */
    public abstract Score score();

    @Value.Check
    Level check() {
        Texts.required("/name", "The name of a level", name());
        Optional<BigDecimal> at = at().map(value -> Decimals.amount("/at", value));
        return at.equals(at()) ? this : withAt(at);
    }

    /** Builds a {@link Level}; see there for what each part means. */
    public static final class Builder extends ImmutableLevel.Builder {
        Builder() {}

        /**
         * Sets the value at which the level is reached.
         *
         * @param at the value at which the level is reached, at most 18 digits
         * @return this builder
         */
        public Builder at(long at) {
            return at(BigDecimal.valueOf(at));
        }

        /**
         * Sets the value at which the level is reached.
         *
         * @param at the value at which the level is reached as decimal text
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder at(String at) {
            return at(Decimals.parse("/at", at));
        }
    }
}
