package org.okr4j.core.validation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The index of the rules of this library that need no score. Each is a constant with a page of its own: why it matters, a
 * bad example, what to do, and where it comes from.
 *
 * <ul>
 *   <li>{@link StructureRules}: key results, their number, weights and roles, and owners
 *   <li>{@link AlignmentRules}: parents, levels, and how many objectives belong to one owner
 *   <li>{@link TimeRules}: dates of key results, milestones, plans and check-ins
 *   <li>{@link MeasureRules}: starts, units, baselines, and what kind of measure is meant
 *   <li>{@link AmbitionRules}: how much is committed and how much aspirational
 *   <li>{@link ProgressRules}: check-ins, confidence and closing
 *   <li>{@link ObjectiveTextRules}: titles of objectives, and what key results share with them
 *   <li>{@link OutcomeRules}: attention, work, totals, and quantities without a quality
 *   <li>{@link TargetRules}: numbers in titles, and whether the measure has the same
 *   <li>{@link WordingRules}: titles without an end, placeholders, vague words, names for insiders
 * </ul>
 *
 * <p>Rules look at what is open: apart from errors, and from rules about closing, nothing is found about an objective that
 * is closed as of the day.
 */
public final class Rules {
    private static final List<Rule> ALL = all(RuleThresholds.STANDARD);

    private Rules() {}

    /**
     * Returns every rule that needs no score, with the standard thresholds.
     *
     * @return the rules, by class in the order above, in each in the order in which they stand there
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Returns every rule that needs no score, with other thresholds.
     *
     * @param thresholds where the rules draw their lines
     * @return the same rules in the same order
     */
    public static List<Rule> all(RuleThresholds thresholds) {
        return Stream.of(
                        StructureRules.all(thresholds),
                        AlignmentRules.all(thresholds),
                        TimeRules.all(thresholds),
                        MeasureRules.all(thresholds),
                        AmbitionRules.all(thresholds),
                        ProgressRules.all(thresholds),
                        ObjectiveTextRules.all(thresholds),
                        OutcomeRules.all(thresholds),
                        TargetRules.all(),
                        WordingRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
