package org.okr4j.scoring;

import org.okr4j.core.Progress;

/** The status rules of this library. */
public final class StatusRules {

    /**
     * By the gap between expected progress and progress: at most 0.10 is on track, at most 0.25 at risk, more off track.
     *
     * <p>Source: open-okr's METHOD page; both ends closed.
     */
    public static final StatusRule STANDARD = byGap(new Progress(100_000), new Progress(250_000));

    private StatusRules() {}

    /**
     * Returns a rule by the gap between expected progress and progress, both as shown.
     *
     * <p>What has reached its target is done, but a bound that is met is on track until its due date, because it can be
     * lost again; an objective is done only when every part that counts is. Without progress the status is that of the
     * {@linkplain Standing#withoutProgress() standing}.
     *
     * @param onTrack the greatest gap that is on track
     * @param atRisk the greatest gap that is at risk; more is off track
     * @return the rule
     */
    public static StatusRule byGap(Progress onTrack, Progress atRisk) {
        return new GapStatusRule(onTrack, atRisk);
    }
}
