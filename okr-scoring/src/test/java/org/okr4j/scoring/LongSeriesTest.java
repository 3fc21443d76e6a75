package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;

/**
 * Twenty thousand check-ins over a year of 366 days. The time-outs are generous: they stand against going through the log
 * again for each day, not against being slow.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongSeriesTest {
    private static final Cycle YEAR = Cycle.year(2028);
    private static final int MANY = 20_000;

    @ParameterizedTest
    @EnumSource(Aggregate.class)
    void a_long_log_is_gone_through_once(Aggregate aggregate) {
        Measure measure = aggregate == Aggregate.SHARE
                ? Maintain.atLeast(500).withAggregate(aggregate)
                : Metric.reach(1_000).withAggregate(aggregate);

        assertEqualsDayByDay(measure);
    }

    @ParameterizedTest
    @EnumSource(value = Aggregate.class, mode = EnumSource.Mode.EXCLUDE, names = "LATEST")
    void a_window_of_half_a_year_moves_along(Aggregate aggregate) {
        Measure measure = aggregate == Aggregate.SHARE
                ? Maintain.atLeast(500).withAggregate(aggregate).withWindow(183)
                : Metric.reach(1_000).withAggregate(aggregate).withWindow(183);

        assertEqualsDayByDay(measure);
    }

    private static void assertEqualsDayByDay(Measure measure) {
        Okrs okrs = Okrs.of(Objective.of(
                "o",
                "An objective",
                YEAR,
                KeyResult.of("k", "A key result", measure).withCheckIns(log(measure.aggregate()))));
        Series series = Scorer.standard().series(okrs, YEAR, Every.DAY);

        assertThat(series.scorecards()).hasSize(366);
        for (int i = 0; i < 366; i += 73) {
            LocalDate day = YEAR.start().plusDays(i);
            assertThat(series.scorecards().get(i)).isEqualTo(Scorer.standard().score(okrs, day));
        }
    }

    /** Numbers, and where they are aggregated to no sum also parts of a dozen wholes. */
    private static List<CheckIn> log(Aggregate aggregate) {
        List<CheckIn> checkIns = new ArrayList<>(MANY);
        for (int i = 0; i < MANY; i++) {
            BigDecimal number = BigDecimal.valueOf(i * 7_919L % 100_003, 2);
            Reading reading = aggregate == Aggregate.SUM || aggregate == Aggregate.LATEST || i % 3 > 0
                    ? new Amount(number)
                    : new Ratio(number, BigDecimal.valueOf(1 + i % 12));
            checkIns.add(CheckIn.of(YEAR.start().plusDays(i * 366L / MANY), reading));
        }
        return checkIns;
    }
}
