package org.okr4j.scoring;

import org.okr4j.core.Maintain;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;

/** The status by how far progress is behind what is expected. */
record GapStatusRule(Progress onTrack, Progress atRisk) implements StatusRule {

    @Override
    public Status status(Standing standing) {
        if (standing.progress().isEmpty()) {
            return standing.withoutProgress();
        }
        if (standing.progress().get().compareTo(Progress.ONE) >= 0) {
            return isDone(standing) ? Status.DONE : Status.ON_TRACK;
        }
        long gap = standing.expected().orElse(Progress.ZERO).millionths()
                - standing.progress().get().millionths();
        if (gap <= onTrack.millionths()) {
            return Status.ON_TRACK;
        }
        return gap <= atRisk.millionths() ? Status.AT_RISK : Status.OFF_TRACK;
    }

    private static boolean isDone(Standing standing) {
        if (standing.measure().isEmpty()) {
            return standing.parts().stream().allMatch(part -> part == Status.DONE);
        }
        return !(standing.measure().get() instanceof Maintain)
                || !standing.asOf().isBefore(standing.due());
    }
}
