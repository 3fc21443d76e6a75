package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Binary;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Span;

class RuleSetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final Objective MEASURED = objective("measured").withKeyResults(KeyResult.of("k", "K", Binary.of()));
    private static final Rule NOISY = Rule.of(
            "noisy",
            Severity.INFO,
            "Says something of everything",
            inspection -> Stream.of(
                    Remark.on("nobody", "stands outside"),
                    Remark.on("b", "second"),
                    Remark.on("a", "whole"),
                    Remark.on("a", "text, later").withField("title").withSpan(new Span(3, 5)),
                    Remark.on("a", "text, earlier").withField("title").withSpan(new Span(0, 5))));
    private static final Rule GRAVE =
            Rule.of("grave", Severity.ERROR, "Is grave", inspection -> Stream.of(Remark.on("a", "is grave")));

    private static final RuleSet TWO_RULES = RuleSet.of(StructureRules.NO_KEY_RESULTS, AlignmentRules.UNKNOWN_PARENT);

    @Test
    void findings_come_in_the_order_of_the_document_and_errors_first() {
        Findings findings = RuleSet.of(NOISY, GRAVE).check(Okrs.of(objective("a"), objective("b")), DAY);

        assertThat(findings.all())
                .extracting(Finding::subject, Finding::rule, Finding::message)
                .containsExactly(
                        tuple("a", "grave", "is grave"),
                        tuple("a", "noisy", "whole"),
                        tuple("a", "noisy", "text, earlier"),
                        tuple("a", "noisy", "text, later"),
                        tuple("b", "noisy", "second"),
                        tuple("nobody", "noisy", "stands outside"));
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.isEmpty()).isFalse();
        assertThat(findings.about("b")).extracting(Finding::message).containsExactly("second");
        assertThat(findings.by("grave")).extracting(Finding::message).containsExactly("is grave");
        assertThatThrownBy(() -> findings.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_order_of_the_rules_makes_no_difference() {
        Okrs okrs = Okrs.of(objective("a"), objective("b"));

        assertThat(RuleSet.of(NOISY, GRAVE).check(okrs, DAY))
                .isEqualTo(RuleSet.of(GRAVE, NOISY).check(okrs, DAY));
    }

    @Test
    void a_finding_has_all_that_the_rule_and_its_remark_said() {
        Rule rule = Rule.of(
                "own-rule",
                Severity.WARNING,
                "Summary",
                inspection -> Stream.of(Remark.on("a", "message")
                        .withField("title")
                        .withSpan(new Span(0, 2))
                        .withSuggestion("suggestion")));

        assertThat(RuleSet.of(rule).withSeverity("own-rule", Severity.INFO).check(Okrs.of(objective("a")), DAY))
                .isEqualTo(Findings.of(List.of(Finding.builder()
                        .rule("own-rule")
                        .severity(Severity.INFO)
                        .subject("a")
                        .field("title")
                        .span(new Span(0, 2))
                        .message("message")
                        .suggestion("suggestion")
                        .build())));
    }

    @Test
    void what_is_suppressed_is_not_heard_everywhere_or_about_one() {
        Okrs okrs = Okrs.of(objective("a"), objective("b"));
        RuleSet noisy = RuleSet.of(NOISY);

        assertThat(noisy.suppress("noisy", "Known").check(okrs, DAY).isEmpty()).isTrue();
        assertThat(noisy.suppress("noisy", "a", "Known").check(okrs, DAY).all())
                .extracting(Finding::subject)
                .containsExactly("b", "nobody");
        assertThat(noisy.suppress("noisy", "a", "Known")
                        .suppress("noisy", "b", "Known too")
                        .suppressions())
                .extracting(Suppression::reason)
                .containsExactly("Known", "Known too");
        assertThat(noisy.suppressions()).isEmpty();
        assertThat(noisy.check(okrs, DAY).all()).hasSize(5);
    }

    @Test
    void an_error_is_corrected_and_not_suppressed() {
        RuleSet set = RuleSet.of(NOISY, GRAVE);

        assertRefused(
                () -> set.suppress("grave", "We know"), "An error cannot be suppressed, only corrected: \"grave\"");
        assertRefused(
                () -> set.withSeverity("noisy", Severity.ERROR).suppress("noisy", "We know"),
                "An error cannot be suppressed, only corrected: \"noisy\"");
        assertRefused(
                () -> set.suppress("noisy", "We know").withSeverity("noisy", Severity.ERROR),
                "An error cannot be suppressed, only corrected: \"noisy\"");
    }

    @Test
    void an_error_that_was_made_to_matter_less_is_heard_all_the_same() {
        RuleSet lowered = RuleSet.of(NOISY, GRAVE).withSeverity("grave", Severity.WARNING);

        assertThat(lowered.check(Okrs.of(objective("a")), DAY).hasErrors()).isFalse();
        assertRefused(
                () -> lowered.suppress("grave", "a", "We know"),
                "An error cannot be suppressed, only corrected: \"grave\"");
    }

    @Test
    void a_suppression_of_what_a_document_does_not_have_changes_nothing_and_is_needless() {
        Okrs okrs = Okrs.of(objective("a"), objective("b"));
        RuleSet set = RuleSet.of(NOISY)
                .suppress("noisy", "a", "Known")
                .suppress("noisy", "c", "Known")
                .plus(GRAVE);

        assertThat(set.check(okrs, DAY).all()).extracting(Finding::subject).containsExactly("a", "b", "nobody");
        assertThat(set.needlessSuppressions(okrs, DAY))
                .extracting(suppression -> suppression.subject().orElse(""))
                .containsExactly("c");
        assertRefused(
                () -> set.suppress("noisy", " ", "Known"),
                "The subject of a suppression is the id of an objective or a key result: \" \"");
    }

    @Test
    void a_suppression_needs_a_reason_and_a_rule_that_is_there() {
        RuleSet set = TWO_RULES;

        assertRefused(
                () -> set.suppress("unknown-parent", " "),
                "Suppressing a rule needs a reason: \"unknown-parent\" with \" \"");
        assertRefused(
                () -> set.suppress("unknwon-parent", "Why"),
                "The set has no rule \"unknwon-parent\"; the nearest is \"unknown-parent\"");
        assertRefused(
                () -> set.withSeverity("vanity", Severity.INFO),
                "The set has no rule \"vanity\"; it has no-key-results, unknown-parent");
        assertRefused(
                () -> set.severity("x\u001b"),
                "The set has no rule \"x\\u001b\"; it has no-key-results, unknown-parent");
        assertThat(set.severity("unknown-parent")).isEqualTo(Severity.WARNING);
        assertThat(set.withSeverity("unknown-parent", Severity.INFO).severity("unknown-parent"))
                .isEqualTo(Severity.INFO);
    }

    @Test
    void ids_of_rules_are_words_and_different() {
        assertRefused(
                () -> RuleSet.of(NOISY, NOISY), "The rules of a set have different ids: \"noisy\" is there already");
        for (String id : List.of("", "No-Key-Results", "two words", "a--b", "-a", "a\n")) {
            assertThatThrownBy(() -> Rule.of(id, Severity.INFO, "s", inspection -> Stream.of()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(
                            "The id of a rule is lower-case words joined by -, such as no-key-results: \"");
        }
        Rule own = new Rule() {
            @Override
            public String id() {
                return "\u001b[31m";
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }

            @Override
            public String summary() {
                return "A rule of a class of its own";
            }

            @Override
            public Stream<Remark> check(Inspection inspection) {
                return Stream.of();
            }
        };
        assertRefused(
                () -> RuleSet.of(own),
                "The id of a rule is lower-case words joined by -, such as no-key-results: \"\\u001b[31m\"");
    }

    @Test
    void what_rules_share_is_worked_out_once_for_each_check() {
        AtomicInteger times = new AtomicInteger();
        Rule one = Rule.of(
                "one",
                Severity.INFO,
                "s",
                inspection -> Stream.of(
                        Remark.on("a", inspection.shared(String.class, i -> "worked out " + times.incrementAndGet()))));
        Rule two = Rule.of(
                "two",
                Severity.INFO,
                "s",
                inspection -> Stream.of(Remark.on("a", inspection.shared(String.class, i -> "again"))));
        RuleSet set = RuleSet.of(one, two);

        assertThat(set.check(Okrs.of(objective("a")), DAY).all())
                .extracting(Finding::message)
                .containsOnly("worked out 1");
        assertThat(set.check(Okrs.of(objective("a")), DAY).all())
                .extracting(Finding::message)
                .containsOnly("worked out 2");
    }

    @Test
    void an_objective_without_key_results_is_an_error() {
        assertThat(TWO_RULES.check(Okrs.of(MEASURED, objective("empty")), DAY))
                .isEqualTo(Findings.of(List.of(noKeyResults("empty"))));
    }

    @Test
    void an_objective_that_is_measured_by_those_below_it_needs_no_key_results() {
        Okrs okrs = Okrs.of(
                objective("above").withRollUp(RollUpSource.OBJECTIVES),
                objective("both").withRollUp(RollUpSource.BOTH),
                objective("own").withRollUp(RollUpSource.OBJECTIVES).withParent("own"),
                objective("alone").withRollUp(RollUpSource.BOTH),
                objective("unasked"),
                MEASURED.withParent("above"),
                MEASURED.withId("m2")
                        .withKeyResults(KeyResult.of("k2", "K", Binary.of()))
                        .withParent("both"),
                MEASURED.withId("m3")
                        .withKeyResults(KeyResult.of("k3", "K", Binary.of()))
                        .withParent("unasked"));

        assertThat(TWO_RULES.check(okrs, DAY))
                .isEqualTo(Findings.of(List.of(noKeyResults("own"), noKeyResults("alone"), noKeyResults("unasked"))));
    }

    @Test
    void a_parent_outside_of_the_document_is_worth_a_thought() {
        Okrs okrs = Okrs.of(
                MEASURED.withParent("grwoth\u202e"),
                objective("a")
                        .withKeyResults(KeyResult.of("k4", "K", Binary.of()))
                        .withParent("k"));

        assertThat(TWO_RULES.check(okrs, DAY))
                .isEqualTo(Findings.of(List.of(Finding.builder()
                        .rule("unknown-parent")
                        .severity(Severity.WARNING)
                        .subject("measured")
                        .field("parent")
                        .message("The parent \"grwoth\\u202e\" is not in this document")
                        .suggestion("Correct the id or add the objective it names; if it stands in another document,"
                                + " suppress this rule with that reason")
                        .build())));
    }

    @Test
    void a_span_is_a_part_of_a_text() {
        assertThat(new Span(5, 10).of("Reach likes")).isEqualTo(" like");
        assertThat(new Span(2, 2).of("text")).isEmpty();
        assertRefused(() -> new Span(-1, 2), "A span goes from 0 or more to the same or more: -1 to 2");
        assertRefused(() -> new Span(3, 2), "A span goes from 0 or more to the same or more: 3 to 2");
    }

    private static Finding noKeyResults(String subject) {
        return Finding.builder()
                .rule("no-key-results")
                .severity(Severity.ERROR)
                .subject(subject)
                .field("keyResults")
                .message("Nothing shows whether this objective is reached: no key results")
                .suggestion("Add two to five key results, each with a number to reach")
                .build();
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static Objective objective(String id) {
        return Objective.of(id, "An objective", CYCLE);
    }
}
