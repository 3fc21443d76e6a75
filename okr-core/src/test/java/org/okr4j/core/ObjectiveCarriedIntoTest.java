package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectiveCarriedIntoTest {
    private static final Cycle Q3 = Cycle.quarter(2026, 3);
    private static final Cycle Q4 = Cycle.quarter(2026, 4);
    private static final LocalDate END = LocalDate.parse("2026-10-02");
    private static final LocalDate JULY = LocalDate.parse("2026-07-31");
    private static final LocalDate AUGUST = LocalDate.parse("2026-08-31");

    @Test
    void history_is_left_behind_and_the_rest_goes_on_under_new_ids() {
        Objective objective = Objective.builder()
                .id("retention")
                .title("Customers stay")
                .description("Those who came in spring")
                .owner("ana")
                .level(OrgLevel.TEAM)
                .cycle(Q3)
                .ambition(Ambition.ASPIRATIONAL)
                .weight(BigDecimal.valueOf(2))
                .parent("growth")
                .addKeyResults(KeyResult.builder()
                        .id("churn")
                        .title("Monthly churn falls")
                        .owner("bo")
                        .measure(Metric.decrease(5, 3).withUnit("%"))
                        .weight(BigDecimal.TEN)
                        .start(JULY)
                        .due(AUGUST)
                        .addPlan(PlanPoint.of(LocalDate.parse("2026-08-10"), "0.5"))
                        .addAmendments(
                                Amendment.of(AUGUST, Metric.decrease("5", "3.5").withUnit("%"), "Two left in June"))
                        .addCheckIns(CheckIn.of(AUGUST, "4.1").withConfidence("0.6"))
                        .addInitiatives(Initiative.builder()
                                .title("Call everybody")
                                .done(true)
                                .build())
                        .addInitiatives(Initiative.builder()
                                .title("Ask those who leave")
                                .due(AUGUST)
                                .build())
                        .addTags("retention")
                        .build())
                .addAmendments(Amendment.of(AUGUST, "Most customers stay", "Two left in June"))
                .closure(Closure.of(END, Outcome.CARRIED_FORWARD))
                .addTags("growth")
                .putAttribute("jira", "CS-1")
                .build();

        assertThat(objective.carriedInto(Q4, END, id -> id + "-q4"))
                .isEqualTo(Objective.builder()
                        .id("retention-q4")
                        .title("Most customers stay")
                        .description("Those who came in spring")
                        .owner("ana")
                        .level(OrgLevel.TEAM)
                        .cycle(Q4)
                        .ambition(Ambition.ASPIRATIONAL)
                        .weight(BigDecimal.valueOf(2))
                        .parent("growth-q4")
                        .addKeyResults(KeyResult.builder()
                                .id("churn-q4")
                                .title("Monthly churn falls")
                                .owner("bo")
                                .measure(Metric.decrease("4.1", "3.5").withUnit("%"))
                                .weight(BigDecimal.TEN)
                                .addInitiatives(Initiative.builder()
                                        .title("Ask those who leave")
                                        .build())
                                .addTags("retention")
                                .build())
                        .addTags("growth")
                        .putAttribute("jira", "CS-1")
                        .build());
    }

    @Test
    void what_is_dated_later_is_not_yet_known() {
        KeyResult churn = KeyResult.of("k", "Churn falls", Metric.decrease(5, 3))
                .plusCheckIn(CheckIn.of(JULY, "4.6"))
                .plusCheckIn(CheckIn.of(AUGUST, "4.1"))
                .plusAmendment(Amendment.of(AUGUST, Metric.decrease("5", "3.5"), "Two left"));

        assertThat(objective(churn).carriedInto(Q4, JULY, id -> id).keyResults())
                .extracting(KeyResult::measure)
                .containsExactly(Metric.decrease("4.6", "3"));
    }

    @Test
    void a_metric_without_a_reading_starts_where_it_started() {
        assertThat(carried(Metric.decrease(5, 3))).isEqualTo(Metric.decrease(5, 3));
    }

    @Test
    void a_metric_that_went_the_wrong_way_starts_there() {
        assertThat(carried(Metric.decrease(5, 3), Amount.of("5.5"))).isEqualTo(Metric.decrease("5.5", "3"));
    }

    @Test
    void a_target_that_was_said_as_a_change_stays_where_it_was() {
        Metric cut = Metric.cutBy(20).startingAt(50).withUnit("USD");
        Metric delta = Metric.builder().from(50).byDelta("-10").build();

        assertThat(carried(cut, Amount.of(45)))
                .isEqualTo(Metric.decrease(45, 40).withUnit("USD"));
        assertThat(carried(delta, Amount.of(45))).isEqualTo(Metric.decrease(45, 40));
    }

    @Test
    void a_start_that_nobody_knew_is_known_now() {
        Metric falling = Metric.builder().to(30).direction(Direction.DECREASE).build();

        assertThat(carried(Metric.cutBy(20), Amount.of(50)))
                .isEqualTo(Metric.cutBy(20).startingAt(50));
        assertThat(carried(falling, Amount.of(50))).isEqualTo(Metric.decrease(50, 30));
        assertThat(carried(Metric.cutBy(20), Amount.of(0))).isEqualTo(Metric.cutBy(20));
    }

    @Test
    void a_part_of_a_whole_is_rounded_away_from_the_target() {
        assertThat(carried(Metric.increase(20, 90).withUnit("%"), Ratio.of(420, 1000)))
                .isEqualTo(Metric.increase(42, 90).withUnit("%"));
        assertThat(carried(Metric.increase(0, 1), Ratio.of(2, 3))).isEqualTo(Metric.increase("0.666666666666", "1"));
        assertThat(carried(Metric.decrease("1", "0.333333333333"), Ratio.of(1, 3)))
                .isEqualTo(Metric.decrease("0.333333333334", "0.333333333333"));
    }

    @Test
    void an_average_starts_at_the_average() {
        assertThat(carried(Metric.increase(1, 3).withAggregate(Aggregate.AVERAGE), Amount.of(1), Amount.of(2)))
                .isEqualTo(Metric.increase("1.5", "3").withAggregate(Aggregate.AVERAGE));
    }

    @Test
    void a_sum_goes_on_with_what_is_left() {
        Metric leads = Metric.reach(950).withAggregate(Aggregate.SUM);

        assertThat(carried(leads, Amount.of(400), Amount.of(300)))
                .isEqualTo(Metric.reach(250).withAggregate(Aggregate.SUM));
        assertThat(carried(leads.withWindow(30), Amount.of(400))).isEqualTo(leads.withWindow(30));
        assertThat(keyResults(leads, Amount.of(950))).isEmpty();
    }

    @Test
    void a_metric_that_was_reached_is_held_as_a_guardrail() {
        assertThat(keyResults(Metric.decrease(5, 3).withUnit("%"), Amount.of("2.8")))
                .containsExactly(
                        KeyResult.of("k", "A key result", Maintain.atMost(3).withUnit("%"))
                                .withRole(Role.GUARDRAIL));
        assertThat(keyResults(Metric.increase(3, 5), Amount.of(5)))
                .containsExactly(
                        KeyResult.of("k", "A key result", Maintain.atLeast(5)).withRole(Role.GUARDRAIL));
    }

    @Test
    void milestones_that_were_reached_are_left_behind_and_the_others_lose_their_dates() {
        Milestones launch = Milestones.of(
                Milestone.of("Domain", 1), Milestone.of("Content", 3).withDue(AUGUST), Milestone.of("First post", 1));

        assertThat(carried(launch, Reached.of("Domain")))
                .isEqualTo(Milestones.of(Milestone.of("Content", 3), Milestone.of("First post", 1)));
        assertThat(carried(launch))
                .isEqualTo(Milestones.of(
                        Milestone.of("Domain", 1), Milestone.of("Content", 3), Milestone.of("First post", 1)));
        assertThat(keyResults(launch, Reached.of("Domain", "Content", "First post")))
                .isEmpty();
    }

    @Test
    void a_binary_goes_on_until_it_is_done() {
        assertThat(carried(Binary.of(), Done.NO)).isEqualTo(Binary.of());
        assertThat(keyResults(Binary.of(), Done.YES)).isEmpty();
    }

    @Test
    void levels_go_on_until_the_highest_is_reached() {
        Levels named = Levels.of(Level.of("Pilot", "0.3"), Level.of("Live", "1"));
        Levels numbered = Levels.of(Level.of("Fair", "3", "0.3"), Level.of("Good", "1", "1"));

        assertThat(carried(named, LevelName.of("Pilot"))).isEqualTo(named);
        assertThat(keyResults(named, LevelName.of("Live"))).isEmpty();
        assertThat(carried(numbered, Amount.of(2))).isEqualTo(numbered);
        assertThat(carried(numbered, Amount.of(1))).isEqualTo(Maintain.atMost(1));
    }

    @Test
    void bounds_and_baselines_go_on_as_they_are() {
        assertThat(carried(Maintain.atMost(230), Amount.of(200))).isEqualTo(Maintain.atMost(230));
        assertThat(carried(Baseline.of("%"), Amount.of(61))).isEqualTo(Baseline.of("%"));
    }

    @Test
    void numbers_that_no_amount_can_hold_leave_the_measure_as_it_is() {
        Metric huge = Metric.increase("0", "2").withUnit("%");
        Reading most = Ratio.of("-999999999999999999", "0.000000000001");

        assertThat(carried(huge, most)).isEqualTo(huge);
    }

    @Test
    void a_blank_id_is_refused() {
        assertThatThrownBy(() -> objective().carriedInto(Q4, END, id -> ""))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("An id is not blank");
    }

    private static Measure carried(Measure measure, Reading... readings) {
        return keyResults(measure, readings).get(0).measure();
    }

    private static List<KeyResult> keyResults(Measure measure, Reading... readings) {
        KeyResult keyResult = KeyResult.of("k", "A key result", measure);
        for (int i = 0; i < readings.length; i++) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(JULY.plusDays(i), readings[i]));
        }
        return objective(keyResult).carriedInto(Q4, AUGUST, id -> id).keyResults();
    }

    private static Objective objective(KeyResult... keyResults) {
        return Objective.of("o", "An objective", Q3, keyResults);
    }
}
