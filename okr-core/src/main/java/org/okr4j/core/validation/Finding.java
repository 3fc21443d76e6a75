package org.okr4j.core.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Span;

/** What a rule found at one place of a document, and what to do about it. */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {
    Finding() {}

    /**
     * Starts a finding.
     *
     * @return a builder that needs a rule, a severity, a subject and a message
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which rule found it.
     *
     * @return the id of the rule, such as {@code no-key-results}
     */
    public abstract String rule();

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Returns what it is about.
     *
     * @return the id of an objective or a key result, or {@code ""} where nobody knows it: of a text that cannot be read,
     *     only the place is known, which {@link #field()} and {@link #message()} say
     */
    public abstract String subject();

    /**
     * Returns the field that is meant, as the JSON format names it.
     *
     * @return the field, such as {@code title}, or {@code ""} where the whole is meant; without a subject, the JSON pointer
     *     of the place, such as {@code /objectives/0/weight}
     */
    public abstract String field();

    /**
     * Returns the part of the text that is meant.
     *
     * @return the part of the field's text, or nothing where no text is meant
     */
    public abstract Optional<Span> span();

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

    /** Builds a {@link Finding}; see there for what each part means. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {
            field("");
            suggestion("");
        }
    }
}
