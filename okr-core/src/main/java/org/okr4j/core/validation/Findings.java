package org.okr4j.core.validation;

import java.util.List;
import org.immutables.value.Value;

/** Everything that a rule set found in a document, in a fixed order. */
@Value.Immutable
public abstract sealed class Findings implements WithFindings permits ImmutableFindings {
    Findings() {}

    /**
     * Returns findings.
     *
     * @param findings the findings in their order
     * @return the findings as one value
     */
    public static Findings of(Iterable<? extends Finding> findings) {
        return new Builder().addAllAll(findings).build();
    }

    /**
     * Returns all findings.
     *
     * @return the findings; a rule set gives them in the order of the document, and for each subject errors first
     */
    public abstract List<Finding> all();

    /**
     * Returns what was found about one objective or key result.
     *
     * @param subject the id of an objective or a key result
     * @return its findings
     */
    public List<Finding> about(String subject) {
        return all().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    /**
     * Returns what was found by one rule.
     *
     * @param rule the id of a rule
     * @return its findings
     */
    public List<Finding> by(String rule) {
        return all().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /**
     * Says whether anything was found that cannot be meant.
     *
     * @return whether a finding is an {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return all().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Says whether nothing was found.
     *
     * @return whether there is no finding
     */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    static final class Builder extends ImmutableFindings.Builder {
        Builder() {}
    }
}
