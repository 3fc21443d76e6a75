package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Change;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Shown;

/** Says how each number of a key result came about, once the numbers stand. */
final class KeyResultReasons {
    private final KeyResult keyResult;
    private final Ambition ambition;
    private final Measurement<?> measurement;
    private final Standing standing;
    private final Judging judging;
    private final Reasons reasons = new Reasons();

    KeyResultReasons(
            KeyResult keyResult, Ambition ambition, Measurement<?> measurement, Standing standing, Judging judging) {
        this.keyResult = keyResult;
        this.ambition = ambition;
        this.measurement = measurement;
        this.standing = standing;
        this.judging = judging;
    }

    KeyResultScore explained(KeyResultScore score) {
        amendment();
        target();
        reasons.add(Reason.Of.READING, new ReadingReason(measurement).text());
        score.score().ifPresent(this::score);
        newest(checkIn -> checkIn.confidence().isPresent()).ifPresent(this::confidence);
        score.expected().ifPresent(this::expected);
        reasons.add(Reason.Of.STATUS, score.status(), because());
        score.grade()
                .ifPresent(grade -> reasons.add(
                        Reason.Of.GRADE,
                        grade,
                        judging.keyResultGrade().because(score.score().orElseThrow(), ambition, score.status())));
        score.forecast()
                .ifPresent(forecast ->
                        reasons.add(Reason.Of.FORECAST, Forecast.formula(measurement, standing.due(), forecast)));
        return score.withExplanation(explanation()).withReasons(reasons.all());
    }

    private String explanation() {
        String strategy = measurement.strategy().id() + ": ";
        Optional<Progress> measured = measurement.progress();
        if (measured.isEmpty()) {
            return strategy
                    + measurement.reason()
                    + standing.progress()
                            .map(missing -> ", counted as " + Formula.number(missing.value()))
                            .orElse("");
        }
        String formula = measurement.formula();
        BigDecimal result = result(measured.get());
        BigDecimal progress = standing.progress().orElseThrow().value();
        return strategy
                + formula
                + (formula.isEmpty() ? "" : " = ")
                + Formula.number(result)
                + (result.compareTo(progress) == 0 ? "" : ", held at " + Formula.number(progress));
    }

    /** What lies beyond the ends between which all progress is held is shown as it was before. */
    private BigDecimal result(Progress measured) {
        boolean isAtEnd = measured.equals(Progress.MOST) || measured.equals(Progress.LEAST);
        return isAtEnd ? measurement.exactly().map(Formula::floor).orElse(measured.value()) : measured.value();
    }

    private void amendment() {
        keyResult
                .amendmentAt(standing.asOf())
                .ifPresent(inForce -> reasons.add(
                        Reason.Of.MEASURE, "amended on " + inForce.date() + ": " + Shown.escaped(inForce.reason())));
    }

    /** A target that was said as a change is worked out from the start. */
    private void target() {
        if (measurement.measure() instanceof Metric metric
                && metric.by().isPresent()
                && metric.from().isPresent()) {
            BigDecimal from = metric.from().get();
            BigDecimal by = metric.by().get();
            boolean isRelative = metric.change().equals(Optional.of(Change.RELATIVE));
            reasons.add(
                    Reason.Of.MEASURE,
                    "target: " + Formula.number(from) + " + "
                            + (isRelative ? Formula.number(from.abs()) + " × " : "")
                            + Formula.operand(by)
                            + (isRelative ? " / 100" : ""),
                    metric.target().orElseThrow());
        }
    }

    private void score(Score score) {
        BigDecimal progress = standing.progress().orElseThrow().value();
        if (progress.compareTo(score.value()) == 0) {
            reasons.add(Reason.Of.SCORE, "progress as it is: " + Formula.number(progress));
        } else {
            String held = progress.signum() < 0 ? "held at 0: max(0, " : "held at 1: min(1, ";
            reasons.add(Reason.Of.SCORE, "progress " + held + Formula.number(progress) + ")", score.value());
        }
    }

    private void confidence(CheckIn checkIn) {
        reasons.add(
                Reason.Of.CONFIDENCE,
                Reasons.from(checkIn) + ": "
                        + Formula.number(checkIn.confidence().orElseThrow().value()));
    }

    private void expected(Progress expected) {
        String formula = judging.pace().formula(standing.start(), standing.due(), keyResult.plan(), standing.asOf());
        reasons.add(Reason.Of.EXPECTED, formula, expected.value());
    }

    private String because() {
        Optional<LocalDate> setByHandOn =
                newest(checkIn -> checkIn.status().isPresent()).map(CheckIn::date);
        return judging.keyResultStatus().because(standing.withSetByHandOn(setByHandOn));
    }

    private Optional<CheckIn> newest(Predicate<CheckIn> says) {
        List<CheckIn> checkIns = measurement.evidence().checkIns();
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            if (says.test(checkIns.get(i))) {
                return Optional.of(checkIns.get(i));
            }
        }
        return Optional.empty();
    }
}
