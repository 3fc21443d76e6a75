package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.core.UnknownIdException;

/** Every part of a profile, replaced by one of a user's own; and the ways to ask a scorer. */
class PluggingInTest {
    private static final KeyResult HIGH = Given.keyResult(
                    Metric.reach(100),
                    Given.saying(1, "60", "0.9"),
                    CheckIn.of(Given.day(2), 60).withStatus(Status.AT_RISK))
            .withId("high");
    private static final KeyResult LOW = Given.read(Metric.reach(100), "20").withId("low");
    private static final Okrs OKRS = Given.okrs(HIGH, LOW);

    @Test
    void a_profile_carries_its_name_into_the_scorecard() {
        Scorecard card = Scorer.of(ScoringProfiles.STANDARD.withName("ours")).score(OKRS, Given.day(50));

        assertThat(card.profile()).isEqualTo("ours");
        assertThat(card.withProfile("standard")).isEqualTo(Scorer.standard().score(OKRS, Given.day(50)));
        assertThat(ScoringProfile.builder().name("standard").build()).isEqualTo(ScoringProfiles.STANDARD);
    }

    @Test
    void another_roll_up() {
        ObjectiveScore weakest = objective(ScoringProfiles.STANDARD.withRollUp(RollUps.WEAKEST));
        RollUp greatest = parts -> new RollUp.RolledUp(
                parts.stream().flatMap(part -> part.progress().stream()).max(Progress::compareTo), Optional.empty());
        ObjectiveScore strongest = objective(ScoringProfiles.STANDARD.withRollUp(greatest));

        assertThat(weakest.progress()).contains(Progress.of("0.2"));
        assertThat(weakest.score()).contains(Score.of("0.2"));
        assertThat(weakest.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(strongest.progress()).contains(Progress.of("0.6"));
        assertThat(strongest.score()).isEmpty();
        assertThat(strongest.grade()).isEmpty();
        assertThat(strongest.explanation()).isEqualTo("0.6");
    }

    @Test
    void another_pace() {
        Pace atOnce = (start, due, plan, asOf) -> Progress.ONE;
        ObjectiveScore score = objective(judging(Judging.standard().withPace(atOnce)));

        assertThat(score.expected()).contains(Progress.ONE);
        assertThat(score.keyResults().get(0).expected()).contains(Progress.ONE);
        assertThat(score.keyResults().get(0).status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void another_gap() {
        StatusRule strict = StatusRules.byGap(Progress.ZERO, Progress.of("0.3"));
        ObjectiveScore score = objective(judging(Judging.standard().withObjectiveStatus(strict)));

        assertThat(score.status()).isEqualTo(Status.AT_RISK);
        assertThat(objective(ScoringProfiles.STANDARD).status()).isEqualTo(Status.ON_TRACK);
        assertThat(score.keyResults().get(0).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void a_status_rule_that_takes_what_was_set_by_hand_and_the_worst_of_the_parts() {
        StatusRule byHand = standing -> standing.setByHand().orElse(Status.UNKNOWN);
        StatusRule worst = standing -> standing.parts().contains(Status.AT_RISK) ? Status.AT_RISK : Status.ON_TRACK;
        ObjectiveScore score =
                objective(judging(Judging.standard().withKeyResultStatus(byHand).withObjectiveStatus(worst)));

        assertThat(score.keyResults())
                .extracting(KeyResultScore::status)
                .containsExactly(Status.AT_RISK, Status.UNKNOWN);
        assertThat(score.status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void a_status_rule_sees_all_that_is_known() {
        StatusRule confident = standing -> {
            assertThat(standing)
                    .isEqualTo(Standing.builder()
                            .asOf(Given.day(50))
                            .start(Given.START)
                            .due(Given.END)
                            .measure(Metric.reach(100))
                            .progress(Progress.of("0.6"))
                            .score(Score.of("0.6"))
                            .expected(Progress.of("0.5"))
                            .confidence(Confidence.of("0.9"))
                            .setByHand(Status.AT_RISK)
                            .withoutProgress(Status.UNKNOWN)
                            .build());
            return Status.DONE;
        };

        assertThat(Scorer.of(judging(Judging.standard().withKeyResultStatus(confident)))
                        .score(HIGH, Given.CYCLE, Given.day(50))
                        .status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void another_grade_scale() {
        GradeScale never = (score, ambition) -> Optional.empty();
        GradeScale ambitious =
                (score, ambition) -> Optional.of(ambition == Ambition.COMMITTED ? Grade.RED : Grade.GREEN);
        ObjectiveScore score = objective(
                judging(Judging.standard().withKeyResultGrade(ambitious).withObjectiveGrade(never)));

        assertThat(score.grade()).isEmpty();
        assertThat(score.keyResults().get(0).grade()).contains(Grade.RED);
    }

    @Test
    void without_forecasts_and_explanations_everything_else_is_the_same() {
        KeyResult foreseen = Given.read(Metric.reach(100), "1", "2", "3").withId("foreseen");
        Objective above = Given.objective(foreseen).withRollUp(RollUpSource.BOTH);
        Objective below = Given.objective(HIGH).withId("below").withParent("o1");
        Okrs okrs = Okrs.of(above, below);
        Scorecard whole = Scorer.standard().score(okrs, Given.day(50));

        assertThat(whole.keyResult("foreseen").forecast()).contains(Progress.ONE);
        assertThat(Scorer.standard().withForecasts(false).score(okrs, Given.day(50)))
                .isEqualTo(emptied(whole, true, false));
        assertThat(Scorer.standard().withExplanations(false).score(okrs, Given.day(50)))
                .isEqualTo(emptied(whole, false, true));
        assertThat(Scorer.standard()
                        .withForecasts(false)
                        .withExplanations(false)
                        .score(okrs, Given.day(50)))
                .isEqualTo(emptied(whole, true, true));
        assertThat(Scorer.standard().withForecasts(false).withForecasts(true).score(okrs, Given.day(50)))
                .isEqualTo(whole);
    }

    @Test
    void a_key_result_scores_without_a_document_as_it_does_within_one() {
        assertThat(Scorer.standard().score(HIGH, Given.CYCLE, Given.day(50)))
                .isEqualTo(Scorer.standard().score(OKRS, Given.day(50)).keyResult("high"));
    }

    @Test
    void a_scorecard_is_asked_by_id() {
        Scorecard card = Scorer.standard().score(OKRS, Given.day(50));

        assertThat(card.objective("o1")).isSameAs(card.objectives().get(0));
        assertThat(card.keyResult("low"))
                .isSameAs(card.objectives().get(0).keyResults().get(1));
        assertThatThrownBy(() -> card.keyResult("hihg"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("\"hihg\"")
                .hasMessageContaining("\"high\"");
        assertThatThrownBy(() -> card.objective("low")).isInstanceOf(UnknownIdException.class);
    }

    @Test
    void profiles_are_found_by_name() {
        assertThat(ScoringProfiles.names()).startsWith("standard");
        assertThat(ScoringProfiles.named("standard")).isSameAs(ScoringProfiles.STANDARD);
        assertThatThrownBy(() -> ScoringProfiles.named("standrad"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("No scoring profile is called \"standrad\", did you mean \"standard\"?"
                        + " There are standard");
    }

    @Test
    void an_empty_document_has_an_empty_scorecard() {
        assertThat(Scorer.standard().score(Okrs.of(), Given.day(50)))
                .isEqualTo(Scorecard.builder()
                        .asOf(Given.day(50))
                        .profile("standard")
                        .build());
    }

    private static Scorecard emptied(Scorecard card, boolean forecasts, boolean explanations) {
        return card.withObjectives(card.objectives().stream()
                .map(objective -> objective
                        .withExplanation(explanations ? "" : objective.explanation())
                        .withReasons(explanations ? List.of() : objective.reasons())
                        .withKeyResults(objective.keyResults().stream()
                                .map(score -> score.withForecast(forecasts ? Optional.empty() : score.forecast())
                                        .withOutlook(forecasts ? Optional.empty() : score.outlook())
                                        .withExplanation(explanations ? "" : score.explanation())
                                        .withReasons(score.reasons().stream()
                                                .filter(reason -> !explanations
                                                        && !(forecasts && reason.of() == Reason.Of.FORECAST))
                                                .toList()))
                                .toList()))
                .toList());
    }

    private static ScoringProfile judging(Judging judging) {
        return ScoringProfiles.STANDARD.withJudging(judging);
    }

    private static ObjectiveScore objective(ScoringProfile profile) {
        return Scorer.of(profile).score(OKRS, Given.day(50)).objective("o1");
    }
}
