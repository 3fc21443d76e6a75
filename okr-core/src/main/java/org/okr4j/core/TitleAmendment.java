package org.okr4j.core;

import java.time.LocalDate;
import org.immutables.value.Value;

/** An amendment of an objective: another title from a day on. */
@Value.Immutable
public abstract sealed class TitleAmendment implements Amendment, WithTitleAmendment permits ImmutableTitleAmendment {
    TitleAmendment() {}

    /**
     * Starts an amendment.
     *
     * @return a builder that needs a date, a title and a reason
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract LocalDate date();

    /**
     * Returns the title that holds from the day on.
     *
     * @return the title, not blank
     */
    public abstract String title();

    @Override
    public abstract String reason();

    @Value.Check
    void check() {
        Dates.check("/date", date());
        Texts.required("/title", "The title of an objective", title());
        Texts.required("/reason", "The reason of an amendment", reason());
    }

    /** Builds a {@link TitleAmendment}; see there for what each part means. */
    public static final class Builder extends ImmutableTitleAmendment.Builder {
        Builder() {}
    }
}
