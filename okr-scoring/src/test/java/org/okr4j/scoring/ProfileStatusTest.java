package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.HalfTime.asOf;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.keyResult;
import static org.okr4j.scoring.HalfTime.objective;
import static org.okr4j.scoring.HalfTime.read;
import static org.okr4j.scoring.HalfTime.score;
import static org.okr4j.scoring.HalfTime.unread;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Status;

/** The statuses of every profile, as the pages named at {@link ScoringProfiles} state them. */
class ProfileStatusTest {

    /** One metric under an objective at half time: every cut at its end and a millionth beside. */
    @ParameterizedTest
    @CsvSource({
        // open-okr METHOD: gap at most 0.10, at most 0.25
        "standard, 0.4, ON_TRACK, ON_TRACK",
        "standard, 0.399999, AT_RISK, AT_RISK",
        "standard, 0.25, AT_RISK, AT_RISK",
        "standard, 0.249999, OFF_TRACK, OFF_TRACK",
        "standard, 1, DONE, DONE",
        // track-okr-progress-status.md: gap at most 0, at most 0.25
        "viva-goals, 0.5, ON_TRACK, ON_TRACK",
        "viva-goals, 0.499999, AT_RISK, AT_RISK",
        "viva-goals, 0.25, AT_RISK, AT_RISK",
        "viva-goals, 0.249999, OFF_TRACK, OFF_TRACK",
        "viva-goals, 1, DONE, DONE",
        // not known: standard
        "quantive, 0.4, ON_TRACK, ON_TRACK",
        "quantive, 0.249999, OFF_TRACK, OFF_TRACK",
        "google, 0.4, ON_TRACK, ON_TRACK",
        "google, 0.249999, OFF_TRACK, OFF_TRACK",
        "qulture-rocks, 0.4, ON_TRACK, ON_TRACK",
        "qulture-rocks, 0.249999, OFF_TRACK, OFF_TRACK",
        "15five, 0.4, ON_TRACK, ON_TRACK",
        "15five, 0.249999, OFF_TRACK, OFF_TRACK",
        "profit-co, 0.4, ON_TRACK, ON_TRACK",
        "profit-co, 0.249999, OFF_TRACK, OFF_TRACK",
        // automatic-status-calculation-targets-spw.md: 90 and 75, worst wins
        "servicenow, 0.9, ON_TRACK, ON_TRACK",
        "servicenow, 0.899999, AT_RISK, AT_RISK",
        "servicenow, 0.75, AT_RISK, AT_RISK",
        "servicenow, 0.749999, OFF_TRACK, OFF_TRACK",
        "servicenow, 1, DONE, DONE",
        // UpRaise wiki: 95% of the ideal, above 75% of it
        "upraise, 0.475, ON_TRACK, ON_TRACK",
        "upraise, 0.474999, AT_RISK, AT_RISK",
        "upraise, 0.375001, AT_RISK, AT_RISK",
        "upraise, 0.375, OFF_TRACK, OFF_TRACK",
        "upraise, 1, DONE, DONE",
        // automatic-status-updates-for-goals: 16.5 and 33 points
        "engagedly, 0.335, ON_TRACK, ON_TRACK",
        "engagedly, 0.334999, AT_RISK, AT_RISK",
        "engagedly, 0.17, AT_RISK, AT_RISK",
        "engagedly, 0.169999, OFF_TRACK, OFF_TRACK",
        "engagedly, 1, DONE, DONE",
        // traffic-lights-system-and-status-of-goals: 90% and 70% of elapsed time
        "mooncamp, 0.45, ON_TRACK, ON_TRACK",
        "mooncamp, 0.449999, AT_RISK, AT_RISK",
        "mooncamp, 0.35, AT_RISK, AT_RISK",
        "mooncamp, 0.349999, OFF_TRACK, OFF_TRACK",
        "mooncamp, 1, DONE, DONE",
        // set by hand; standard where nobody did
        "perdoo, 0.4, ON_TRACK, ON_TRACK",
        "perdoo, 0.399999, AT_RISK, AT_RISK",
        "perdoo, 0.249999, OFF_TRACK, OFF_TRACK",
        "perdoo, 1, DONE, DONE",
        "operately, 0.4, ON_TRACK, ON_TRACK",
        "operately, 0.249999, OFF_TRACK, OFF_TRACK",
        // no status
        "puzzle-okr, 0.4, UNKNOWN, UNKNOWN",
        "okr-tracker, 0.4, UNKNOWN, UNKNOWN",
        // dashboard helpers: 0.2 and 0.4 behind, of objectives only
        "burning-okr, 0.3, AT_RISK, ON_TRACK",
        "burning-okr, 0.299999, AT_RISK, AT_RISK",
        "burning-okr, 0.1, OFF_TRACK, AT_RISK",
        "burning-okr, 0.099999, OFF_TRACK, OFF_TRACK",
        "burning-okr, 1, DONE, DONE",
        // OKR by BOJA: 0–19, 20–59, 60–99, 100
        "boja, 0.6, ON_TRACK, ON_TRACK",
        "boja, 0.599999, AT_RISK, AT_RISK",
        "boja, 0.2, AT_RISK, AT_RISK",
        "boja, 0.199999, OFF_TRACK, OFF_TRACK",
        "boja, 0.999999, ON_TRACK, ON_TRACK",
        "boja, 1, DONE, DONE",
        // use-goal-status-to-track-objectives-and-key-results: 0.0–0.3, 0.4–0.6, 0.7–1.0
        "atlassian-goals, 0.7, ON_TRACK, ON_TRACK",
        "atlassian-goals, 0.699999, AT_RISK, AT_RISK",
        "atlassian-goals, 0.4, AT_RISK, AT_RISK",
        "atlassian-goals, 0.399999, OFF_TRACK, OFF_TRACK",
        "atlassian-goals, 1, DONE, DONE",
        // article 12808961: 99% and 81% of the pro-rated target
        "recruiterflow, 0.495, ON_TRACK, ON_TRACK",
        "recruiterflow, 0.494999, AT_RISK, AT_RISK",
        "recruiterflow, 0.405, AT_RISK, AT_RISK",
        "recruiterflow, 0.404999, OFF_TRACK, OFF_TRACK",
        "recruiterflow, 1, DONE, DONE",
    })
    void a_metric_and_its_objective_stand_where_the_source_says(
            String profile, String progress, Status keyResult, Status objective) {
        ObjectiveScore score = score(profile, at("k", progress));
        assertThat(score.expected().orElseThrow()).hasToString("0.5");
        assertThat(score.keyResults().get(0).status()).isEqualTo(keyResult);
        assertThat(score.status()).isEqualTo(objective);
    }

    @ParameterizedTest
    @CsvSource({
        "standard, NOT_STARTED",
        "viva-goals, NOT_STARTED",
        "quantive, NOT_STARTED",
        "google, NOT_STARTED",
        "servicenow, NOT_STARTED",
        "profit-co, NOT_STARTED",
        "upraise, NOT_STARTED",
        "engagedly, NOT_STARTED",
        "mooncamp, NOT_STARTED",
        "perdoo, NOT_STARTED",
        "puzzle-okr, UNKNOWN",
        "burning-okr, NOT_STARTED",
        "okr-tracker, UNKNOWN",
        "operately, NOT_STARTED",
        "boja, NOT_STARTED",
        "atlassian-goals, NOT_STARTED",
        "qulture-rocks, NOT_STARTED",
        "recruiterflow, NOT_STARTED",
        "15five, NOT_STARTED",
    })
    void without_a_reading_nothing_has_started(String profile, Status status) {
        ObjectiveScore score = score(profile, unread("k", Metric.increase(0, 1)));
        assertThat(score.keyResults().get(0).status()).isEqualTo(status);
        assertThat(score.status()).isEqualTo(status);
    }

    /** A bound of at most 5 with a tolerance of 2, before, on and after its due date. */
    @ParameterizedTest
    @CsvSource({
        "standard, 4, ON_TRACK, DONE, DONE",
        "standard, 8, OFF_TRACK, OFF_TRACK, OFF_TRACK",
        // kr-types.md: met On track, never done; up to the risk threshold Behind; else At risk, its lowest
        "viva-goals, 5, ON_TRACK, ON_TRACK, ON_TRACK",
        "viva-goals, 5.000001, AT_RISK, AT_RISK, AT_RISK",
        "viva-goals, 6.999998, AT_RISK, AT_RISK, AT_RISK",
        "viva-goals, 7, OFF_TRACK, OFF_TRACK, OFF_TRACK",
        // automatic-status-updates-for-goals: threshold kinds
        "engagedly, 5, ON_TRACK, ON_TRACK, DONE",
        "engagedly, 8, AT_RISK, AT_RISK, OFF_TRACK",
        // reached at 1, whatever is measured
        "mooncamp, 5, DONE, DONE, DONE",
        "recruiterflow, 5, DONE, DONE, DONE",
        "boja, 5, DONE, DONE, DONE",
        "atlassian-goals, 5, ON_TRACK, DONE, DONE",
        "servicenow, 5, ON_TRACK, DONE, DONE",
        "upraise, 5, ON_TRACK, DONE, UNKNOWN",
    })
    void a_bound_stands_where_the_source_says(String profile, String reading, Status before, Status on, Status after) {
        Maintain bound = Maintain.atMost(5).withTolerance(new BigDecimal(2));
        Objective objective = objective(read("k", bound, reading));
        assertThat(asOf(HalfTime.TODAY, profile, objective).keyResults().get(0).status())
                .isEqualTo(before);
        assertThat(asOf(HalfTime.DUE, profile, objective).keyResults().get(0).status())
                .isEqualTo(on);
        assertThat(asOf(HalfTime.DUE.plusDays(1), profile, objective)
                        .keyResults()
                        .get(0)
                        .status())
                .isEqualTo(after);
    }

    @Test
    void viva_goals_gives_no_half_status_to_a_share_of_check_ins() {
        KeyResult half = unread("k", Maintain.atMost(5).withAggregate(Aggregate.SHARE))
                .plusCheckIn(CheckIn.of(HalfTime.START, 4))
                .plusCheckIn(CheckIn.of(HalfTime.START, 6));
        assertThat(keyResult("viva-goals", half).progress().orElseThrow()).hasToString("0.5");
        assertThat(keyResult("viva-goals", half).status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void viva_goals_expects_nothing_of_a_bound() {
        assertThat(keyResult("viva-goals", read("k", Maintain.atMost(5), "4")).expected())
                .isEmpty();
        assertThat(keyResult("viva-goals", at("k", "0.5")).expected()).isPresent();
        assertThat(keyResult("standard", read("k", Maintain.atMost(5), "4")).expected())
                .isPresent();
    }

    @Test
    void engagedly_starts_nothing_before_the_first_day() {
        Objective objective =
                objective(at("k", "1"), read("b", Maintain.atMost(5), "4")).withCycle(HalfTime.CYCLE);
        Objective reportedEarly = objective.withKeyResults(objective.keyResults().stream()
                .map(keyResult -> keyResult.withCheckIns(keyResult.checkIns().stream()
                        .map(checkIn -> checkIn.withDate(HalfTime.START.minusDays(9)))
                        .toList()))
                .toList());
        ObjectiveScore score = asOf(HalfTime.START.minusDays(1), "engagedly", reportedEarly);
        assertThat(score.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(score.keyResults()).extracting(KeyResultScore::status).containsOnly(Status.NOT_STARTED);
        assertThat(asOf(HalfTime.START, "engagedly", reportedEarly).status()).isEqualTo(Status.DONE);
    }

    @Test
    void upraise_has_no_status_after_the_due_date() {
        Objective objective = objective(at("k", "1"));
        assertThat(asOf(HalfTime.DUE, "upraise", objective).status()).isEqualTo(Status.DONE);
        ObjectiveScore after = asOf(HalfTime.DUE.plusDays(1), "upraise", objective);
        assertThat(after.status()).isEqualTo(Status.UNKNOWN);
        assertThat(after.keyResults().get(0).status()).isEqualTo(Status.UNKNOWN);
    }

    /** 150% and 50% come to 100%: achieved at Engagedly, not yet everything elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "engagedly, DONE",
        "standard, ON_TRACK",
        "viva-goals, ON_TRACK",
        "mooncamp, ON_TRACK",
        "recruiterflow, ON_TRACK",
        "upraise, ON_TRACK",
        "atlassian-goals, ON_TRACK",
    })
    void an_objective_at_1_is_done_where_the_source_says_so(String profile, Status status) {
        assertThat(score(profile, at("a", "1.5"), at("b", "0.5")).status()).isEqualTo(status);
    }

    /** The newest check-in that says a status, also before a newer one that says none. */
    @ParameterizedTest
    @CsvSource({
        "perdoo, OFF_TRACK, OFF_TRACK",
        "operately, OFF_TRACK, ON_TRACK",
        "standard, ON_TRACK, ON_TRACK",
        "profit-co, ON_TRACK, ON_TRACK",
        "puzzle-okr, UNKNOWN, UNKNOWN",
    })
    void a_status_set_by_hand_counts_where_the_product_works_so(String profile, Status keyResult, Status objective) {
        KeyResult said = at("k", "0.5")
                .plusCheckIn(status("2026-01-10", Status.AT_RISK))
                .plusCheckIn(status("2026-01-20", Status.OFF_TRACK))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-02-01"), "0.5"))
                .plusCheckIn(status("2026-03-01", Status.DONE));
        ObjectiveScore score = score(profile, said);
        assertThat(score.keyResults().get(0).status()).isEqualTo(keyResult);
        assertThat(score.status()).isEqualTo(objective);
    }

    @Test
    void perdoo_leaves_out_key_results_without_a_status() {
        KeyResult none = at("k", "0").plusCheckIn(status("2026-01-10", Status.UNKNOWN));
        assertThat(score("perdoo", none, at("b", "0.5")).status()).isEqualTo(Status.ON_TRACK);
    }

    /** Not started 0, in trouble 10, at risk 30, on track 80, completed 100: bands of the mean. */
    @ParameterizedTest
    @CsvSource({
        "0, NOT_STARTED",
        "0.099999, NOT_STARTED",
        "0.1, OFF_TRACK",
        "0.299999, OFF_TRACK",
        "0.3, AT_RISK",
        "0.799999, AT_RISK",
        "0.8, ON_TRACK",
        "0.999999, ON_TRACK",
        "1, DONE",
    })
    void profit_co_takes_the_band_of_the_confidence(String confidence, Status status) {
        KeyResult sure = at("k", "0.2").plusCheckIn(CheckIn.on(HalfTime.TODAY).withConfidence(confidence));
        assertThat(keyResult("profit-co", sure).status()).isEqualTo(status);
        assertThat(score("profit-co", sure).status()).isEqualTo(status);
    }

    @Test
    void profit_co_takes_the_mean_of_those_who_said_one() {
        KeyResult sure = at("a", "0").plusCheckIn(CheckIn.on(HalfTime.TODAY).withConfidence("0.8"));
        KeyResult unsure = at("b", "0").plusCheckIn(CheckIn.on(HalfTime.TODAY).withConfidence("0.1"));
        assertThat(score("profit-co", sure, unsure, at("c", "0.5")).status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void servicenow_and_perdoo_take_the_worst_part() {
        assertThat(score("servicenow", at("a", "0.95"), at("b", "0.8")).status())
                .isEqualTo(Status.AT_RISK);
        assertThat(score("servicenow", at("a", "1"), at("b", "1")).status()).isEqualTo(Status.DONE);
        assertThat(score("servicenow", at("a", "1"), at("b", "0").withWeight(0)).status())
                .isEqualTo(Status.DONE);
        assertThat(score("perdoo", at("a", "1"), at("b", "0.3")).status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void boja_takes_the_rounded_mean() {
        assertThat(score("boja", at("a", "1"), at("b", "0.6"), at("c", "0.1")).status())
                .isEqualTo(Status.AT_RISK);
        assertThat(score("boja", at("a", "1"), at("b", "0.6"), at("c", "0.2")).status())
                .isEqualTo(Status.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({"standard", "operately", "burning-okr", "viva-goals", "boja", "servicenow", "mooncamp"})
    void an_objective_without_parts_is_unknown(String profile) {
        assertThat(score(profile, objective()).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_baseline_is_unknown_until_somebody_says_otherwise() {
        KeyResult baseline = read("k", Baseline.of(), "42");
        assertThat(keyResult("viva-goals", baseline).status()).isEqualTo(Status.UNKNOWN);
        assertThat(keyResult("perdoo", baseline.plusCheckIn(status("2026-01-10", Status.ON_TRACK)))
                        .status())
                .isEqualTo(Status.ON_TRACK);
    }

    private static CheckIn status(String date, Status status) {
        return CheckIn.on(LocalDate.parse(date)).withStatus(status);
    }
}
