package org.okr4j.scoring;

import java.math.BigDecimal;
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
        List<Part> known =
                parts.stream().filter(part -> part.progress().isPresent()).toList();
        return "weighted mean: "
                + Formula.sum(known.stream().map(WeightedMeanRollUp::product).toList())
                + " / "
                + Formula.number(known.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String product(Part part) {
        return Formula.number(part.weight()) + " × "
                + Formula.operand(part.progress().orElseThrow().value());
    }
}
