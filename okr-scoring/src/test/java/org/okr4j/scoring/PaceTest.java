package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;

class PaceTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 0",
        "2026-04-01, 0",
        "2026-04-02, 0.034482",
        "2026-04-15, 0.482758",
        "2026-04-29, 0.965517",
        "2026-04-30, 1",
        "2026-05-01, 1",
        "0001-01-01, 0",
        "9999-12-31, 1"
    })
    void the_first_day_is_0_and_the_last_is_1(LocalDate asOf, String expected) {
        assertThat(Paces.CALENDAR_DAYS.expected(date("2026-04-01"), date("2026-04-30"), List.of(), asOf))
                .isEqualTo(Progress.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14, 0", "2026-04-15, 1", "2026-04-16, 1"})
    void a_period_of_one_day_expects_1_on_it(LocalDate asOf, String expected) {
        assertThat(Paces.CALENDAR_DAYS.expected(date("2026-04-15"), date("2026-04-15"), List.of(), asOf))
                .isEqualTo(Progress.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, 0", "2026-04-10, 1", "2026-04-15, 1", "2026-04-20, 1", "2026-04-21, 1"})
    void where_the_start_is_after_the_due_date_1_is_expected_from_the_due_date_on(LocalDate asOf, String expected) {
        List<PlanPoint> plan = List.of(PlanPoint.of(date("2026-04-15"), "0.5"));

        assertThat(Paces.CALENDAR_DAYS.expected(date("2026-04-20"), date("2026-04-10"), List.of(), asOf))
                .isEqualTo(Progress.of(expected));
        assertThat(Paces.CALENDAR_DAYS.expected(date("2026-04-20"), date("2026-04-10"), plan, asOf))
                .isEqualTo(Progress.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10, 0.1",
        "20, 0.2",
        "30, 0.2",
        "40, 0.2",
        "43, 0.38",
        "45, 0.5",
        "50, 0.8",
        "51, 0.804",
        "75, 0.9",
        "100, 1",
        "101, 1"
    })
    void straight_lines_lead_through_the_points_of_a_plan(int day, String expected) {
        KeyResult keyResult =
                Given.keyResult(Metric.reach(1)).withPlan(point(20, "0.2"), point(40, "0.2"), point(50, "0.8"));

        assertThat(Given.score(keyResult, day).expected()).contains(Progress.of(expected));
    }

    @Test
    void points_on_or_outside_of_start_and_due_are_ignored() {
        KeyResult keyResult = Given.keyResult(Metric.reach(1))
                .withStart(Given.day(20))
                .withDue(Given.day(60))
                .withPlan(point(10, "0.1"), point(20, "0.3"), point(40, "0.4"), point(60, "0.9"), point(70, "0.95"));

        assertThat(Given.score(keyResult, 20).expected()).contains(Progress.ZERO);
        assertThat(Given.score(keyResult, 30).expected()).contains(Progress.of("0.2"));
        assertThat(Given.score(keyResult, 50).expected()).contains(Progress.of("0.7"));
        assertThat(Given.score(keyResult, 60).expected()).contains(Progress.ONE);
    }

    @Test
    void a_plan_of_points_that_are_all_ignored_is_a_straight_line() {
        KeyResult keyResult = Given.keyResult(Metric.reach(1)).withPlan(point(0, "0.1"), point(100, "0.3"));

        for (int day = -1; day <= 101; day++) {
            assertThat(Given.score(keyResult, day).expected())
                    .isEqualTo(Given.score(keyResult.withPlan(List.of()), day).expected());
        }
    }

    @Test
    void expected_is_rounded_down_once() {
        KeyResult keyResult = Given.keyResult(Metric.reach(1)).withPlan(point(1, "0.333333"), point(4, "0.666665"));

        assertThat(Given.score(keyResult, 2).expected()).contains(Progress.of("0.444443"));
        assertThat(Given.score(keyResult, 3).expected()).contains(Progress.of("0.555554"));
    }

    @Test
    void a_key_result_goes_by_its_own_days_and_an_objective_by_its_cycle() {
        KeyResult keyResult = Given.read(Metric.reach(1), "1").withDue(Given.day(50));
        Scorecard card = Scorer.standard().score(Given.okrs(keyResult), Given.day(25));

        assertThat(card.keyResult("k1").expected()).contains(Progress.of("0.5"));
        assertThat(card.objective("o1").expected()).contains(Progress.of("0.25"));
    }

    @Test
    void due_dates_of_milestones_do_not_change_what_is_expected() {
        Milestones plain = Milestones.of("a", "b");
        Milestones dated = Milestones.of(
                Milestone.of("a").withDue(Given.day(10)), Milestone.of("b").withDue(Given.day(20)));

        assertThat(Given.score(Given.read(dated, Reached.of("a")), 50))
                .isEqualTo(Given.score(Given.read(plain, Reached.of("a")), 50));
    }

    @Test
    void each_day_of_a_year_expects_more_than_the_day_before() {
        Cycle year = Cycle.year(2026);
        List<Progress> expected = new ArrayList<>();
        for (LocalDate day = year.start(); !day.isAfter(year.end()); day = day.plusDays(1)) {
            expected.add(Paces.CALENDAR_DAYS.expected(year.start(), year.end(), List.of(), day));
        }

        assertThat(expected)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(Progress.ZERO)
                .endsWith(Progress.ONE);
    }

    private static PlanPoint point(int day, String progress) {
        return PlanPoint.of(Given.day(day), progress);
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
