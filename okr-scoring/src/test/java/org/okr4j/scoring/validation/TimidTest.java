package org.okr4j.scoring.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Outcome;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Severity;

/** When a target falls by itself, and in which words. The cycle has 100 days, from day 0 to day 100. */
class TimidTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Cycle CYCLE = Cycle.of("C1", START, START.plusDays(100));
    private static final Metric METRIC = Metric.reach(100);

    @Test
    void a_target_reached_with_a_third_of_the_time_left() {
        KeyResult reached = log(METRIC, 40, 100);

        assertThat(messages(reached, 66)).containsExactly("The target is reached with 34 of 100 days left");
        assertThat(messages(reached, 67)).isEmpty();
        assertThat(messages(reached.withDue(START.plusDays(90)), 60))
                .containsExactly("The target is reached with 30 of 90 days left");
        assertThat(messages(reached.withDue(START.plusDays(90)), 61)).isEmpty();
        assertThat(messages(log(METRIC, 40, 99), 66)).isEmpty();
    }

    @Test
    void a_trend_that_points_far_beyond_the_target() {
        KeyResult fast = log(METRIC, 10, 15, 20, 30, 30, 45);
        KeyResult lessFast = log(METRIC, 10, 15, 20, 30, 30, 44);

        assertThat(findings(fast, 40, RuleThresholds.STANDARD).all())
                .containsExactly(Finding.builder()
                        .rule("timid")
                        .severity(Severity.INFO)
                        .subject("k")
                        .field("measure")
                        .message("The trend points to 150% of the way by 2026-04-11, and passes the target long before")
                        .suggestion("Amend the target while there is time, or turn to what is behind")
                        .build());
        assertThat(messages(lessFast, 40)).isEmpty();
        assertThat(findings(lessFast, 40, RuleThresholds.STANDARD.withTimidForecast(Progress.of("1.4")))
                        .all())
                .extracting(Finding::message)
                .containsExactly(
                        "The trend points to 145% of the way by 2026-04-11, and passes the target long before");
    }

    @Test
    void nothing_is_said_before_a_third_of_the_time_or_on_the_last_day() {
        KeyResult reached = log(METRIC, 1, 100).withDue(START.plusDays(90));

        assertThat(messages(reached, 29)).isEmpty();
        assertThat(messages(reached, 30)).containsExactly("The target is reached with 60 of 90 days left");
        assertThat(messages(log(METRIC, 10, 50, 20, 100, 30, 150), 99)).hasSize(1);
        assertThat(messages(log(METRIC, 10, 50, 20, 100, 30, 150), 100)).isEmpty();
    }

    @Test
    void only_open_metrics_that_count_are_looked_at() {
        KeyResult reached = log(METRIC, 40, 100);
        Objective closed = Objective.of("o", "An objective", CYCLE, reached)
                .withClosure(Closure.of(START.plusDays(50), Outcome.ACHIEVED));

        assertThat(messages(reached.withRole(Role.GUARDRAIL), 60)).isEmpty();
        assertThat(messages(reached.withWeight(0), 60)).isEmpty();
        assertThat(messages(reached.withMeasure(METRIC.withStrategy("of-our-own")), 60))
                .isEmpty();
        assertThat(RuleSet.of(ScoreRules.all())
                        .check(Okrs.of(closed), START.plusDays(60))
                        .all())
                .isEmpty();
    }

    private static List<String> messages(KeyResult keyResult, int day) {
        return findings(keyResult, day, RuleThresholds.STANDARD).all().stream()
                .map(Finding::message)
                .toList();
    }

    private static Findings findings(KeyResult keyResult, int day, RuleThresholds thresholds) {
        return RuleSet.of(ScoreRules.all(thresholds))
                .check(Okrs.of(Objective.of("o", "An objective", CYCLE, keyResult)), START.plusDays(day));
    }

    private static KeyResult log(Metric metric, int... daysAndAmounts) {
        KeyResult keyResult = KeyResult.of("k", "A key result", metric);
        for (int i = 0; i < daysAndAmounts.length; i += 2) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(START.plusDays(daysAndAmounts[i]), daysAndAmounts[i + 1]));
        }
        return keyResult;
    }
}
