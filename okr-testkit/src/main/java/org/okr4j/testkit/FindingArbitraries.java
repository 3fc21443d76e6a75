package org.okr4j.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Rules;
import org.okr4j.core.validation.Severity;
import org.okr4j.core.validation.SmartAnswer;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.core.validation.SmartVerdict;
import org.okr4j.core.validation.Suppression;

/**
 * Arbitraries for what rules say of a document.
 *
 * <pre>{@code
 * FindingArbitraries.findings()           // findings as any rule set might give them
 * FindingArbitraries.smartAssessments()   // worked out from documents
 * }</pre>
 */
public final class FindingArbitraries {
    private FindingArbitraries() {}

    /**
     * Returns findings as a rule set might give them.
     *
     * @return none to three findings
     */
    public static Arbitrary<Findings> findings() {
        return finding().list().ofMaxSize(3).map(Findings::of).withoutEdgeCases();
    }

    /**
     * Returns single findings, of rules of the library and of a team's own.
     *
     * @return findings, with and without a field, a span and a suggestion
     */
    public static Arbitrary<Finding> finding() {
        return Builders.withBuilder(Finding::builder)
                .use(ruleIds())
                .in(Finding.Builder::rule)
                .use(Arbitraries.of(Severity.class))
                .in(Finding.Builder::severity)
                .use(Texts.ids())
                .in(Finding.Builder::subject)
                .use(Texts.titles())
                .in(Finding.Builder::message)
                .use(Arbitraries.of("title", "parent"))
                .withProbability(0.5)
                .in(Finding.Builder::field)
                .use(TextArbitraries.spans())
                .withProbability(0.5)
                .in((builder, span) -> builder.span(span))
                .use(Texts.texts())
                .withProbability(0.5)
                .in(Finding.Builder::suggestion)
                .build(Finding.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Returns remarks as a rule makes them.
     *
     * @return remarks, with and without a field, a span, a greatest severity and a suggestion
     */
    public static Arbitrary<Remark> remarks() {
        return Combinators.combine(finding(), Arbitraries.of(Severity.class).optional(0.3))
                .as((finding, atMost) -> Remark.on(finding.subject(), finding.message())
                        .withField(finding.field())
                        .withSpan(finding.span())
                        .withAtMost(atMost)
                        .withSuggestion(finding.suggestion()))
                .withoutEdgeCases();
    }

    /**
     * Returns suppressions.
     *
     * @return suppressions of a rule, everywhere or for one subject, with a reason
     */
    public static Arbitrary<Suppression> suppressions() {
        return Combinators.combine(ruleIds(), Texts.ids().optional(0.5), Texts.titles())
                .as(Suppression::new)
                .withoutEdgeCases();
    }

    /**
     * Returns answers to one of the five questions.
     *
     * @return answers with every verdict
     */
    public static Arbitrary<SmartAnswer> smartAnswers() {
        return Builders.withBuilder(SmartAnswer::builder)
                .use(Arbitraries.of(SmartVerdict.class))
                .in(SmartAnswer.Builder::verdict)
                .use(Arbitraries.of("", "title", "measure"))
                .in(SmartAnswer.Builder::field)
                .use(TextArbitraries.spans())
                .withProbability(0.5)
                .in((builder, span) -> builder.span(span))
                .use(Texts.titles())
                .in(SmartAnswer.Builder::evidence)
                .build(SmartAnswer.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Returns assessments of single key results.
     *
     * @return assessments that were worked out from documents
     */
    public static Arbitrary<SmartAssessment> smartAssessment() {
        return Combinators.combine(readable().withObjectives(1, 1).withKeyResults(1, 1), OkrArbitraries.dates())
                .as((okrs, asOf) -> SmartAssessment.of(
                        okrs, okrs.objectives().get(0).keyResults().get(0).id(), asOf))
                .withoutEdgeCases();
    }

    /**
     * Returns assessments of the open key results of a document.
     *
     * @return assessments that were worked out from documents
     */
    public static Arbitrary<SmartAssessments> smartAssessments() {
        return Combinators.combine(readable(), OkrArbitraries.dates())
                .as(SmartAssessments::of)
                .withoutEdgeCases();
    }

    /**
     * Returns thresholds of rules.
     *
     * @return the standard ones, and such with other counts and bounds
     */
    public static Arbitrary<RuleThresholds> ruleThresholds() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(2, 30);
        Arbitrary<RuleThresholds> own = Combinators.combine(
                        counts, counts, counts, OkrArbitraries.confidences(), OkrArbitraries.scores())
                .as((one, other, days, confidence, score) -> RuleThresholds.builder()
                        .fewestKeyResults(Math.min(one, other))
                        .mostKeyResults(Math.max(one, other))
                        .mostObjectives(one)
                        .severalKeyResults(other)
                        .fewestForMix(one)
                        .longestObjective(10 * days)
                        .cadenceDays(days)
                        .graceDays(days - 2)
                        .lowConfidence(confidence)
                        .tooEasy(score)
                        .build());
        return Arbitraries.oneOf(Arbitraries.just(RuleThresholds.STANDARD), own).withoutEdgeCases();
    }

    private static OkrsArbitrary readable() {
        return OkrArbitraries.documents()
                .withKeyResults(Combinators.combine(OkrArbitraries.keyResults(), TextArbitraries.sentences())
                        .as((keyResult, title) -> keyResult.withTitle(title)));
    }

    private static Arbitrary<String> ruleIds() {
        return Arbitraries.oneOf(
                Arbitraries.of("own-rule-2"),
                Arbitraries.of(Rules.all().stream().map(rule -> rule.id()).toList()));
    }
}
