package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.Baseline;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Confidence;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Outcome;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** How key results and objectives come to an objective, by the profile standard. */
class ObjectiveTest {
    @Test
    void progress_is_the_mean_of_progress_and_the_score_the_mean_of_scores() {
        ObjectiveScore score = Given.score(Given.objective(at("a", "150"), at("b", "50")), 50);

        assertThat(score.progress()).contains(Progress.ONE);
        assertThat(score.score()).contains(Score.of("0.75"));
        assertThat(score.coverage()).isEqualTo(Coverage.FULL);
        assertThat(score.status()).isEqualTo(Status.ON_TRACK);
        assertThat(score.grade()).contains(Grade.AMBER);
    }

    @Test
    void what_has_no_score_is_left_out_and_lowers_the_coverage() {
        ObjectiveScore score = Given.score(
                Given.objective(at("a", "60").withWeight(3), unread("b").withWeight(2), baseline("c")), 50);

        assertThat(score.progress()).contains(Progress.of("0.6"));
        assertThat(score.coverage()).isEqualTo(Coverage.of(new BigDecimal("0.5")));
    }

    @Test
    void weight_0_and_guardrails_take_no_part() {
        ObjectiveScore score = Given.score(
                Given.objective(
                        at("a", "60"),
                        at("b", "0").withWeight(0),
                        at("c", "100").withRole(Role.GUARDRAIL)),
                50);

        assertThat(score.progress()).contains(Progress.of("0.6"));
        assertThat(score.coverage()).isEqualTo(Coverage.FULL);
        assertThat(score.keyResults()).hasSize(3);
        assertThat(score.keyResults().get(2).progress()).contains(Progress.ONE);
    }

    @Test
    void a_mean_is_taken_of_the_parts_as_shown_and_rounded_down_once() {
        Metric thirds = Metric.reach(3);
        KeyResult one = Given.read(thirds, "1").withId("a");
        KeyResult two = Given.read(thirds, "2").withId("b");
        KeyResult below = Given.read(thirds, "-1").withId("c");

        assertThat(Given.score(Given.objective(one, two), 50).progress()).contains(Progress.of("0.499999"));
        assertThat(Given.score(Given.objective(one, below), 50).progress()).contains(Progress.of("-0.000001"));
        assertThat(Given.score(Given.objective(one, below), 50).score()).contains(Score.of("0.166666"));
    }

    @Test
    void it_is_done_only_when_every_part_that_counts_is_done() {
        KeyResult done = at("a", "100");
        KeyResult beyond = at("b", "300");
        KeyResult short_ = at("c", "50");
        KeyResult held = Given.read(Maintain.atLeast(5), "6").withId("d");

        assertThat(status(50, done, beyond)).isEqualTo(Status.DONE);
        assertThat(status(50, done, beyond, short_)).isEqualTo(Status.ON_TRACK);
        assertThat(status(50, done, beyond, short_.withWeight(0))).isEqualTo(Status.DONE);
        assertThat(status(50, done, beyond, short_.withRole(Role.GUARDRAIL))).isEqualTo(Status.DONE);
        assertThat(status(50, done, beyond, unread("e"))).isEqualTo(Status.ON_TRACK);
        assertThat(status(50, done, held)).isEqualTo(Status.ON_TRACK);
        assertThat(status(100, done, held)).isEqualTo(Status.DONE);
    }

    @Test
    void its_status_is_its_own_gap_and_not_the_worst_of_its_parts() {
        assertThat(status(50, at("a", "80"), at("b", "10"))).isEqualTo(Status.ON_TRACK);
        assertThat(status(50, at("a", "50"), at("b", "0"))).isEqualTo(Status.AT_RISK);
        assertThat(status(50, at("a", "40"), at("b", "0"))).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void its_gap_is_taken_by_its_cycle_and_not_by_the_due_dates_of_its_parts() {
        assertThat(status(50, at("a", "40").withDue(Given.day(51)))).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void without_progress_it_is_unknown_or_not_started() {
        assertNothing(Status.UNKNOWN);
        assertNothing(Status.UNKNOWN, at("a", "60").withRole(Role.GUARDRAIL));
        assertNothing(Status.UNKNOWN, at("a", "60").withWeight(0), at("b", "60").withWeight(0));
        assertNothing(Status.UNKNOWN, unread("a").withWeight(0));
        assertNothing(Status.NOT_STARTED, unread("a"), unread("b"));
        assertNothing(Status.NOT_STARTED, unread("a"), baseline("b").withWeight(0));
        assertNothing(Status.UNKNOWN, unread("a"), baseline("b"));
        assertNothing(Status.UNKNOWN, baseline("b"));
        assertNothing(Status.UNKNOWN, Given.read(Metric.growBy(20), "5").withId("a"));
    }

    @Test
    void a_committed_objective_is_green_only_at_1() {
        Objective objective = Given.objective(at("a", "80").withAmbition(Ambition.ASPIRATIONAL));

        assertThat(Given.score(objective, 50).grade()).contains(Grade.AMBER);
        assertThat(Given.score(objective, 50).keyResults().get(0).grade()).contains(Grade.GREEN);
        assertThat(Given.score(objective.withAmbition(Ambition.ASPIRATIONAL), 50)
                        .grade())
                .contains(Grade.GREEN);
        assertThat(Given.score(Given.objective(at("a", "39.9999")), 50).grade()).contains(Grade.RED);
    }

    @Test
    void a_key_result_takes_the_ambition_of_its_objective() {
        Objective aspirational = Given.objective(at("a", "80")).withAmbition(Ambition.ASPIRATIONAL);

        assertThat(Given.score(aspirational, 50).keyResults().get(0).grade()).contains(Grade.GREEN);
    }

    @Test
    void confidence_is_the_mean_by_weight_over_those_that_have_one() {
        KeyResult sure = Given.keyResult(Metric.reach(100), Given.saying(1, "5", "0.9"))
                .withId("a")
                .withWeight(3);
        KeyResult doubtful = Given.keyResult(
                        Metric.reach(100), CheckIn.on(Given.day(1)).withConfidence("0.5"))
                .withId("b");
        KeyResult guarded = sure.withId("c").withRole(Role.GUARDRAIL).withWeight(100);

        assertThat(Given.score(Given.objective(sure, doubtful, guarded, at("d", "5")), 50)
                        .confidence())
                .contains(Confidence.of("0.8"));
        assertThat(Given.score(Given.objective(at("d", "5")), 50).confidence()).isEmpty();
    }

    @Test
    void objectives_roll_up_with_their_weight_and_their_coverage() {
        Objective above = Given.objective(at("a", "20")).withId("above").withRollUp(RollUpSource.BOTH);
        Objective half = Given.objective(at("b", "80"), unread("c"))
                .withId("half")
                .withParent("above")
                .withWeight(2);
        Objective none = Given.objective(unread("d")).withId("none").withParent("above");
        Objective weightless = Given.objective(at("e", "0"))
                .withId("weightless")
                .withParent("above")
                .withWeight(0);
        Scorecard card = Scorer.standard().score(Okrs.of(above, half, none, weightless), Given.day(50));

        assertThat(card.objective("half").coverage()).isEqualTo(Coverage.of(new BigDecimal("0.5")));
        assertThat(card.objective("above").progress()).contains(Progress.of("0.6"));
        assertThat(card.objective("above").coverage()).isEqualTo(Coverage.of(new BigDecimal("0.5")));
    }

    @Test
    void a_parent_takes_only_what_its_roll_up_says() {
        Objective above = Given.objective(at("a", "20")).withId("above");
        Objective below = Given.objective(at("b", "80")).withId("below").withParent("above");

        assertThat(progress(above.withRollUp(RollUpSource.KEY_RESULTS), below)).isEqualTo(Progress.of("0.2"));
        assertThat(progress(above.withRollUp(RollUpSource.OBJECTIVES), below)).isEqualTo(Progress.of("0.8"));
        assertThat(progress(above.withRollUp(RollUpSource.BOTH), below)).isEqualTo(Progress.of("0.5"));
    }

    @Test
    void a_roll_up_of_objectives_without_any_is_unknown() {
        Objective lonely = Given.objective(at("a", "20")).withRollUp(RollUpSource.OBJECTIVES);

        assertThat(Given.score(lonely, 50).progress()).isEmpty();
        assertThat(Given.score(lonely, 50).status()).isEqualTo(Status.UNKNOWN);
        assertThat(Given.score(lonely, 50).coverage()).isEqualTo(Coverage.NONE);
        assertThat(Given.score(lonely, 50).keyResults().get(0).progress()).contains(Progress.of("0.2"));
    }

    @Test
    void a_parent_that_is_a_key_result_takes_no_part_in_any_roll_up() {
        Objective above = Given.objective(at("a", "20")).withId("above").withRollUp(RollUpSource.BOTH);
        Objective below = Given.objective(at("b", "80")).withId("below").withParent("a");

        assertThat(progress(above, below)).isEqualTo(Progress.of("0.2"));
    }

    @Test
    void a_parent_that_is_a_key_result_never_makes_a_loop() {
        Objective one =
                Given.objective(at("a", "20")).withId("one").withParent("b").withRollUp(RollUpSource.BOTH);
        Objective other = Given.objective(at("b", "80")).withId("other").withParent("one");

        assertThat(progress(one, other)).isEqualTo(Progress.of("0.5"));
    }

    @Test
    void objectives_on_a_loop_are_scored_from_their_key_results_alone_and_those_below_it_as_ever() {
        Objective one = looping("one", "20", "two");
        Objective two = looping("two", "40", "one");
        Objective below = Given.objective(at("kbelow", "60"))
                .withId("below")
                .withParent("two")
                .withRollUp(RollUpSource.BOTH);
        Objective leaf = Given.objective(at("kleaf", "80")).withId("leaf").withParent("below");
        Objective itself = looping("itself", "10", "itself").withRollUp(RollUpSource.OBJECTIVES);
        Scorecard card = Scorer.standard().score(Okrs.of(one, two, below, leaf, itself), Given.day(50));

        assertThat(card.objectives())
                .extracting(score -> score.progress().orElseThrow().toString())
                .isEqualTo(List.of("0.2", "0.4", "0.7", "0.8", "0.1"));
    }

    @Test
    void a_closure_changes_no_number() {
        Objective open = Given.objective(at("a", "60"));
        Objective closed = open.withClosure(Closure.builder()
                .date(Given.day(20))
                .outcome(Outcome.MISSED)
                .score(Score.ZERO)
                .build());

        assertThat(Given.score(closed, 50)).isEqualTo(Given.score(open, 50));
    }

    private static Objective looping(String id, String reading, String parent) {
        return Given.objective(at("k" + id, reading))
                .withId(id)
                .withParent(parent)
                .withRollUp(RollUpSource.BOTH);
    }

    private static Progress progress(Objective above, Objective below) {
        return Scorer.standard()
                .score(Okrs.of(above, below), Given.day(50))
                .objectives()
                .get(0)
                .progress()
                .orElseThrow();
    }

    private static void assertNothing(Status status, KeyResult... keyResults) {
        ObjectiveScore score = Given.score(Given.objective(keyResults), 50);

        assertThat(score.withKeyResults(List.of()).withExplanation("").withReasons())
                .isEqualTo(ObjectiveScore.builder()
                        .id("o1")
                        .coverage(Coverage.NONE)
                        .expected(Progress.of("0.5"))
                        .status(status)
                        .build());
    }

    private static Status status(int day, KeyResult... keyResults) {
        return Given.score(Given.objective(keyResults), day).status();
    }

    private static KeyResult at(String id, String percent) {
        return Given.read(Metric.reach(100), percent).withId(id);
    }

    private static KeyResult unread(String id) {
        return Given.keyResult(Metric.reach(100)).withId(id);
    }

    private static KeyResult baseline(String id) {
        return Given.read(Baseline.of("%"), "5").withId(id);
    }
}
