package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Status;

/** Scores one objective, once the objectives that count under it are scored. */
final class ObjectiveScorer {
    private final RollUp rollUp;
    private final Judging judging;
    private final KeyResultScorer keyResultScorer;
    private final boolean explanations;
    private final LocalDate asOf;

    ObjectiveScorer(ScoringProfile profile, KeyResultScorer keyResultScorer, boolean explanations, LocalDate asOf) {
        this.rollUp = profile.rollUp();
        this.judging = profile.judging();
        this.keyResultScorer = keyResultScorer;
        this.explanations = explanations;
        this.asOf = asOf;
    }

    ObjectiveScore score(Objective objective, RollUpSource source, List<Part> below) {
        List<Part> parts = new ArrayList<>();
        ObjectiveScore.Builder score = ObjectiveScore.builder().id(objective.id());
        for (KeyResult keyResult : objective.keyResults()) {
            KeyResultScore scored = scored(objective, keyResult);
            score.addKeyResults(scored);
            if (source != RollUpSource.OBJECTIVES) {
                part(keyResult, scored).ifPresent(parts::add);
            }
        }
        parts.addAll(below);
        return judge(objective, parts, score);
    }

    private KeyResultScore scored(Objective objective, KeyResult keyResult) {
        try {
            return keyResultScorer.score(keyResult, objective.ambitionOf(keyResult), objective.cycle(), asOf);
        } catch (InvalidValueException refused) {
            throw refused.within("/keyResults/" + objective.keyResults().indexOf(keyResult));
        }
    }

    private ObjectiveScore judge(Objective objective, List<Part> parts, ObjectiveScore.Builder score) {
        RollUp.RolledUp rolledUp = rollUp.rollUp(parts);
        Cycle cycle = objective.cycle();
        Progress expected = judging.pace().expected(cycle.start(), cycle.end(), List.of(), asOf);
        Optional<Confidence> confidence = confidence(parts);
        Standing standing = Standing.builder()
                .asOf(asOf)
                .start(cycle.start())
                .due(cycle.end())
                .progress(rolledUp.progress())
                .score(rolledUp.score())
                .expected(expected)
                .confidence(confidence)
                .addAllParts(parts.stream().map(Part::status).toList())
                .withoutProgress(withoutProgress(parts))
                .build();
        Status status = judging.objectiveStatus().status(standing);
        score.progress(rolledUp.progress())
                .score(rolledUp.score())
                .coverage(coverage(parts))
                .confidence(confidence)
                .expected(expected)
                .status(status)
                .grade(rolledUp.score()
                        .flatMap(value -> judging.objectiveGrade().grade(value, objective.ambition(), status)));
        return explanations
                ? new ObjectiveReasons(objective.ambition(), parts, standing, rollUp, judging).explained(score.build())
                : score.build();
    }

    /** A key result takes part if it is a target with a weight above 0. */
    private static Optional<Part> part(KeyResult keyResult, KeyResultScore score) {
        if (keyResult.role() == Role.GUARDRAIL || keyResult.weight().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Part.builder()
                .id(score.id())
                .weight(keyResult.weight())
                .progress(score.progress())
                .score(score.score())
                .confidence(score.confidence())
                .coverage(score.score().isPresent() ? Coverage.FULL : Coverage.NONE)
                .status(score.status())
                .build());
    }

    /** An objective takes part in the one above if its weight is above 0. */
    static Optional<Part> part(Objective objective, ObjectiveScore score) {
        if (objective.weight().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Part.builder()
                .id(score.id())
                .weight(objective.weight())
                .progress(score.progress())
                .score(score.score())
                .confidence(score.confidence())
                .coverage(score.coverage())
                .status(score.status())
                .build());
    }

    private static Status withoutProgress(List<Part> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.status() == Status.NOT_STARTED)
                ? Status.NOT_STARTED
                : Status.UNKNOWN;
    }

    private static Coverage coverage(List<Part> parts) {
        WeightedMean mean = new WeightedMean();
        parts.forEach(part -> mean.add(part.weight(), part.coverage().millionths()));
        return mean.floor().map(Coverage::new).orElse(Coverage.NONE);
    }

    private static Optional<Confidence> confidence(List<Part> parts) {
        WeightedMean mean = new WeightedMean();
        for (Part part : parts) {
            part.confidence().ifPresent(value -> mean.add(part.weight(), value.millionths()));
        }
        return mean.floor().map(Confidence::new);
    }
}
