package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amendment;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.RollUpSource;

class SeriesTest {
    private static final Metric METRIC = Metric.reach(100);

    @Test
    void every_day_is_every_day_of_the_cycle() {
        Series series = Scorer.standard().series(Given.okrs(), Given.CYCLE, Every.DAY);

        assertThat(series.profile()).isEqualTo("standard");
        assertThat(days(series)).hasSize(101).startsWith(Given.START).endsWith(Given.END);
    }

    @Test
    void every_week_is_every_seventh_day_from_the_first_and_the_last_day() {
        assertThat(Every.WEEK.days(Given.day(0), Given.day(16)))
                .containsExactly(Given.day(0), Given.day(7), Given.day(14), Given.day(16));
        assertThat(Every.WEEK.days(Given.day(0), Given.day(14)))
                .containsExactly(Given.day(0), Given.day(7), Given.day(14));
        assertThat(Every.WEEK.days(Given.day(0), Given.day(3))).containsExactly(Given.day(0), Given.day(3));
        assertThat(Every.WEEK.days(Given.day(0), Given.day(0))).containsExactly(Given.day(0));
    }

    @Test
    void a_series_that_ends_before_it_starts_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Scorer.standard().series(Given.okrs(), Given.day(1), Given.day(0), Every.DAY))
                .withMessage("A series does not end before the day it starts: from 2026-01-02 to 2026-01-01");
    }

    @Test
    void a_sum_grows_with_each_reading() {
        KeyResult keyResult = Given.read(METRIC.withAggregate(Aggregate.SUM), "10", "20", "30");

        assertThat(progress(keyResult, 0, 4)).containsExactly("none", "0.1", "0.3", "0.6", "0.6");
    }

    @Test
    void a_window_lets_go_of_what_is_too_old() {
        Metric window = METRIC.withAggregate(Aggregate.SUM).withWindow(2);

        assertThat(progress(Given.read(window, "10", "20", "30"), 0, 5))
                .containsExactly("none", "0.1", "0.3", "0.5", "0.3", "none");
        assertThat(progress(Given.read(window.withAggregate(Aggregate.MAXIMUM), "30", "20", "10"), 0, 5))
                .containsExactly("none", "0.3", "0.3", "0.2", "0.1", "none");
        assertThat(progress(Given.read(window.withAggregate(Aggregate.MINIMUM), "10", "20", "30"), 0, 5))
                .containsExactly("none", "0.1", "0.1", "0.2", "0.3", "none");
        assertThat(progress(Given.read(window.withAggregate(Aggregate.AVERAGE), "10", "20", "30"), 0, 5))
                .containsExactly("none", "0.1", "0.15", "0.25", "0.3", "none");
    }

    @Test
    void an_amendment_counts_from_its_day_on() {
        KeyResult keyResult = Given.read(METRIC, "10")
                .plusAmendment(Amendment.of(Given.day(3), Metric.reach(20), "Half of the market is gone"));

        assertThat(progress(keyResult, 0, 4)).containsExactly("none", "0.1", "0.1", "0.5", "0.5");
    }

    @Test
    void a_strategy_that_somebody_plugs_in_is_asked_for_each_day() {
        ScoringStrategy<Metric> fading = ScoringStrategy.of(
                "fading",
                Metric.class,
                (metric, evidence) -> evidence.latest()
                        .map(reading -> new Progress(
                                Given.day(10).toEpochDay() - evidence.asOf().toEpochDay())));
        Scorer scorer = Scorer.of(
                ScoringProfiles.STANDARD.withMeasuring(Measuring.standard().using(fading)));

        assertThat(scorer.series(Given.okrs(Given.read(METRIC, "10")), Given.day(0), Given.day(3), Every.DAY)
                        .scorecards())
                .extracting(card -> card.keyResult("k1").progress())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Progress(9)),
                        Optional.of(new Progress(8)),
                        Optional.of(new Progress(7)));
    }

    @Test
    void parents_follow_from_day_to_day() {
        Objective above = Objective.of("above", "Above", Given.CYCLE).withRollUp(RollUpSource.OBJECTIVES);
        Objective below = Given.objective(Given.read(METRIC, "10", "20")).withParent("above");

        assertThat(Scorer.standard()
                        .series(Okrs.of(above, below), Given.day(0), Given.day(2), Every.DAY)
                        .scorecards())
                .extracting(card -> card.objective("above").progress())
                .containsExactly(Optional.empty(), Optional.of(Progress.of("0.1")), Optional.of(Progress.of("0.2")));
    }

    @Test
    void the_outlook_holds_until_the_next_reading_and_ends_with_the_due_date() {
        KeyResult keyResult = Given.read(METRIC, "10", "20", "30").withDue(Given.day(5));

        assertThat(Scorer.standard()
                        .series(Given.okrs(keyResult), Given.day(2), Given.day(6), Every.DAY)
                        .scorecards())
                .extracting(card -> card.keyResult("k1").outlook().flatMap(Outlook::reachedOn))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Given.day(10)),
                        Optional.of(Given.day(10)),
                        Optional.of(Given.day(10)),
                        Optional.empty());
    }

    @Test
    void an_unknown_strategy_is_refused_where_it_stands() {
        Okrs okrs = Given.okrs(Given.keyResult(METRIC)
                .plusAmendment(Amendment.of(Given.day(3), METRIC.withStrategy("magic"), "Because")));

        assertThat(Scorer.standard()
                        .series(okrs, Given.day(0), Given.day(2), Every.DAY)
                        .scorecards())
                .hasSize(3);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Scorer.standard().series(okrs, Given.CYCLE, Every.DAY))
                .satisfies(refused -> assertThat(refused.path())
                        .isEqualTo("/objectives/0/keyResults/0/amendments/0/measure/strategy"));
    }

    @Test
    void a_series_holds_the_scorecards_of_one_profile_in_the_order_of_their_days() {
        Series series = Scorer.standard().series(Given.okrs(), Given.day(0), Given.day(1), Every.DAY);
        Scorecard first = series.scorecards().get(0);
        Scorecard second = series.scorecards().get(1);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> series.withScorecards(second, first))
                .withMessage("The days of a series rise strictly: 2026-01-02, then 2026-01-01")
                .satisfies(refused -> assertThat(refused.path()).isEqualTo("/scorecards/1/asOf"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> series.withScorecards(first, first))
                .withMessage("The days of a series rise strictly: 2026-01-01, then 2026-01-01");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> series.withScorecards(first, second.withProfile("ours")))
                .withMessage("A series is of one profile, here \"standard\": \"ours\"")
                .satisfies(refused -> assertThat(refused.path()).isEqualTo("/scorecards/1/profile"));
    }

    private static List<LocalDate> days(Series series) {
        return series.scorecards().stream().map(Scorecard::asOf).toList();
    }

    private static List<String> progress(KeyResult keyResult, int from, int to) {
        return Scorer.standard()
                .series(Given.okrs(keyResult), Given.day(from), Given.day(to), Every.DAY)
                .scorecards()
                .stream()
                .map(card ->
                        card.keyResult("k1").progress().map(Progress::toString).orElse("none"))
                .toList();
    }
}
