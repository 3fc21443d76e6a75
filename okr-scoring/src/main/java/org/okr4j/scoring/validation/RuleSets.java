package org.okr4j.scoring.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Shown;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Rules;
import org.okr4j.core.validation.Severity;

/**
 * The sets of all rules of this library by their names.
 *
 * <ul>
 *   <li>{@code standard}: every rule with its own severity
 *   <li>{@code strict}: every rule; hints are warnings, and what makes a document misleading is an error
 *   <li>{@code drafting}: for documents that are being written, without what only time can answer: check-ins, confidence,
 *       trends and closing
 * </ul>
 */
public final class RuleSets {
    /** What makes a document say something else than its readers will take from it. */
    private static final Set<String> MISLEADING = Set.of(
            "no-owner",
            "unknown-parent",
            "parent-at-lower-level",
            "parent-in-another-time",
            "dates-outside-cycle",
            "milestone-due-late",
            "plan-outside-dates",
            "check-in-outside-dates",
            "no-start-value",
            "closed-without-reading",
            "placeholder-left-in",
            "text-and-measure-disagree");

    /** What only time can answer. */
    private static final Set<String> HISTORY = Set.of(
            "check-in-outside-dates",
            "baseline-never-replaced",
            "business-as-usual",
            "stale",
            "past-due-and-open",
            "closed-without-reading",
            "confidence-falling",
            "committed-with-low-confidence",
            "aspirational-too-easy",
            "timid",
            "out-of-reach");

    private static final Map<String, Function<RuleThresholds, RuleSet>> ALL = byName();

    private RuleSets() {}

    /**
     * Returns the names of all sets.
     *
     * @return the names, {@code standard} first
     */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Finds a set by its name, with the standard thresholds.
     *
     * @param name {@code standard}, {@code strict} or {@code drafting}
     * @return the set
     * @throws InvalidValueException if there is no such set; the message names the nearest and all there are
     */
    public static RuleSet named(String name) {
        return named(name, RuleThresholds.STANDARD);
    }

    /**
     * Finds a set by its name, with other thresholds.
     *
     * @param name {@code standard}, {@code strict} or {@code drafting}
     * @param thresholds where the rules draw their lines
     * @return the set
     * @throws InvalidValueException if there is no such set; the message names the nearest and all there are
     */
    public static RuleSet named(String name, RuleThresholds thresholds) {
        Function<RuleThresholds, RuleSet> set = ALL.get(name);
        if (set == null) {
            throw new InvalidValueException("No rule set is called " + Shown.quoted(name)
                    + NearestName.to(name, ALL.keySet())
                            .map(near -> ", did you mean " + Shown.quoted(near) + "?")
                            .orElse(".")
                    + " There are " + String.join(", ", ALL.keySet()));
        }
        return set.apply(thresholds);
    }

    private static Map<String, Function<RuleThresholds, RuleSet>> byName() {
        Map<String, Function<RuleThresholds, RuleSet>> sets = new LinkedHashMap<>();
        sets.put("standard", thresholds -> RuleSet.of(rules(thresholds)));
        sets.put("strict", thresholds -> strict(RuleSet.of(rules(thresholds))));
        sets.put(
                "drafting",
                thresholds -> RuleSet.of(rules(thresholds).stream()
                        .filter(rule -> !HISTORY.contains(rule.id()))
                        .toList()));
        return sets;
    }

    private static List<Rule> rules(RuleThresholds thresholds) {
        return Stream.concat(Rules.all(thresholds).stream(), ScoreRules.all(thresholds).stream())
                .toList();
    }

    private static RuleSet strict(RuleSet standard) {
        RuleSet strict = standard;
        for (Rule rule : standard.rules()) {
            if (rule.severity() == Severity.INFO) {
                strict = strict.withSeverity(rule.id(), Severity.WARNING);
            } else if (MISLEADING.contains(rule.id())) {
                strict = strict.withSeverity(rule.id(), Severity.ERROR);
            }
        }
        return strict;
    }
}
