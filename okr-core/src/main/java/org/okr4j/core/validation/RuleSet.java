package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.text.TextReader;

/**
 * Rules that are checked together, with severities of the user's choice and suppressions with a reason. Immutable: each
 * method returns a changed copy.
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.standard()
 *         .plus(noDescription)
 *         .withSeverity("unknown-parent", Severity.INFO)
 *         .suppress("unknown-parent", "The company's objectives live in another document");
 * }</pre>
 */
public final class RuleSet {
    private static final RuleSet STANDARD = of(Rules.all());

    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;
    private final List<Suppression> suppressions;
    private final Set<Silence> silences;
    private final TextReader reader;

    private RuleSet(
            Map<String, Rule> rules,
            Map<String, Severity> severities,
            List<Suppression> suppressions,
            TextReader reader) {
        this.rules = rules;
        this.reader = reader;
        this.severities = severities;
        this.suppressions = suppressions;
        this.silences = suppressions.stream().map(Silence::of).collect(Collectors.toSet());
    }

    /**
     * Returns the rules of this library that need no score.
     *
     * @return {@link Rules#all()} with their own severities
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * Returns the rules of this library that need no score, with other thresholds.
     *
     * @param thresholds where the rules draw their lines
     * @return {@link Rules#all(RuleThresholds)} with their own severities
     */
    public static RuleSet standard(RuleThresholds thresholds) {
        return of(Rules.all(thresholds));
    }

    /**
     * Returns a set of rules.
     *
     * @param rules the rules, each with an id of its own
     * @return the set
     * @throws InvalidValueException if two rules have the same id
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        return new RuleSet(Map.of(), Map.of(), List.of(), TextReader.english()).plus(rules);
    }

    /**
     * Returns a set of rules.
     *
     * @param rules the rules, each with an id of its own
     * @return the set
     * @throws InvalidValueException if two rules have the same id, or one is not lower-case words joined by {@code -}
     */
    public static RuleSet of(Rule... rules) {
        return of(Arrays.asList(rules));
    }

    /**
     * Returns the rules.
     *
     * @return the rules in the order in which they were added
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Returns what is not heard, and why.
     *
     * @return the suppressions in the order in which they were added
     */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /**
     * Returns the suppressions that are needless for a document: those of a rule that finds nothing in it, and of an
     * objective or a key result that it does not have. A set may serve many documents, so this is no error.
     *
     * @param okrs the document
     * @param asOf the day
     * @return the suppressions that silence nothing, in the order in which they were added
     */
    public List<Suppression> needlessSuppressions(Okrs okrs, LocalDate asOf) {
        Inspection inspection = new Inspection(okrs, asOf, reader);
        Set<Silence> needed = suppressions.stream()
                .map(Suppression::rule)
                .distinct()
                .flatMap(id -> rule(id).check(inspection).flatMap(remark -> Silence.covering(id, remark)))
                .collect(Collectors.toSet());
        return suppressions.stream()
                .filter(suppression -> !needed.contains(Silence.of(suppression)))
                .toList();
    }

    /**
     * Returns how much the findings of a rule matter in this set.
     *
     * @param rule the id of a rule of this set
     * @return the severity chosen for it, or its own
     * @throws InvalidValueException if the set has no such rule
     */
    public Severity severity(String rule) {
        Rule known = rule(rule);
        return severities.getOrDefault(rule, known.severity());
    }

    /**
     * Returns a copy with more rules.
     *
     * @param more the rules to add
     * @return the copy
     * @throws InvalidValueException if an id is there already, or is not lower-case words joined by {@code -}
     */
    public RuleSet plus(Rule... more) {
        return plus(Arrays.asList(more));
    }

    /**
     * Returns a copy with more rules.
     *
     * @param more the rules to add
     * @return the copy
     * @throws InvalidValueException if an id is there already, or is not lower-case words joined by {@code -}
     */
    public RuleSet plus(Collection<? extends Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        for (Rule rule : more) {
            FunctionRule.requireId(rule.id());
            if (all.putIfAbsent(rule.id(), rule) != null) {
                throw new InvalidValueException(
                        "The rules of a set have different ids: " + Shown.quoted(rule.id()) + " is there already");
            }
        }
        return new RuleSet(all, severities, suppressions, reader);
    }

    /**
     * Returns a copy in which the findings of a rule matter more or less.
     *
     * @param rule the id of a rule of this set
     * @param severity how much its findings matter
     * @return the copy
     * @throws InvalidValueException if the set has no such rule, or it is suppressed and should become an error
     */
    public RuleSet withSeverity(String rule, Severity severity) {
        rule(rule);
        Map<String, Severity> changed = new HashMap<>(severities);
        changed.put(rule, severity);
        RuleSet copy = new RuleSet(rules, changed, suppressions, reader);
        suppressions.stream()
                .filter(suppression -> suppression.rule().equals(rule))
                .forEach(copy::requireSuppressible);
        return copy;
    }

    /**
     * Returns a copy in which a rule is not heard. An error can be made to matter less, but even then not be silenced.
     *
     * @param rule the id of a rule of this set, no error in the set or by itself
     * @param reason why, not blank
     * @return the copy
     * @throws InvalidValueException if the set has no such rule, it is an error, or the reason is blank
     */
    public RuleSet suppress(String rule, String reason) {
        return suppress(new Suppression(rule, Optional.empty(), reason));
    }

    /**
     * Returns a copy in which a rule is not heard about one objective or key result.
     *
     * @param rule the id of a rule of this set, no error
     * @param subject the id of an objective or a key result
     * @param reason why, not blank
     * @return the copy
     * @throws InvalidValueException if the set has no such rule, it is an error, or the reason is blank
     */
    public RuleSet suppress(String rule, String subject, String reason) {
        return suppress(new Suppression(rule, Optional.of(subject), reason));
    }

    /**
     * Returns a copy whose rules read titles with other words: of another language, or with a team's own.
     *
     * @param other the reader of titles; without a choice {@link TextReader#english()}
     * @return the copy
     */
    public RuleSet withReader(TextReader other) {
        return new RuleSet(rules, severities, suppressions, other);
    }

    /**
     * Checks a document as of a day.
     *
     * @param okrs the document
     * @param asOf the day
     * @return what was found, in the order of the document, and for each objective or key result errors first
     */
    public Findings check(Okrs okrs, LocalDate asOf) {
        Inspection inspection = new Inspection(okrs, asOf, reader);
        List<Finding> findings = new ArrayList<>();
        rules.values().forEach(rule -> findings(rule, inspection).forEach(findings::add));
        findings.sort(documentOrder(okrs));
        return Findings.of(findings);
    }

    private RuleSet suppress(Suppression suppression) {
        requireSuppressible(suppression);
        List<Suppression> all = new ArrayList<>(suppressions);
        all.add(suppression);
        return new RuleSet(rules, severities, List.copyOf(all), reader);
    }

    private void requireSuppressible(Suppression suppression) {
        if (severity(suppression.rule()) == Severity.ERROR
                || rule(suppression.rule()).severity() == Severity.ERROR) {
            throw new InvalidValueException(
                    "An error cannot be suppressed, only corrected: " + Shown.quoted(suppression.rule()));
        }
    }

    private Stream<Finding> findings(Rule rule, Inspection inspection) {
        Severity severity = severity(rule.id());
        return rule.check(inspection)
                .filter(remark -> !isSilenced(rule.id(), remark))
                .map(remark -> Finding.builder()
                        .rule(rule.id())
                        .severity(remark.atMost()
                                .filter(most -> most.compareTo(severity) > 0)
                                .orElse(severity))
                        .subject(remark.subject())
                        .field(remark.field())
                        .span(remark.span())
                        .message(remark.message())
                        .suggestion(remark.suggestion())
                        .build());
    }

    private boolean isSilenced(String rule, Remark remark) {
        return !silences.isEmpty() && Silence.covering(rule, remark).anyMatch(silences::contains);
    }

    private static Comparator<Finding> documentOrder(Okrs okrs) {
        Map<String, Integer> ranks = new HashMap<>();
        okrs.ids().forEach(id -> ranks.put(id, ranks.size()));
        return Comparator.comparing((Finding finding) -> ranks.getOrDefault(finding.subject(), ranks.size()))
                .thenComparing(Finding::severity)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::field)
                .thenComparing(finding -> finding.span().map(Span::from).orElse(-1))
                .thenComparing(Finding::message);
    }

    private Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new InvalidValueException("The set has no rule " + Shown.quoted(id)
                    + NearestName.to(id, rules.keySet())
                            .map(near -> "; the nearest is " + Shown.quoted(near))
                            .orElse("; it has " + String.join(", ", rules.keySet())));
        }
        return rule;
    }

    /** What a suppression silences: a rule, about everything or about one subject. */
    private record Silence(String rule, Optional<String> subject) {
        static Silence of(Suppression suppression) {
            return new Silence(suppression.rule(), suppression.subject());
        }

        /** Returns the two that silence a remark. */
        static Stream<Silence> covering(String rule, Remark remark) {
            return Stream.of(new Silence(rule, Optional.empty()), new Silence(rule, Optional.of(remark.subject())));
        }
    }
}
