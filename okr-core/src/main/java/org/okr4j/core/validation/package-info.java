/**
 * Rules that look at a document and report what somebody should think about again.
 *
 * <pre>{@code
 * Okrs okrs = Okrs.of(Objective.of("grow", "More people bake", Cycle.quarter(2026, 3)).withOwner("ana"));
 * Findings findings = RuleSet.standard().check(okrs, LocalDate.parse("2026-07-01"));
 * Finding finding = findings.about("grow").get(0);
 * finding.rule(); // no-key-results
 * finding.message(); // Nothing shows whether this objective is reached: no key results
 * finding.suggestion(); // Add two to five key results, each with a number to reach
 * }</pre>
 *
 * <p>A rule is a pure function of a document and a day. What it finds is data, never an exception: a document that
 * could be built can be checked. Each finding says the rule, how much it matters, what it is about, where a title was
 * read which part of it, and what to do.
 *
 * <p>All of them stand in <a href="doc-files/rules.html">the index of the rules</a>, with an example of what each
 * finds and of what it leaves alone. Rules that need a score are in {@code org.okr4j.scoring.validation}, which also
 * names the sets of both.
 *
 * <h2>Fitting a set to a team</h2>
 *
 * <p>A {@link org.okr4j.core.validation.RuleSet} is a value. Where a rule draws its line is a number in
 * {@link org.okr4j.core.validation.RuleThresholds}, how much it matters is one call, and silencing it needs a reason,
 * for everything or for one subject.
 * {@link org.okr4j.core.validation.RuleSet#needlessSuppressions needlessSuppressions} finds those that silence nothing
 * any more. A rule of your own is an id, a severity, a sentence and a lambda
 * ({@link org.okr4j.core.validation.Rule#of Rule.of}), and joins a set like the ones here.
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.standard(RuleThresholds.STANDARD.withCadenceDays(35))
 *         .withSeverity("no-owner", Severity.ERROR)
 *         .suppress("no-parent", "We are one team")
 *         .suppress("single-key-result", "retention", "Churn is all that the contract asks for");
 * }</pre>
 *
 * <h2>Specific, measurable, achievable, relevant, time-bound</h2>
 *
 * <pre>{@code
 * KeyResult churn = KeyResult.of("churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"));
 * Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
 * SmartAssessment smart = SmartAssessment.of(okrs, "churn", LocalDate.parse("2026-07-01"));
 * smart.measurable().verdict(); // MET
 * smart.achievable().verdict(); // UNKNOWN, before there is a check-in
 * }</pre>
 *
 * <p>Each of the five answers is met, not met or unknown, with the evidence that decided it. Unknown is not a polite
 * no: it says that nothing in the document answers the question.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        from = "copy",
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
@NullMarked
package org.okr4j.core.validation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
