package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;
import org.okr4j.core.Status;

/** What several readings come to, and in which window. */
class AggregateTest {
    private static final Metric METRIC = Metric.reach(10);

    @ParameterizedTest
    @CsvSource({"LATEST, 3, 0.3", "SUM, 14, 1.4", "AVERAGE, 4.666666, 0.466666", "MINIMUM, 3, 0.3", "MAXIMUM, 7, 0.7"})
    void readings_come_to_one(Aggregate aggregate, String reading, String progress) {
        KeyResultScore score = Given.score(Given.read(METRIC.withAggregate(aggregate), "4", "7", "3"), 50);

        assertThat(score.reading()).contains(Amount.of(reading));
        assertThat(score.progress()).contains(Progress.of(progress));
    }

    /** Seven times a seventh: an average that was rounded before would be 0.999999. */
    @Test
    void an_average_stays_exact_until_progress_is_decided() {
        Metric metric = Metric.increase("0", "0.142857142857").withAggregate(Aggregate.AVERAGE);
        KeyResultScore score = Given.score(Given.read(metric, "1", "0", "0", "0", "0", "0", "0"), 50);

        assertThat(score.progress()).contains(Progress.ONE);
        assertThat(score.reading()).contains(Amount.of("0.142857"));
    }

    @Test
    void the_reading_shown_is_rounded_down() {
        assertThat(Given.score(Given.read(METRIC.withAggregate(Aggregate.AVERAGE), "-1", "0", "0"), 50)
                        .reading())
                .contains(Amount.of("-0.333334"));
        assertThat(Given.score(Given.read(METRIC, "-0.1234567"), 50).reading()).contains(Amount.of("-0.123457"));
    }

    @Test
    void a_part_of_a_whole_reads_in_the_unit_of_the_measure() {
        Reading reading = Ratio.of(420, 1_000);

        assertThat(Given.score(Given.read(Metric.reach(50).withUnit("%"), reading), 50)
                        .reading())
                .contains(Amount.of(42));
        assertThat(Given.score(Given.read(Metric.reach(50).withUnit("%"), reading), 50)
                        .progress())
                .contains(Progress.of("0.84"));
        assertThat(Given.score(Given.read(Metric.reach(1).withUnit("share"), reading), 50)
                        .reading())
                .contains(Amount.of("0.42"));
    }

    @Test
    void an_average_takes_numbers_and_parts_of_a_whole_mixed_and_is_the_mean_of_the_ratios() {
        Metric metric = Metric.reach(100).withUnit("%").withAggregate(Aggregate.AVERAGE);
        KeyResult mixed = Given.read(metric, Ratio.of(1, 3), Ratio.of(999, 1_000), Amount.of(20));

        assertThat(Given.score(mixed, 50).reading()).contains(Amount.of("51.077777"));
        assertThat(Given.score(mixed, 50).progress()).contains(Progress.of("0.510777"));
    }

    @Test
    void thirds_add_up_to_a_whole() {
        Metric metric = Metric.reach(1).withAggregate(Aggregate.AVERAGE);

        assertThat(Given.progress(Given.read(metric, Ratio.of(1, 3), Ratio.of(5, 3), Ratio.of(3, 3))))
                .isEqualTo(Progress.ONE);
    }

    @Test
    void the_least_and_the_greatest_are_found_among_exact_values() {
        Metric metric = Metric.reach(1).withAggregate(Aggregate.MINIMUM);
        KeyResult keyResult = Given.read(metric, Amount.of("0.333333333334"), Ratio.of(1, 3), Ratio.of(2, 3));

        assertThat(Given.progress(keyResult)).isEqualTo(Progress.of("0.333333"));
        assertThat(Given.progress(
                        Given.keyResult(metric.withAggregate(Aggregate.MAXIMUM)).withCheckIns(keyResult.checkIns())))
                .isEqualTo(Progress.of("0.666666"));
    }

    @Test
    void a_check_in_without_a_reading_counts_in_no_aggregate() {
        KeyResult keyResult =
                Given.read(METRIC.withAggregate(Aggregate.AVERAGE), "4", "8").plusCheckIn(CheckIn.on(Given.day(3)));
        KeyResult share = Given.read(Maintain.atLeast(5).withAggregate(Aggregate.SHARE), "4", "8")
                .plusCheckIn(CheckIn.on(Given.day(3)));

        assertThat(Given.progress(keyResult)).isEqualTo(Progress.of("0.6"));
        assertThat(Given.progress(share)).isEqualTo(Progress.of("0.5"));
    }

    @ParameterizedTest
    @CsvSource({"9, ", "10, 1", "11, 3", "12, 7", "16, 7", "17, 6", "18, 4", "19, "})
    void a_window_of_seven_days_holds_the_day_itself_and_the_six_before(int day, String sum) {
        KeyResult keyResult = Given.keyResult(
                METRIC.withAggregate(Aggregate.SUM).withWindow(7),
                CheckIn.of(Given.day(10), 1),
                CheckIn.of(Given.day(11), 2),
                CheckIn.of(Given.day(12), 4));

        assertThat(Given.score(keyResult, day).reading().map(Reading::toString).orElse(null))
                .isEqualTo(sum);
    }

    @Test
    void an_empty_window_after_a_reading_is_unknown_and_before_any_not_started() {
        KeyResult keyResult = Given.keyResult(
                METRIC.withAggregate(Aggregate.SUM).withWindow(7),
                CheckIn.of(Given.day(10), 1),
                CheckIn.on(Given.day(20)));

        assertThat(Given.score(keyResult, 9).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(Given.score(keyResult, 17).status()).isEqualTo(Status.UNKNOWN);
        assertThat(Given.score(keyResult, 20).status()).isEqualTo(Status.UNKNOWN);
        assertThat(Given.score(keyResult, 20).progress()).isEmpty();
        assertThat(Given.score(keyResult, 20).score()).isEmpty();
        assertThat(Given.score(keyResult, 20).grade()).isEmpty();
        assertThat(Given.score(keyResult, 20).explanation()).isEqualTo("linear: no reading counts on this day");
    }

    @Test
    void a_window_reaches_back_before_any_calendar() {
        KeyResult keyResult = Given.read(METRIC.withAggregate(Aggregate.SUM), "5")
                .withMeasure(METRIC.withAggregate(Aggregate.SUM).withWindow(OptionalInt.of(Integer.MAX_VALUE)));

        assertThat(Scorer.standard()
                        .score(keyResult, Given.CYCLE, LocalDate.MIN)
                        .status())
                .isEqualTo(Status.NOT_STARTED);
        assertThat(Scorer.standard()
                        .score(keyResult, Given.CYCLE, LocalDate.of(9999, 12, 31))
                        .progress())
                .contains(Progress.of("0.5"));
    }

    @Test
    void levels_are_reached_by_what_readings_come_to() {
        Levels levels = Levels.of(Level.of("Low", "1", "0.2"), Level.of("High", "2", "1"))
                .withAggregate(Aggregate.AVERAGE);

        assertThat(Given.progress(Given.read(levels, "1", "1", "3.9"))).isEqualTo(Progress.of("0.2"));
        assertThat(Given.progress(Given.read(levels, "1", "1", "4"))).isEqualTo(Progress.ONE);
    }

    @Test
    void a_sum_beyond_18_digits_is_not_shown_and_counts_all_the_same() {
        Metric metric = Metric.reach("999999999999999999").withAggregate(Aggregate.SUM);
        KeyResultScore score = Given.score(Given.read(metric, "999999999999999999", "999999999999999999", "1"), 50);

        assertThat(score.reading()).isEmpty();
        assertThat(score.progress()).contains(Progress.of("2"));
        assertThat(score.status()).isEqualTo(Status.DONE);
        assertThat(Given.score(
                                Given.read(
                                        Metric.reach("0.000000000001").withAggregate(Aggregate.SUM),
                                        "999999999999999999",
                                        "1"),
                                50)
                        .progress())
                .contains(Progress.MOST);
    }

    @Test
    void the_longest_reading_is_shown() {
        assertThat(Given.score(Given.read(Metric.reach(1), "999999999999999999.999999999999"), 50)
                        .reading())
                .contains(Amount.of("999999999999999999.999999"));
        assertThat(Given.score(Given.read(Metric.reach(1), "-999999999999999999.999999999999"), 50)
                        .reading())
                .isEmpty();
    }
}
