package org.okr4j.scoring.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Rules;
import org.okr4j.core.validation.Severity;

class RuleSetsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final Okrs NO_OWNER = Okrs.of(Objective.of(
            "retention",
            "Customers stay",
            Cycle.quarter(2026, 3),
            KeyResult.of("churn", "Churn falls", Metric.decrease(5, 3)),
            KeyResult.of("nps", "Customers recommend us", Metric.increase(30, 45))));

    @Test
    void the_standard_set_has_the_rules_of_the_core_and_those_that_need_a_score() {
        assertThat(RuleSets.named("standard").rules())
                .extracting(Rule::id)
                .containsSubsequence(Rules.all().stream().map(Rule::id).toList())
                .endsWith("aspirational-too-easy", "timid", "out-of-reach")
                .hasSize(Rules.all().size() + 3);
    }

    @Test
    void the_strict_set_has_no_hints_and_more_errors() {
        RuleSet strict = RuleSets.named("strict");

        assertThat(strict.rules())
                .hasSameSizeAs(RuleSets.named("standard").rules())
                .allMatch(rule -> strict.severity(rule.id()) != Severity.INFO)
                .allMatch(rule -> strict.severity(rule.id()).compareTo(rule.severity()) <= 0);
        assertThat(strict.check(NO_OWNER, DAY).by("no-owner"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void the_drafting_set_asks_for_nothing_that_only_time_can_answer() {
        assertThat(RuleSets.named("standard").check(NO_OWNER, DAY).all())
                .extracting(Finding::rule)
                .containsExactly("no-owner", "stale", "no-unit", "stale", "no-unit");
        assertThat(RuleSets.named("drafting").check(NO_OWNER, DAY).all())
                .extracting(Finding::rule)
                .containsExactly("no-owner", "no-unit", "no-unit");
    }

    @Test
    void a_set_takes_other_thresholds() {
        assertThat(RuleSets.named("standard", RuleThresholds.STANDARD.withCadenceDays(90))
                        .check(NO_OWNER, DAY)
                        .by("stale"))
                .isEmpty();
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest_and_all_there_are() {
        assertThat(RuleSets.names()).containsExactly("standard", "strict", "drafting");
        assertThatThrownBy(() -> RuleSets.named("strickt"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("No rule set is called \"strickt\", did you mean \"strict\"?"
                        + " There are standard, strict, drafting");
        assertThatThrownBy(() -> RuleSets.named("everything"))
                .hasMessage("No rule set is called \"everything\". There are standard, strict, drafting");
    }

    @Test
    void a_strategy_that_nobody_here_knows_is_passed_over() {
        Okrs okrs = Okrs.of(Objective.of(
                        "growth",
                        "More bakeries order",
                        Cycle.quarter(2026, 3),
                        KeyResult.of(
                                "users",
                                "Users double",
                                Metric.increase(100, 200).withStrategy("our-own"))))
                .plusCheckIn("users", CheckIn.of(LocalDate.parse("2026-07-10"), 150))
                .plusCheckIn("users", CheckIn.of(LocalDate.parse("2026-08-01"), 201));

        assertThat(RuleSets.named("standard").check(okrs, DAY).by("timid")).isEmpty();
    }
}
