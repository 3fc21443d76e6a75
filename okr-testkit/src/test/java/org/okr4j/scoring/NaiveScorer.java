package org.okr4j.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Baseline;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/**
 * The profile {@code standard} a second time, as slow and as close to its words as can be: rationals all the way, every
 * rule written out where it is needed. Explanations are left out.
 */
final class NaiveScorer {
    private final Okrs okrs;
    private final LocalDate asOf;

    private NaiveScorer(Okrs okrs, LocalDate asOf) {
        this.okrs = okrs;
        this.asOf = asOf;
    }

    static Scorecard score(Okrs okrs, LocalDate asOf) {
        NaiveScorer scorer = new NaiveScorer(okrs, asOf);
        return Scorecard.builder()
                .asOf(asOf)
                .profile("standard")
                .addAllObjectives(
                        okrs.objectives().stream().map(scorer::objective).toList())
                .build();
    }

    static KeyResultScore score(KeyResult keyResult, Cycle cycle, LocalDate asOf) {
        return new NaiveScorer(Okrs.of(), asOf)
                .keyResult(keyResult, cycle, keyResult.ambition().orElse(Ambition.COMMITTED));
    }

    /** What takes part in a mean: everything as shown. */
    private record Share(
            Rational weight,
            Optional<Rational> progress,
            Optional<Rational> score,
            Optional<Rational> confidence,
            Rational coverage,
            Status status) {}

    private ObjectiveScore objective(Objective objective) {
        List<KeyResultScore> keyResults = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        boolean alone = isOnLoop(objective);
        for (KeyResult keyResult : objective.keyResults()) {
            KeyResultScore score = keyResult(keyResult, objective.cycle(), objective.ambitionOf(keyResult));
            keyResults.add(score);
            boolean counts =
                    keyResult.role() == Role.TARGET && keyResult.weight().signum() > 0;
            if (counts && (alone || objective.rollUp() != RollUpSource.OBJECTIVES)) {
                shares.add(new Share(
                        Rational.of(keyResult.weight()),
                        score.progress().map(value -> Rational.ofMillionths(value.millionths())),
                        score.score().map(value -> Rational.ofMillionths(value.millionths())),
                        score.confidence().map(value -> Rational.ofMillionths(value.millionths())),
                        score.score().isPresent() ? Rational.ONE : Rational.ZERO,
                        score.status()));
            }
        }
        if (!alone && objective.rollUp() != RollUpSource.KEY_RESULTS) {
            for (Objective child : okrs.objectives()) {
                if (child.parent().equals(Optional.of(objective.id()))
                        && child.weight().signum() > 0) {
                    ObjectiveScore score = objective(child);
                    shares.add(new Share(
                            Rational.of(child.weight()),
                            score.progress().map(value -> Rational.ofMillionths(value.millionths())),
                            score.score().map(value -> Rational.ofMillionths(value.millionths())),
                            score.confidence().map(value -> Rational.ofMillionths(value.millionths())),
                            Rational.ofMillionths(score.coverage().millionths()),
                            score.status()));
                }
            }
        }
        Optional<Progress> progress = mean(shares, Share::progress).map(Progress::new);
        Optional<Score> score = mean(shares, Share::score).map(Score::new);
        Progress expected =
                expected(objective.cycle().start(), objective.cycle().end(), List.of());
        return ObjectiveScore.builder()
                .id(objective.id())
                .progress(progress)
                .score(score)
                .coverage(new Coverage(
                        mean(shares, share -> Optional.of(share.coverage())).orElse(0L)))
                .confidence(mean(shares, Share::confidence).map(Confidence::new))
                .expected(expected)
                .status(status(shares, progress, expected))
                .grade(score.map(value -> grade(value, objective.ambition())))
                .keyResults(keyResults)
                .build();
    }

    private boolean isOnLoop(Objective objective) {
        Optional<Objective> above = objective.parent().flatMap(okrs::objective);
        for (int i = 0; i < okrs.objectives().size() && above.isPresent(); i++) {
            if (above.get().id().equals(objective.id())) {
                return true;
            }
            above = above.get().parent().flatMap(okrs::objective);
        }
        return false;
    }

    private static Optional<Long> mean(List<Share> shares, Function<Share, Optional<Rational>> value) {
        Rational sum = Rational.ZERO;
        Rational weights = Rational.ZERO;
        for (Share share : shares) {
            if (value.apply(share).isPresent()) {
                sum = sum.plus(share.weight().times(value.apply(share).get()));
                weights = weights.plus(share.weight());
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(sum.over(weights).millionths().longValueExact());
    }

    private static Status status(List<Share> shares, Optional<Progress> progress, Progress expected) {
        if (shares.isEmpty()) {
            return Status.UNKNOWN;
        }
        if (progress.isEmpty()) {
            return shares.stream().allMatch(share -> share.status() == Status.NOT_STARTED)
                    ? Status.NOT_STARTED
                    : Status.UNKNOWN;
        }
        if (progress.get().millionths() >= 1_000_000) {
            return shares.stream().allMatch(share -> share.status() == Status.DONE) ? Status.DONE : Status.ON_TRACK;
        }
        return byGap(progress.get(), expected);
    }

    private static Status byGap(Progress progress, Progress expected) {
        long gap = expected.millionths() - progress.millionths();
        if (gap <= 100_000) {
            return Status.ON_TRACK;
        }
        return gap <= 250_000 ? Status.AT_RISK : Status.OFF_TRACK;
    }

    private static Grade grade(Score score, Ambition ambition) {
        if (score.millionths() < 400_000) {
            return Grade.RED;
        }
        long green = ambition == Ambition.COMMITTED ? 1_000_000 : 700_000;
        return score.millionths() < green ? Grade.AMBER : Grade.GREEN;
    }

    private Progress expected(LocalDate start, LocalDate due, List<PlanPoint> plan) {
        if (!start.isBefore(due)) {
            return asOf.isBefore(due) ? Progress.ZERO : Progress.ONE;
        }
        TreeMap<LocalDate, Rational> way = new TreeMap<>();
        for (PlanPoint point : plan) {
            if (point.date().isAfter(start) && point.date().isBefore(due)) {
                way.put(point.date(), Rational.ofMillionths(point.progress().millionths()));
            }
        }
        way.put(start, Rational.ZERO);
        way.put(due, Rational.ONE);
        if (asOf.isBefore(start)) {
            return Progress.ZERO;
        }
        if (!asOf.isBefore(due)) {
            return Progress.ONE;
        }
        LocalDate before = way.floorKey(asOf);
        LocalDate after = way.higherKey(asOf);
        Rational gone = Rational.of(ChronoUnit.DAYS.between(before, asOf));
        Rational whole = Rational.of(ChronoUnit.DAYS.between(before, after));
        Rational rise = way.get(after).minus(way.get(before));
        return progress(way.get(before).plus(rise.times(gone).over(whole)));
    }

    private KeyResultScore keyResult(KeyResult keyResult, Cycle cycle, Ambition ambition) {
        LocalDate start = keyResult.start().orElse(cycle.start());
        LocalDate due = keyResult.due().orElse(cycle.end());
        Measure measure = measure(keyResult);
        List<CheckIn> known = keyResult.checkIns().stream()
                .filter(checkIn -> !checkIn.date().isAfter(asOf))
                .sorted(Comparator.comparing(CheckIn::date))
                .toList();
        List<CheckIn> readable =
                known.stream().filter(checkIn -> checkIn.reading().isPresent()).toList();
        List<CheckIn> counted = readable.stream()
                .filter(checkIn -> measure.window().isEmpty()
                        || ChronoUnit.DAYS.between(checkIn.date(), asOf)
                                < measure.window().getAsInt())
                .toList();
        Optional<Progress> progress = NaiveMeasures.progress(measure, counted).map(NaiveScorer::progress);
        Optional<Score> score = progress.map(value -> new Score(Math.min(1_000_000, Math.max(0, value.millionths()))));
        Optional<Progress> expected =
                measure instanceof Baseline ? Optional.empty() : Optional.of(expected(start, due, keyResult.plan()));
        Optional<Confidence> confidence = Optional.empty();
        for (CheckIn checkIn : known) {
            confidence = checkIn.confidence().isPresent() ? checkIn.confidence() : confidence;
        }
        return KeyResultScore.builder()
                .id(keyResult.id())
                .strategy(NaiveMeasures.strategy(measure))
                .reading(NaiveMeasures.reading(measure, counted))
                .progress(progress)
                .score(score)
                .confidence(confidence)
                .expected(expected)
                .status(status(measure, readable, progress, expected, due))
                .grade(score.map(value -> grade(value, ambition)))
                .forecast(line(measure, readable, due).map(line -> progress(line.on(due.toEpochDay()))))
                .outlook(line(measure, readable, due).map(line -> outlook(line, progress, due)))
                .build();
    }

    private Measure measure(KeyResult keyResult) {
        Measure measure = keyResult.measure();
        LocalDate newest = LocalDate.MIN;
        for (MeasureAmendment amendment : keyResult.amendments()) {
            if (!amendment.date().isAfter(asOf) && !amendment.date().isBefore(newest)) {
                newest = amendment.date();
                measure = amendment.measure();
            }
        }
        return measure;
    }

    private Status status(
            Measure measure,
            List<CheckIn> readable,
            Optional<Progress> progress,
            Optional<Progress> expected,
            LocalDate due) {
        if (measure instanceof Baseline || !NaiveMeasures.canProgress(measure)) {
            return Status.UNKNOWN;
        }
        if (readable.isEmpty()) {
            return Status.NOT_STARTED;
        }
        if (progress.isEmpty()) {
            return Status.UNKNOWN;
        }
        if (progress.get().millionths() >= 1_000_000) {
            return measure instanceof Maintain && asOf.isBefore(due) ? Status.ON_TRACK : Status.DONE;
        }
        return byGap(progress.get(), expected.orElseThrow());
    }

    private record Line(TreeMap<Long, Rational> points, List<Rational> slopes, Rational slope, Rational atZero) {
        Rational on(long day) {
            return atZero.plus(slope.times(Rational.of(day)));
        }
    }

    private Optional<Line> line(Measure measure, List<CheckIn> readable, LocalDate due) {
        boolean isForeseen = measure.aggregate() == Aggregate.LATEST
                && List.of("metric", "levels", "milestones").contains(measure.type());
        if (!isForeseen || asOf.isAfter(due)) {
            return Optional.empty();
        }
        TreeMap<LocalDate, CheckIn> lastOfDay = new TreeMap<>();
        readable.forEach(checkIn -> lastOfDay.put(checkIn.date(), checkIn));
        while (lastOfDay.size() > 100) {
            lastOfDay.pollFirstEntry();
        }
        TreeMap<Long, Rational> points = new TreeMap<>();
        lastOfDay.forEach((date, checkIn) -> NaiveMeasures.progress(measure, List.of(checkIn))
                .ifPresent(progress -> points.put(date.toEpochDay(), held(progress))));
        if (points.size() < 3) {
            return Optional.empty();
        }
        List<Rational> slopes = new ArrayList<>();
        points.forEach((day, progress) -> points.headMap(day)
                .forEach((earlier, before) -> slopes.add(progress.minus(before).over(Rational.of(day - earlier)))));
        Rational slope = median(slopes);
        List<Rational> heights = new ArrayList<>();
        points.forEach((day, progress) -> heights.add(progress.minus(slope.times(Rational.of(day)))));
        return Optional.of(new Line(points, slopes, slope, median(heights)));
    }

    private Outlook outlook(Line line, Optional<Progress> progress, LocalDate due) {
        Rational gain =
                line.on(line.points().lastKey()).minus(line.on(line.points().firstKey()));
        Rational hundredth = Rational.of(1).over(Rational.of(100));
        Trend trend = gain.compareTo(hundredth) >= 0
                ? Trend.IMPROVING
                : gain.plus(hundredth).signum() <= 0 ? Trend.WORSENING : Trend.STEADY;
        int reaching = 0;
        for (long day : line.points().keySet()) {
            for (long earlier : line.points().headMap(day).keySet()) {
                Rational before = line.points().get(earlier);
                Rational rise = line.points().get(day).minus(before);
                Rational onDue = before.plus(
                        rise.times(Rational.of(due.toEpochDay() - earlier)).over(Rational.of(day - earlier)));
                reaching += onDue.compareTo(Rational.ONE) >= 0 ? 1 : 0;
            }
        }
        return Outlook.builder()
                .trend(trend)
                .reachedOn(reachedOn(line, progress))
                .due(due)
                .lines(line.slopes().size())
                .reaching(reaching)
                .build();
    }

    /** Halves the time that is left until the first day is found. */
    private Optional<LocalDate> reachedOn(Line line, Optional<Progress> progress) {
        long first = asOf.toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        boolean isReached = progress.isPresent() && progress.get().millionths() >= 1_000_000;
        if (isReached || line.on(first).compareTo(Rational.ONE) >= 0) {
            return Optional.of(asOf);
        }
        if (line.on(last).compareTo(Rational.ONE) < 0) {
            return Optional.empty();
        }
        while (last - first > 1) {
            long middle = (first + last) / 2;
            if (line.on(middle).compareTo(Rational.ONE) < 0) {
                first = middle;
            } else {
                last = middle;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(last));
    }

    private static Rational median(List<Rational> values) {
        List<Rational> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).over(Rational.of(2));
    }

    private static Rational held(Rational value) {
        return value.max(Rational.of(-1_000_000)).min(Rational.of(1_000_000));
    }

    /** Progress as shown: held within ±1,000,000 and rounded down to six decimals. */
    private static Progress progress(Rational value) {
        return new Progress(held(value).millionths().longValueExact());
    }
}
