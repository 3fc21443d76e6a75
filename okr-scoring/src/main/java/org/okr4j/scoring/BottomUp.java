package org.okr4j.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.okr4j.core.Alignment;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.RollUpSource;

/**
 * The objectives of a document, each after those that are rolled up into it: worked out once, for one day or for many.
 * Objectives on a loop of parents are scored from their key results alone.
 */
final class BottomUp {
    private final Okrs okrs;
    private final List<Step> steps;
    private final boolean isDocumentOrder;

    /** An objective, and the objectives that count in it. */
    private record Step(Objective objective, RollUpSource source, List<Objective> below) {}

    private BottomUp(Okrs okrs, List<Step> steps, boolean isDocumentOrder) {
        this.okrs = okrs;
        this.steps = steps;
        this.isDocumentOrder = isDocumentOrder;
    }

    static BottomUp of(Okrs okrs) {
        List<Step> steps = new ArrayList<>(okrs.objectives().size());
        if (okrs.objectives().stream().allMatch(objective -> objective.rollUp() == RollUpSource.KEY_RESULTS)) {
            okrs.objectives().forEach(objective -> steps.add(new Step(objective, objective.rollUp(), List.of())));
            return new BottomUp(okrs, steps, true);
        }
        Alignment alignment = okrs.alignment();
        for (Objective objective : alignment.bottomUp()) {
            RollUpSource source = alignment.isOnLoop(objective) ? RollUpSource.KEY_RESULTS : objective.rollUp();
            steps.add(new Step(
                    objective,
                    source,
                    source == RollUpSource.KEY_RESULTS ? List.of() : alignment.children(objective.id())));
        }
        return new BottomUp(okrs, steps, false);
    }

    /** Scores the objectives, and returns their scores in the order of the document. */
    List<ObjectiveScore> scores(ObjectiveScorer scorer) {
        if (isDocumentOrder) {
            return steps.stream().map(step -> scored(step, List.of(), scorer)).toList();
        }
        Map<String, ObjectiveScore> scores = new HashMap<>();
        for (Step step : steps) {
            List<Part> below = new ArrayList<>();
            for (Objective child : step.below()) {
                ObjectiveScorer.part(child, scoreOf(child, scores)).ifPresent(below::add);
            }
            scores.put(step.objective().id(), scored(step, below, scorer));
        }
        return okrs.objectives().stream()
                .map(objective -> scoreOf(objective, scores))
                .toList();
    }

    private ObjectiveScore scored(Step step, List<Part> below, ObjectiveScorer scorer) {
        try {
            return scorer.score(step.objective(), step.source(), below);
        } catch (InvalidValueException refused) {
            throw refused.within("/objectives/" + okrs.objectives().indexOf(step.objective()));
        }
    }

    private static ObjectiveScore scoreOf(Objective objective, Map<String, ObjectiveScore> scores) {
        return Objects.requireNonNull(scores.get(objective.id()), "objectives are scored from the bottom up");
    }
}
