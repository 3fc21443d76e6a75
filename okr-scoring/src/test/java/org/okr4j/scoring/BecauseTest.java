package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Confidence;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** Why a status rule or a grade scale chooses as it does, to the letter. */
class BecauseTest {
    private static final Maintain TOLERANT = Maintain.atMost(5).withTolerance(BigDecimal.ONE);

    @Test
    void cuts_say_between_which_of_them_something_lies() {
        Cuts gap = Cuts.byGap(Cut.closed("0.1"), Cut.open("0.25"));
        Cuts ratio = Cuts.byRatio(Cut.closed("0.95"), Cut.open("0.75"));
        Cuts progress = Cuts.byProgress(Cut.open("0.9"), Cut.closed("0.75"));
        Cuts score = Cuts.byScore(Cut.closed("0.7"), Cut.closed("0.4"));

        assertThat(because(gap, "0.45", "0.5")).isEqualTo("gap 0.5 − 0.45 = 0.05, at most 0.1");
        assertThat(because(gap, "0.3", "0.5")).isEqualTo("gap 0.5 − 0.3 = 0.2, more than 0.1, less than 0.25");
        assertThat(because(gap, "-0.3", "0.5")).isEqualTo("gap 0.5 − (−0.3) = 0.8, at least 0.25");
        assertThat(because(ratio, "0.5", "0.5")).isEqualTo("progress 0.5, at least 0.95 × 0.5");
        assertThat(because(ratio, "0.45", "0.5"))
                .isEqualTo("progress 0.45, less than 0.95 × 0.5, more than 0.75 × 0.5");
        assertThat(because(ratio, "0.1", "0.5")).isEqualTo("progress 0.1, at most 0.75 × 0.5");
        assertThat(because(progress, "0.95", "0.5")).isEqualTo("progress 0.95, more than 0.9");
        assertThat(because(progress, "0.9", "0.5")).isEqualTo("progress 0.9, at most 0.9, at least 0.75");
        assertThat(because(progress, "0.1", "0.5")).isEqualTo("progress 0.1, less than 0.75");
        assertThat(because(score, "0.5", "0.5")).isEqualTo("score 0.5, less than 0.7, at least 0.4");
    }

    @Test
    void what_is_done_or_not_yet_kept() {
        StatusRule kept = StatusRules.STANDARD;
        StatusRule reached = StatusRules.by(Cuts.byGap(Cut.closed("0.1"), Cut.closed("0.25")), Completion.REACHED);
        Standing objective = standing("1.2", "0.5").withParts(List.of(Status.DONE, Status.ON_TRACK));

        assertThat(kept.because(standing("1.2", "0.5").withMeasure(Metric.reach(1))))
                .isEqualTo("progress 1.2, at least 1");
        assertThat(kept.because(objective)).isEqualTo("progress 1.2, at least 1, but not every part is done");
        assertThat(reached.because(objective)).isEqualTo("progress 1.2, at least 1");
        assertThat(kept.because(standing("1", "0.5").withMeasure(Maintain.atMost(5))))
                .isEqualTo("progress 1, at least 1, but a bound is kept only when it is due, on 2026-04-11");
    }

    @Test
    void why_there_is_nothing_to_go_by() {
        Standing nothing = standing().withMeasure(Metric.reach(1));
        Standing objective = standing();

        assertThat(StatusRules.STANDARD.because(nothing.withWithoutProgress(Status.NOT_STARTED)))
                .isEqualTo("no reading yet");
        assertThat(StatusRules.STANDARD.because(nothing)).isEqualTo("no progress to go by");
        assertThat(StatusRules.STANDARD.because(objective)).isEqualTo("no part counts");
        assertThat(StatusRules.whereAPartCounts(StatusRules.STANDARD).because(objective))
                .isEqualTo("no part counts");
        assertThat(StatusRules.STANDARD.because(objective.withParts(Status.UNKNOWN)))
                .isEqualTo("no part has progress");
        assertThat(StatusRules.WORST_OF_PARTS.because(
                        objective.withParts(Status.NOT_STARTED).withWithoutProgress(Status.NOT_STARTED)))
                .isEqualTo("no part has started");
        assertThat(StatusRules.UNKNOWN.because(nothing)).isEqualTo("the profile gives no status");
    }

    @Test
    void the_statuses_of_the_parts() {
        Standing parts = standing("0.5", "0.5")
                .withParts(Status.ON_TRACK, Status.OFF_TRACK, Status.ON_TRACK, Status.UNKNOWN)
                .withPartIds("a", "b", "c", "d");

        assertThat(StatusRules.WORST_OF_PARTS.because(parts)).isEqualTo("the worst of the parts, \"b\"");
        assertThat(StatusRules.WORST_OF_PARTS.because(parts.withPartIds())).isEqualTo("the worst of the parts");
        assertThat(StatusRules.ROUNDED_MEAN_OF_PARTS.because(parts))
                .isEqualTo("rounded mean of on-track 1, at-risk 2 and off-track 3: (1 + 3 + 1) / 3 = 1.666666");
        assertThat(StatusRules.ROUNDED_MEAN_OF_PARTS.because(parts.withParts(Status.DONE)))
                .isEqualTo("every part that has a say is done");
        assertThat(StatusRules.byPrecedence(StatusRules.STANDARD).because(parts))
                .isEqualTo("the worst of the parts, \"b\"");
        assertThat(StatusRules.byPrecedence(StatusRules.STANDARD)
                        .because(parts.withParts(Status.DONE, Status.OFF_TRACK)))
                .isEqualTo("gap 0.5 − 0.5 = 0, at most 0.1");
    }

    @Test
    void bounds() {
        Standing met = standing("1", "0.5").withMeasure(TOLERANT);
        Standing near = standing("0.5", "0.5").withMeasure(TOLERANT);
        Standing far = standing("0", "0.5").withMeasure(TOLERANT);
        Standing share = near.withMeasure(TOLERANT.withAggregate(Aggregate.SHARE));
        StatusRule rule = StatusRules.forBounds(StatusRules.BOUND_WITH_RISK, StatusRules.STANDARD);

        assertThat(rule.because(met)).isEqualTo("the bound is met");
        assertThat(rule.because(near)).isEqualTo("the bound is not met, but within its tolerance");
        assertThat(rule.because(far)).isEqualTo("the bound is not met, nor its tolerance");
        assertThat(rule.because(share)).isEqualTo("the bound is not met");
        assertThat(rule.because(near.withMeasure(Metric.reach(1)))).isEqualTo("gap 0.5 − 0.5 = 0, at most 0.1");
        assertThat(StatusRules.BOUND_UNTIL_DUE.because(met))
                .isEqualTo("the bound is met up to the last day, 2026-04-11");
        assertThat(StatusRules.BOUND_UNTIL_DUE.because(far.withAsOf(Given.END.plusDays(1))))
                .isEqualTo("the bound is not met after the last day, 2026-04-11");
    }

    @Test
    void before_after_by_hand_and_by_confidence() {
        Standing half = standing("0.5", "0.5");

        assertThat(StatusRules.fromStart(StatusRules.STANDARD).because(half.withAsOf(Given.START.minusDays(1))))
                .isEqualTo("before the first day, 2026-01-01");
        assertThat(StatusRules.untilDue(StatusRules.STANDARD).because(half.withAsOf(Given.END.plusDays(1))))
                .isEqualTo("after the last day, 2026-04-11");
        assertThat(StatusRules.setByHand(StatusRules.STANDARD)
                        .because(half.withSetByHand(Status.AT_RISK).withSetByHandOn(Given.day(9))))
                .isEqualTo("set by hand on 2026-01-10");
        assertThat(StatusRules.setByHand(StatusRules.STANDARD).because(half.withSetByHand(Status.AT_RISK)))
                .isEqualTo("set by hand");
        assertThat(StatusRules.setByHand(StatusRules.STANDARD).because(half))
                .isEqualTo("gap 0.5 − 0.5 = 0, at most 0.1");
        assertThat(byConfidence(half, "1")).isEqualTo("confidence 1, at least 1");
        assertThat(byConfidence(half, "0.9")).isEqualTo("confidence 0.9, at least 0.8, less than 1");
        assertThat(byConfidence(half, "0.3")).isEqualTo("confidence 0.3, at least 0.3, less than 0.8");
        assertThat(byConfidence(half, "0.2")).isEqualTo("confidence 0.2, at least 0.1, less than 0.3");
        assertThat(byConfidence(half, "0.05")).isEqualTo("confidence 0.05, less than 0.1");
    }

    @Test
    void grades() {
        assertThat(grade(GradeScales.STANDARD, "0.3", Ambition.COMMITTED)).isEqualTo("score 0.3, less than 0.4");
        assertThat(grade(GradeScales.STANDARD, "0.9", Ambition.COMMITTED))
                .isEqualTo("score 0.9, at least 0.4, less than 1, as it is committed");
        assertThat(grade(GradeScales.STANDARD, "1", Ambition.COMMITTED))
                .isEqualTo("score 1, at least 1, as it is committed");
        assertThat(grade(GradeScales.STANDARD, "0.9", Ambition.ASPIRATIONAL)).isEqualTo("score 0.9, at least 0.7");
        assertThat(grade(GradeScales.FULL_SCORE_BY_AMBITION, "1", Ambition.ASPIRATIONAL))
                .isEqualTo("score 1, at least 1, which was not ambitious enough");
        assertThat(grade(GradeScales.FULL_SCORE_BY_AMBITION, "0.6", Ambition.ASPIRATIONAL))
                .isEqualTo("score 0.6, at least 0.4, less than 0.7");
        assertThat(grade(GradeScales.byScore(Score.of("0.3"), Score.of("0.7")), "0.6", Ambition.COMMITTED))
                .isEqualTo("score 0.6, at least 0.3, less than 0.7");
        assertThat(grade(GradeScales.STANDARD, "0.4", Ambition.COMMITTED))
                .isEqualTo("score 0.4, at least 0.4, less than 1, as it is committed");
        assertThat(grade(GradeScales.STANDARD, "0.7", Ambition.ASPIRATIONAL)).isEqualTo("score 0.7, at least 0.7");
        assertThat(grade(GradeScales.byScore(Score.of("0.3"), Score.of("0.7")), "0.3", Ambition.COMMITTED))
                .isEqualTo("score 0.3, at least 0.3, less than 0.7");
        assertThat(grade(GradeScales.byScore(Score.of("0.3"), Score.of("0.7")), "0.7", Ambition.COMMITTED))
                .isEqualTo("score 0.7, at least 0.7");
        assertThat(GradeScales.byStatus(GradeScales.STANDARD)
                        .because(Score.of("0.6"), Ambition.COMMITTED, Status.OFF_TRACK))
                .isEqualTo("the status is off-track");
        assertThat(grade(GradeScales.byStatus(GradeScales.STANDARD), "0.3", Ambition.COMMITTED))
                .isEqualTo("score 0.3, less than 0.4");
        assertThat(grade(GradeScales.NONE, "0.3", Ambition.COMMITTED)).isEmpty();
    }

    private static String grade(GradeScale scale, String score, Ambition ambition) {
        return scale.because(Score.of(score), ambition, Status.UNKNOWN);
    }

    private static String byConfidence(Standing standing, String confidence) {
        return StatusRules.byConfidence(StatusRules.STANDARD)
                .because(standing.withConfidence(Confidence.of(confidence)));
    }

    private static String because(Cuts cuts, String progress, String expected) {
        return StatusRules.by(cuts).because(standing(progress, expected).withMeasure(Metric.reach(1)));
    }

    private static Standing standing(String progress, String expected) {
        return standing()
                .withProgress(Progress.of(progress))
                .withScore(Progress.of(progress).score())
                .withExpected(Progress.of(expected));
    }

    private static Standing standing() {
        return Standing.builder()
                .asOf(Given.day(50))
                .start(Given.START)
                .due(Given.END)
                .build();
    }
}
