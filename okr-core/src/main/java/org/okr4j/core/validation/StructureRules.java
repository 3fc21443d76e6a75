package org.okr4j.core.validation;

import java.util.List;
import java.util.stream.Stream;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;

/** Rules about what an objective is made of: its key results, their weights and roles, and its owner. */
public final class StructureRules {

    /**
     * An objective has no key results.
     *
     * <p>Why: without a key result nobody can tell whether the objective was reached. An objective that is rolled up
     * from the objectives below it, and has some, is measured by those.
     *
     * <p>Bad: "Customers love us", and nothing else.
     *
     * <p>What to do: ask how you would know in three months, and write down two to five answers with a number each.
     *
     * <p>Source: Google's OKR playbook, "key results describe outcomes"; the wire format: no key results, status unknown.
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
     * An open objective has fewer targets than two ({@link RuleThresholds#fewestKeyResults()}), but at least one.
     * Guardrails are not counted; an objective that is also measured by the objectives below it is left alone.
     *
     * <p>Why: what is measured from one side only can be reached at the cost of everything else, and a single number is
     * seldom the whole of what the objective says.
     *
     * <p>Bad: "Customers stay", measured by churn alone, which a price cut would bring down as well.
     *
     * <p>What to do: ask what else would be different, and add one or two more; or add a guardrail, and let the number be
     * the objective of somebody else.
     *
     * <p>Source: Google's OKR playbook, trap 6, "insufficient key results", and its usual three or so for each objective.
     */
    public static final Rule SINGLE_KEY_RESULT = singleKeyResult(RuleThresholds.STANDARD);

    /**
     * An open objective has more targets than five ({@link RuleThresholds#mostKeyResults()}). Guardrails are not counted.
     *
     * <p>Why: who looks at everything sees nothing; the sixth key result is mostly a task or a wish.
     *
     * <p>Bad: one objective with eleven key results, four of them "launch …".
     *
     * <p>What to do: keep those that show most, make guardrails of what must only not get worse, and initiatives of what
     * is work.
     *
     * <p>Source: Viva Goals, "Create OKRs": no objective should have more than five key results.
     */
    public static final Rule TOO_MANY_KEY_RESULTS = tooManyKeyResults(RuleThresholds.STANDARD);

    /**
     * Every key result of an objective is a guardrail, and no objective below it counts.
     *
     * <p>Why: guardrails are watched and never scored, so the objective has no progress and never will.
     *
     * <p>Bad: "We win back the north", with nothing but "cost per lead at most 230 dollars" as a guardrail.
     *
     * <p>What to do: add the result that the guardrail protects, or make a target of one of them.
     *
     * <p>Source: the wire format: a guardrail is never part of the objective's score.
     */
    public static final Rule ONLY_GUARDRAILS = Rule.of(
            "only-guardrails",
            Severity.ERROR,
            "All key results of an objective are guardrails",
            inspection -> inspection.okrs().objectives().stream()
                    .filter(objective -> !objective.keyResults().isEmpty())
                    .filter(objective -> targets(objective) == 0)
                    .filter(objective -> !isMeasuredByChildren(inspection, objective))
                    .map(objective -> Remark.on(
                                    objective.id(),
                                    "Nothing counts towards this objective: guardrails are watched and never scored,"
                                            + " and it has no other key result")
                            .withField("keyResults")
                            .withSuggestion("Add the result that is to be reached, with the role target")));

    /**
     * Everything that would count towards an objective has the weight 0: its targets, the objectives below it, or both,
     * as its {@code rollUp} says.
     *
     * <p>Why: weight 0 takes no part in the mean, and a mean of nothing is no number: the objective has no progress.
     *
     * <p>Bad: three key results, each with {@code "weight": 0}, because the weights were to be agreed later.
     *
     * <p>What to do: leave the weights out, which makes them 1, until they are agreed.
     *
     * <p>Source: the wire format: a weight of 0 takes no part in the roll-up; the profile standard: weights all 0, status unknown.
     */
    public static final Rule WEIGHTS_ALL_ZERO = Rule.of(
            "weights-all-zero",
            Severity.ERROR,
            "Everything that counts towards an objective has the weight 0",
            inspection -> inspection.okrs().objectives().stream()
                    .filter(objective -> parts(inspection, objective).findAny().isPresent())
                    .filter(objective -> parts(inspection, objective).allMatch(isZero -> isZero))
                    .map(objective -> Remark.on(
                                    objective.id(),
                                    "Nothing counts towards this objective: "
                                            + weightless(
                                                    parts(inspection, objective).count()))
                            .withField("weight")
                            .withSuggestion("Give at least one part a weight above 0, or leave the weights out:"
                                    + " each is 1 then")));

    /**
     * An open objective names no owner.
     *
     * <p>Why: what belongs to everybody is nobody's on the day it falls behind. A key result without an owner is the
     * objective's owner's.
     *
     * <p>Bad: an objective of "the marketing department", with the field {@code owner} left out.
     *
     * <p>What to do: name the one person who will answer for it; many may work on it.
     *
     * <p>Source: Viva Goals, "Create OKRs": every OKR should have a clear owner.
     */
    public static final Rule NO_OWNER = Rule.of(
            "no-owner",
            Severity.WARNING,
            "An objective has no owner",
            inspection -> inspection.openObjectives().stream()
                    .filter(objective -> objective.owner().isBlank())
                    .map(objective -> Remark.on(objective.id(), "Nobody answers for this objective: no owner is named")
                            .withField("owner")
                            .withSuggestion("Name one person who will answer for it")));

    private StructureRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(
                NO_KEY_RESULTS,
                singleKeyResult(thresholds),
                tooManyKeyResults(thresholds),
                ONLY_GUARDRAILS,
                WEIGHTS_ALL_ZERO,
                NO_OWNER);
    }

    private static Rule singleKeyResult(RuleThresholds thresholds) {
        return Rule.of(
                "single-key-result",
                Severity.WARNING,
                "An objective is measured by one key result only",
                inspection -> inspection.openObjectives().stream()
                        .filter(objective -> targets(objective) > 0)
                        .filter(objective -> targets(objective) < thresholds.fewestKeyResults())
                        .filter(objective -> !isMeasuredByChildren(inspection, objective))
                        .map(objective -> Remark.on(
                                        objective.id(),
                                        "This objective is measured from one side only: it has " + targets(objective)
                                                + " key result" + (targets(objective) == 1 ? "" : "s")
                                                + (targets(objective)
                                                                < objective
                                                                        .keyResults()
                                                                        .size()
                                                        ? " beside guardrails"
                                                        : "")
                                                + ", and should have " + thresholds.fewestKeyResults() + " to "
                                                + thresholds.mostKeyResults())
                                .withField("keyResults")
                                .withSuggestion("Ask what else would be different if it were reached, and add that")));
    }

    private static Rule tooManyKeyResults(RuleThresholds thresholds) {
        return Rule.of(
                "too-many-key-results",
                Severity.WARNING,
                "An objective has more key results than anybody keeps in mind",
                inspection -> inspection.openObjectives().stream()
                        .filter(objective -> targets(objective) > thresholds.mostKeyResults())
                        .map(objective -> Remark.on(
                                        objective.id(),
                                        "Nobody keeps " + targets(objective)
                                                + " key results in mind: an objective has at most "
                                                + thresholds.mostKeyResults())
                                .withField("keyResults")
                                .withSuggestion("Keep those that show most, and make guardrails or initiatives of the"
                                        + " others")));
    }

    private static String weightless(long parts) {
        return parts == 1 ? "its only part has the weight 0" : "each of its " + parts + " parts has the weight 0";
    }

    /** Returns of each part that would count whether its weight is 0. */
    private static Stream<Boolean> parts(Inspection inspection, Objective objective) {
        Stream<Boolean> own = objective.keyResults().stream()
                .filter(keyResult -> keyResult.role() == Role.TARGET)
                .map(keyResult -> keyResult.weight().signum() == 0);
        return switch (rollUp(inspection, objective)) {
            case KEY_RESULTS -> own;
            case OBJECTIVES -> children(inspection, objective);
            case BOTH -> Stream.concat(own, children(inspection, objective));
        };
    }

    private static Stream<Boolean> children(Inspection inspection, Objective objective) {
        return inspection.alignment().children(objective.id()).stream()
                .map(child -> child.weight().signum() == 0);
    }

    /** Objectives on a loop of parents are scored from their key results alone. */
    private static RollUpSource rollUp(Inspection inspection, Objective objective) {
        return inspection.alignment().isOnLoop(objective) ? RollUpSource.KEY_RESULTS : objective.rollUp();
    }

    private static boolean isMeasuredByChildren(Inspection inspection, Objective objective) {
        return rollUp(inspection, objective) != RollUpSource.KEY_RESULTS
                && !inspection.alignment().children(objective.id()).isEmpty();
    }

    private static long targets(Objective objective) {
        return objective.keyResults().stream()
                .map(KeyResult::role)
                .filter(Role.TARGET::equals)
                .count();
    }
}
