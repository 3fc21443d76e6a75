package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.TextArbitraries;

/** Whatever a title says beside whatever measure: no rule throws, and what it points at stands in the title. */
class TitleRulesProperties {
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final Set<String> ON_TITLES = Stream.of(
                    ObjectiveTextRules.all(RuleThresholds.STANDARD),
                    OutcomeRules.all(RuleThresholds.STANDARD),
                    TargetRules.all(),
                    WordingRules.all())
            .flatMap(rules -> rules.stream().map(Rule::id))
            .collect(Collectors.toSet());

    @Property
    void a_span_lies_in_the_title_and_is_the_same_on_every_run(
            @ForAll("sentences") String objectiveTitle,
            @ForAll("sentences") String title,
            @ForAll("sentences") String other,
            @ForAll Measure measure) {
        Okrs okrs = Okrs.of(Objective.of(
                "o", objectiveTitle, CYCLE, KeyResult.of("k", title, measure), KeyResult.of("l", other, measure)));

        Findings found = RuleSet.standard().check(okrs, DAY);

        assertThat(RuleSet.standard().check(okrs, DAY)).isEqualTo(found);
        assertThat(found.all())
                .filteredOn(finding -> ON_TITLES.contains(finding.rule()))
                .allSatisfy(finding -> {
                    assertThat(finding.span().isPresent())
                            .isIn(false, finding.field().equals("title"));
                    String text = finding.subject().equals("o")
                            ? objectiveTitle
                            : finding.subject().equals("k") ? title : other;
                    finding.span().ifPresent(span -> assertThat(span.of(text)).isNotNull());
                    assertThat(finding.message()).doesNotContain("\n");
                    assertThat(finding.suggestion()).isNotBlank();
                });
    }

    @Property
    void every_key_result_is_assessed_with_evidence(
            @ForAll("sentences") String title, @ForAll Measure measure, @ForAll("days") LocalDate day) {
        Okrs okrs = Okrs.of(Objective.of("o", "Bakers help each other", CYCLE, KeyResult.of("k", title, measure)));

        SmartAssessment smart = SmartAssessment.of(okrs, "k", day);

        assertThat(SmartAssessments.of(okrs, day).keyResult("k")).contains(smart);
        assertThat(smart.answers()).hasSize(5).allSatisfy((question, answer) -> {
            assertThat(answer.evidence()).isNotBlank().doesNotEndWith(".");
            answer.span().ifPresent(span -> assertThat(span.of(title)).isNotNull());
        });
    }

    @Provide
    Arbitrary<String> sentences() {
        return TextArbitraries.sentences();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }
}
