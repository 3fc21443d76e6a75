package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.scoring.HalfTime.CYCLE;
import static org.okr4j.scoring.HalfTime.DUE;
import static org.okr4j.scoring.HalfTime.TODAY;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.unread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Ambition;
import org.okr4j.core.Baseline;
import org.okr4j.core.Closure;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.Outcome;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.core.UnknownIdException;

class SummaryTest {
    private static final Objective LAUNCH =
            committed("launch", at("live", "1"), at("calls", "0.6")).withLevel(OrgLevel.COMPANY);
    private static final Objective SERVICE = committed("service", at("answers", "1"));
    private static final Objective HALF_MEASURED =
            committed("half", at("seen", "1"), unread("unseen", Metric.increase(0, 1)));
    private static final Objective NEW = committed("new", KeyResult.of("learn", "Learn", Baseline.of("%")));
    private static final Objective LOVE = aspirational(
            "love",
            at("stars", "0.9"),
            at("friends", "0.333333"),
            at("refunds", "0.2").withRole(Role.GUARDRAIL),
            at("note", "0").withWeight(0),
            at("safe", "1").withAmbition(Ambition.COMMITTED));
    private static final Okrs OKRS = Okrs.of(LAUNCH, SERVICE, HALF_MEASURED, NEW, LOVE);

    @Test
    void a_document_comes_to_a_few_numbers() {
        assertThat(Summary.of(OKRS, card(OKRS, TODAY)))
                .isEqualTo(Summary.builder()
                        .asOf(TODAY)
                        .profile("standard")
                        .objectives(Tally.builder()
                                .committed(attainment(4, 3, 1, "0.933333"))
                                .aspirational(attainment(1, 1, 0, "0.744444"))
                                .statuses(Map.of(Status.ON_TRACK, 3, Status.DONE, 1, Status.UNKNOWN, 1))
                                .build())
                        .keyResults(Tally.builder()
                                .committed(attainment(7, 5, 4, "0.92"))
                                .aspirational(attainment(2, 2, 0, "0.616666"))
                                .statuses(Map.of(
                                        Status.DONE, 4,
                                        Status.ON_TRACK, 2,
                                        Status.AT_RISK, 1,
                                        Status.NOT_STARTED, 1,
                                        Status.UNKNOWN, 1))
                                .build())
                        .guardrails(Map.of(Status.OFF_TRACK, 1))
                        .coverage(Coverage.of(new BigDecimal("0.777777")))
                        .netConfidence(new NetConfidence(857_142))
                        .build());
    }

    @Test
    void an_empty_document_counts_none() {
        assertThat(Summary.of(Okrs.of(), card(Okrs.of(), TODAY)))
                .isEqualTo(Summary.builder().asOf(TODAY).profile("standard").build());
    }

    @Test
    void a_summary_narrows_to_some_objectives() {
        assertThat(Summary.of(
                        OKRS, card(OKRS, TODAY), objective -> objective.level().equals(Optional.of(OrgLevel.COMPANY))))
                .isEqualTo(Summary.of(Okrs.of(LAUNCH), card(Okrs.of(LAUNCH), TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"0.39, TOO_HARD", "0.4, FITTING", "0.7, FITTING", "0.85, FITTING", "0.86, TOO_EASY", "1, TOO_EASY"})
    void stretches_are_judged_by_their_mean_when_their_time_is_over(String progress, Stretch stretch) {
        Okrs okrs = Okrs.of(aspirational("a", at("k", progress)), committed("b", at("l", "0")));
        Summary after = Summary.of(okrs, card(okrs, DUE));
        Summary before = Summary.of(okrs, card(okrs, DUE.minusDays(1)));

        assertThat(after.objectives().stretch()).contains(stretch);
        assertThat(after.keyResults().stretch()).contains(stretch);
        assertThat(before.objectives().stretch()).isEmpty();
        assertThat(before.keyResults().stretch()).isEmpty();
    }

    @Test
    void one_stretch_that_went_well_does_not_make_stretches_too_easy() {
        Okrs okrs = Okrs.of(aspirational("a", at("k", "1")), aspirational("b", at("l", "0.5")));

        assertThat(Summary.of(okrs, card(okrs, DUE)).objectives().stretch()).contains(Stretch.FITTING);
    }

    @Test
    void what_was_closed_is_over_and_a_key_result_by_its_own_due_date() {
        Objective closed = aspirational("a", at("k", "1")).withClosure(Closure.of(TODAY, Outcome.ACHIEVED));
        Objective due = aspirational("b", at("l", "1").withDue(TODAY));
        Summary early = Summary.of(Okrs.of(closed), card(Okrs.of(closed), TODAY));
        Summary partly = Summary.of(Okrs.of(due), card(Okrs.of(due), TODAY));

        assertThat(early.objectives().stretch()).contains(Stretch.TOO_EASY);
        assertThat(partly.objectives().stretch()).isEmpty();
        assertThat(partly.keyResults().stretch()).contains(Stretch.TOO_EASY);
    }

    @Test
    void a_stretch_that_nobody_measured_holds_no_judgement_up() {
        Okrs okrs = Okrs.of(
                aspirational("a", at("k", "0.5").withDue(TODAY)),
                aspirational("b", unread("l", Metric.increase(0, 1))));

        assertThat(Summary.of(okrs, card(okrs, TODAY)).keyResults().stretch()).contains(Stretch.FITTING);
    }

    @Test
    void the_bounds_of_stretches_can_be_replaced() {
        Okrs okrs = Okrs.of(aspirational("a", at("k", "0.7")));
        StretchRange narrow = new StretchRange(Score.of("0.5"), Score.of("0.6"));

        assertThat(Summary.of(okrs, card(okrs, DUE), objective -> true, narrow)
                        .keyResults()
                        .stretch())
                .contains(Stretch.TOO_EASY);
        assertThatThrownBy(() -> new StretchRange(Score.ONE, Score.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A range of scores runs from the lesser to the greater: from 1 to 0");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0,0,0,0,-",
                "1,0,0,0,1",
                "0,1,0,0,0",
                "0,0,1,0,-1",
                "0,0,0,1,1",
                "1,0,2,0,-0.333334",
                "2,1,0,0,0.666666",
                "1,1,1,1,0.25"
            })
    void net_confidence_is_on_track_less_off_track(int onTrack, int atRisk, int offTrack, int done, BigDecimal net) {
        Map<Status, Integer> statuses = Map.of(
                Status.ON_TRACK, onTrack,
                Status.AT_RISK, atRisk,
                Status.OFF_TRACK, offTrack,
                Status.DONE, done,
                Status.UNKNOWN, 5,
                Status.NOT_STARTED, 7);

        assertThat(NetConfidence.of(statuses))
                .isEqualTo(Optional.ofNullable(net).map(NetConfidence::of));
    }

    @ParameterizedTest
    @CsvSource({
        "1.000001, A net confidence lies between -1 and 1: 1.000001",
        "-2, A net confidence lies between -1 and 1: -2.000000",
        "0.0000001, A net confidence lies between -1 and 1 and has at most six decimals: 1E-7",
        "1e999999999, A net confidence lies between -1 and 1 and has at most six decimals: 1E+999999999",
    })
    void a_net_confidence_out_of_range_is_refused(BigDecimal value, String message) {
        assertThatThrownBy(() -> NetConfidence.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void counts_that_do_not_agree_are_refused() {
        assertThatThrownBy(() ->
                        Attainment.builder().count(1).scored(2).mean(Score.ONE).build())
                .hasMessage("As many are met as have a score at most, and as many have one as there are:"
                        + " 0 met, 2 with a score, 1 in all");
        assertThatThrownBy(() -> Attainment.builder().count(1).scored(1).build())
                .hasMessage("There is a mean exactly where there is a score: 1 with a score");
        assertThatThrownBy(() -> Tally.builder().putStatus(Status.DONE, 1).build())
                .hasMessage("Each is counted once, by its ambition and by its status: 0 and 1");
        assertThatThrownBy(() -> Tally.builder()
                        .putStatus(Status.DONE, 1)
                        .putStatus(Status.AT_RISK, -1)
                        .build())
                .hasMessage("There are none or more of a status: -1");
    }

    @Test
    void a_status_that_does_not_occur_is_left_out() {
        assertThat(Tally.builder().putStatus(Status.DONE, 0).build())
                .isEqualTo(Tally.builder().build());
        assertThat(Summary.builder()
                        .asOf(TODAY)
                        .profile("p")
                        .putGuardrail(Status.DONE, 0)
                        .build())
                .isEqualTo(Summary.builder().asOf(TODAY).profile("p").build());
    }

    @Test
    void an_objective_rolled_up_from_others_counts_once() {
        Objective above = committed("above").withRollUp(RollUpSource.OBJECTIVES);
        Okrs okrs = Okrs.of(above, SERVICE.withParent("above"));
        Summary summary = Summary.of(okrs, card(okrs, TODAY));

        assertThat(summary.objectives().committed()).isEqualTo(attainment(2, 2, 2, "1"));
        assertThat(summary.keyResults().committed()).isEqualTo(attainment(1, 1, 1, "1"));
        assertThat(summary.coverage()).isEqualTo(Coverage.FULL);
    }

    @Test
    void a_scorecard_of_another_document_is_refused() {
        assertThatThrownBy(() -> Summary.of(OKRS, card(Okrs.of(), TODAY))).isInstanceOf(UnknownIdException.class);
    }

    private static Scorecard card(Okrs okrs, LocalDate asOf) {
        return Scorer.standard().score(okrs, asOf);
    }

    private static Attainment attainment(int count, int scored, int met, String mean) {
        return Attainment.builder()
                .count(count)
                .scored(scored)
                .met(met)
                .mean(Score.of(mean))
                .build();
    }

    private static Objective committed(String id, KeyResult... keyResults) {
        return Objective.of(id, "Objective " + id, CYCLE, keyResults);
    }

    private static Objective aspirational(String id, KeyResult... keyResults) {
        return committed(id, keyResults).withAmbition(Ambition.ASPIRATIONAL);
    }
}
