package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** The laws that a roll-up does not obey, with the counterexample to each. */
class RollUpLawExceptionsTest {

    @Test
    @Counterexample(
            of = {"MEAN_OF_SCORES", "ofScores"},
            to = "between")
    void a_mean_of_scores_lies_between_the_scores_and_not_the_progress_of_its_parts() {
        List<Part> parts = List.of(part(1, "1.5"), part(1, "1.2"));

        assertThat(RollUps.MEAN_OF_SCORES.rollUp(parts)).isEqualTo(comesTo("1", "1"));
        assertThat(RollUps.ofScores(RollUps.WEIGHTED_MEAN).rollUp(parts)).isEqualTo(comesTo("1", "1"));
    }

    @Test
    @Counterexample(of = "MEAN_FROM_ZERO", to = "between")
    void a_mean_from_zero_is_above_its_greatest_part_where_all_are_below_0() {
        assertThat(RollUps.MEAN_FROM_ZERO.rollUp(List.of(part(1, "-0.5"), part(1, "-0.2"))))
                .isEqualTo(comesTo("0", "0"));
    }

    @Test
    @Counterexample(of = "atMostOne", to = "between")
    void what_is_held_at_1_is_below_its_least_part_where_all_are_above() {
        assertThat(RollUps.atMostOne(RollUps.WEIGHTED_MEAN).rollUp(List.of(part(1, "1.5"), part(1, "1.2"))))
                .isEqualTo(comesTo("1", "1"));
    }

    @Test
    @Counterexample(
            of = {"PLAIN_MEAN", "unweighted"},
            to = "parts")
    void without_weights_a_part_of_weight_2_is_not_two_parts() {
        List<Part> heavy = List.of(part(2, "1"), part(1, "0"));
        List<Part> twice = List.of(part(1, "1"), part(1, "1"), part(1, "0"));

        for (RollUp rollUp : List.of(RollUps.PLAIN_MEAN, RollUps.unweighted(RollUps.WEIGHTED_MEAN))) {
            assertThat(rollUp.rollUp(heavy)).isEqualTo(comesTo("0.5", "0.5"));
            assertThat(rollUp.rollUp(twice)).isEqualTo(comesTo("0.666666", "0.666666"));
        }
    }

    @Test
    @Counterexample(of = "NONE", to = "known")
    void where_nothing_is_rolled_up_nothing_is_known() {
        assertThat(RollUps.NONE.rollUp(List.of(part(1, "1")))).isEqualTo(RollUp.RolledUp.NOTHING);
    }

    @Test
    @Counterexample(of = "zeroWhenEmpty", to = "known")
    void where_there_is_no_part_0_is_made_up() {
        RollUp rollUp = RollUps.zeroWhenEmpty(RollUps.WEIGHTED_MEAN);

        assertThat(rollUp.rollUp(List.of())).isEqualTo(comesTo("0", "0"));
        assertThat(rollUp.rollUp(List.of(unknown()))).isEqualTo(RollUp.RolledUp.NOTHING);
    }

    private static RollUp.RolledUp comesTo(String progress, String score) {
        return new RollUp.RolledUp(Optional.of(Progress.of(progress)), Optional.of(Score.of(score)));
    }

    private static Part part(int weight, String progress) {
        Progress known = Progress.of(progress);
        return unknown()
                .withWeight(BigDecimal.valueOf(weight))
                .withProgress(known)
                .withScore(known.score())
                .withCoverage(Coverage.FULL);
    }

    private static Part unknown() {
        return Part.builder()
                .id("part")
                .weight(BigDecimal.ONE)
                .coverage(Coverage.NONE)
                .status(Status.UNKNOWN)
                .build();
    }
}
