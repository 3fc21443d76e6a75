package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Direction;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** Status, grade and confidence of a key result, by the profile standard. */
class KeyResultStatusTest {
    private static final Metric METRIC = Metric.reach(100);

    /** 50 is expected on day 50. */
    @ParameterizedTest
    @CsvSource({
        "100, DONE",
        "150, DONE",
        "99.999999, ON_TRACK",
        "50, ON_TRACK",
        "40, ON_TRACK",
        "39.9999, AT_RISK",
        "25, AT_RISK",
        "24.9999, OFF_TRACK",
        "0, OFF_TRACK",
        "-10, OFF_TRACK"
    })
    void the_gap_decides_with_both_ends_closed(String reading, Status status) {
        assertThat(Given.score(Given.read(METRIC, reading), 50).status()).isEqualTo(status);
    }

    /** Expected is 14/29, shown 0.482758, so that the gap to 0.382758 is exactly 0.10 as shown and more before rounding. */
    @Test
    void the_gap_is_taken_of_progress_and_expected_as_shown() {
        KeyResult keyResult =
                Given.read(Metric.reach(1), "0.382758").withStart(Given.START).withDue(Given.day(29));

        assertThat(Given.score(keyResult, 14).expected()).contains(Progress.of("0.482758"));
        assertThat(Given.score(keyResult, 14).status()).isEqualTo(Status.ON_TRACK);
        assertThat(Given.score(keyResult.withCheckIns(CheckIn.of(Given.day(1), "0.3827579")), 14)
                        .status())
                .isEqualTo(Status.AT_RISK);
    }

    @ParameterizedTest
    @CsvSource({"49, ON_TRACK", "50, DONE", "51, DONE"})
    void a_maintain_that_is_met_is_on_track_until_its_due_date_and_done_from_that_day_on(int day, Status status) {
        KeyResult point = Given.read(Maintain.atLeast(5), "6").withDue(Given.day(50));
        KeyResult distance = Given.read(Maintain.atLeast(5).withTolerance(BigDecimal.ONE), "6")
                .withDue(Given.day(50));
        KeyResult share = Given.read(Maintain.atLeast(5).withAggregate(Aggregate.SHARE), "6")
                .withDue(Given.day(50));

        assertThat(Given.score(point, day).status()).isEqualTo(status);
        assertThat(Given.score(distance, day).status()).isEqualTo(status);
        assertThat(Given.score(share, day).status()).isEqualTo(status);
    }

    @Test
    void a_maintain_that_is_not_met_goes_by_the_gap() {
        KeyResult lost = Given.read(Maintain.atLeast(5), "4");

        assertThat(Given.score(lost, 10).status()).isEqualTo(Status.ON_TRACK);
        assertThat(Given.score(lost, 25).status()).isEqualTo(Status.AT_RISK);
        assertThat(Given.score(lost, 26).status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void the_other_kinds_are_done_as_soon_as_progress_reaches_1() {
        Levels levels = Levels.of(Level.of("High", "10", "1"));

        assertThat(Given.score(Given.read(Binary.of(), Done.YES), 2).status()).isEqualTo(Status.DONE);
        assertThat(Given.score(Given.read(Milestones.of("a"), Reached.of("a")), 2)
                        .status())
                .isEqualTo(Status.DONE);
        assertThat(Given.score(Given.read(levels, "10"), 2).status()).isEqualTo(Status.DONE);
    }

    @Test
    void a_baseline_has_no_progress_no_expected_and_an_unknown_status() {
        KeyResultScore score = Given.score(Given.read(Baseline.of("%"), "10", "20", "30"), 50);

        assertThat(score.withReasons())
                .isEqualTo(KeyResultScore.builder()
                        .id("k1")
                        .strategy("none")
                        .reading(Amount.of(30))
                        .status(Status.UNKNOWN)
                        .explanation("none: a baseline has no target yet")
                        .build());
        assertThat(Given.score(Given.keyResult(Baseline.of("%")), 50).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_baseline_becomes_a_metric_that_reads_what_was_read_before() {
        KeyResult keyResult = Given.read(Baseline.of("%"), "10", "20")
                .plusAmendment(Amendment.of(Given.day(20), Metric.increase(10, 50), "Now we know where we start"));

        assertThat(Given.score(keyResult, 19).progress()).isEmpty();
        assertThat(Given.score(keyResult, 20).progress()).contains(Progress.of("0.25"));
    }

    @Test
    void a_metric_without_a_start_is_unknown_until_an_amendment_gives_it() {
        Metric metric = Metric.growBy(20);
        KeyResult keyResult = Given.read(metric, "110")
                .plusAmendment(Amendment.of(Given.day(20), metric.startingAt(100), "Measured at last"));

        assertThat(Given.score(keyResult, 0).status()).isEqualTo(Status.UNKNOWN);
        assertThat(Given.score(keyResult, 19).status()).isEqualTo(Status.UNKNOWN);
        assertThat(Given.score(keyResult, 19).progress()).isEmpty();
        assertThat(Given.score(keyResult, 19).reading()).contains(Amount.of(110));
        assertThat(Given.score(keyResult, 19).expected()).contains(Progress.of("0.19"));
        assertThat(Given.score(keyResult, 20).progress()).contains(Progress.of("0.5"));
    }

    @Test
    void a_ratio_to_target_needs_no_start_and_a_target_above_0() {
        Metric rising = Metric.builder().to(200).strategy("ratio-to-target").build();
        Metric falling = Metric.builder()
                .to(200)
                .direction(Direction.DECREASE)
                .strategy("ratio-to-target")
                .build();

        assertThat(Given.progress(Given.read(rising, "300"))).isEqualTo(Progress.of("1.5"));
        assertThat(Given.progress(Given.read(rising, "-50"))).isEqualTo(Progress.of("-0.25"));
        assertThat(Given.progress(Given.read(falling, "160"))).isEqualTo(Progress.of("1.25"));
        assertThat(Given.progress(Given.read(falling, "300"))).isEqualTo(Progress.of("0.666666"));
        assertThat(Given.progress(Given.read(falling, "0"))).isEqualTo(Progress.MOST);
        assertThat(Given.progress(Given.read(falling, "-1"))).isEqualTo(Progress.MOST);
        assertThat(Given.score(Given.read(rising.withTo(BigDecimal.ZERO), "5"), 50)
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(Given.score(Given.read(rising.withTo(BigDecimal.valueOf(-5)), "5"), 50)
                        .progress())
                .isEmpty();
        assertThat(Given.score(Given.keyResult(rising), 50).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void no_reading_yet_is_not_started_and_expected_is_said_all_the_same() {
        KeyResult silent =
                Given.keyResult(METRIC, CheckIn.on(Given.day(10)).withConfidence("0.5"), CheckIn.of(Given.day(60), 5));

        assertThat(Given.score(silent, 50).withReasons())
                .isEqualTo(KeyResultScore.builder()
                        .id("k1")
                        .strategy("linear")
                        .confidence(Confidence.of("0.5"))
                        .expected(Progress.of("0.5"))
                        .status(Status.NOT_STARTED)
                        .explanation("linear: no reading yet")
                        .build());
    }

    @Test
    void a_level_that_the_amendment_in_force_has_dropped_gives_no_progress() {
        Levels levels = Levels.of(Level.of("Idea", "0"), Level.of("Pilot", "0.3"), Level.of("Live", "1"));
        KeyResult keyResult = Given.read(levels, LevelName.of("Pilot"))
                .plusAmendment(Amendment.of(
                        Given.day(20), Levels.of(Level.of("Idea", "0"), Level.of("Live", "1")), "Pilots say little"));

        assertThat(Given.score(keyResult, 19).progress()).contains(Progress.of("0.3"));
        assertThat(Given.score(keyResult, 20).progress()).isEmpty();
        assertThat(Given.score(keyResult, 20).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_milestone_that_the_amendment_in_force_has_dropped_is_ignored() {
        KeyResult keyResult = Given.read(Milestones.of("a", "b", "c"), Reached.of("a", "b"))
                .plusAmendment(Amendment.of(Given.day(20), Milestones.of("b", "c"), "a was for nothing"));

        assertThat(Given.score(keyResult, 19).progress()).contains(Progress.of("0.666666"));
        assertThat(Given.score(keyResult, 20).progress()).contains(Progress.of("0.5"));
    }

    @Test
    void no_milestone_reached_is_a_reading() {
        KeyResultScore score = Given.score(Given.read(Milestones.of("a"), Reached.of()), 5);

        assertThat(score.progress()).contains(Progress.ZERO);
        assertThat(score.reading()).contains(Reached.of());
        assertThat(score.status()).isEqualTo(Status.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({
        "0.399999, RED, RED",
        "0.4, AMBER, AMBER",
        "0.699999, AMBER, AMBER",
        "0.7, GREEN, AMBER",
        "0.999999, GREEN, AMBER",
        "1, GREEN, GREEN",
        "1.5, GREEN, GREEN",
        "-1, RED, RED"
    })
    void what_is_committed_is_green_only_at_1(String reading, Grade aspirational, Grade committed) {
        KeyResult keyResult = Given.read(Metric.reach(1), reading);

        assertThat(Given.score(keyResult.withAmbition(Ambition.ASPIRATIONAL), 50)
                        .grade())
                .contains(aspirational);
        assertThat(Given.score(keyResult.withAmbition(Ambition.COMMITTED), 50).grade())
                .contains(committed);
        assertThat(Given.score(keyResult, 50).grade()).contains(committed);
    }

    @Test
    void a_score_is_progress_held_between_0_and_1() {
        assertThat(Given.score(Given.read(METRIC, "150"), 50).score()).contains(Score.ONE);
        assertThat(Given.score(Given.read(METRIC, "150"), 50).progress()).contains(Progress.of("1.5"));
        assertThat(Given.score(Given.read(METRIC, "-50"), 50).score()).contains(Score.ZERO);
        assertThat(Given.score(Given.read(METRIC, "-50"), 50).progress()).contains(Progress.of("-0.5"));
        assertThat(Given.score(Given.read(METRIC, "45.67891"), 50).score()).contains(Score.of("0.456789"));
    }

    @Test
    void confidence_is_that_of_the_newest_check_in_that_says_one() {
        KeyResult keyResult = Given.keyResult(
                METRIC,
                Given.saying(20, "10", "0.8"),
                Given.saying(10, "5", "0.3"),
                CheckIn.of(Given.day(30), 15),
                Given.saying(60, "20", "0.1"));

        assertThat(Given.score(keyResult, 50).confidence()).contains(Confidence.of("0.8"));
        assertThat(Given.score(keyResult, 9).confidence()).isEqualTo(Optional.empty());
    }

    @Test
    void a_status_set_by_hand_is_not_taken() {
        KeyResult keyResult =
                Given.keyResult(METRIC, CheckIn.of(Given.day(10), 50).withStatus(Status.OFF_TRACK));

        assertThat(Given.score(keyResult, 50).status()).isEqualTo(Status.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({
        "6, false, 1",
        "5, false, 1",
        "4, false, 0.5",
        "3, false, 0",
        "2, false, 0",
        "5, true, 0.999999",
        "4.9999999, false, 0.999999",
        "6, true, 1",
        "4, true, 0.5"
    })
    void a_tolerance_leaves_what_the_distance_does_not_take(String reading, boolean exclusive, String progress) {
        Maintain maintain =
                Maintain.atLeast(5).withTolerance(BigDecimal.valueOf(2)).withExclusive(exclusive);

        assertThat(Given.progress(Given.read(maintain, reading))).isEqualTo(Progress.of(progress));
    }

    @Test
    void share_is_of_the_check_ins_made_or_planned_and_held_at_1() {
        Maintain share = Maintain.between(1, 2).withAggregate(Aggregate.SHARE);

        assertThat(Given.score(Given.read(share, "1", "2", "3"), 50).progress()).contains(Progress.of("0.666666"));
        assertThat(Given.score(Given.read(share, "1", "2", "3"), 50).reading()).contains(Amount.of("0.666666"));
        assertThat(Given.progress(Given.read(share.withPlanned(12), "1", "2", "3")))
                .isEqualTo(Progress.of("0.166666"));
        assertThat(Given.progress(Given.read(share.withPlanned(1), "1", "2", "3")))
                .isEqualTo(Progress.ONE);
        assertThat(Given.progress(Given.read(share.withExclusive(true), "1", "1.5", "2")))
                .isEqualTo(Progress.of("0.333333"));
        assertThat(Given.progress(Given.read(share.withWindow(2).withPlanned(2), "1", "2")
                        .plusCheckIn(CheckIn.of(Given.day(50), 1))))
                .isEqualTo(Progress.of("0.5"));
        assertThat(Given.score(Given.keyResult(share.withPlanned(12)), 50).progress())
                .isEmpty();
    }
}
