package org.okr4j.scoring;

import org.okr4j.core.Maintain;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;

/** When something that has reached its target is done. */
public enum Completion {
    /**
     * When it cannot be lost again: a bound that is met is done from its due date on, until then it is on track; an
     * objective is done when every part that counts is; anything else as soon as progress is 1.
     */
    KEPT,

    /** As soon as progress is 1 or more, whatever is measured. */
    REACHED;

    /** Returns the status of what has reached its target, or else decides by the cuts. */
    Status status(Standing standing, Cuts cuts) {
        if (standing.progress().orElse(Progress.ZERO).compareTo(Progress.ONE) < 0) {
            return cuts.place(standing);
        }
        return this == REACHED || isKept(standing) ? Status.DONE : Status.ON_TRACK;
    }

    String because(Standing standing, Cuts cuts) {
        Progress progress = standing.progress().orElse(Progress.ZERO);
        if (progress.compareTo(Progress.ONE) < 0) {
            return cuts.because(standing);
        }
        String reached = "progress " + Formula.number(progress.value()) + ", at least 1";
        if (this == REACHED || isKept(standing)) {
            return reached;
        }
        return reached
                + (standing.measure().isEmpty()
                        ? ", but not every part is done"
                        : ", but a bound is kept only when it is due, on " + standing.due());
    }

    private static boolean isKept(Standing standing) {
        if (standing.measure().isEmpty()) {
            return standing.parts().stream().allMatch(part -> part == Status.DONE);
        }
        return !(standing.measure().get() instanceof Maintain)
                || !standing.asOf().isBefore(standing.due());
    }
}
