package org.okr4j.scoring;

import java.util.List;
import org.okr4j.core.Progress;

/** A roll-up whose progress is held at 1. */
record AtMostOneRollUp(RollUp rollUp) implements RollUp {

    @Override
    public RolledUp rollUp(List<Part> parts) {
        RolledUp uncapped = rollUp.rollUp(parts);
        return new RolledUp(
                uncapped.progress().map(progress -> progress.compareTo(Progress.ONE) > 0 ? Progress.ONE : progress),
                uncapped.score());
    }

    @Override
    public String formula(List<Part> parts) {
        String formula = rollUp.formula(parts);
        if (formula.isEmpty()) {
            return "";
        }
        int named = formula.indexOf(": ");
        return "least of: 1, " + (named < 0 ? formula : formula.substring(named + 2));
    }

    @Override
    public String scoreFormula(List<Part> parts) {
        return rollUp.scoreFormula(parts);
    }
}
