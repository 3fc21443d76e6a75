package org.okr4j.scoring.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.RuleThresholds;

/** When a target is out of reach, and in which words. The cycle has 100 days, from day 0 to day 100. */
class OutOfReachTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Cycle CYCLE = Cycle.of("C1", START, START.plusDays(100));
    private static final Metric RISING = Metric.increase(0, 100).withUnit("users");
    private static final Metric SUM = Metric.reach(100).withAggregate(Aggregate.SUM);

    @Test
    void a_pace_that_nobody_has_seen_is_found_with_its_arithmetic() {
        assertThat(found(log(RISING, 10, 1, 20, 4, 30, 5), 80))
                .containsExactly("The target is 95 users away with 20 days left, which is 4.75 users a day;"
                        + " the best pace between two readings was 0.3 users a day");
        assertThat(found(log(RISING, 10, 1, 20, 2, 30, 5), 99))
                .containsExactly("The target is 95 users away with 1 day left, which is 95 users a day;"
                        + " the best pace between two readings was 0.3 users a day");
    }

    @Test
    void what_falls_is_measured_downwards_and_a_percent_sign_stands_close() {
        Metric falling = Metric.decrease(100, 0).withUnit("%");

        assertThat(found(log(falling, 10, 99, 20, 96, 30, 95), 80))
                .containsExactly("The target is 95% away with 20 days left, which is 4.75% a day;"
                        + " the best pace between two readings was 0.3% a day");
        assertThat(found(log(falling.withUnit(""), 10, 99, 20, 96, 30, 95), 80))
                .containsExactly("The target is 95 away with 20 days left, which is 4.75 a day;"
                        + " the best pace between two readings was 0.3 a day");
    }

    @Test
    void what_never_came_nearer_has_no_pace() {
        String never = "The target is 95 users away with 20 days left, which is 4.75 users a day;"
                + " no reading has come nearer to it than the one before";

        assertThat(found(log(RISING, 10, 5, 20, 5, 30, 5), 80)).containsExactly(never);
        assertThat(found(log(RISING, 10, 7, 20, 6, 30, 5), 80)).containsExactly(never);
        assertThat(found(log(RISING, 10, 0, 5, 0, 30, 70, 40, 5), 80)).isEmpty();
    }

    /** From 40 at one a day at best: 60 are left, 3 a day with 20 days left and a little more with 19. */
    @Test
    void three_times_the_best_pace_is_not_beyond_it() {
        KeyResult keyResult = log(RISING, 10, 25, 20, 30, 30, 40);

        assertThat(found(keyResult, 80)).isEmpty();
        assertThat(found(keyResult, 81))
                .containsExactly("The target is 60 users away with 19 days left, which is 3.157 users a day;"
                        + " the best pace between two readings was 1 users a day");
        assertThat(found(keyResult, 80, RuleThresholds.STANDARD.withFarBeyond(2)))
                .hasSize(1);
    }

    @Test
    void seven_tenths_of_the_way_are_well_on_the_way() {
        KeyResult there = log(RISING, 10, 69, 20, 69, 30, 70);
        KeyResult hardlyThere = log(RISING, 10, 69, 20, 69, 30, 69);

        assertThat(found(there, 80)).isEmpty();
        assertThat(found(hardlyThere, 80)).hasSize(1);
        assertThat(found(hardlyThere, 80, RuleThresholds.STANDARD.withWellOnTheWay(Progress.of("0.6"))))
                .isEmpty();
        assertThat(found(log(Metric.increase(50, 100), 10, 84, 20, 84, 30, 84), 80))
                .hasSize(1);
        assertThat(found(log(Metric.increase(50, 100), 10, 85, 20, 85, 30, 85), 80))
                .isEmpty();
    }

    @Test
    void what_is_reached_is_in_reach() {
        assertThat(found(log(RISING, 10, 100, 20, 100, 30, 100), 80)).isEmpty();
        assertThat(found(log(RISING, 10, 190, 20, 180, 30, 170), 80)).isEmpty();
        assertThat(found(log(Metric.decrease(100, 0), 10, -80, 20, -70, 30, -60), 80))
                .isEmpty();
    }

    @Test
    void readings_on_fewer_than_three_days_say_too_little() {
        assertThat(found(log(RISING, 10, 1, 20, 2), 80)).isEmpty();
        assertThat(found(log(RISING, 10, 1, 20, 2, 20, 3), 80)).isEmpty();
    }

    @Test
    void of_each_day_the_last_reading_counts() {
        assertThat(found(log(RISING, 10, 1, 20, 90, 20, 2, 30, 4), 80))
                .containsExactly("The target is 96 users away with 20 days left, which is 4.8 users a day;"
                        + " the best pace between two readings was 0.2 users a day");
    }

    @Test
    void check_ins_without_a_reading_are_passed_over_and_later_ones_not_known_yet() {
        KeyResult keyResult = log(RISING, 10, 1, 30, 5, 40, 6, 90, 70)
                .plusCheckIn(CheckIn.builder()
                        .date(START.plusDays(20))
                        .confidence(Confidence.of("0.5"))
                        .build());

        assertThat(found(keyResult, 80))
                .containsExactly("The target is 94 users away with 20 days left, which is 4.7 users a day;"
                        + " the best pace between two readings was 0.2 users a day");
    }

    @Test
    void a_part_of_a_whole_is_read_in_the_unit_of_the_metric() {
        KeyResult keyResult = keyResult(Metric.increase(0, 100).withUnit("%"))
                .plusCheckIn(CheckIn.of(START.plusDays(10), Ratio.of(1, 100)))
                .plusCheckIn(CheckIn.of(START.plusDays(20), Ratio.of(1, 50)))
                .plusCheckIn(CheckIn.of(START.plusDays(30), Ratio.of(1, 20)));

        assertThat(found(keyResult, 80))
                .containsExactly("The target is 95% away with 20 days left, which is 4.75% a day;"
                        + " the best pace between two readings was 0.3% a day");
    }

    @Test
    void a_sum_adds_up_from_nothing_on_the_first_day() {
        assertThat(found(log(SUM, 10, 10, 20, 1, 30, 2), 80))
                .containsExactly("The target is 87 away with 20 days left, which is 4.35 a day;"
                        + " the best pace between two readings was 1 a day");
        assertThat(found(log(SUM, 0, 10, 20, 2, 30, 2), 80))
                .containsExactly("The target is 86 away with 20 days left, which is 4.3 a day;"
                        + " the best pace between two readings was 0.2 a day");
    }

    @Test
    void what_does_not_add_up_has_no_pace() {
        assertThat(found(log(SUM.withWindow(30), 10, 1, 20, 1, 30, 1), 80)).isEmpty();
        assertThat(found(log(RISING.withAggregate(Aggregate.AVERAGE), 10, 1, 20, 1, 30, 1), 80))
                .isEmpty();
        assertThat(found(log(RISING.withAggregate(Aggregate.MAXIMUM), 10, 1, 20, 1, 30, 1), 80))
                .isEmpty();
    }

    @Test
    void without_a_start_there_is_no_way() {
        assertThat(found(log(Metric.growBy(20), 10, 1, 20, 1, 30, 1), 80)).isEmpty();
        assertThat(found(log(Metric.builder().to(100).build(), 10, 1, 20, 1, 30, 1), 80))
                .isEmpty();
    }

    @Test
    void it_is_looked_at_from_a_third_of_the_time_until_it_is_due() {
        KeyResult keyResult = log(RISING, 1, 0, 2, 0, 3, 0).withDue(START.plusDays(90));

        assertThat(found(keyResult, 29)).isEmpty();
        assertThat(found(keyResult, 30)).hasSize(1);
        assertThat(found(keyResult, 89)).hasSize(1);
        assertThat(found(keyResult, 90)).isEmpty();
    }

    private static List<String> found(KeyResult keyResult, int day) {
        return found(keyResult, day, RuleThresholds.STANDARD);
    }

    private static List<String> found(KeyResult keyResult, int day, RuleThresholds thresholds) {
        Okrs okrs = Okrs.of(Objective.of("o", "An objective", CYCLE, keyResult));
        return RuleSet.of(ScoreRules.all(thresholds)).check(okrs, START.plusDays(day)).by("out-of-reach").stream()
                .map(Finding::message)
                .toList();
    }

    private static KeyResult log(Metric metric, int... daysAndAmounts) {
        KeyResult keyResult = keyResult(metric);
        for (int i = 0; i < daysAndAmounts.length; i += 2) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(START.plusDays(daysAndAmounts[i]), daysAndAmounts[i + 1]));
        }
        return keyResult;
    }

    private static KeyResult keyResult(Metric metric) {
        return KeyResult.of("k", "A key result", metric);
    }
}
