package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.scoring.HalfTime.CYCLE;
import static org.okr4j.scoring.HalfTime.DUE;
import static org.okr4j.scoring.HalfTime.TODAY;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.unread;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Ambition;
import org.okr4j.core.Closure;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Outcome;
import org.okr4j.core.Role;
import org.okr4j.core.Score;
import org.okr4j.core.UnknownIdException;

class CloseOutTest {
    private static final KeyResult UNREAD = unread("unread", Metric.increase(0, 1));

    @ParameterizedTest
    @CsvSource({
        "COMMITTED, 1.2, ACHIEVED, 1",
        "COMMITTED, 1, ACHIEVED, 1",
        "COMMITTED, 0.999999, PARTIAL, 0.999999",
        "COMMITTED, 0.4, PARTIAL, 0.4",
        "COMMITTED, 0.399999, MISSED, 0.399999",
        "COMMITTED, -0.5, MISSED, 0",
        "ASPIRATIONAL, 1, ACHIEVED, 1",
        "ASPIRATIONAL, 0.7, ACHIEVED, 0.7",
        "ASPIRATIONAL, 0.699999, PARTIAL, 0.699999",
        "ASPIRATIONAL, 0.4, PARTIAL, 0.4",
        "ASPIRATIONAL, 0.399999, MISSED, 0.399999",
        "ASPIRATIONAL, 0, MISSED, 0",
    })
    void an_outcome_follows_from_ambition_and_score(Ambition ambition, String progress, Outcome outcome, String score) {
        assertThat(suggested(CloseOut.standard(), objective("o", ambition, at("a", progress))))
                .contains(Closure.of(DUE, outcome).withScore(Score.of(score)));
    }

    @Test
    void what_nobody_measured_is_not_missed() {
        assertThat(suggested(CloseOut.standard(), objective("o", Ambition.COMMITTED, UNREAD)))
                .isEmpty();
        assertThat(suggested(CloseOut.standard(), objective("o", Ambition.COMMITTED)))
                .isEmpty();
        assertThat(suggested(
                        CloseOut.standard(),
                        objective("o", Ambition.COMMITTED, at("a", "0").withRole(Role.GUARDRAIL))))
                .isEmpty();
        assertThat(suggested(
                        CloseOut.standard(),
                        objective("o", Ambition.COMMITTED, at("a", "0").withWeight(0))))
                .isEmpty();
    }

    /** The profile gives an objective without parts a score of 0, and still nobody measured anything. */
    @Test
    void a_score_that_covers_nothing_is_none() {
        Objective empty = objective("o", Ambition.COMMITTED);
        ObjectiveScore score = HalfTime.score("operately", empty);

        assertThat(score.score()).contains(Score.ZERO);
        assertThat(CloseOut.standard().suggest(empty, score, DUE)).isEmpty();
    }

    @Test
    void a_commitment_that_is_measured_in_part_is_not_known_to_be_achieved_and_a_stretch_is() {
        assertThat(suggested(CloseOut.standard(), objective("o", Ambition.COMMITTED, at("a", "1"), UNREAD)))
                .contains(Closure.of(DUE, Outcome.PARTIAL).withScore(Score.ONE));
        assertThat(suggested(CloseOut.standard(), objective("o", Ambition.ASPIRATIONAL, at("a", "1"), UNREAD)))
                .contains(Closure.of(DUE, Outcome.ACHIEVED).withScore(Score.ONE));
    }

    @Test
    void the_bounds_can_be_replaced() {
        CloseOut lenient = CloseOut.standard()
                .withAspirationalAchievedFrom(Score.of("0.6"))
                .withPartialFrom(Score.of("0.3"));

        assertThat(suggested(lenient, objective("o", Ambition.ASPIRATIONAL, at("a", "0.6")))
                        .map(Closure::outcome))
                .contains(Outcome.ACHIEVED);
        assertThat(suggested(lenient, objective("o", Ambition.COMMITTED, at("a", "0.3")))
                        .map(Closure::outcome))
                .contains(Outcome.PARTIAL);
        assertThat(CloseOut.standard()).isEqualTo(CloseOut.builder().build());
    }

    @Test
    void crossed_bounds_are_refused() {
        assertThat(CloseOut.standard().withPartialFrom(Score.of("0.7")).partialFrom())
                .isEqualTo(Score.of("0.7"));
        assertThatThrownBy(() -> CloseOut.standard().withPartialFrom(Score.of("0.8")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("What is achieved is reached in part too: in part from 0.8 and achieved from 0.7");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void of_a_document_those_are_closed_that_are_open_after_their_cycle(int daysAfter) {
        LocalDate asOf = DUE.plusDays(daysAfter);
        Objective open = objective("open", Ambition.COMMITTED, at("a", "1"));
        Objective closed =
                objective("closed", Ambition.COMMITTED, at("b", "1")).withClosure(Closure.of(DUE, Outcome.DROPPED));
        Objective closedLater = objective("closed-later", Ambition.ASPIRATIONAL, at("c", "0.5"))
                .withClosure(Closure.of(asOf.plusDays(1), Outcome.CARRIED_FORWARD));
        Objective running =
                objective("running", Ambition.COMMITTED, at("d", "1")).withCycle(Cycle.year(2026));
        Objective unmeasured = objective("unmeasured", Ambition.COMMITTED, UNREAD);
        Okrs okrs = Okrs.of(open, closed, running, unmeasured, closedLater);

        assertThat(CloseOut.standard().suggest(okrs, Scorer.standard().score(okrs, asOf)))
                .containsExactly(
                        Map.entry("open", Closure.of(asOf, Outcome.ACHIEVED).withScore(Score.ONE)),
                        Map.entry(
                                "closed-later",
                                Closure.of(asOf, Outcome.PARTIAL).withScore(Score.of("0.5"))));
    }

    @Test
    void nothing_is_closed_before_the_last_day() {
        Okrs okrs = Okrs.of(objective("open", Ambition.COMMITTED, at("a", "1")));

        assertThat(CloseOut.standard().suggest(okrs, Scorer.standard().score(okrs, DUE.minusDays(1))))
                .isEmpty();
    }

    @Test
    void a_scorecard_of_another_document_is_refused() {
        Okrs okrs = Okrs.of(objective("open", Ambition.COMMITTED));
        Scorecard other = Scorer.standard().score(Okrs.of(), DUE);

        assertThatThrownBy(() -> CloseOut.standard().suggest(okrs, other)).isInstanceOf(UnknownIdException.class);
    }

    @Test
    void a_suggestion_closes_the_objective_and_changes_no_number() {
        Objective open = objective("o", Ambition.COMMITTED, at("a", "0.5"));
        ObjectiveScore score = HalfTime.asOf(TODAY, "standard", open);
        Objective closed =
                open.withClosure(CloseOut.standard().suggest(open, score, TODAY).orElseThrow());

        assertThat(closed.isOpenAt(TODAY)).isFalse();
        assertThat(HalfTime.asOf(TODAY, "standard", closed)).isEqualTo(score);
    }

    private static Optional<Closure> suggested(CloseOut closeOut, Objective objective) {
        return closeOut.suggest(objective, HalfTime.asOf(DUE, "standard", objective), DUE);
    }

    private static Objective objective(String id, Ambition ambition, KeyResult... keyResults) {
        return Objective.of(id, "Objective " + id, CYCLE, keyResults).withAmbition(ambition);
    }
}
