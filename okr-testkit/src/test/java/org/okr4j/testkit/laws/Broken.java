package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.scoring.Evidence;
import org.okr4j.scoring.Measuring;
import org.okr4j.scoring.RollUp;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.ScoringStrategies;
import org.okr4j.scoring.ScoringStrategy;

/** A strategy broken on purpose in ways that strategies are broken by mistake. */
final class Broken {
    private Broken() {}

    /** The way gone, whichever direction: a regression counts as progress. */
    static final ScoringStrategy<Metric> NOT_MONOTONE = metric("not-monotone", (metric, value) -> {
        Fraction gone = gone(metric, value);
        return (gone.signum() < 0 ? Fraction.of(BigDecimal.ZERO).minus(gone) : gone).toProgress();
    });

    /** Done one too early. */
    static final ScoringStrategy<Metric> OFF_BY_ONE = metric("off-by-one", (metric, value) -> {
        BigDecimal one = BigDecimal.valueOf(metric.decreases() ? -1 : 1);
        return Targets.isReached(metric, value.plus(one)) && gone(metric, value).compareTo(BigDecimal.ONE) < 0
                ? Progress.ONE
                : gone(metric, value).toProgress();
    });

    /** What is left is divided by, and nothing is left. */
    static final ScoringStrategy<Metric> THROWS_AT_THE_TARGET = metric("throws-at-the-target", (metric, value) -> {
        Fraction left = Fraction.of(metric.target().orElseThrow()).minus(value);
        Fraction all =
                Fraction.of(metric.target().orElseThrow()).minus(metric.from().orElseThrow());
        return Fraction.of(BigDecimal.ONE).dividedBy(all.dividedBy(left)).signum() == 0
                ? Progress.ONE
                : gone(metric, value).toProgress();
    });

    /** Within 0.5 of the start nothing has happened, whatever the unit. */
    static final ScoringStrategy<Metric> UNIT_DEPENDENT = metric("unit-dependent", (metric, value) -> {
        Fraction way = value.minus(metric.from().orElseThrow());
        BigDecimal half = new BigDecimal("0.5");
        return !Targets.isReached(metric, value) && way.compareTo(half) < 0 && way.compareTo(half.negate()) > 0
                ? Progress.ZERO
                : gone(metric, value).toProgress();
    });

    /** Falling metrics are held at 1, and rising ones are not. */
    static final ScoringStrategy<Metric> MIRRORED_WRONGLY = metric("mirrored-wrongly", (metric, value) -> {
        Progress progress = gone(metric, value).toProgress();
        return metric.decreases() && progress.compareTo(Progress.ONE) > 0 ? Progress.ONE : progress;
    });

    /** Rounds to the nearest millionth, and not down. */
    static final ScoringStrategy<Metric> ROUNDS_UP = metric(
            "rounds-up",
            (metric, value) ->
                    gone(metric, value).plus(new BigDecimal("0.0000005")).toProgress());

    /** Counts milestones, and not what they weigh. */
    static final ScoringStrategy<Milestones> COUNTS_WEIGHT_0 = ScoringStrategy.of(
            "counts-weight-0",
            Milestones.class,
            (milestones, evidence) -> evidence.latest()
                    .map(reading -> Fraction.of(
                                    BigDecimal.valueOf(milestones.milestones().stream()
                                            .filter(one ->
                                                    ((Reached) reading).names().contains(one.name()))
                                            .count()),
                                    BigDecimal.valueOf(milestones.milestones().size()))
                            .toProgress()));

    /** Asks for a value that there may not be. */
    static final ScoringStrategy<Metric> THROWS_WITHOUT_A_READING = ScoringStrategy.of(
            "throws-without-a-reading",
            Metric.class,
            (metric, evidence) -> metric.from().isEmpty()
                    ? Optional.empty()
                    : Optional.of(gone(metric, evidence.value().orElseThrow()).toProgress()));

    /** The mean of the parts, one after the other: the last counts as much as all before. */
    static final RollUp ORDER_DEPENDENT = parts -> {
        Optional<Progress> mean = parts.stream()
                .flatMap(part -> part.progress().stream())
                .reduce((one, other) -> new Progress(Math.floorDiv(one.millionths() + other.millionths(), 2)));
        return new RollUp.RolledUp(mean, mean.map(Progress::score));
    };

    /** Smooths its answers with the one that it gave before, to whomever. */
    static ScoringStrategy<Metric> keepsState() {
        AtomicReference<Progress> before = new AtomicReference<>(Progress.ZERO);
        return metric("keeps-state", (metric, value) -> {
            Progress now = gone(metric, value).toProgress();
            return before.accumulateAndGet(
                    now, (last, next) -> new Progress(Math.floorDiv(last.millionths() + next.millionths(), 2)));
        });
    }

    /** Scores a document by a strategy that has the document, and takes the newest check-in of all. */
    static Scorecard seesTheFuture(Okrs okrs, LocalDate asOf) {
        return score(
                okrs,
                asOf,
                keyResult -> ScoringStrategies.LINEAR.progress(
                        (Metric) keyResult.measureAt(asOf), Evidence.of(keyResult, LocalDate.MAX)));
    }

    /** Scores a document by a strategy that has the document, and takes the measure that a key result began with. */
    static Scorecard ignoresTheAmendment(Okrs okrs, LocalDate asOf) {
        return score(
                okrs,
                asOf,
                keyResult -> keyResult.measure() instanceof Metric metric
                        ? ScoringStrategies.LINEAR.progress(metric, Evidence.of(keyResult, asOf))
                        : Optional.empty());
    }

    private static Scorecard score(Okrs okrs, LocalDate asOf, Function<KeyResult, Optional<Progress>> progress) {
        ScoringStrategy<Metric> strategy = ScoringStrategy.of(
                "by-the-document",
                Metric.class,
                (metric, evidence) -> keyResult(okrs, metric, evidence).flatMap(progress));
        return Scorer.of(ScoringProfiles.STANDARD.withMeasuring(
                        Measuring.standard().using(Metric.class, metric -> strategy)))
                .withForecasts(false)
                .withExplanations(false)
                .score(okrs, asOf);
    }

    private static Optional<KeyResult> keyResult(Okrs okrs, Metric metric, Evidence evidence) {
        return okrs.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(keyResult -> keyResult.measureAt(evidence.asOf()).equals(metric))
                .filter(keyResult -> keyResult.checkInsUntil(evidence.asOf()).equals(evidence.checkIns()))
                .findFirst();
    }

    private interface Formula {
        Progress of(Metric metric, Fraction value);
    }

    private static ScoringStrategy<Metric> metric(String id, Formula formula) {
        return new ScoringStrategy<>() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Class<Metric> kind() {
                return Metric.class;
            }

            @Override
            public boolean canMeasure(Metric metric) {
                return metric.from().isPresent();
            }

            @Override
            public Optional<Progress> progress(Metric metric, Evidence evidence) {
                return evidence.value().map(value -> formula.of(metric, value));
            }
        };
    }

    private static Fraction gone(Metric metric, Fraction value) {
        BigDecimal from = metric.from().orElseThrow();
        return value.minus(from).dividedBy(metric.target().orElseThrow().subtract(from));
    }
}
