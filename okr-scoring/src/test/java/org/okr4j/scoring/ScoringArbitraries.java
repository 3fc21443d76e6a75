package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Reading;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.testing.OkrArbitraries;

/** Documents in which much happens within one year, and parts of a roll-up. */
final class ScoringArbitraries {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 365;
    private static final int MOST_CHECK_INS = 30;
    private static final int MOST_OBJECTIVES = 6;

    private ScoringArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, YEAR - 1).map(NEW_YEAR::plusDays);
    }

    static Arbitrary<KeyResult> busyKeyResults() {
        Arbitrary<KeyResult> logged = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        OkrArbitraries.measures()
                                .flatMap(measure -> logged(measure, OkrArbitraries.readings(measure)))),
                Tuple.of(1, logged(Metric.reach(100), Arbitraries.integers().between(-10, 110).map(Amount::of))));
        return Combinators.combine(
                        logged,
                        OkrArbitraries.weights(),
                        Arbitraries.of(Role.TARGET, Role.TARGET, Role.TARGET, Role.GUARDRAIL),
                        Arbitraries.of(Ambition.class).optional(0.3),
                        days().optional(0.2),
                        days().optional(0.2))
                .as((keyResult, weight, role, ambition, start, due) -> keyResult
                        .withWeight(weight)
                        .withRole(role)
                        .withAmbition(ambition)
                        .withStart(start)
                        .withDue(due))
                .withoutEdgeCases();
    }

    private static Arbitrary<KeyResult> logged(Measure measure, Arbitrary<? extends Reading> readings) {
        Arbitrary<CheckIn> checkIns = Combinators.combine(
                        days(),
                        readings.map(Reading.class::cast).optional(0.9),
                        OkrArbitraries.confidences().optional(0.4))
                .as((date, reading, confidence) -> CheckIn.builder()
                        .date(date)
                        .reading(reading)
                        .confidence(confidence)
                        .build());
        return checkIns.list()
                .ofMaxSize(MOST_CHECK_INS)
                .map(list -> KeyResult.of("k", "A key result", measure).withCheckIns(list));
    }

    /** Trees, loops and what hangs below them: parents are drawn among all objectives. */
    static Arbitrary<Okrs> busyDocuments() {
        Arbitrary<Objective> objectives = Combinators.combine(
                        Arbitraries.of(RollUpSource.class),
                        Arbitraries.of(Ambition.class),
                        OkrArbitraries.weights(),
                        Arbitraries.of(Cycle.year(2026), Cycle.half(2026, 2), Cycle.quarter(2026, 4)),
                        busyKeyResults().list().ofMaxSize(2))
                .as((rollUp, ambition, weight, cycle, keyResults) ->
                        Objective.of("o", "An objective", cycle, numbered(keyResults))
                                .withRollUp(rollUp)
                                .withAmbition(ambition)
                                .withWeight(weight));
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(-3, MOST_OBJECTIVES - 1).list().ofSize(MOST_OBJECTIVES);
        return Combinators.combine(objectives.list().ofMaxSize(MOST_OBJECTIVES), parents)
                .as(ScoringArbitraries::document)
                .withoutEdgeCases();
    }

    static KeyResult[] numbered(List<KeyResult> keyResults) {
        List<KeyResult> named = new ArrayList<>();
        keyResults.forEach(keyResult -> named.add(keyResult.withId("k" + named.size())));
        return named.toArray(KeyResult[]::new);
    }

    private static Okrs document(List<Objective> objectives, List<Integer> parents) {
        List<Objective> named = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            int number = i;
            List<KeyResult> keyResults = objectives.get(i).keyResults().stream()
                    .map(keyResult -> keyResult.withId("o" + number + keyResult.id()))
                    .toList();
            named.add(objectives
                    .get(i)
                    .withId("o" + i)
                    .withKeyResults(keyResults)
                    .withParent(parents.get(i) < 0 ? Optional.empty() : Optional.of("o" + parents.get(i))));
        }
        return Okrs.of(named);
    }

    /** Parts with a weight of 1 to 1,000, some without progress. */
    static Arbitrary<List<Part>> parts() {
        return parts(Arbitraries.integers().between(1, 1_000).map(BigDecimal::valueOf), OkrArbitraries.progress())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    static Arbitrary<Part> parts(Arbitrary<BigDecimal> weights, Arbitrary<Progress> progress) {
        return Combinators.combine(
                        weights,
                        progress.optional(0.8),
                        OkrArbitraries.confidences().optional(0.5))
                .as(ScoringArbitraries::part);
    }

    private static Part part(BigDecimal weight, Optional<Progress> progress, Optional<Confidence> confidence) {
        Optional<Score> score = progress.map(Progress::score);
        return Part.builder()
                .id("part")
                .weight(weight)
                .progress(progress)
                .score(score)
                .confidence(confidence)
                .coverage(score.isPresent() ? Coverage.FULL : Coverage.NONE)
                .status(Status.UNKNOWN)
                .build();
    }
}
