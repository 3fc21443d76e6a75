package org.okr4j.core.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Span;

/** The answer to one of the five questions, with the evidence that decided it. */
@Value.Immutable
public abstract sealed class SmartAnswer implements WithSmartAnswer permits ImmutableSmartAnswer {
    SmartAnswer() {}

    /**
     * Starts an answer.
     *
     * @return a builder that needs a verdict and evidence
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what was decided.
     *
     * @return the verdict
     */
    public abstract SmartVerdict verdict();

    /**
     * Returns the field that decided it, as the JSON format names it.
     *
     * @return the field of the key result, such as {@code measure}, or {@code ""} where it is none of its own
     */
    public abstract String field();

    /**
     * Returns the part of the title that decided it.
     *
     * @return the part, where the field is {@code title} and a part of it decided
     */
    public abstract Optional<Span> span();

    /**
     * Returns what decided it.
     *
     * @return a sentence without a full stop, with the value
     */
    public abstract String evidence();

    static SmartAnswer of(SmartVerdict verdict, String field, String evidence) {
        return builder().verdict(verdict).field(field).evidence(evidence).build();
    }

    static SmartAnswer ofTitle(SmartVerdict verdict, Optional<Span> span, String evidence) {
        return of(verdict, "title", evidence).withSpan(span);
    }

    /** Builds a {@link SmartAnswer}; see there for what each part means. */
    public static final class Builder extends ImmutableSmartAnswer.Builder {
        Builder() {
            field("");
        }
    }
}
