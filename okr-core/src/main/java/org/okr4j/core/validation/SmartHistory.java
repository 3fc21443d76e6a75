package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;

/** What check-ins show of whether a key result can be reached: a target reached, a confidence, a pace. */
final class SmartHistory {
    private static final Confidence EVEN = Confidence.of("0.5");

    private SmartHistory() {}

    static SmartAnswer achievable(OpenKeyResult open) {
        if (isReached(open)) {
            return SmartAnswer.of(SmartVerdict.MET, "checkIns", "The newest reading has reached the target");
        }
        if (open.asOf().isAfter(open.due())) {
            return SmartAnswer.of(
                    isJudged(open) ? SmartVerdict.NOT_MET : SmartVerdict.UNKNOWN,
                    "checkIns",
                    "It was due on " + open.due() + ", and its readings do not show that it was reached");
        }
        return ofConfidence(open)
                .or(() -> ofPace(open))
                .orElseGet(() -> SmartAnswer.of(
                        SmartVerdict.UNKNOWN,
                        "checkIns",
                        isRead(open)
                                ? "Nobody said how confident they are, and the readings do not show it"
                                : "No check-in shows a confidence or a reading"));
    }

    private static boolean isRead(OpenKeyResult open) {
        return open.newest(CheckIn::reading).isPresent();
    }

    /** Says whether one reading tells that the target was missed: sums, averages and levels need a scorecard for it. */
    private static boolean isJudged(OpenKeyResult open) {
        return open.measure() instanceof Binary
                || open.measure() instanceof Milestones
                || (newest(open).isPresent() && hasTarget(open.measure()));
    }

    private static boolean hasTarget(Measure measure) {
        return measure instanceof Maintain
                || (measure instanceof Metric metric && metric.target().isPresent());
    }

    private static Optional<SmartAnswer> ofConfidence(OpenKeyResult open) {
        return open.newest(checkIn -> checkIn.confidence().map(value -> checkIn))
                .map(checkIn -> {
                    Confidence confidence = checkIn.confidence().orElseThrow();
                    String said = "The newest confidence is " + confidence + ", of " + checkIn.date();
                    if (confidence.compareTo(EVEN) >= 0) {
                        return SmartAnswer.of(SmartVerdict.MET, "checkIns", said);
                    }
                    return open.ambition() == Ambition.COMMITTED
                            ? SmartAnswer.of(SmartVerdict.NOT_MET, "checkIns", said + ", for a commitment")
                            : SmartAnswer.of(SmartVerdict.UNKNOWN, "checkIns", said + ", for a stretch");
                });
    }

    /** What aggregates is for a scorecard to say; here only the newest reading speaks. */
    private static Optional<Fraction> newest(OpenKeyResult open) {
        if (open.measure().aggregate() != Aggregate.LATEST) {
            return Optional.empty();
        }
        List<Fraction> readings = Numbers.of(open).toList();
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    private static boolean isReached(OpenKeyResult open) {
        if (ProgressRules.isDoneForGood(open)) {
            return true;
        }
        Optional<Fraction> newest = newest(open);
        if (newest.isEmpty()) {
            return false;
        }
        if (open.measure() instanceof Metric metric && metric.target().isPresent()) {
            int side = newest.get().compareTo(metric.target().get());
            return metric.decreases() ? side <= 0 : side >= 0;
        }
        return open.measure() instanceof Maintain maintain && maintain.isMetBy(newest.get());
    }

    private static Optional<SmartAnswer> ofPace(OpenKeyResult open) {
        Optional<Fraction> newest = newest(open);
        if (newest.isEmpty()
                || !(open.measure() instanceof Metric metric)
                || metric.from().isEmpty()
                || metric.target().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = metric.from().get();
        Fraction way = newest.get().minus(from).dividedBy(metric.target().get().subtract(from));
        long passed = open.asOf().toEpochDay() - open.start().toEpochDay();
        long all = open.due().toEpochDay() - open.start().toEpochDay();
        boolean inTime =
                way.signum() > 0 && way.times(BigDecimal.valueOf(all)).compareTo(BigDecimal.valueOf(passed)) >= 0;
        return inTime
                ? Optional.of(SmartAnswer.of(
                        SmartVerdict.MET, "checkIns", "The newest reading is as far as the time that has passed"))
                : Optional.empty();
    }
}
