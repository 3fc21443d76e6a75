package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.core.Ambition;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** Scores one key result. */
final class KeyResultScorer {
    private final Measuring measuring;
    private final Judging judging;
    private final boolean forecasts;
    private final boolean explanations;
    private final Function<KeyResult, Timeline> timelines;

    KeyResultScorer(
            ScoringProfile profile, boolean forecasts, boolean explanations, Function<KeyResult, Timeline> timelines) {
        this.measuring = profile.measuring();
        this.judging = profile.judging();
        this.forecasts = forecasts;
        this.explanations = explanations;
        this.timelines = timelines;
    }

    KeyResultScore score(KeyResult keyResult, Ambition ambition, Cycle cycle, LocalDate asOf) {
        Timeline timeline = timelines.apply(keyResult);
        Measurement<?> measurement = timeline.measurement(asOf, measure -> strategy(keyResult, measure, asOf));
        LocalDate start = keyResult.startIn(cycle);
        LocalDate due = keyResult.dueIn(cycle);

        KeyResultScore.Builder score = KeyResultScore.builder()
                .id(keyResult.id())
                .strategy(measurement.strategy().id())
                .reading(measurement.reading())
                .confidence(timeline.confidence());
        Optional<Progress> progress = progress(measurement);
        Optional<Score> judged = progress.map(Progress::score);
        Optional<Progress> expected = measurement.hasTarget() && judging.pace().appliesTo(measurement.measure())
                ? Optional.of(judging.pace().expected(start, due, keyResult.plan(), asOf))
                : Optional.empty();
        Standing standing = Standing.builder()
                .asOf(asOf)
                .start(start)
                .due(due)
                .measure(measurement.measure())
                .progress(progress)
                .score(judged)
                .expected(expected)
                .confidence(timeline.confidence())
                .setByHand(timeline.setByHand())
                .withoutProgress(measurement.withoutProgress())
                .build();
        Status status = judging.keyResultStatus().status(standing);
        score.progress(progress)
                .score(judged)
                .expected(expected)
                .status(status)
                .grade(judged.flatMap(value -> judging.keyResultGrade().grade(value, ambition, status)));
        if (forecasts && !asOf.isAfter(due)) {
            Optional<TrendLine> line = timeline.line(measurement, due);
            score.forecast(line.map(TrendLine::forecast)).outlook(line.map(drawn -> drawn.outlook(asOf, progress)));
        }
        return explanations
                ? new KeyResultReasons(keyResult, ambition, measurement, standing, judging).explained(score.build())
                : score.build();
    }

    private ScoringStrategy<?> strategy(KeyResult keyResult, Measure measure, LocalDate asOf) {
        try {
            return measuring.strategyFor(measure);
        } catch (InvalidValueException refused) {
            String amendment = keyResult
                    .amendmentAt(asOf)
                    .map(inForce -> "/amendments/" + keyResult.amendments().indexOf(inForce))
                    .orElse("");
            throw refused.within(amendment + "/measure");
        }
    }

    private Optional<Progress> progress(Measurement<?> measurement) {
        Optional<Progress> measured = measurement.progress().map(measuring::held);
        boolean isMissing = measured.isEmpty() && measurement.withoutProgress() == Status.NOT_STARTED;
        return isMissing ? measuring.missing() : measured;
    }
}
