package org.okr4j.scoring.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Outcome;
import org.okr4j.core.Role;
import org.okr4j.core.Score;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Severity;

/** When stretches were none. The cycle has 100 days, from day 0 to day 100. */
class AspirationalTooEasyTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int LAST = 100;
    private static final Metric METRIC = Metric.reach(100);

    @Test
    void two_stretches_that_both_scored_high() {
        assertThat(found(objective(read("a", 90), read("b", 86)), LAST, RuleThresholds.STANDARD))
                .containsExactly(Finding.builder()
                        .rule("aspirational-too-easy")
                        .severity(Severity.INFO)
                        .subject("o")
                        .field("ambition")
                        .message("Both aspirational key results scored over 0.85, the lowest 0.86: of a stretch 0.7 is"
                                + " expected")
                        .suggestion("Celebrate, and aim higher next time; what is certain from the start is committed")
                        .build());
    }

    @Test
    void three_are_counted() {
        assertThat(messages(objective(read("a", 90), read("b", 100), read("c", 95)), LAST))
                .containsExactly("All 3 aspirational key results scored over 0.85, the lowest 0.9: of a stretch 0.7 is"
                        + " expected");
    }

    @Test
    void each_has_to_score_over_the_limit() {
        Objective onOne = objective(read("a", 85), read("b", 100));

        assertThat(messages(onOne, LAST)).isEmpty();
        assertThat(found(onOne, LAST, RuleThresholds.STANDARD.withTooEasy(Score.of("0.84"))))
                .hasSize(1);
        assertThat(messages(objective(read("a", 100)), LAST)).isEmpty();
        assertThat(messages(objective(read("a", 100), read("b", 100), KeyResult.of("c", "Unread", METRIC)), LAST))
                .isEmpty();
    }

    @Test
    void what_does_not_count_or_is_committed_is_no_stretch() {
        KeyResult high = read("a", 100);
        KeyResult low = read("b", 10);

        assertThat(messages(objective(high, read("c", 100), low.withAmbition(Ambition.COMMITTED)), LAST))
                .hasSize(1);
        assertThat(messages(objective(high, read("c", 100), low.withWeight(0)), LAST))
                .hasSize(1);
        assertThat(messages(objective(high, read("c", 100), low.withRole(Role.GUARDRAIL)), LAST))
                .hasSize(1);
        assertThat(messages(objective(high, read("c", 100).withAmbition(Ambition.COMMITTED)), LAST))
                .isEmpty();
    }

    @Test
    void a_target_that_was_amended_says_no_more_how_high_it_was() {
        KeyResult amended = read("a", 100)
                .plusAmendment(Amendment.of(START.plusDays(50), Metric.reach(50), "Half of the market is gone"));

        assertThat(messages(objective(amended, read("b", 100)), LAST)).isEmpty();
    }

    @Test
    void it_is_looked_at_from_the_last_day_on_or_when_the_objective_is_closed() {
        Objective objective = objective(read("a", 100), read("b", 100));
        Objective closed = objective.withClosure(Closure.of(START.plusDays(60), Outcome.ACHIEVED));

        assertThat(messages(objective, LAST - 1)).isEmpty();
        assertThat(messages(objective, LAST)).hasSize(1);
        assertThat(messages(closed, 59)).isEmpty();
        assertThat(messages(closed, 60)).hasSize(1);
    }

    private static List<String> messages(Objective objective, int day) {
        return found(objective, day, RuleThresholds.STANDARD).stream()
                .map(Finding::message)
                .toList();
    }

    private static List<Finding> found(Objective objective, int day, RuleThresholds thresholds) {
        return RuleSet.of(ScoreRules.all(thresholds))
                .check(Okrs.of(objective), START.plusDays(day))
                .by("aspirational-too-easy");
    }

    private static Objective objective(KeyResult... keyResults) {
        return Objective.builder()
                .id("o")
                .title("An objective")
                .cycle(Cycle.of("C1", START, START.plusDays(LAST)))
                .ambition(Ambition.ASPIRATIONAL)
                .keyResults(Arrays.asList(keyResults))
                .build();
    }

    private static KeyResult read(String id, long amount) {
        return KeyResult.of(id, "A key result", METRIC).plusCheckIn(CheckIn.of(START.plusDays(10), amount));
    }
}
