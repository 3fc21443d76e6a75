package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.keyResult;
import static org.okr4j.scoring.HalfTime.read;
import static org.okr4j.scoring.HalfTime.unread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;

/** Names, progress, pace and what is missing, of every profile. */
class ProfileMeasuringTest {

    @Test
    void every_profile_is_found_by_its_name() {
        assertThat(ScoringProfiles.names())
                .containsExactly(
                        "standard",
                        "viva-goals",
                        "quantive",
                        "google",
                        "servicenow",
                        "profit-co",
                        "upraise",
                        "engagedly",
                        "mooncamp",
                        "perdoo",
                        "puzzle-okr",
                        "burning-okr",
                        "okr-tracker",
                        "operately",
                        "boja",
                        "atlassian-goals",
                        "qulture-rocks",
                        "recruiterflow",
                        "15five");
        assertThat(ScoringProfiles.names())
                .allSatisfy(
                        name -> assertThat(ScoringProfiles.named(name).name()).isEqualTo(name));
        assertThat(List.of(
                        ScoringProfiles.STANDARD,
                        ScoringProfiles.VIVA_GOALS,
                        ScoringProfiles.QUANTIVE,
                        ScoringProfiles.GOOGLE,
                        ScoringProfiles.SERVICENOW))
                .allSatisfy(profile ->
                        assertThat(ScoringProfiles.named(profile.name())).isSameAs(profile));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ScoringProfiles.named("viva-goal"))
                .withMessageStartingWith(
                        "No scoring profile is called \"viva-goal\", did you mean \"viva-goals\"? There are standard, viva-goals, quantive,")
                .withMessageEndingWith(", recruiterflow, 15five");
    }

    @Test
    void a_profile_is_changed_part_by_part() {
        ScoringProfile viva = ScoringProfiles.VIVA_GOALS;
        ScoringProfile ours = viva.withName("ours")
                .withRollUp(RollUps.WEAKEST)
                .withJudging(viva.judging()
                        .withObjectiveStatus(
                                StatusRules.byPrecedence(viva.judging().objectiveStatus())));
        assertThat(ours.judging().pace()).isSameAs(viva.judging().pace());
        assertThat(ours.judging().keyResultStatus()).isSameAs(viva.judging().keyResultStatus());
        assertThat(ours.measuring()).isSameAs(viva.measuring());
        assertThat(ScoringProfiles.named("viva-goals").rollUp()).isSameAs(RollUps.WEIGHTED_MEAN);
    }

    /** common.ts: the wrong side of the baseline is 0, beyond the stretch value nothing is cut. Nobody else clamps. */
    @Test
    void only_puzzle_okr_cuts_progress_and_only_below_0() {
        for (String profile : ScoringProfiles.names()) {
            String below = profile.equals("puzzle-okr") ? "0" : "-0.5";
            assertThat(keyResult(profile, at("k", "-0.5")).progress().orElseThrow())
                    .as(profile)
                    .hasToString(below);
            assertThat(keyResult(profile, at("k", "-0.5")).score().orElseThrow())
                    .as(profile)
                    .hasToString("0");
            assertThat(keyResult(profile, at("k", "1.5")).progress().orElseThrow())
                    .as(profile)
                    .hasToString("1.5");
            assertThat(keyResult(profile, at("k", "1.5")).score().orElseThrow())
                    .as(profile)
                    .hasToString("1");
        }
    }

    /** keyResultProgress.js: no check-in is the start value; of other kinds nothing is known. */
    @Test
    void only_okr_tracker_counts_a_metric_without_a_reading_as_0() {
        for (String profile : ScoringProfiles.names()) {
            assertThat(keyResult(profile, unread("k", Metric.decrease(100, 0))).progress())
                    .as(profile)
                    .isEqualTo(profile.equals("okr-tracker") ? Optional.of(Progress.ZERO) : Optional.empty());
            assertThat(keyResult(profile, unread("k", Maintain.atMost(5))).score())
                    .as(profile)
                    .isEmpty();
            assertThat(keyResult(profile, unread("k", Binary.of())).score())
                    .as(profile)
                    .isEmpty();
            assertThat(keyResult(profile, unread("k", Metric.growBy(10))).score())
                    .as(profile)
                    .isEmpty();
        }
        assertThat(keyResult("okr-tracker", unread("k", Metric.decrease(100, 0)))
                        .explanation())
                .isEqualTo("linear: at the start, (100 − 100) / (0 − 100) = 0");
    }

    @Test
    void okr_tracker_measures_by_the_readings_once_there_is_one() {
        KeyResult unsaid = unread("k", Metric.decrease(100, 20)).plusCheckIn(CheckIn.on(HalfTime.START));
        assertThat(keyResult("okr-tracker", unsaid).progress()).contains(Progress.ZERO);
        assertThat(keyResult("okr-tracker", unsaid).reading()).isEmpty();
        KeyResultScore read = keyResult("okr-tracker", unsaid.plusCheckIn(CheckIn.of(HalfTime.START, 80)));
        assertThat(read.progress()).contains(Progress.of("0.25"));
        assertThat(read.explanation()).isEqualTo("linear: (80 − 100) / (20 − 100) = 0.25");
        assertThat(keyResult("okr-tracker", unread("k", Metric.reach(10).withStrategy("linear")))
                        .progress())
                .contains(Progress.ZERO);
        assertThat(keyResult("okr-tracker", unread("k", Metric.reach(10).withStrategy("ratio-to-target")))
                        .progress())
                .isEmpty();
    }

    /** Three check-ins of which two met at most 5; on the bound is met. */
    @ParameterizedTest
    @CsvSource({
        "standard, point, 0",
        "viva-goals, point, 0",
        "quantive, point, 0",
        "upraise, point, 0",
        "engagedly, point, 0",
        "15five, point, 0",
        // target-types-overview.md: the share of the periods so far
        "servicenow, share, 0.666666",
        // profit.co: 1 + (5 − 6) / 5
        "profit-co, relative-distance, 0.8",
    })
    void a_bound_without_an_aggregate_is_measured_as_the_source_says(String profile, String strategy, String progress) {
        KeyResultScore score = keyResult(profile, thrice(Maintain.atMost(5)));
        assertThat(score.strategy()).isEqualTo(strategy);
        assertThat(score.progress().orElseThrow()).hasToString(progress);
        assertThat(score.reading().orElseThrow()).hasToString("6");
    }

    @ParameterizedTest
    @CsvSource({"standard", "viva-goals", "servicenow", "profit-co", "engagedly"})
    void a_bound_that_says_how_it_is_measured_is_measured_so_in_every_profile(String profile) {
        KeyResult tolerant = thrice(Maintain.atMost(5).withTolerance(BigDecimal.valueOf(4)));
        assertThat(keyResult(profile, tolerant).strategy()).isEqualTo("distance");
        assertThat(keyResult(profile, tolerant).progress().orElseThrow()).hasToString("0.75");

        KeyResult share = thrice(Maintain.atMost(5).withAggregate(Aggregate.SHARE));
        assertThat(keyResult(profile, share).strategy()).isEqualTo("share");
        assertThat(keyResult(profile, share).progress().orElseThrow()).hasToString("0.666666");

        KeyResult point = thrice(Maintain.atMost(5).withStrategy("point"));
        assertThat(keyResult(profile, point).strategy()).isEqualTo("point");
    }

    @Test
    void an_aggregate_of_a_bound_is_no_share_at_servicenow_and_a_distance_at_profit_co() {
        KeyResult average = thrice(Maintain.atMost(5).withAggregate(Aggregate.AVERAGE));
        assertThat(keyResult("servicenow", average).strategy()).isEqualTo("point");
        assertThat(keyResult("servicenow", average).progress().orElseThrow()).hasToString("1");
        assertThat(keyResult("profit-co", average).progress().orElseThrow()).hasToString("1");
        KeyResult higher = average.plusCheckIn(CheckIn.of(HalfTime.TODAY, 9));
        assertThat(keyResult("profit-co", higher).progress().orElseThrow()).hasToString("0.8");
    }

    @Test
    void bounds_of_which_nothing_is_known_at_profit_co_are_measured_as_by_standard() {
        assertThat(keyResult("profit-co", read("k", Maintain.between(1, 5), "4"))
                        .strategy())
                .isEqualTo("point");
        assertThat(keyResult("profit-co", read("k", Maintain.atLeast(0), "4")).strategy())
                .isEqualTo("point");
        assertThat(keyResult("profit-co", read("k", Maintain.atLeast(-4), "-5")).strategy())
                .isEqualTo("point");
    }

    /** objective-scoring.service.ts: milestones are ticks. */
    @Test
    void milestones_do_not_score_at_burning_okr() {
        KeyResult ticks = unread("k", Milestones.of("Design", "Launch"))
                .plusCheckIn(CheckIn.of(HalfTime.START, Reached.of("Design")));
        KeyResultScore score = keyResult("burning-okr", ticks);
        assertThat(score.progress()).isEmpty();
        assertThat(score.strategy()).isEqualTo("none");
        assertThat(score.explanation()).isEqualTo("none: measures of this kind are not scored like that");
        assertThat(keyResult("operately", ticks).progress().orElseThrow()).hasToString("0.5");
    }

    /** automatic-status-updates-for-goals: 15 of 1 to 30 April is half of it. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 0, 0",
        "2026-04-01, 0.033333, 0",
        "2026-04-15, 0.5, 0.482758",
        "2026-04-29, 0.966666, 0.965517",
        "2026-04-30, 1, 1",
        "2026-05-01, 1, 1",
    })
    void engagedly_counts_both_ends(String day, String inclusive, String calendar) {
        LocalDate first = LocalDate.parse("2026-04-01");
        LocalDate last = LocalDate.parse("2026-04-30");
        assertThat(Paces.CALENDAR_DAYS_INCLUSIVE.expected(first, last, List.of(), LocalDate.parse(day)))
                .hasToString(inclusive);
        assertThat(Paces.CALENDAR_DAYS.expected(first, last, List.of(), LocalDate.parse(day)))
                .hasToString(calendar);
        assertThat(ScoringProfiles.named("engagedly").judging().pace()).isSameAs(Paces.CALENDAR_DAYS_INCLUSIVE);
    }

    @Test
    void a_plan_with_both_ends_counted_is_reached_at_the_end_of_its_days() {
        LocalDate first = LocalDate.parse("2026-04-01");
        List<PlanPoint> plan = List.of(
                PlanPoint.of(first, "0.1"),
                PlanPoint.of(LocalDate.parse("2026-04-10"), "0.2"),
                PlanPoint.of(LocalDate.parse("2026-05-05"), "0.9"));
        assertThat(expected(first, plan, "2026-04-05")).hasToString("0.1");
        assertThat(expected(first, plan, "2026-04-10")).hasToString("0.2");
        assertThat(expected(first, plan, "2026-04-20")).hasToString("0.6");
        assertThat(expected(first, plan, "2026-04-30")).hasToString("1");
        assertThat(Paces.CALENDAR_DAYS_INCLUSIVE.expected(first, first, List.of(), first))
                .isEqualTo(Progress.ONE);
        assertThat(Paces.CALENDAR_DAYS_INCLUSIVE.expected(first, first.minusDays(5), List.of(), first.minusDays(6)))
                .isEqualTo(Progress.ZERO);
        assertThat(Paces.CALENDAR_DAYS_INCLUSIVE.expected(first, first.minusDays(5), List.of(), first.minusDays(5)))
                .isEqualTo(Progress.ONE);
    }

    private static Progress expected(LocalDate first, List<PlanPoint> plan, String day) {
        return Paces.CALENDAR_DAYS_INCLUSIVE.expected(first, LocalDate.parse("2026-04-30"), plan, LocalDate.parse(day));
    }

    private static KeyResult thrice(Maintain maintain) {
        return read("k", maintain, "4")
                .plusCheckIn(CheckIn.of(HalfTime.START.plusDays(7), 5))
                .plusCheckIn(CheckIn.of(HalfTime.START.plusDays(14), 6));
    }
}
