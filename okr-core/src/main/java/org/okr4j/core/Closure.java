package org.okr4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How an objective ended, in the words of those who worked on it. It changes no number of a scorecard. */
@Value.Immutable
public abstract sealed class Closure implements WithClosure permits ImmutableClosure {
    Closure() {}

    /**
     * Starts a closure.
     *
     * @return a builder that needs a date and an outcome
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a closure.
     *
     * @param date the day on which the objective was closed
     * @param outcome how it ended
     * @return the closure
     */
    public static Closure of(LocalDate date, Outcome outcome) {
        return builder().date(date).outcome(outcome).build();
    }

    /**
     * Returns the day on which the objective was closed.
     *
     * @return the day, in the years 1 to 9999
     */
    public abstract LocalDate date();

    /**
     * Returns how it ended.
     *
     * @return the outcome
     */
    public abstract Outcome outcome();

    /**
     * Returns the grade that the team gave itself.
     *
     * @return the score, 0 to 1, or nothing
     */
    public abstract Optional<Score> score();

    /**
     * Returns what was learned.
     *
     * @return the text, or {@code ""}
     */
    public abstract String learned();

    /**
     * Returns what was celebrated.
     *
     * @return the text, or {@code ""}
     */
    public abstract String celebrated();

    @Value.Check
    void check() {
        Dates.check("/date", date());
        Texts.wellFormed("/learned", learned());
        Texts.wellFormed("/celebrated", celebrated());
    }

    /** Builds a {@link Closure}; see there for what each part means. */
    public static final class Builder extends ImmutableClosure.Builder {
        Builder() {
            learned("");
            celebrated("");
        }
    }
}
