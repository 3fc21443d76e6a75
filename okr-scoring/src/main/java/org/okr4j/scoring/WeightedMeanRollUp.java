package org.okr4j.scoring;

import java.util.List;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;

/** The weighted mean of what the parts show. */
final class WeightedMeanRollUp implements RollUp {

    @Override
    public RolledUp rollUp(List<Part> parts) {
        WeightedMean progress = new WeightedMean();
        WeightedMean score = new WeightedMean();
        for (Part part : parts) {
            part.progress().ifPresent(value -> progress.add(part.weight(), value.millionths()));
            part.score().ifPresent(value -> score.add(part.weight(), value.millionths()));
        }
        return new RolledUp(progress.floor().map(Progress::new), score.floor().map(Score::new));
    }

    @Override
    public String formula(List<Part> parts) {
        return WeightedMean.formula(parts, part -> part.progress().map(Progress::value));
    }

    @Override
    public String scoreFormula(List<Part> parts) {
        return WeightedMean.formula(parts, part -> part.score().map(Score::value));
    }
}
