package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;

/** What is said beside a forecast. The cycle has 100 days, from day 0 to day 100. */
class OutlookTest {
    private static final Metric METRIC = Metric.reach(100);

    @Test
    void a_line_that_rises_says_when_it_reaches_the_target() {
        assertThat(outlook(log(METRIC, 10, 10, 20, 30, 30, 50), 40))
                .isEqualTo(Outlook.builder()
                        .trend(Trend.IMPROVING)
                        .reachedOn(Given.day(55))
                        .due(Given.END)
                        .lines(3)
                        .reaching(3)
                        .build());
    }

    /** Slopes of 2, 1 and 0 a day from 10, of which the median is 1; the line is at 30 on day 30 and at 100 on day 100. */
    @Test
    void lines_are_counted_that_stand_at_the_target_on_the_due_date() {
        Outlook outlook = outlook(log(METRIC, 10, 10, 20, 30, 30, 30), 40);

        assertThat(outlook)
                .isEqualTo(Outlook.builder()
                        .trend(Trend.IMPROVING)
                        .reachedOn(Given.day(100))
                        .due(Given.END)
                        .lines(3)
                        .reaching(2)
                        .build());
        assertThat(outlook.statement())
                .isEqualTo("Of 3 lines through two readings each, 2 reach the target by 2026-04-11");
    }

    /** Slopes of 1.2, 1 and 0.8 a day, from 10 on day 10, 22 on day 20 and 30 on day 30. */
    @Test
    void a_line_that_rises_too_slowly_is_not_counted() {
        assertThat(outlook(log(METRIC, 10, 10, 20, 22, 30, 30), 40).reaching()).isEqualTo(2);
        assertThat(outlook(log(METRIC, 10, 1, 20, 2, 30, 3), 40).reaching()).isZero();
    }

    @Test
    void one_and_none_are_said_as_such() {
        Outlook outlook = outlook(log(METRIC, 10, 10, 20, 30, 30, 30), 40);

        assertThat(outlook.withReaching(1).statement())
                .isEqualTo("Of 3 lines through two readings each, 1 reaches the target by 2026-04-11");
        assertThat(outlook.withReaching(0).statement())
                .isEqualTo("Of 3 lines through two readings each, none reaches the target by 2026-04-11");
    }

    @Test
    void churn_that_falls_is_improving() {
        Outlook outlook = outlook(log(Metric.decrease(100, 0), 10, 90, 20, 80, 30, 70), 30);

        assertThat(outlook.trend()).isEqualTo(Trend.IMPROVING);
        assertThat(outlook.reachedOn()).contains(Given.day(100));
    }

    @Test
    void what_goes_the_other_way_is_worsening_and_never_gets_there() {
        assertThat(outlook(log(METRIC, 10, 50, 20, 40, 30, 30), 40))
                .isEqualTo(Outlook.builder()
                        .trend(Trend.WORSENING)
                        .due(Given.END)
                        .lines(3)
                        .reaching(0)
                        .build());
    }

    /** A hundredth of the way, gained over all readings, is the least that counts. */
    @ParameterizedTest
    @CsvSource({"1000, IMPROVING", "1001, IMPROVING", "999, STEADY", "0, STEADY", "-999, STEADY", "-1000, WORSENING"})
    void a_line_that_hardly_moves_is_steady(int gain, Trend trend) {
        KeyResult keyResult = log(Metric.reach(100_000), 10, 5_000, 20, 5_000 + gain / 2, 30, 5_000 + gain);

        assertThat(outlook(keyResult, 40).trend()).isEqualTo(trend);
    }

    @Test
    void a_day_between_two_readings_of_the_line_is_rounded_up() {
        assertThat(outlook(log(Metric.reach(100), 0, 0, 3, 1, 6, 2), 6).reachedOn())
                .contains(Given.day(300));
        assertThat(outlook(log(Metric.reach(101), 0, 0, 2, 1, 4, 2), 6).reachedOn())
                .contains(Given.day(202));
        assertThat(outlook(log(Metric.reach(101), 0, 0, 3, 2, 6, 4), 6).reachedOn())
                .contains(Given.day(152));
    }

    @Test
    void a_line_that_is_at_the_target_already_reaches_it_today() {
        KeyResult keyResult = log(METRIC, 10, 40, 20, 80, 30, 120);

        assertThat(outlook(keyResult, 30).reachedOn()).contains(Given.day(30));
        assertThat(outlook(keyResult, 45).reachedOn()).contains(Given.day(45));
        assertThat(outlook(log(METRIC, 10, 120, 20, 110, 30, 105), 30).reachedOn())
                .contains(Given.day(30));
    }

    /** Of ten lines six lie flat at the target, and so does the line between them all. */
    @Test
    void a_flat_line_at_the_target_reaches_it_today_though_the_last_reading_fell_short() {
        KeyResult keyResult = log(METRIC, 10, 100, 20, 100, 30, 100, 40, 100, 50, 90);

        assertThat(outlook(keyResult, 60).reachedOn()).contains(Given.day(60));
        assertThat(outlook(keyResult.withMeasure(Metric.reach(101)), 60).reachedOn())
                .isEmpty();
    }

    @Test
    void what_was_reached_is_reached_today_wherever_the_line_stands() {
        KeyResult keyResult = log(METRIC, 10, 1, 20, 2, 30, 3, 40, 4, 50, 100);

        assertThat(outlook(keyResult.withCheckIns(keyResult.checkIns().subList(0, 4)), 50)
                        .reachedOn())
                .contains(Given.day(1_000));
        assertThat(outlook(keyResult, 50).reachedOn()).contains(Given.day(50));
    }

    @Test
    void beyond_the_year_9999_nothing_is_reached() {
        KeyResult keyResult = log(Metric.reach("1000000000000"), 10, 1, 20, 2, 30, 3);

        assertThat(outlook(keyResult, 30).reachedOn()).isEmpty();
    }

    @Test
    void the_last_day_of_all_can_be_reached() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        KeyResult keyResult = Given.keyResult(
                Metric.reach(10),
                CheckIn.of(last.minusDays(9), 1),
                CheckIn.of(last.minusDays(8), 2),
                CheckIn.of(last.minusDays(7), 3));
        Cycle cycle = Cycle.of("The end", last.minusDays(9), last.minusDays(1));

        assertThat(Scorer.standard().score(keyResult, cycle, last.minusDays(7)).outlook())
                .flatMap(Outlook::reachedOn)
                .contains(last);
        assertThat(Scorer.standard()
                        .score(keyResult.withMeasure(Metric.reach(11)), cycle, last.minusDays(7))
                        .outlook())
                .flatMap(Outlook::reachedOn)
                .isEmpty();
    }

    @Test
    void the_measure_in_force_today_applies_to_all() {
        KeyResult amended = log(METRIC, 10, 10, 20, 20, 30, 30)
                .plusAmendment(Amendment.of(Given.day(31), Metric.reach(50), "Half of the market is gone"));

        assertThat(outlook(amended, 30).reachedOn()).contains(Given.day(100));
        assertThat(outlook(amended, 31).reachedOn()).contains(Given.day(50));
    }

    @Test
    void there_is_one_exactly_where_there_is_a_forecast() {
        KeyResult keyResult = log(METRIC, 10, 10, 20, 20, 30, 30);

        assertThat(Given.score(keyResult, 29).outlook()).isEmpty();
        assertThat(Given.score(keyResult, 100).outlook()).isPresent();
        assertThat(Given.score(keyResult, 101).outlook()).isEmpty();
        assertThat(Scorer.standard()
                        .withForecasts(false)
                        .score(keyResult, Given.CYCLE, Given.day(30))
                        .outlook())
                .isEmpty();
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        Outlook outlook = outlook(log(METRIC, 10, 10, 20, 20, 30, 30), 30);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> outlook.withLines(2))
                .withMessage("An outlook rests on 3 lines or more, through two of three readings each: 2");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> outlook.withReaching(4))
                .withMessage("Of 3 lines none to all reach the target: 4");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> outlook.withReaching(-1))
                .withMessage("Of 3 lines none to all reach the target: -1");
    }

    /** Pairs of a day and what was read on it. */
    private static KeyResult log(Metric metric, int... daysAndAmounts) {
        KeyResult keyResult = Given.keyResult(metric);
        for (int i = 0; i < daysAndAmounts.length; i += 2) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(Given.day(daysAndAmounts[i]), daysAndAmounts[i + 1]));
        }
        return keyResult;
    }

    private static Outlook outlook(KeyResult keyResult, int day) {
        return Given.score(keyResult, day).outlook().orElseThrow();
    }
}
