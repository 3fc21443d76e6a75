package org.okr4j.core.validation;

import java.util.Objects;
import java.util.Optional;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;

/**
 * A decision not to hear about something, and why.
 *
 * @param rule the id of the rule that is not heard
 * @param subject the objective or key result it is not heard about, or nothing for all
 * @param reason why, not blank
 */
public record Suppression(String rule, Optional<String> subject, String reason) {

    /**
     * Makes a suppression.
     *
     * @param rule the id of the rule that is not heard
     * @param subject the objective or key result it is not heard about, or nothing for all
     * @param reason why, not blank
     * @throws InvalidValueException if the reason or the subject is blank
     */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        if (subject.isPresent() && subject.get().isBlank()) {
            throw new InvalidValueException("The subject of a suppression is the id of an objective or a key result: "
                    + Shown.quoted(subject.get()));
        }
        if (reason.isBlank()) {
            throw new InvalidValueException(
                    "Suppressing a rule needs a reason: " + Shown.quoted(rule) + " with " + Shown.quoted(reason));
        }
    }
}
