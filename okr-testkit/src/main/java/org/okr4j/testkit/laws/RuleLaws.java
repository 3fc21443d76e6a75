package org.okr4j.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.testkit.OkrArbitraries;

/**
 * The laws of rules: whatever the document and its words, they find the same on every run, in order, and say it in a
 * sentence.
 *
 * <pre>{@code
 * RuleLaws.of("ours", RuleSet.standard().plus(noDescription)).check();
 * RuleLaws.of(noDescription).check();
 * }</pre>
 *
 * <p>No law measures time. {@link #LONG} asks about texts of 20,000 characters, which takes no time worth mentioning where it
 * grows with their length and minutes where it grows with its square: run it under a time-out.
 */
public final class RuleLaws {
    private static final int LONG_TEXT = 20_000;
    private static final int MOST_LONG = 50;
    private static final int MOST_PHRASES = 9;

    /** No document makes a rule throw. */
    public static final Law<RuleSet> NEVER_THROWS = Law.over(
            "never-throws",
            "no document makes a rule throw",
            "Look at the first line of what was thrown: texts may be blank, of one sign only and of half a sentence, and"
                    + " parents may be missing or stand in a loop.",
            () -> Arbitraries.oneOf(documents(), worded()),
            (RuleSet rules, AsOf drawn) -> {
                rules.check(drawn.okrs(), drawn.asOf());
                return Optional.empty();
            });

    /** The same document has the same findings on every run. */
    public static final Law<RuleSet> STABLE = Law.over(
            "stable",
            "the same document has the same findings on every run",
            "Look for state, for clocks, and for the order of a hash in a message.",
            () -> Arbitraries.oneOf(documents(), worded()),
            (RuleSet rules, AsOf drawn) -> Fault.unlessEqual(
                    rules.check(drawn.okrs(), drawn.asOf()), rules.check(drawn.okrs(), drawn.asOf())));

    /** Findings stand in the order of the document, the severe ones of a subject first. */
    public static final Law<RuleSet> SORTED = Law.over(
            "sorted",
            "findings stand in the order of the document, the severe ones of a subject first, and none is about nothing",
            "Look at the subject of the remark: it is the id of an objective or a key result of the document.",
            RuleLaws::documents,
            RuleLaws::sorted);

    /** A finding says what, where and what to do in sentences without a full stop. */
    public static final Law<RuleSet> SENTENCE = Law.over(
            "sentence",
            "a finding says what, where and what to do, each in one line without a full stop",
            "Look at the message and the suggestion of the remark, and at what they quote.",
            () -> Arbitraries.oneOf(documents(), worded()),
            RuleLaws::sentence);

    /** What a finding points at stands in the title. */
    public static final Law<RuleSet> SPAN = Law.over(
            "span",
            "what a finding points at in a title stands in it",
            "Look at where the span is counted from: in the title as it is, before it is trimmed or lower-cased.",
            RuleLaws::worded,
            RuleLaws::span);

    /** Long texts are read like others. */
    public static final Law<RuleSet> LONG = Law.<RuleSet, AsOf>over(
                    "long",
                    "texts of 20,000 characters are read like others",
                    "Look for expressions that can match one text in many ways, and for a loop over a text within another.",
                    RuleLaws::lengthy,
                    (rules, drawn) -> {
                        rules.check(drawn.okrs(), drawn.asOf());
                        return Optional.empty();
                    })
            .atMost(MOST_LONG);

    private static final List<Law<RuleSet>> ALL = List.of(NEVER_THROWS, STABLE, SORTED, SENTENCE, SPAN, LONG);

    private RuleLaws() {}

    /**
     * Returns every law of rules.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<RuleSet>> all() {
        return ALL;
    }

    /**
     * Claims all laws for a set of rules.
     *
     * @param name what it is called in messages
     * @param rules the rules
     * @return the claims
     */
    public static Claims<RuleSet> of(String name, RuleSet rules) {
        return Claims.of(name, rules, ALL);
    }

    /**
     * Claims all laws for a rule.
     *
     * @param rule the rule
     * @return the claims
     */
    public static Claims<RuleSet> of(Rule rule) {
        return of(rule.id(), RuleSet.of(rule));
    }

    private static Optional<String> sorted(RuleSet rules, AsOf drawn) {
        List<Finding> found = rules.check(drawn.okrs(), drawn.asOf()).all();
        List<String> ids = new ArrayList<>(drawn.okrs().ids());
        for (Finding finding : found) {
            if (!ids.contains(finding.subject())) {
                return Optional.of("no \"" + finding.subject() + "\" in the document, for " + finding.rule());
            }
        }
        for (int i = 1; i < found.size(); i++) {
            if (isBefore(found.get(i), found.get(i - 1), ids)) {
                return Optional.of(found.get(i - 1) + " stands before " + found.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(Finding finding, Finding other, List<String> ids) {
        int order = Integer.compare(ids.indexOf(finding.subject()), ids.indexOf(other.subject()));
        return order < 0 || (order == 0 && finding.severity().compareTo(other.severity()) < 0);
    }

    private static Optional<String> sentence(RuleSet rules, AsOf drawn) {
        return first(
                rules.check(drawn.okrs(), drawn.asOf()),
                finding -> !isSentence(finding.message())
                        || !isSentence(finding.suggestion())
                        || finding.field().isBlank());
    }

    private static boolean isSentence(String text) {
        return !text.isBlank() && !text.endsWith(".") && !text.contains("\n");
    }

    private static Optional<String> span(RuleSet rules, AsOf drawn) {
        return first(
                rules.check(drawn.okrs(), drawn.asOf()),
                finding -> finding.span().isPresent()
                        && finding.field().equals("title")
                        && finding.span().get().to()
                                > title(drawn.okrs(), finding.subject()).length());
    }

    private static String title(Okrs okrs, String subject) {
        return okrs.objective(subject)
                .map(Objective::title)
                .or(() -> okrs.keyResult(subject).map(KeyResult::title))
                .orElse("");
    }

    private static Optional<String> first(Findings found, Predicate<Finding> wrong) {
        return found.all().stream().filter(wrong).findFirst().map(Finding::toString);
    }

    private static Arbitrary<AsOf> documents() {
        return Combinators.combine(OkrArbitraries.documents(), OkrArbitraries.dates())
                .as(AsOf::new);
    }

    /** Objectives and key results whose titles say what rules on titles look for. */
    private static Arbitrary<AsOf> worded() {
        return Combinators.combine(
                        sentences(), sentences(), sentences(), OkrArbitraries.measures(), BusyArbitraries.days())
                .as((objective, title, other, measure, day) -> new AsOf(
                        Okrs.of(Objective.of(
                                "o",
                                objective,
                                Asking.CYCLE,
                                KeyResult.of("k", title, measure),
                                KeyResult.of("l", other, measure))),
                        day));
    }

    private static Arbitrary<AsOf> lengthy() {
        return Combinators.combine(phrases(), Arbitraries.of("", " ", ", "), OkrArbitraries.measures())
                .as((phrase, between, measure) -> {
                    String unit = phrase + between;
                    String text = unit.repeat(LONG_TEXT / unit.length());
                    return new AsOf(
                            Okrs.of(Objective.of("o", text, Asking.CYCLE, KeyResult.of("k", text, measure))),
                            Asking.DAY);
                });
    }

    private static Arbitrary<String> sentences() {
        return Arbitraries.oneOf(phrases(), OkrArbitraries.titles())
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_PHRASES)
                .map(parts -> String.join(" ", parts))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> phrases() {
        return Arbitraries.of(
                "Increase",
                "Reduce",
                "from 5% to 3%",
                "by 20%",
                "to $1.5M",
                "X%",
                "TBD",
                "10,000 likes",
                "at least 90",
                "9 of 10",
                "10-20",
                "±5%",
                "significantly better",
                "Project Nightingale",
                "PHX-212",
                "(ABC)",
                "in total",
                "by end of Q3",
                "customers",
                "1e999999",
                "99999999999999999999");
    }
}
