package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final Metric FROM_0 = Metric.reach(10);
    private static final Metric SUM = FROM_0.withAggregate(Aggregate.SUM);

    @Test
    void logs_are_kept_in_the_order_of_their_dates_and_of_one_day_in_the_order_given() {
        CheckIn first = CheckIn.of(AUGUST, 1);
        CheckIn second = CheckIn.of(AUGUST, 2);
        CheckIn early = CheckIn.of(JULY, 3);
        KeyResult keyResult =
                keyResult(FROM_0).plusCheckIn(first).plusCheckIn(second).plusCheckIn(early);

        assertThat(keyResult.checkIns()).containsExactly(early, first, second);
        assertThat(keyResult.checkInsUntil(JULY.minusDays(1))).isEmpty();
        assertThat(keyResult.checkInsUntil(JULY)).containsExactly(early);
        assertThat(keyResult.checkInsUntil(AUGUST.minusDays(1))).containsExactly(early);
        assertThat(keyResult.checkInsUntil(AUGUST)).containsExactly(early, first, second);
    }

    @Test
    void an_amendment_holds_from_its_day_on_and_of_one_day_the_last() {
        MeasureAmendment eleven = Amendment.of(AUGUST, Metric.reach(11), "r");
        MeasureAmendment twelve = Amendment.of(AUGUST, Metric.reach(12), "r");
        MeasureAmendment late = Amendment.of(JULY, Metric.reach(13), "filed late");
        KeyResult keyResult =
                keyResult(FROM_0).plusAmendment(eleven).plusAmendment(twelve).plusAmendment(late);

        assertThat(keyResult.amendments()).containsExactly(late, eleven, twelve);
        assertThat(keyResult.amendmentAt(JULY.minusDays(1))).isEmpty();
        assertThat(keyResult.measureAt(JULY.minusDays(1))).isEqualTo(FROM_0);
        assertThat(keyResult.measureAt(JULY)).isEqualTo(Metric.reach(13));
        assertThat(keyResult.measureAt(AUGUST.minusDays(1))).isEqualTo(Metric.reach(13));
        assertThat(keyResult.measureAt(AUGUST)).isEqualTo(Metric.reach(12));
        assertThat(keyResult.measureAt(SEPTEMBER)).isEqualTo(Metric.reach(12));
    }

    @Test
    void a_title_holds_from_its_day_on() {
        Objective objective = Objective.of("o", "Win the league", Cycle.quarter(2026, 3))
                .plusAmendment(Amendment.of(SEPTEMBER, "Win a cup", "We lost again"))
                .plusAmendment(Amendment.of(AUGUST, "Finish runners-up", "Our striker is injured"));

        assertThat(objective.titleAt(AUGUST.minusDays(1))).isEqualTo("Win the league");
        assertThat(objective.titleAt(AUGUST)).isEqualTo("Finish runners-up");
        assertThat(objective.titleAt(SEPTEMBER)).isEqualTo("Win a cup");
    }

    @Test
    void a_baseline_becomes_any_measure_that_takes_a_number() {
        for (Measure measure :
                List.of(FROM_0, Maintain.atMost(5), Levels.of(Level.of("a", "1", "1")), Baseline.of("%"))) {
            KeyResult keyResult = keyResult(Baseline.of())
                    .plusCheckIn(CheckIn.of(JULY, 3))
                    .plusAmendment(Amendment.of(AUGUST, measure, "We know where we stand"));

            assertThat(keyResult.measureAt(AUGUST)).isEqualTo(measure);
        }
    }

    @Test
    void what_a_baseline_became_stays_of_its_type() {
        KeyResult keyResult = keyResult(Baseline.of()).plusAmendment(Amendment.of(AUGUST, FROM_0, "r"));

        assertRefused(
                () -> keyResult.plusAmendment(Amendment.of(SEPTEMBER, Maintain.atMost(5), "r")),
                "/amendments/1/measure/type",
                "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: metric"
                        + " by maintain");
        assertRefused(
                () -> keyResult.plusAmendment(Amendment.of(JULY, Maintain.atMost(5), "filed late")),
                "/amendments/0/measure/type",
                "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: maintain"
                        + " by metric");
    }

    @Test
    void a_sum_refuses_a_part_of_a_whole_only_where_it_will_read_it() {
        CheckIn ratio = CheckIn.of(AUGUST, Ratio.of(1, 2));
        KeyResult wasSum = keyResult(SUM).plusAmendment(Amendment.of(AUGUST, FROM_0, "r"));
        KeyResult becomesSum = keyResult(FROM_0).plusAmendment(Amendment.of(AUGUST, SUM, "r"));

        assertThat(wasSum.plusCheckIn(ratio).checkIns()).containsExactly(ratio);
        assertSumRefuses(() -> wasSum.plusCheckIn(ratio.withDate(AUGUST.minusDays(1))), 0);
        assertSumRefuses(() -> becomesSum.plusCheckIn(ratio), 0);
        assertSumRefuses(() -> becomesSum.plusCheckIn(ratio.withDate(JULY)), 0);
    }

    @Test
    void a_sum_that_was_in_force_between_refuses_what_was_read_before_it() {
        KeyResult keyResult = keyResult(FROM_0)
                .plusAmendment(Amendment.of(AUGUST, SUM, "r"))
                .plusAmendment(Amendment.of(SEPTEMBER, FROM_0, "r"));

        assertSumRefuses(() -> keyResult.plusCheckIn(CheckIn.of(JULY, Ratio.of(1, 2))), 0);
        assertThat(keyResult.plusCheckIn(CheckIn.of(SEPTEMBER, Ratio.of(1, 2))).checkIns())
                .hasSize(1);
    }

    @Test
    void a_version_that_another_of_the_same_day_replaced_reads_nothing() {
        KeyResult keyResult = keyResult(FROM_0)
                .plusAmendment(Amendment.of(AUGUST, SUM, "r"))
                .plusAmendment(Amendment.of(AUGUST, FROM_0, "a slip of the pen"))
                .plusCheckIn(CheckIn.of(JULY, Ratio.of(1, 2)));

        assertThat(keyResult.checkIns()).hasSize(1);
    }

    @Test
    void an_amendment_is_refused_where_it_cannot_read_what_was_read() {
        KeyResult keyResult =
                keyResult(FROM_0).plusCheckIn(CheckIn.of(JULY, 1)).plusCheckIn(CheckIn.of(AUGUST, Ratio.of(1, 2)));

        assertSumRefuses(() -> keyResult.plusAmendment(Amendment.of(SEPTEMBER, SUM, "r")), 1);
    }

    @Test
    void a_path_points_at_the_place_where_it_was_written() {
        assertRefused(
                () -> KeyResult.builder()
                        .id("k")
                        .title("t")
                        .measure(FROM_0)
                        .addCheckIns(CheckIn.of(AUGUST, 1), CheckIn.of(JULY, true))
                        .build(),
                "/checkIns/1/reading",
                "A reading of metric is a number, or a part of a whole: true");
        assertRefused(
                () -> KeyResult.builder()
                        .id("k")
                        .title("t")
                        .measure(Baseline.of())
                        .addAmendments(Amendment.of(AUGUST, FROM_0, "r"), Amendment.of(JULY, Binary.of(), "r"))
                        .build(),
                "/amendments/1/measure/type",
                "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: baseline"
                        + " by binary");
    }

    @Test
    void a_milestone_may_be_read_before_it_was_added_and_after_it_was_dropped() {
        KeyResult keyResult = keyResult(Milestones.of("Domain", "Content"))
                .plusAmendment(Amendment.of(AUGUST, Milestones.of("Domain", "Campaign"), "r"))
                .plusCheckIn(CheckIn.of(JULY, Reached.of("Campaign")))
                .plusCheckIn(CheckIn.of(SEPTEMBER, Reached.of("Content", "Domain")));

        assertThat(keyResult.checkIns()).hasSize(2);
        assertRefused(
                () -> keyResult.plusCheckIn(CheckIn.of(SEPTEMBER, Reached.of("Domain", "Contents"))),
                "/checkIns/2/reading",
                "A reading names what the measure knows: \"Contents\" is unknown; the nearest is \"Content\"");
    }

    @Test
    void of_many_known_names_ten_are_told() {
        String[] names = IntStream.rangeClosed(1, 12).mapToObj(i -> "Step " + i).toArray(String[]::new);

        assertRefused(
                () -> keyResult(Milestones.of(names)).plusCheckIn(CheckIn.of(JULY, Reached.of("Launch party"))),
                "/checkIns/0/reading",
                "A reading names what the measure knows: \"Launch party\" is unknown; it knows \"Step 1\", \"Step 2\","
                        + " \"Step 3\", \"Step 4\", \"Step 5\", \"Step 6\", \"Step 7\", \"Step 8\", \"Step 9\","
                        + " \"Step 10\" and 2 more");
    }

    @Test
    void named_levels_may_become_other_named_levels_but_not_numbered_ones_that_cannot_read_them() {
        KeyResult keyResult = keyResult(Levels.of(Level.of("Idea", "0"), Level.of("Live", "1")))
                .plusCheckIn(CheckIn.of(JULY, LevelName.of("Idea")));

        assertThat(keyResult
                        .plusAmendment(Amendment.of(AUGUST, Levels.of(Level.of("Pilot", "0.5")), "r"))
                        .plusCheckIn(CheckIn.of(SEPTEMBER, LevelName.of("Live")))
                        .checkIns())
                .hasSize(2);
        assertRefused(
                () -> keyResult.plusAmendment(Amendment.of(AUGUST, Levels.of(Level.of("a", "1", "1")), "r")),
                "/checkIns/0/reading",
                "A reading of levels is a number: \"Idea\"");
    }

    private static void assertSumRefuses(Runnable call, int checkIn) {
        assertRefused(
                call,
                "/checkIns/" + checkIn + "/reading",
                "A reading of metric is a number (a sum has no part of a whole): 1 / 2");
    }

    private static void assertRefused(Runnable call, String path, String message) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, call::run);
        assertThat(refused).isNotNull().hasMessage(message);
        assertThat(refused.path()).isEqualTo(path);
    }

    private static KeyResult keyResult(Measure measure) {
        return KeyResult.of("k", "A key result", measure);
    }
}
