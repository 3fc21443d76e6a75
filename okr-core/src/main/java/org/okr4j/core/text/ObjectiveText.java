package org.okr4j.core.text;

import java.util.List;
import org.immutables.value.Value;
import org.okr4j.core.Span;

/** What the title of an objective says. */
@Value.Immutable
public abstract sealed class ObjectiveText implements WithObjectiveText permits ImmutableObjectiveText {
    ObjectiveText() {}

    /**
     * Starts what a text says.
     *
     * @return a builder that needs a text, for an aspiration without numbers
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the text that was read.
     *
     * @return the text as it was given
     */
    public abstract String text();

    /**
     * Returns how it is written.
     *
     * @return the style
     */
    public abstract ObjectiveStyle style();

    /**
     * Returns the numbers that the text states, in the order of the text.
     *
     * @return the quantities
     */
    public abstract List<Quantity> quantities();

    /**
     * Returns what people append to a title and what is no part of what it says.
     *
     * @return the parts that were set aside before the text was read, in the order of the text
     */
    public abstract List<Span> appended();

    /**
     * Returns the quantities that are to be reached, which belong into key results.
     *
     * @return those with the role {@link QuantityRole#TARGET}, in the order of the text
     */
    public List<Quantity> targets() {
        return quantities().stream()
                .filter(quantity -> quantity.role() == QuantityRole.TARGET)
                .toList();
    }

    /** Builds an {@link ObjectiveText}; see there for what each part means. */
    public static final class Builder extends ImmutableObjectiveText.Builder {
        Builder() {
            style(ObjectiveStyle.ASPIRATION);
        }
    }
}
