package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okr4j.core.Ambition;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Shown;

/** Says how each number of an objective came about, once the numbers stand. */
final class ObjectiveReasons {
    private final Ambition ambition;
    private final List<Part> parts;
    private final Standing standing;
    private final RollUp rollUp;
    private final Judging judging;
    private final Reasons reasons = new Reasons();

    ObjectiveReasons(Ambition ambition, List<Part> parts, Standing standing, RollUp rollUp, Judging judging) {
        this.ambition = ambition;
        this.parts = parts;
        this.standing = standing;
        this.rollUp = rollUp;
        this.judging = judging;
    }

    ObjectiveScore explained(ObjectiveScore score) {
        reasons.add(Reason.Of.PARTS, parts());
        score.score().ifPresent(this::score);
        coverage(score.coverage());
        score.confidence().ifPresent(this::confidence);
        score.expected().ifPresent(this::expected);
        List<String> ids = parts.stream().map(Part::id).toList();
        reasons.add(Reason.Of.STATUS, score.status(), judging.objectiveStatus().because(standing.withPartIds(ids)));
        score.grade()
                .ifPresent(grade -> reasons.add(
                        Reason.Of.GRADE,
                        grade,
                        judging.objectiveGrade().because(score.score().orElseThrow(), ambition, score.status())));
        return score.withExplanation(explanation(score.progress())).withReasons(reasons.all());
    }

    private String explanation(Optional<Progress> progress) {
        if (parts.isEmpty()) {
            return "no part counts"
                    + progress.map(empty -> ", counted as " + Formula.number(empty.value()))
                            .orElse("");
        }
        if (parts.stream().allMatch(part -> part.progress().isEmpty())) {
            return "no part has progress";
        }
        String formula = rollUp.formula(parts);
        return progress.map(known -> formula + (formula.isEmpty() ? "" : " = ") + Formula.number(known.value()))
                .orElse(formula);
    }

    private String parts() {
        if (parts.size() > Formula.MOST_LISTED) {
            return Formula.tooMany(parts.size());
        }
        return parts.stream()
                .map(part -> Shown.quoted(part.id()) + " with weight " + Formula.number(part.weight()))
                .collect(Collectors.joining(", "));
    }

    private void score(Score score) {
        if (parts.isEmpty()) {
            reasons.add(Reason.Of.SCORE, "no part counts, counted as " + Formula.number(score.value()));
        } else if (parts.stream().anyMatch(part -> part.score().isPresent())) {
            reasons.add(Reason.Of.SCORE, rollUp.scoreFormula(parts), score.value());
        }
    }

    private void coverage(Coverage coverage) {
        if (parts.isEmpty()) {
            reasons.add(Reason.Of.COVERAGE, "no part counts, counted as " + Formula.number(coverage.value()));
        } else {
            String formula = WeightedMean.formula(
                    parts, part -> Optional.of(part.coverage().value()));
            reasons.add(Reason.Of.COVERAGE, formula, coverage.value());
        }
    }

    private void confidence(Confidence confidence) {
        String formula = WeightedMean.formula(parts, part -> part.confidence().map(Confidence::value));
        reasons.add(Reason.Of.CONFIDENCE, formula, confidence.value());
    }

    private void expected(Progress expected) {
        String formula = judging.pace().formula(standing.start(), standing.due(), List.of(), standing.asOf());
        reasons.add(Reason.Of.EXPECTED, formula, expected.value());
    }
}
