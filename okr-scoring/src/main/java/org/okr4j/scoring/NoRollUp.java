package org.okr4j.scoring;

import java.util.List;

/** Nothing is rolled up. */
record NoRollUp() implements RollUp {

    @Override
    public RolledUp rollUp(List<Part> parts) {
        return RolledUp.NOTHING;
    }

    @Override
    public String formula(List<Part> parts) {
        return "nothing is rolled up";
    }
}
