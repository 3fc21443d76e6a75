package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amendment;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

/** Decision 10 of the profile standard. */
class ForecastTest {
    private static final Metric METRIC = Metric.reach(100);

    @Test
    void three_days_on_a_line_point_along_it() {
        assertForecast(log(METRIC, 10, 5, 20, 10, 30, 15), 30, "0.5");
    }

    @Test
    void a_fall_is_foreseen_below_0() {
        assertForecast(log(METRIC, 10, -5, 20, -10, 30, -15), 30, "-0.5");
    }

    @Test
    void a_single_odd_reading_does_not_move_it() {
        assertForecast(log(METRIC, 10, 10, 20, 20, 30, 30, 40, 40, 45, 99), 45, "1");
    }

    /** Slopes of 4, 1 and 0.5 a day, of which the median is 1; heights of 0, 0 and 3, of which the median is 0. */
    @Test
    void the_slope_is_the_median_of_the_slopes_between_any_two_days() {
        assertForecast(log(METRIC, 0, 0, 1, 4, 4, 4), 4, "1");
    }

    /** Of the slopes 0, 1/2, 1/2, 2/3, 1 and 1 it is 7/12; of the heights −1/6, 0, 1/4 and 5/12 it is 1/8. */
    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        KeyResult keyResult = log(Metric.reach(1_000), 0, 0, 1, 1, 2, 1, 3, 2);

        assertForecast(keyResult, 3, "0.058458");
    }

    @Test
    void it_is_rounded_down_once() {
        assertForecast(log(Metric.reach(3), 0, 0, 1, 0, 3, 1), 3, "11.111111");
    }

    @Test
    void it_is_held_at_a_million() {
        Metric tiny = Metric.reach("0.001");

        assertForecast(log(tiny, 0, 0, 1, 500, 2, 1000), 2, "1000000");
        assertForecast(log(tiny, 0, 0, 1, -500, 2, -1000), 2, "-1000000");
    }

    @Test
    void of_one_day_the_last_reading_counts() {
        assertForecast(log(METRIC, 10, 5, 20, 99, 20, 10, 30, 15), 30, "0.5");
    }

    @Test
    void check_ins_without_a_reading_are_no_days() {
        KeyResult two = log(METRIC, 10, 5, 20, 10).plusCheckIn(CheckIn.on(Given.day(30)));

        assertThat(Given.score(two, 30).forecast()).isEmpty();
    }

    @Test
    void a_day_whose_last_reading_names_a_dropped_level_counts_for_nothing() {
        Levels levels = Levels.of(Level.of("Idea", "0"), Level.of("Pilot", "0.3"), Level.of("Live", "1"));
        KeyResult keyResult = Given.keyResult(
                        levels,
                        CheckIn.of(Given.day(10), LevelName.of("Idea")),
                        CheckIn.of(Given.day(20), LevelName.of("Idea")),
                        CheckIn.of(Given.day(30), LevelName.of("Live")),
                        CheckIn.of(Given.day(30), LevelName.of("Pilot")))
                .plusAmendment(Amendment.of(
                        Given.day(40), Levels.of(Level.of("Idea", "0"), Level.of("Live", "1")), "Pilots say little"));

        assertThat(Given.score(keyResult, 39).forecast()).isPresent();
        assertThat(Given.score(keyResult, 40).forecast()).isEmpty();
    }

    @Test
    void two_days_are_too_few() {
        assertThat(Given.score(log(METRIC, 10, 5, 20, 10, 20, 11), 30).forecast())
                .isEmpty();
    }

    @Test
    void readings_after_the_day_are_not_known() {
        assertThat(Given.score(log(METRIC, 10, 5, 20, 10, 31, 15), 30).forecast())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, true", "101, false"})
    void it_is_absent_after_the_due_date(int day, boolean isForeseen) {
        assertThat(Given.score(log(METRIC, 10, 5, 20, 10, 30, 15), day)
                        .forecast()
                        .isPresent())
                .isEqualTo(isForeseen);
    }

    @Test
    void it_goes_by_the_key_results_own_due_date() {
        KeyResult early = log(METRIC, 10, 5, 20, 10, 30, 15).withDue(Given.day(40));

        assertForecast(early, 40, "0.2");
        assertThat(Given.score(early, 41).forecast()).isEmpty();
    }

    @Test
    void the_measure_in_force_today_applies_to_all() {
        KeyResult amended = log(METRIC, 10, 5, 20, 10, 30, 15)
                .plusAmendment(Amendment.of(Given.day(31), Metric.reach(50), "Half of the market is gone"));

        assertForecast(amended, 30, "0.5");
        assertForecast(amended, 31, "1");
    }

    @Test
    void of_more_than_a_hundred_days_the_newest_count() {
        List<CheckIn> checkIns = new ArrayList<>();
        LocalDate first = Given.END.minusDays(199);
        for (int i = 0; i < 200; i++) {
            checkIns.add(CheckIn.of(first.plusDays(i), i < 100 ? -1_000 : i - 100));
        }
        KeyResult keyResult = Given.keyResult(METRIC).withCheckIns(checkIns);

        assertForecast(keyResult, 100, "0.99");
    }

    @Test
    void levels_and_milestones_are_foreseen() {
        Levels levels = Levels.of(Level.of("Idea", "0"), Level.of("Pilot", "0.3"), Level.of("Live", "1"));

        assertForecast(
                log(Milestones.of("a", "b", "c", "d"), Reached.of(), Reached.of("a"), Reached.of("a", "b")),
                30,
                "2.25");
        assertForecast(log(levels, LevelName.of("Idea"), LevelName.of("Pilot"), LevelName.of("Pilot")), 30, "1.35");
        assertForecast(
                log(
                        Levels.of(Level.of("Low", "0", "0"), Level.of("High", "100", "1"))
                                .withInterpolate(true),
                        10,
                        5,
                        20,
                        10,
                        30,
                        15),
                30,
                "0.5");
    }

    @Test
    void a_ratio_to_the_target_is_foreseen() {
        Metric ratio = Metric.builder().to(100).build().withStrategy("ratio-to-target");

        assertForecast(log(ratio, 10, 5, 20, 10, 30, 15), 30, "0.5");
    }

    @Test
    void what_is_aggregated_or_can_be_lost_again_or_is_done_at_once_is_not_foreseen() {
        assertThat(Given.score(log(METRIC.withAggregate(Aggregate.SUM), 10, 5, 20, 10, 30, 15), 30)
                        .forecast())
                .isEmpty();
        assertThat(Given.score(log(Maintain.atLeast(5), 10, 5, 20, 10, 30, 15), 30)
                        .forecast())
                .isEmpty();
        assertThat(Given.score(log(Baseline.of("%"), 10, 5, 20, 10, 30, 15), 30).forecast())
                .isEmpty();
        assertThat(Given.score(log(Binary.of(), Done.NO, Done.NO, Done.YES), 30).forecast())
                .isEmpty();
        assertThat(Given.score(log(Metric.growBy(20), 10, 5, 20, 10, 30, 15), 30)
                        .forecast())
                .isEmpty();
    }

    /** Pairs of a day and what was read on it. */
    private static KeyResult log(Measure measure, int... daysAndAmounts) {
        KeyResult keyResult = Given.keyResult(measure);
        for (int i = 0; i < daysAndAmounts.length; i += 2) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(Given.day(daysAndAmounts[i]), daysAndAmounts[i + 1]));
        }
        return keyResult;
    }

    private static KeyResult log(Measure measure, Reading... onDays10And20AndSoOn) {
        KeyResult keyResult = Given.keyResult(measure);
        for (int i = 0; i < onDays10And20AndSoOn.length; i++) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(Given.day(10 * (i + 1)), onDays10And20AndSoOn[i]));
        }
        return keyResult;
    }

    private static void assertForecast(KeyResult keyResult, int day, String forecast) {
        assertThat(Given.score(keyResult, day).forecast()).contains(Progress.of(forecast));
    }
}
