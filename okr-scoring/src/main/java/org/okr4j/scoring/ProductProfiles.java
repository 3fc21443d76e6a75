package org.okr4j.scoring;

import org.okr4j.core.Maintain;
import org.okr4j.core.Score;

/**
 * The profiles of products, as far as their documentation says; what is known of each, from where, and what is
 * {@code standard}'s stands in {@link ScoringProfiles}.
 */
final class ProductProfiles {

    /** Distance from the bound; the status by confidence. The average is the same formula on the average. */
    static final ScoringProfile PROFIT_CO = ScoringProfile.builder()
            .name("profit-co")
            .measuring(Measuring.standard().using(Maintain.class, ProductProfiles::distance))
            .judging(Judging.standard()
                    .withKeyResultStatus(StatusRules.byConfidence(StatusRules.STANDARD))
                    .withObjectiveStatus(StatusRules.byConfidence(StatusRules.STANDARD)))
            .build();

    /** The gap between 0.75 and "below 0.75" is closed downwards: exactly 0.75 is off track. */
    static final ScoringProfile UPRAISE = ScoringProfile.builder()
            .name("upraise")
            .judging(judging(StatusRules.untilDue(StatusRules.by(Cuts.byRatio(Cut.closed("0.95"), Cut.open("0.75"))))))
            .build();

    /** Both ends of its period count, and "at most 16.5 points" as two of three pages have it. */
    static final ScoringProfile ENGAGEDLY = ScoringProfile.builder()
            .name("engagedly")
            .judging(Judging.standard()
                    .withPace(Paces.CALENDAR_DAYS_INCLUSIVE)
                    .withKeyResultStatus(
                            StatusRules.fromStart(StatusRules.forBounds(StatusRules.BOUND_UNTIL_DUE, engagedlyGap())))
                    .withObjectiveStatus(StatusRules.fromStart(engagedlyGap())))
            .build();

    /** Its objectives are goals like the others, so that they are judged by the same ratio. */
    static final ScoringProfile MOONCAMP = ScoringProfile.builder()
            .name("mooncamp")
            .rollUp(RollUps.PLAIN_MEAN)
            .judging(byRatio(Cuts.byRatio(Cut.closed("0.9"), Cut.closed("0.7"))))
            .build();

    /** By hand, and the weakest. */
    static final ScoringProfile PERDOO = ScoringProfile.builder()
            .name("perdoo")
            .rollUp(RollUps.MEAN_FROM_ZERO)
            .judging(Judging.standard()
                    .withKeyResultStatus(StatusRules.setByHand(StatusRules.STANDARD))
                    .withObjectiveStatus(StatusRules.WORST_OF_PARTS))
            .build();

    /** Absolute cuts with ends read as half-open: 19.5% is off track, 59.5% at risk. */
    static final ScoringProfile BOJA = ScoringProfile.builder()
            .name("boja")
            .judging(withoutGrades(Judging.standard()
                    .withKeyResultStatus(
                            StatusRules.by(Cuts.byScore(Cut.closed("0.6"), Cut.closed("0.2")), Completion.REACHED))
                    .withObjectiveStatus(StatusRules.ROUNDED_MEAN_OF_PARTS)))
            .build();

    /** Absolute cuts in tenths, whose holes are closed upwards. */
    static final ScoringProfile ATLASSIAN_GOALS = ScoringProfile.builder()
            .name("atlassian-goals")
            .judging(withoutGrades(judging(StatusRules.by(Cuts.byScore(Cut.closed("0.7"), Cut.closed("0.4"))))))
            .build();

    /** The page gives 66.66% to both yellow and green, which is read as green. */
    static final ScoringProfile QULTURE_ROCKS = ScoringProfile.builder()
            .name("qulture-rocks")
            .judging(Judging.standard()
                    .withKeyResultGrade(GradeScales.byScore(Score.of("0.3333"), Score.of("0.6666")))
                    .withObjectiveGrade(GradeScales.byScore(Score.of("0.3333"), Score.of("0.6666"))))
            .build();

    /** Against the pro-rated target; 81% itself is behind, because "below 81%" is at risk. */
    static final ScoringProfile RECRUITERFLOW = ScoringProfile.builder()
            .name("recruiterflow")
            .judging(withoutGrades(byRatio(Cuts.byRatio(Cut.closed("0.99"), Cut.closed("0.81")))))
            .build();

    /** Whether it holds before or after the mean is not said; here after. */
    static final ScoringProfile FIFTEEN_FIVE = ScoringProfile.builder()
            .name("15five")
            .rollUp(RollUps.atMostOne(RollUps.WEIGHTED_MEAN))
            .build();

    private ProductProfiles() {}

    private static Judging judging(StatusRule rule) {
        return Judging.standard().withKeyResultStatus(rule).withObjectiveStatus(rule);
    }

    private static Judging byRatio(Cuts cuts) {
        return Judging.standard()
                .withKeyResultStatus(StatusRules.by(cuts, Completion.REACHED))
                .withObjectiveStatus(StatusRules.by(cuts, Completion.KEPT));
    }

    private static Judging withoutGrades(Judging judging) {
        return judging.withKeyResultGrade(GradeScales.NONE).withObjectiveGrade(GradeScales.NONE);
    }

    private static StatusRule engagedlyGap() {
        return StatusRules.by(Cuts.byGap(Cut.closed("0.165"), Cut.closed("0.33")), Completion.REACHED);
    }

    private static ScoringStrategy<Maintain> distance(Maintain maintain) {
        boolean isPlain = maintain.tolerance().isEmpty() && ScoringStrategies.RELATIVE_DISTANCE.canMeasure(maintain);
        return isPlain ? ScoringStrategies.RELATIVE_DISTANCE : Measuring.standardBound(maintain);
    }
}
