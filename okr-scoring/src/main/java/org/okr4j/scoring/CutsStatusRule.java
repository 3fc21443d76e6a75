package org.okr4j.scoring;

import org.okr4j.core.Status;

/** The status by two cuts, and by when something is done. */
record CutsStatusRule(Cuts cuts, Completion completion) implements StatusRule {

    @Override
    public Status status(Standing standing) {
        return standing.progress().isEmpty() ? standing.withoutProgress() : completion.status(standing, cuts);
    }

    @Override
    public String because(Standing standing) {
        return standing.progress().isEmpty()
                ? PartsStatusRules.whyWithoutProgress(standing)
                : completion.because(standing, cuts);
    }
}
