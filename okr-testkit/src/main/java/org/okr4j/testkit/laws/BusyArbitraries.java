package org.okr4j.testkit.laws;

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
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.Part;
import org.okr4j.testkit.OkrArbitraries;

/**
 * Arbitraries for documents in which much happens within one year, and for the parts of a roll-up: what laws of scores are
 * asked of.
 *
 * <p>{@link OkrArbitraries} draws days and shapes from everything that can be built, so that most check-ins of a document lie
 * years from the day that it is scored on. Here they fall into 2026, and so do the days.
 */
public final class BusyArbitraries {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 365;
    private static final int MOST_CHECK_INS = 30;
    private static final int MOST_OBJECTIVES = 6;

    private BusyArbitraries() {}

    /**
     * Returns the days on which what these arbitraries give is worth asking about.
     *
     * @return days of 2026, shrinking to 2026-01-01
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, YEAR - 1).map(NEW_YEAR::plusDays);
    }

    /**
     * Returns key results with up to 30 check-ins within 2026, some of them amended.
     *
     * @return key results of every kind of measure, with the id {@code k}
     */
    public static Arbitrary<KeyResult> keyResults() {
        return Combinators.combine(
                        histories(),
                        logs(),
                        Arbitraries.integers().between(0, YEAR - 1),
                        OkrArbitraries.weights(),
                        Arbitraries.of(Role.TARGET, Role.TARGET, Role.TARGET, Role.GUARDRAIL),
                        Arbitraries.of(Ambition.class).optional(0.3),
                        days().optional(0.2),
                        days().optional(0.2))
                .as((measures, log, amended, weight, role, ambition, start, due) -> keyResult(
                                measures, log, NEW_YEAR.plusDays(amended))
                        .withWeight(weight)
                        .withRole(role)
                        .withAmbition(ambition)
                        .withStart(start)
                        .withDue(due))
                .withoutEdgeCases();
    }

    /** One measure, or one and another that takes its place. */
    private static Arbitrary<List<Measure>> histories() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of(Metric.reach(100)))),
                Tuple.of(2, followed(OkrArbitraries.metrics(), OkrArbitraries.metrics())),
                Tuple.of(2, followed(OkrArbitraries.maintains(), OkrArbitraries.maintains())),
                Tuple.of(2, followed(OkrArbitraries.milestones(), OkrArbitraries.milestones())),
                Tuple.of(1, Arbitraries.just(List.of(Binary.of()))),
                Tuple.of(2, followed(OkrArbitraries.numberedLevels(), OkrArbitraries.numberedLevels())),
                Tuple.of(2, followed(OkrArbitraries.namedLevels(), OkrArbitraries.namedLevels())),
                Tuple.of(1, followed(OkrArbitraries.baselines(), OkrArbitraries.metrics())));
    }

    private static Arbitrary<List<Measure>> followed(
            Arbitrary<? extends Measure> measures, Arbitrary<? extends Measure> others) {
        return Combinators.combine(measures, others.optional(0.3))
                .as((measure, other) -> other.isPresent() ? List.of(measure, other.get()) : List.of(measure));
    }

    private static Arbitrary<List<Entry>> logs() {
        Arbitrary<Drawn> numbers = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        2,
                                        Arbitraries.integers().between(-10, 110).map(BigDecimal::valueOf)),
                                Tuple.of(1, OkrArbitraries.amounts())),
                        OkrArbitraries.positiveAmounts(),
                        Arbitraries.integers().between(0, 1_000))
                .as(Drawn::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, YEAR - 1),
                        numbers.optional(0.9),
                        OkrArbitraries.confidences().optional(0.4))
                .as(Entry::new)
                .list()
                .ofMaxSize(MOST_CHECK_INS);
    }

    private static KeyResult keyResult(List<Measure> measures, List<Entry> log, LocalDate amended) {
        List<CheckIn> checkIns = log.stream()
                .map(entry -> CheckIn.builder()
                        .date(NEW_YEAR.plusDays(entry.day()))
                        .reading(entry.number().map(number -> number.fitting(measures)))
                        .confidence(entry.confidence())
                        .build())
                .toList();
        return KeyResult.builder()
                .id("k")
                .title("A key result")
                .measure(measures.get(0))
                .amendments(measures.stream()
                        .skip(1)
                        .map(measure -> Amendment.of(amended, measure, "We know better"))
                        .toList())
                .checkIns(checkIns)
                .build();
    }

    private record Entry(int day, Optional<Drawn> number, Optional<Confidence> confidence) {}

    /** Numbers of which a reading of any measure can be made, drawn before it is known of which. */
    private record Drawn(BigDecimal amount, BigDecimal whole, int choice) {
        Reading fitting(List<Measure> measures) {
            return measures.get(0)
                    .match(
                            metric -> number(measures),
                            maintain -> number(measures),
                            milestones -> Reached.of(names(measures).stream()
                                    .filter(name -> (name.hashCode() + choice) % 3 == 0)
                                    .toList()),
                            binary -> Done.of(choice % 2 == 0),
                            levels -> levels.isNumbered()
                                    ? number(measures)
                                    : LevelName.of(names(measures)
                                            .get(choice % names(measures).size())),
                            baseline -> number(measures));
        }

        private Reading number(List<Measure> measures) {
            Reading ratio = new Ratio(amount, whole);
            boolean isTaken = measures.stream().allMatch(measure -> measure.takes(ratio));
            return isTaken && choice % 4 == 0 ? ratio : new Amount(amount);
        }

        private static List<String> names(List<Measure> measures) {
            return measures.stream()
                    .flatMap(measure -> measure instanceof Milestones milestones
                            ? milestones.milestones().stream().map(Milestone::name)
                            : ((Levels) measure).levels().stream().map(Level::name))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Returns documents with up to six objectives of two such key results each.
     *
     * @return trees, loops and what hangs below them: parents are drawn among all objectives
     */
    public static Arbitrary<Okrs> documents() {
        Arbitrary<Objective> objectives = Combinators.combine(
                        Arbitraries.of(RollUpSource.class),
                        Arbitraries.of(Ambition.class),
                        OkrArbitraries.weights(),
                        Arbitraries.of(Cycle.year(2026), Cycle.half(2026, 2), Cycle.quarter(2026, 4)),
                        keyResults().list().ofMaxSize(2))
                .as((rollUp, ambition, weight, cycle, keyResults) -> Objective.of(
                                "o", "An objective", cycle, numbered(keyResults))
                        .withRollUp(rollUp)
                        .withAmbition(ambition)
                        .withWeight(weight));
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(-3, MOST_OBJECTIVES - 1).list().ofSize(MOST_OBJECTIVES);
        return Combinators.combine(objectives.list().ofMaxSize(MOST_OBJECTIVES), parents)
                .as(BusyArbitraries::document)
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

    /**
     * Returns what a roll-up is given.
     *
     * @return one to six parts with whole weights from 1 to 1,000, some without progress
     */
    public static Arbitrary<List<Part>> parts() {
        return parts(Arbitraries.integers().between(1, 1_000).map(BigDecimal::valueOf), OkrArbitraries.progress())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /**
     * Returns parts of a roll-up.
     *
     * @param weights the weights, above 0 and at most 1,000,000
     * @param progress how far they have come, where that is known
     * @return parts, one in five without progress
     */
    public static Arbitrary<Part> parts(Arbitrary<BigDecimal> weights, Arbitrary<Progress> progress) {
        return Combinators.combine(
                        weights,
                        progress.optional(0.8),
                        OkrArbitraries.confidences().optional(0.5))
                .as(BusyArbitraries::part);
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
