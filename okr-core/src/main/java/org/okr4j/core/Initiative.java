package org.okr4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Work that somebody thinks will move a key result or an objective. It is not a result: it changes no number. */
@Value.Immutable
public abstract sealed class Initiative implements WithInitiative permits ImmutableInitiative {
    Initiative() {}

    /**
     * Starts an initiative.
     *
     * @return a builder that needs a title
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an initiative that is not done yet.
     *
     * @param title what will be done, not blank
     * @return the initiative
     * @throws InvalidValueException if the title is blank
     */
    public static Initiative of(String title) {
        return builder().title(title).build();
    }

    /**
     * Returns what will be done.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * Returns who does it.
     *
     * @return the owner, or {@code ""}
     */
    public abstract String owner();

    /**
     * Returns the day by which it should be done.
     *
     * @return the date, or nothing
     */
    public abstract Optional<LocalDate> due();

    /**
     * Says whether it is done.
     *
     * @return whether it is done
     */
    public abstract boolean done();

    @Value.Check
    void check() {
        Texts.required("/title", "The title of an initiative", title());
        Texts.wellFormed("/owner", owner());
        Dates.check("/due", due());
    }

    /** Builds an {@link Initiative}; see there for what each part means. */
    public static final class Builder extends ImmutableInitiative.Builder {
        Builder() {
            owner("");
            done(false);
        }
    }
}
