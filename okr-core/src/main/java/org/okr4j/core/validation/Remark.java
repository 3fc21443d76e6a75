package org.okr4j.core.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Span;

/** What a rule says about one place of a document, before a rule set adds which rule it was and how much it matters. */
@Value.Immutable
public abstract sealed class Remark implements WithRemark permits ImmutableRemark {
    Remark() {}

    /**
     * Returns a remark on an objective or a key result.
     *
     * @param subject its id
     * @param message what was found, with the value, in a sentence without a full stop
     * @return the remark
     */
    public static Remark on(String subject, String message) {
        return new Builder().subject(subject).message(message).build();
    }

    /**
     * Returns what the remark is about.
     *
     * @return the id of an objective or a key result
     */
    public abstract String subject();

    /**
     * Returns the field that is meant, as the JSON format names it.
     *
     * @return the field, such as {@code title}, or {@code ""} where the whole is meant
     */
    public abstract String field();

    /**
     * Returns the part of the text that is meant.
     *
     * @return the part of the field's text, or nothing where no text is meant
     */
    public abstract Optional<Span> span();

    /**
     * Returns how much it matters at most, where something beside it makes it matter less than the rule mostly does.
     *
     * @return the severity that the finding does not exceed, or nothing where it is the rule's
     */
    public abstract Optional<Severity> atMost();

    /**
     * Returns what was found.
     *
     * @return a sentence without a full stop
     */
    public abstract String message();

    /**
     * Returns what would be better.
     *
     * @return a sentence without a full stop, or {@code ""}
     */
    public abstract String suggestion();

    static final class Builder extends ImmutableRemark.Builder {
        Builder() {
            field("");
            suggestion("");
        }
    }
}
