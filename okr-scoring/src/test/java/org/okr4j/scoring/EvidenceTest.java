package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;

/** What a strategy is given. Readings of 1, 2 and 3 on the days 1, 2 and 3, and a check-in without one on day 4. */
class EvidenceTest {
    private static final Metric WEEK =
            Metric.reach(10).withAggregate(Aggregate.SUM).withWindow(7);
    private static final CheckIn SILENT = CheckIn.builder()
            .date(Given.day(4))
            .confidence(Confidence.of("0.5"))
            .build();
    private static final KeyResult READ = Given.read(WEEK, "1", "2", "3").plusCheckIn(SILENT);

    @Test
    void a_window_of_seven_days_holds_today_and_the_six_before() {
        Evidence evidence = Evidence.of(READ, Given.day(9));

        assertThat(evidence.readings()).containsExactly(Amount.of(3));
        assertThat(evidence.latest()).contains(Amount.of(3));
        assertThat(evidence.value()).contains(fraction(3));
        assertThat(evidence.checkIns()).isEqualTo(READ.checkIns());
        assertThat(evidence.asOf()).isEqualTo(Given.day(9));
        assertThat(evidence.measure()).isEqualTo(WEEK);
    }

    @Test
    void what_has_left_the_window_is_known_and_does_not_count() {
        Evidence evidence = Evidence.of(READ, Given.day(10));

        assertThat(evidence.readings()).isEmpty();
        assertThat(evidence.latest()).isEmpty();
        assertThat(evidence.value()).isEmpty();
        assertThat(evidence.hasReading()).isTrue();
    }

    @Test
    void without_a_window_everything_up_to_the_day_counts() {
        Evidence evidence = Evidence.of(READ.withMeasure(Metric.reach(10)), Given.day(2));

        assertThat(evidence.readings()).containsExactly(Amount.of(1), Amount.of(2));
        assertThat(evidence.latest()).contains(Amount.of(2));
        assertThat(evidence.value()).contains(fraction(2));
    }

    @Test
    void a_check_in_alone_is_read_where_it_has_a_reading() {
        Evidence evidence = Evidence.of(READ, Given.day(9));
        Evidence first = evidence.only(READ.checkIns().get(0));
        Evidence silent = evidence.only(SILENT);

        assertThat(first.latest()).contains(Amount.of(1));
        assertThat(first.value()).contains(fraction(1));
        assertThat(silent.hasReading()).isFalse();
        assertThat(silent.value()).isEqualTo(Optional.empty());
    }

    @Test
    void from_day_to_day_an_amended_measure_is_gone_through_anew() {
        KeyResult amended = READ.plusAmendment(
                Amendment.of(Given.day(5), WEEK.withAggregate(Aggregate.AVERAGE), "One week says little"));
        Timeline timeline = new Timeline(amended);

        assertThat(timeline.evidence(Given.day(4)).value()).contains(fraction(6));
        assertThat(timeline.evidence(Given.day(5)).value()).contains(fraction(2));
        assertThat(timeline.evidence(Given.day(9)).readings()).containsExactly(Amount.of(3));
    }

    @Test
    void each_aggregate_lets_go_of_what_leaves_its_window() {
        assertThat(fromDayToDay(Metric.reach(10).withAggregate(Aggregate.SUM).withWindow(3), "1", "2", "4", "8"))
                .containsExactly("1", "3", "7", "14", "12", "8", "");
        assertThat(fromDayToDay(
                        Metric.reach(10).withAggregate(Aggregate.MINIMUM).withWindow(2), "1", "3", "3", "2"))
                .containsExactly("1", "1", "3", "2", "2", "", "");
        assertThat(fromDayToDay(
                        Metric.reach(10).withAggregate(Aggregate.MAXIMUM).withWindow(2), "3", "1", "1", "2"))
                .containsExactly("3", "3", "1", "2", "2", "", "");
        assertThat(fromDayToDay(
                        Maintain.atLeast(2).withAggregate(Aggregate.SHARE).withWindow(2), "1", "2", "3", "1"))
                .containsExactly("0", "0.5", "1", "0.5", "0", "", "");
    }

    /** Its two readings are too old on the first day that is asked for. */
    @Test
    void what_was_too_old_from_the_first_never_enters() {
        KeyResult late = Given.read(WEEK, "1", "2").plusCheckIn(CheckIn.of(Given.day(20), 5));
        Timeline timeline = new Timeline(late);

        assertThat(timeline.evidence(Given.day(15)).value()).isEmpty();
        assertThat(timeline.evidence(Given.day(20)).value()).contains(fraction(5));
        assertThat(timeline.evidence(Given.day(26)).value()).contains(fraction(5));
        assertThat(timeline.evidence(Given.day(27)).value()).isEmpty();
    }

    private static Fraction fraction(long value) {
        return Fraction.of(BigDecimal.valueOf(value));
    }

    /** What the readings of the days 1, 2 and so on come to on each day up to the seventh. */
    private static Stream<String> fromDayToDay(Measure measure, String... amounts) {
        Timeline timeline = new Timeline(Given.read(measure, amounts));
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> timeline.evidence(Given.day(day)).value())
                .map(value -> value.map(
                                number -> number.floor(1).stripTrailingZeros().toPlainString())
                        .orElse(""));
    }
}
