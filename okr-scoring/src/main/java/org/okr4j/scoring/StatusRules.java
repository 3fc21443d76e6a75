package org.okr4j.scoring;

import org.okr4j.core.Progress;
import org.okr4j.core.Status;

/** The status rules of this library, and ways to make one of others. */
public final class StatusRules {
    private static final StatusRule BY_HAND = new SaidStatusRule(
            standing -> standing.setByHand().orElse(Status.UNKNOWN),
            standing -> "set by hand"
                    + standing.setByHandOn().map(day -> " on " + day).orElse(""));
    private static final StatusRule BY_CONFIDENCE =
            new SaidStatusRule(ConfidenceBands::status, ConfidenceBands::because);
    private static final StatusRule BEFORE_START =
            SaidStatusRule.always(Status.NOT_STARTED, standing -> "before the first day, " + standing.start());
    private static final StatusRule AFTER_DUE =
            SaidStatusRule.always(Status.UNKNOWN, standing -> "after the last day, " + standing.due());
    private static final StatusRule WITHOUT_PROGRESS =
            new SaidStatusRule(Standing::withoutProgress, PartsStatusRules::whyWithoutProgress);

    /**
     * By the gap between expected progress and progress: at most 0.10 is on track, at most 0.25 at risk, more off track.
     *
     * <p>Source: open-okr's METHOD page; both ends closed.
     */
    public static final StatusRule STANDARD = by(Cuts.byGap(Cut.closed("0.1"), Cut.closed("0.25")));

    /** Nobody says: always unknown. For products that give no status, or one by hand that a document cannot hold. */
    public static final StatusRule UNKNOWN =
            SaidStatusRule.always(Status.UNKNOWN, standing -> "the profile gives no status");

    /**
     * The worst status among the parts that count: off track before at risk, on track and done. Parts that have not
     * started, or of which nothing is known, have no say; where no part has one, the status is that of the
     * {@linkplain Standing#withoutProgress() standing}. For objectives.
     *
     * <p>Source: ServiceNow, "worst wins" from target to goal and from goal to parent; Perdoo, the weakest key result,
     * those without a status left out.
     */
    public static final StatusRule WORST_OF_PARTS =
            new SaidStatusRule(PartsStatusRules::worst, PartsStatusRules::whyWorst);

    /**
     * The rounded mean of the parts' statuses, with on track as 1, at risk as 2 and off track as 3: on track, on track
     * and off track come to 5/3 and so to at risk.
     *
     * <p>A part that is done counts as on track, and where all are done so is the objective. Parts that have not started,
     * or of which nothing is known, have no say. Weights have none either. A half is rounded to the worse side, which
     * nobody states. For objectives.
     *
     * <p>Source: OKR by BOJA.
     */
    public static final StatusRule ROUNDED_MEAN_OF_PARTS =
            new SaidStatusRule(PartsStatusRules::roundedMean, PartsStatusRules::whyRoundedMean);

    /**
     * For a bound: met is on track and never done, outside of it but within its tolerance is at risk, further out off
     * track.
     *
     * <p>Within the tolerance is what has progress above 0, so the end of the tolerance is off track.
     *
     * <p>Source: Viva Goals, control key results: met On track, unmet At risk, which is its lowest; between the bound and
     * the risk threshold Behind.
     */
    public static final StatusRule BOUND_WITH_RISK =
            new SaidStatusRule(BoundStatusRules::withRisk, BoundStatusRules::whyWithRisk);

    /**
     * For a bound: until the due date met is on track and unmet at risk; after it met is done and unmet off track.
     *
     * <p>Source: Engagedly, threshold goals. Its pages differ about the time after the end; this is the one that says
     * something of its own about these goals.
     */
    public static final StatusRule BOUND_UNTIL_DUE =
            new SaidStatusRule(BoundStatusRules::untilDue, BoundStatusRules::whyUntilDue);

    private StatusRules() {}

    /**
     * Returns a rule by two cuts. What has reached its target is done when it is {@linkplain Completion#KEPT kept};
     * without progress the status is that of the {@linkplain Standing#withoutProgress() standing}.
     *
     * @param cuts what is on track and what is at risk
     * @return the rule
     */
    public static StatusRule by(Cuts cuts) {
        return by(cuts, Completion.KEPT);
    }

    /**
     * Returns a rule by two cuts.
     *
     * @param cuts what is on track and what is at risk, where the target is not reached
     * @param completion when what has reached its target is done
     * @return the rule
     */
    public static StatusRule by(Cuts cuts, Completion completion) {
        return new CutsStatusRule(cuts, completion);
    }

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
     * @throws org.okr4j.core.InvalidValueException if the gap that is on track is the greater
     */
    public static StatusRule byGap(Progress onTrack, Progress atRisk) {
        return by(Cuts.byGap(new Cut(onTrack, true), new Cut(atRisk, true)));
    }

    /**
     * Returns a rule that takes the status somebody set by hand, of the newest check-in that says one.
     *
     * <p>A document holds no such status of an objective, so for objectives the other rule decides.
     *
     * @param otherwise the rule where nobody set a status
     * @return the rule
     */
    public static StatusRule setByHand(StatusRule otherwise) {
        return new ChosenStatusRule(standing -> standing.setByHand().isPresent(), BY_HAND, otherwise);
    }

    /**
     * Returns a rule by confidence: below 0.1 not started, below 0.3 off track, below 0.8 at risk, below 1 on track, and
     * done at 1.
     *
     * <p>Source: Profit.co, where each status carries a confidence (not started 0, in trouble 10, at risk 30, on track 80,
     * completed 100) and an objective has the band of the mean; half-open, which is this library's reading.
     *
     * @param otherwise the rule where nobody said a confidence
     * @return the rule
     */
    public static StatusRule byConfidence(StatusRule otherwise) {
        return new ChosenStatusRule(standing -> standing.confidence().isPresent(), BY_CONFIDENCE, otherwise);
    }

    /**
     * Returns a rule by the statuses of the parts, as long as each has one that takes part: the worst wins. Where parts
     * differ and one of them is done or has not started, the other rule decides. For objectives.
     *
     * <p>Source: Viva Goals, the status from key results with the precedence At risk, Behind, On track, Not started.
     *
     * @param otherwise the rule for mixed parts
     * @return the rule
     */
    public static StatusRule byPrecedence(StatusRule otherwise) {
        return new ChosenStatusRule(PartsStatusRules::isMixed, otherwise, WORST_OF_PARTS);
    }

    /**
     * Returns a rule that treats bounds, which are met or not, by a rule of their own.
     *
     * @param bounds the rule for key results that maintain something, where they have progress
     * @param others the rule for everything else
     * @return the rule
     */
    public static StatusRule forBounds(StatusRule bounds, StatusRule others) {
        return new ChosenStatusRule(
                standing -> BoundStatusRules.isBound(standing)
                        && standing.progress().isPresent(),
                bounds,
                others);
    }

    /**
     * Returns a rule by which nothing has started before its first day, whatever was reported.
     *
     * @param then the rule from the first day on
     * @return the rule
     */
    public static StatusRule fromStart(StatusRule then) {
        return new ChosenStatusRule(standing -> standing.asOf().isBefore(standing.start()), BEFORE_START, then);
    }

    /**
     * Returns a rule by which nothing has a status after its last day: it is unknown.
     *
     * @param until the rule up to the last day
     * @return the rule
     */
    public static StatusRule untilDue(StatusRule until) {
        return new ChosenStatusRule(standing -> standing.asOf().isAfter(standing.due()), AFTER_DUE, until);
    }

    /**
     * Returns a rule by which an objective of which no part counts has the status of what has no progress, even where its
     * roll-up gives it one. For objectives.
     *
     * @param rule the rule where a part counts
     * @return the rule
     */
    public static StatusRule whereAPartCounts(StatusRule rule) {
        return new ChosenStatusRule(standing -> standing.parts().isEmpty(), WITHOUT_PROGRESS, rule);
    }
}
