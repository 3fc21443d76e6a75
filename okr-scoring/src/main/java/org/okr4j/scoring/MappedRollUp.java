package org.okr4j.scoring;

import java.util.List;
import java.util.function.UnaryOperator;

/** A roll-up of parts that are seen otherwise: without their weights, say. */
record MappedRollUp(String said, UnaryOperator<Part> seen, RollUp then) implements RollUp {

    @Override
    public RolledUp rollUp(List<Part> parts) {
        return then.rollUp(seen(parts));
    }

    @Override
    public String formula(List<Part> parts) {
        return said(then.formula(seen(parts)));
    }

    @Override
    public String scoreFormula(List<Part> parts) {
        return said(then.scoreFormula(seen(parts)));
    }

    private String said(String formula) {
        return formula.isEmpty() ? "" : said + formula;
    }

    private List<Part> seen(List<Part> parts) {
        return parts.stream().map(seen).toList();
    }
}
