package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Okrs;
import org.okr4j.core.Status;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.laws.BusyArbitraries;

/** Whole scorecards, compared with those of a scorer that was written a second time from the words of the rules. */
class NaiveScorerProperties {
    private static final Scorer SCORER = Scorer.standard().withExplanations(false);
    private static final List<?> STATUSES_AND_GRADES = Stream.concat(
                    Stream.of(Status.values()),
                    Stream.of(
                            Optional.empty(),
                            Optional.of(Grade.RED),
                            Optional.of(Grade.AMBER),
                            Optional.of(Grade.GREEN)))
            .toList();

    @Property
    void any_document_scores_as_the_words_of_the_rules_say(@ForAll Okrs okrs, @ForAll("dates") LocalDate asOf) {
        assertThat(SCORER.score(okrs, asOf)).isEqualTo(NaiveScorer.score(okrs, asOf));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_busy_year_scores_as_the_words_of_the_rules_say(
            @ForAll("busyDocuments") Okrs okrs, @ForAll("days") LocalDate asOf) {
        Scorecard card = SCORER.score(okrs, asOf);

        assertThat(card).isEqualTo(NaiveScorer.score(okrs, asOf));
        seen(
                "objective ",
                card.objectives().stream().flatMap(score -> Stream.of(score.status(), score.grade())),
                STATUSES_AND_GRADES);
        seen(
                "key result ",
                card.objectives().stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .flatMap(score -> Stream.of(score.status(), score.grade())),
                STATUSES_AND_GRADES);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_busy_key_result_scores_as_the_words_of_the_rules_say(
            @ForAll("busyKeyResults") KeyResult keyResult, @ForAll("days") LocalDate asOf) {
        Cycle cycle = Cycle.year(2026);
        KeyResultScore score = SCORER.score(keyResult, cycle, asOf);

        assertThat(score).isEqualTo(NaiveScorer.score(keyResult, cycle, asOf));
        seen(
                "",
                Stream.of(score.strategy(), score.forecast().isPresent() ? "forecast" : "no forecast"),
                List.of(
                        "linear",
                        "ratio-to-target",
                        "point",
                        "share",
                        "distance",
                        "milestones",
                        "levels",
                        "binary",
                        "none",
                        "forecast",
                        "no forecast"));
    }

    @Property(tries = 100)
    void of_many_days_the_newest_hundred_are_foreseen_from(@ForAll("longLogs") KeyResult keyResult) {
        Cycle cycle = Cycle.year(2026);
        LocalDate asOf = LocalDate.of(2026, 12, 30);

        assertThat(SCORER.score(keyResult, cycle, asOf)).isEqualTo(NaiveScorer.score(keyResult, cycle, asOf));
    }

    /** Checks in the end that every value that is expected was seen at least once. */
    private static void seen(String label, Stream<?> values, List<?> expected) {
        List<?> all = values.toList();
        expected.forEach(value -> {
            Statistics.label(label + value).collect(all.contains(value));
            Statistics.label(label + value)
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        });
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BusyArbitraries.days();
    }

    @Provide
    Arbitrary<Okrs> busyDocuments() {
        return BusyArbitraries.documents();
    }

    @Provide
    Arbitrary<KeyResult> busyKeyResults() {
        return Arbitraries.oneOf(BusyArbitraries.keyResults(), OkrArbitraries.keyResults());
    }

    /** A check-in for each of 90 to 130 days, a few of them twice. */
    @Provide
    Arbitrary<KeyResult> longLogs() {
        Arbitrary<Measure> measures = Arbitraries.oneOf(
                OkrArbitraries.metrics(), OkrArbitraries.numberedLevels().map(NaiveScorerProperties::interpolated));
        return measures.flatMap(measure -> Combinators.combine(
                        Arbitraries.integers().between(0, 140).map(LocalDate.of(2026, 7, 1)::plusDays),
                        OkrArbitraries.readings(measure))
                .as(CheckIn::of)
                .list()
                .ofMinSize(90)
                .ofMaxSize(200)
                .map(list -> KeyResult.of("k", "A key result", measure).withCheckIns(list)));
    }

    private static Measure interpolated(Levels levels) {
        return levels.withInterpolate(true);
    }
}
