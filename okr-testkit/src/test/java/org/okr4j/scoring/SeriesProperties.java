package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.laws.BusyArbitraries;

/** A series is what scoring day by day gives, and what is dated later changes nothing before. */
class SeriesProperties {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_STEPS = 12;

    /** Depends on the day, on everything that can be asked of the evidence, and on nothing else. */
    private static final ScoringStrategy<Metric> FADING = ScoringStrategy.of(
            "fading",
            Metric.class,
            (metric, evidence) -> evidence.latest()
                    .map(reading -> new Progress(evidence.asOf().toEpochDay() % 100
                            + 1_000L * evidence.readings().size()
                            + 1_000_000L * evidence.checkIns().size())));

    private static final ScoringProfile OURS =
            ScoringProfiles.STANDARD.withMeasuring(Measuring.standard().using(FADING));

    /** From a day on, for some days or weeks, of which the last may be cut short. */
    record Span(LocalDate from, LocalDate to, Every every) {}

    @Property
    void a_series_equals_scoring_day_by_day(
            @ForAll Okrs okrs, @ForAll("scorers") Scorer scorer, @ForAll("spans") Span span) {
        assertThat(scorer.series(okrs, span.from(), span.to(), span.every()).scorecards())
                .isEqualTo(span.every().days(span.from(), span.to()).stream()
                        .map(day -> scorer.score(okrs, day))
                        .toList());
    }

    @Property
    void a_series_of_a_busy_year_equals_scoring_day_by_day(
            @ForAll("busyDocuments") Okrs okrs, @ForAll("scorers") Scorer scorer, @ForAll("busySpans") Span span) {
        assertThat(scorer.series(okrs, span.from(), span.to(), span.every()).scorecards())
                .isEqualTo(span.every().days(span.from(), span.to()).stream()
                        .map(day -> scorer.score(okrs, day))
                        .toList());
    }

    @Property
    void a_check_in_that_is_filed_late_changes_nothing_before_its_date(
            @ForAll("reported") KeyResult reported, @ForAll("places") int place, @ForAll Every every) {
        CheckIn late = reported.checkIns().get(place % reported.checkIns().size());
        Okrs before = document(reported.withCheckIns(reported.checkIns().stream()
                .filter(checkIn -> !checkIn.equals(late))
                .toList()));

        assertSameBefore(late.date(), before, before.plusCheckIn("k", late), every);
    }

    @Property
    void an_amendment_that_is_agreed_late_changes_nothing_before_its_date(
            @ForAll("amended") KeyResult amended, @ForAll Every every) {
        MeasureAmendment last = amended.amendments().get(amended.amendments().size() - 1);
        Okrs before = unlessRefused(amended);

        assertSameBefore(last.date(), before, before.plusAmendment("k", last), every);
    }

    private static void assertSameBefore(LocalDate date, Okrs before, Okrs after, Every every) {
        Span span = span(
                date.minusDays(
                        Math.min(20, date.toEpochDay() - LocalDate.of(1, 1, 1).toEpochDay())),
                25,
                every);
        Series one = Scorer.standard().series(before, span.from(), span.to(), every);
        Series other = Scorer.standard().series(after, span.from(), span.to(), every);

        assertThat(until(other, date)).isEqualTo(until(one, date));
    }

    private static List<Scorecard> until(Series series, LocalDate date) {
        return series.scorecards().stream()
                .filter(card -> card.asOf().isBefore(date))
                .toList();
    }

    private static Okrs document(KeyResult keyResult) {
        return Okrs.of(Objective.of("o", "An objective", Cycle.year(2026), keyResult.withId("k")));
    }

    /** Without its last amendment a log may hold what no measure takes. */
    private static Okrs unlessRefused(KeyResult amended) {
        try {
            return document(amended.withAmendments(
                    amended.amendments().subList(0, amended.amendments().size() - 1)));
        } catch (InvalidValueException refused) {
            Assume.that(false);
            throw refused;
        }
    }

    private static Span span(LocalDate from, int days, Every every) {
        long most = LAST_DAY.toEpochDay() - from.toEpochDay();
        return new Span(from, from.plusDays(Math.min(days, most)), every);
    }

    private static Arbitrary<Span> spans(Arbitrary<LocalDate> from) {
        return Combinators.combine(
                        from,
                        Arbitraries.integers().between(0, MOST_STEPS),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Every.class))
                .as((day, steps, more, every) -> span(day, every == Every.DAY ? steps : 7 * steps + more, every));
    }

    @Provide
    Arbitrary<Span> spans() {
        return spans(OkrArbitraries.dates());
    }

    @Provide
    Arbitrary<Span> busySpans() {
        return spans(BusyArbitraries.days());
    }

    @Provide
    Arbitrary<Scorer> scorers() {
        Arbitrary<ScoringProfile> profiles = Arbitraries.oneOf(
                Arbitraries.of(ScoringProfiles.STANDARD, OURS),
                Arbitraries.of(ScoringProfiles.names()).map(ScoringProfiles::named));
        return Combinators.combine(profiles, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((profile, forecasts, explanations) ->
                        Scorer.of(profile).withForecasts(forecasts).withExplanations(explanations));
    }

    @Provide
    Arbitrary<Okrs> busyDocuments() {
        return BusyArbitraries.documents();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<KeyResult> reported() {
        return Arbitraries.oneOf(BusyArbitraries.keyResults(), OkrArbitraries.keyResults())
                .filter(keyResult -> !keyResult.checkIns().isEmpty());
    }

    @Provide
    Arbitrary<KeyResult> amended() {
        return Arbitraries.oneOf(BusyArbitraries.keyResults(), OkrArbitraries.keyResults())
                .filter(keyResult -> !keyResult.amendments().isEmpty());
    }
}
