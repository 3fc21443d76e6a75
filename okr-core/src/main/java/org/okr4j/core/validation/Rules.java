package org.okr4j.core.validation;

import java.util.List;
import java.util.stream.Stream;
import org.okr4j.core.Objective;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Shown;

/** The rules of this library that need no score, each with why it matters, a bad example and what to do. */
public final class Rules {

    /**
     * An objective has no key results.
     *
     * <p>Why: without a key result nobody can tell whether the objective was reached. An objective that is rolled up
     * from the objectives below it, and has some, is measured by those.
     *
     * <p>Bad: "Customers love us", and nothing else. What to do: ask how you would know in three months, and write down
     * two to five answers with a number each.
     *
     * <p>Source: Google's OKR playbook, "key results describe outcomes … three or so for each objective".
     */
    public static final Rule NO_KEY_RESULTS = Rule.of(
            "no-key-results",
            Severity.ERROR,
            "An objective has no key results",
            inspection -> inspection.okrs().objectives().stream()
                    .filter(objective -> objective.keyResults().isEmpty())
                    .filter(objective -> !isMeasuredByChildren(inspection, objective))
                    .map(objective -> Remark.on(
                                    objective.id(), "Nothing shows whether this objective is reached: no key results")
                            .withField("keyResults")
                            .withSuggestion("Add two to five key results, each with a number to reach")));

    /**
     * The parent of an objective is not in the document.
     *
     * <p>Why: an objective aligned to something that nobody can look up is aligned to nothing. The parent may stand in
     * another document; then this is worth knowing, and can be suppressed with that reason.
     *
     * <p>Bad: {@code "parent": "grwoth"} where the company's objective is {@code growth}. What to do: correct the id, or
     * add the objective.
     *
     * <p>Source: the wire format, which lets a parent stand outside of the document.
     */
    public static final Rule UNKNOWN_PARENT = Rule.of(
            "unknown-parent",
            Severity.WARNING,
            "The parent of an objective is not in the document",
            inspection ->
                    inspection.okrs().objectives().stream().flatMap(objective -> unknownParent(inspection, objective)));

    private static final List<Rule> ALL = List.of(NO_KEY_RESULTS, UNKNOWN_PARENT);

    private Rules() {}

    /**
     * Returns every rule of this class.
     *
     * @return the rules, in the order in which they stand here
     */
    public static List<Rule> all() {
        return ALL;
    }

    private static boolean isMeasuredByChildren(Inspection inspection, Objective objective) {
        return objective.rollUp() != RollUpSource.KEY_RESULTS
                && inspection.alignment().children(objective.id()).stream()
                        .anyMatch(child -> !child.id().equals(objective.id()));
    }

    private static Stream<Remark> unknownParent(Inspection inspection, Objective objective) {
        return objective.parent().stream()
                .filter(parent -> !inspection.okrs().contains(parent))
                .map(parent -> Remark.on(
                                objective.id(), "The parent " + Shown.quoted(parent) + " is not in this document")
                        .withField("parent")
                        .withSuggestion("Correct the id or add the objective it names; if it stands in another"
                                + " document, suppress this rule with that reason"));
    }
}
