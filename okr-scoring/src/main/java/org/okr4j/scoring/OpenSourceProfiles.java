package org.okr4j.scoring;

import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;

/**
 * The profiles of systems whose code was read; what is known of each, from where, and what is {@code standard}'s stands in
 * {@link ScoringProfiles}. Where such a system has no status, it is unknown here, and where it has no colour, there is none.
 */
final class OpenSourceProfiles {
    private static final ScoringStrategy<Milestones> TICKS = new NoStrategy<>(Milestones.class);

    /** Decided on decimals: 1.4 between 1.1 and 2.1 is exactly 0.3, where binary fractions are below it. */
    static final ScoringProfile PUZZLE_OKR = ScoringProfile.builder()
            .name("puzzle-okr")
            .measuring(Measuring.standard().holding(Progress.ZERO, Progress.MOST))
            .rollUp(RollUps.NONE)
            .judging(Judging.standard()
                    .withKeyResultStatus(StatusRules.UNKNOWN)
                    .withObjectiveStatus(StatusRules.UNKNOWN)
                    .withKeyResultGrade(GradeScales.byScore(Score.of("0.3"), Score.of("0.7")))
                    .withObjectiveGrade(GradeScales.NONE))
            .build();

    /** Its dashboard does not clamp, which is progress, and its export does, which is the score. */
    static final ScoringProfile BURNING_OKR = ScoringProfile.builder()
            .name("burning-okr")
            .measuring(Measuring.standard().using(Milestones.class, milestones -> TICKS))
            .rollUp(RollUps.PLAIN_MEAN)
            .judging(withoutGrades(Judging.standard()
                    .withObjectiveStatus(StatusRules.by(Cuts.byGap(Cut.closed("0.2"), Cut.closed("0.4"))))))
            .build();

    /** Its page does not clamp, which is progress, and its backend does, which is the score. */
    static final ScoringProfile OKR_TRACKER = ScoringProfile.builder()
            .name("okr-tracker")
            .measuring(Measuring.standard().using(new LinearFromStartStrategy()))
            .rollUp(RollUps.zeroWhenEmpty(RollUps.MEAN_OF_SCORES))
            .judging(withoutGrades(Judging.standard()
                    .withKeyResultStatus(StatusRules.UNKNOWN)
                    .withObjectiveStatus(StatusRules.UNKNOWN)))
            .build();

    /** Of its three copies of the formula the one that does not clamp is progress, the others are the score. */
    static final ScoringProfile OPERATELY = ScoringProfile.builder()
            .name("operately")
            .rollUp(RollUps.zeroWhenEmpty(RollUps.unweighted(RollUps.MEAN_OF_SCORES)))
            .judging(withoutGrades(Judging.standard()
                    .withKeyResultStatus(StatusRules.setByHand(StatusRules.STANDARD))
                    .withObjectiveStatus(StatusRules.whereAPartCounts(StatusRules.STANDARD))))
            .build();

    private OpenSourceProfiles() {}

    private static Judging withoutGrades(Judging judging) {
        return judging.withKeyResultGrade(GradeScales.NONE).withObjectiveGrade(GradeScales.NONE);
    }
}
