package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;

/** A roll-up by which no part at all is 0. */
record ZeroWhenEmptyRollUp(RollUp rollUp) implements RollUp {
    private static final RolledUp NONE_OF_IT = new RolledUp(Optional.of(Progress.ZERO), Optional.of(Score.ZERO));

    @Override
    public RolledUp rollUp(List<Part> parts) {
        return parts.isEmpty() ? NONE_OF_IT : rollUp.rollUp(parts);
    }

    @Override
    public String formula(List<Part> parts) {
        return rollUp.formula(parts);
    }

    @Override
    public String scoreFormula(List<Part> parts) {
        return rollUp.scoreFormula(parts);
    }
}
