package org.okr4j.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Cycle;
import org.okr4j.core.Objective;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.Shown;

/** Rules about how objectives hang together: their parents, their levels, and how many belong to one owner. */
public final class AlignmentRules {

    /**
     * An open objective is said to be of a department, a team or a person and has no parent. Where no level is said,
     * nothing is found.
     *
     * <p>Why: work that serves nothing above it is the first to be dropped, or should be. Some objectives rightly come
     * from below, so this is only worth knowing.
     *
     * <p>Bad: a team's "We rewrite the build", under no objective of the company.
     *
     * <p>What to do: name the objective or key result that it serves, in this document or outside of it.
     *
     * <p>Source: Viva Goals, "Create OKRs": alignment is a key aspect; Google's OKR playbook, "make OKRs hierarchical".
     */
    public static final Rule NO_PARENT = Rule.of(
            "no-parent",
            Severity.INFO,
            "An objective below company level has no parent",
            inspection -> inspection.openObjectives().stream()
                    .filter(objective -> objective.parent().isEmpty())
                    .flatMap(objective -> objective.level().filter(level -> level != OrgLevel.COMPANY).stream()
                            .map(level -> Remark.on(
                                            objective.id(),
                                            "Nothing says what this objective at " + words(level)
                                                    + " level serves: it has no parent")
                                    .withField("parent")
                                    .withSuggestion("Name the objective or key result that it helps to reach"))));

    /**
     * The parent of an open objective is not in the document.
     *
     * <p>Why: an objective aligned to something that nobody can look up is aligned to nothing. The parent may stand in
     * another document; then this is worth knowing, and can be suppressed with that reason.
     *
     * <p>Bad: {@code "parent": "grwoth"} where the company's objective is {@code growth}.
     *
     * <p>What to do: correct the id, or add the objective.
     *
     * <p>Source: the wire format, which lets a parent stand outside of the document.
     */
    public static final Rule UNKNOWN_PARENT = Rule.of(
            "unknown-parent",
            Severity.WARNING,
            "The parent of an objective is not in the document",
            inspection -> inspection.openObjectives().stream()
                    .flatMap(objective -> objective.parent().stream()
                            .filter(parent -> !inspection.okrs().contains(parent))
                            .map(parent -> Remark.on(
                                            objective.id(),
                                            "The parent " + Shown.quoted(parent) + " is not in this document")
                                    .withField("parent")
                                    .withSuggestion("Correct the id or add the objective it names; if it stands in"
                                            + " another document, suppress this rule with that reason"))));

    /**
     * An open objective has a parent of a lower level than its own. Both levels must be said; the same level is fine.
     *
     * <p>Why: a company that serves one of its teams is upside down; mostly the two ids were confused.
     *
     * <p>Bad: the company's "Grow in the north" with the parent "Answer every mail in a day" of a person.
     *
     * <p>What to do: turn the two around, or correct the level.
     *
     * <p>Source: Viva Goals, "Create OKRs": team and individual OKRs are aligned to those of the organization.
     */
    public static final Rule PARENT_AT_LOWER_LEVEL = Rule.of(
            "parent-at-lower-level",
            Severity.WARNING,
            "The parent of an objective stands at a lower level",
            inspection -> inspection.openObjectives().stream()
                    .flatMap(objective -> parent(inspection, objective).stream()
                            .filter(parent -> isBelow(parent, objective))
                            .map(parent -> Remark.on(
                                            objective.id(),
                                            "This objective stands at "
                                                    + words(objective.level().orElseThrow())
                                                    + " level, its parent "
                                                    + Shown.quoted(parent.id()) + " at "
                                                    + words(parent.level().orElseThrow()) + " level")
                                    .withField("parent")
                                    .withSuggestion("Turn the two around, or correct the level of one"))));

    /**
     * An open objective and its parent have not a single day in common. A quarter under its year is fine, and so is an
     * objective that outlasts its parent.
     *
     * <p>Why: when the one is worked on, the other is over or not begun, and nothing of it can count.
     *
     * <p>Bad: an objective of 2026-Q3 under one of 2026-Q2, copied with its old parent.
     *
     * <p>What to do: name the parent's successor, or correct the cycle.
     *
     * <p>Source: Viva Goals, "Set annual objectives": the quarters lie in the year they serve.
     */
    public static final Rule PARENT_IN_ANOTHER_TIME = Rule.of(
            "parent-in-another-time",
            Severity.WARNING,
            "The parent of an objective belongs to another time",
            inspection -> inspection.openObjectives().stream()
                    .flatMap(objective -> parent(inspection, objective).stream()
                            .filter(parent -> isApart(parent.cycle(), objective.cycle()))
                            .map(parent -> Remark.on(
                                            objective.id(),
                                            "This objective runs from " + days(objective.cycle())
                                                    + ", its parent " + Shown.quoted(parent.id()) + " from "
                                                    + days(parent.cycle()) + ": no day is common to both")
                                    .withField("parent")
                                    .withSuggestion("Name a parent of the same time, or correct the cycle"))));

    /**
     * An objective is its own ancestor. Found for every objective on the loop, not for those that only hang below it.
     *
     * <p>Why: of two that serve each other neither serves anything, and nothing can be rolled up around a circle: they
     * are scored from their key results alone.
     *
     * <p>Bad: {@code a} with the parent {@code b}, and {@code b} with the parent {@code a}.
     *
     * <p>What to do: decide which of them is the wider one, and take its parent away.
     *
     * <p>Source: the profile standard: objectives on a loop are scored from their key results alone.
     */
    public static final Rule PARENT_LOOP = Rule.of(
            "parent-loop",
            Severity.ERROR,
            "An objective is its own ancestor",
            inspection -> inspection.okrs().objectives().stream()
                    .filter(inspection.alignment()::isOnLoop)
                    .map(objective -> Remark.on(objective.id(), loop(objective))
                            .withField("parent")
                            .withSuggestion("Take away the parent of the widest objective on the loop")));

    /**
     * Somebody owns more open objectives of one cycle than five ({@link RuleThresholds#mostObjectives()}). Found once for
     * an owner and a cycle, at the first objective that is too many. Cycles are the same if their dates are.
     *
     * <p>Why: many objectives are a list of everything; the ones that matter get what time is left.
     *
     * <p>Bad: "ana" with nine objectives in 2026-Q3.
     *
     * <p>What to do: choose what matters most this time, and leave the rest for another cycle or another owner.
     *
     * <p>Source: Viva Goals, "Create OKRs": limit objectives at any level to five at most.
     */
    public static final Rule TOO_MANY_OBJECTIVES = tooManyObjectives(RuleThresholds.STANDARD);

    private AlignmentRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(
                NO_PARENT,
                UNKNOWN_PARENT,
                PARENT_AT_LOWER_LEVEL,
                PARENT_IN_ANOTHER_TIME,
                PARENT_LOOP,
                tooManyObjectives(thresholds));
    }

    private static Rule tooManyObjectives(RuleThresholds thresholds) {
        return Rule.of(
                "too-many-objectives",
                Severity.WARNING,
                "Somebody owns more objectives than anybody keeps in mind",
                inspection -> tooMany(inspection, thresholds.mostObjectives()));
    }

    private static Stream<Remark> tooMany(Inspection inspection, int most) {
        Map<Load, Integer> counts = new HashMap<>();
        Map<Load, Objective> firstTooMany = new HashMap<>();
        for (Objective objective : inspection.openObjectives()) {
            Load load = Load.of(objective);
            if (!load.owner().isBlank() && counts.merge(load, 1, Integer::sum) == most + 1) {
                firstTooMany.put(load, objective);
            }
        }
        return firstTooMany.entrySet().stream()
                .map(entry -> Remark.on(
                                entry.getValue().id(),
                                Shown.quoted(entry.getKey().owner()) + " owns " + counts.get(entry.getKey())
                                        + " objectives from "
                                        + days(entry.getValue().cycle()) + ": one owner has at most " + most)
                        .withField("owner")
                        .withSuggestion("Choose what matters most this time, and leave the rest for another cycle or"
                                + " another owner"));
    }

    /** Returns the objective that another belongs under, directly or by one of its key results. */
    private static Optional<Objective> parent(Inspection inspection, Objective objective) {
        return objective
                .parent()
                .flatMap(id -> inspection
                        .okrs()
                        .objective(id)
                        .or(() -> inspection.okrs().objectiveOf(id)));
    }

    private static boolean isBelow(Objective parent, Objective child) {
        return parent.level().isPresent()
                && child.level().isPresent()
                && parent.level().get().compareTo(child.level().get()) > 0;
    }

    private static boolean isApart(Cycle one, Cycle other) {
        return one.end().isBefore(other.start()) || other.end().isBefore(one.start());
    }

    private static String days(Cycle cycle) {
        return cycle.start() + " to " + cycle.end();
    }

    private static String words(OrgLevel level) {
        return switch (level) {
            case COMPANY -> "company";
            case DEPARTMENT -> "department";
            case TEAM -> "team";
            case INDIVIDUAL -> "individual";
        };
    }

    private static String loop(Objective objective) {
        String parent = objective.parent().orElseThrow();
        return parent.equals(objective.id())
                ? "This objective is its own parent"
                : "This objective is its own ancestor: following the parents from " + Shown.quoted(parent)
                        + " on leads back to it";
    }

    /** Who owns objectives in which time. */
    private record Load(String owner, Cycle cycle) {
        /** Cycles of the same dates are the same, whatever they are called. */
        static Load of(Objective objective) {
            Cycle cycle = objective.cycle();
            return new Load(objective.owner(), Cycle.of("any", cycle.start(), cycle.end()));
        }
    }
}
