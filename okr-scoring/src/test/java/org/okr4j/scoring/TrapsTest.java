package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.FiscalCalendar;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Status;

/** Traps that other systems fell into. */
class TrapsTest {
    @Test
    void a_start_equal_to_its_target_is_refused_and_gives_no_NaN() {
        assertThatThrownBy(() -> Metric.increase("5", "5.0"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A metric needs two different values: from 5 to 5.0");
    }

    @Test
    void a_regression_does_not_count_as_progress() {
        assertThat(Given.progress(Given.read(Metric.increase(20, 100), "0"))).isEqualTo(Progress.of("-0.25"));
        assertThat(Given.progress(Given.read(Metric.decrease(5, 3), "6"))).isEqualTo(Progress.of("-0.5"));
    }

    @Test
    void levels_where_lower_is_better_are_not_sorted() {
        Levels levels = Levels.of(
                Level.of("Commit", "100", "0.3"), Level.of("Target", "60", "0.7"), Level.of("Stretch", "40", "1"));

        assertThat(Given.progress(Given.read(levels, "101"))).isEqualTo(Progress.ZERO);
        assertThat(Given.progress(Given.read(levels, "100"))).isEqualTo(Progress.of("0.3"));
        assertThat(Given.progress(Given.read(levels, "60.0001"))).isEqualTo(Progress.of("0.3"));
        assertThat(Given.progress(Given.read(levels, "60"))).isEqualTo(Progress.of("0.7"));
        assertThat(Given.progress(Given.read(levels, "0"))).isEqualTo(Progress.ONE);
    }

    @Test
    void a_level_is_reached_by_its_value_and_not_by_a_ratio_in_binary_fractions() {
        Levels levels = Levels.of(Level.of("Commit", "1.4", "0.3"), Level.of("Stretch", "2.1", "1"));

        assertThat((1.4 - 1.1) / (2.1 - 1.1)).isLessThan(0.3);
        assertThat(Given.progress(Given.read(Metric.increase("1.1", "2.1"), "1.4")))
                .isEqualTo(Progress.of("0.3"));
        assertThat(Given.progress(Given.read(levels, "1.4"))).isEqualTo(Progress.of("0.3"));
    }

    @Test
    void eleven_elevenths_are_one() {
        assertThat(100.0 / 11 * 11 / 100).isGreaterThanOrEqualTo(1);
        assertThat(Given.progress(Given.read(Metric.reach(11), "11"))).isEqualTo(Progress.ONE);
        assertThat(Given.progress(Given.read(Metric.reach(11), "10.9999999999")))
                .isLessThan(Progress.ONE);
    }

    @Test
    void what_is_written_with_more_zeros_is_the_same() {
        assertThat(Given.score(Given.read(Metric.increase("1.0", "2.00"), "1.50"), 50))
                .isEqualTo(Given.score(Given.read(Metric.increase("1", "2"), "1.5"), 50));
    }

    @Test
    void a_value_just_short_of_the_target_is_neither_cut_off_nor_rounded_up() {
        KeyResultScore score = Given.score(Given.read(Metric.reach(100), "99.999"), 50);

        assertThat(score.progress()).contains(Progress.of("0.99999"));
        assertThat(score.status()).isEqualTo(Status.ON_TRACK);
        assertThat(score.grade()).contains(Grade.AMBER);
        assertThat(Given.score(Given.read(Metric.reach(100), "99.9999999999"), 50)
                        .progress())
                .contains(Progress.of("0.999999"));
    }

    @Test
    void nothing_is_rounded_to_percent_before_the_roll_up() {
        KeyResult one = Given.read(Metric.reach(1), "0.014999").withId("a");
        KeyResult other = Given.read(Metric.reach(1), "0.024999").withId("b");

        assertThat(Given.score(Given.objective(one, other), 50).progress()).contains(Progress.of("0.019999"));
    }

    @Test
    void a_missing_reading_is_neither_0_nor_50() {
        KeyResult missing = Given.keyResult(Metric.reach(1)).withId("b");
        ObjectiveScore score = Given.score(Given.objective(Given.read(Metric.reach(1), "0.8"), missing), 50);

        assertThat(score.progress()).contains(Progress.of("0.8"));
        assertThat(score.coverage()).isEqualTo(Coverage.of(new BigDecimal("0.5")));
        assertThat(score.keyResults().get(1).progress()).isEmpty();
    }

    @Test
    void weights_that_sum_to_0_give_no_score() {
        KeyResult weightless = Given.read(Metric.reach(1), "0.8").withWeight(0);

        assertThat(Given.score(Given.objective(weightless), 50).score()).isEmpty();
        assertThat(Given.score(Given.objective(weightless), 50).coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void raw_values_of_different_units_are_never_added() {
        KeyResult dollars =
                Given.read(Metric.reach(1_000_000).withUnit("USD"), "500000").withId("a");
        KeyResult hours = Given.read(Metric.decrease(10, 8).withUnit("h"), "10").withId("b");

        assertThat(Given.score(Given.objective(dollars, hours), 50).progress()).contains(Progress.of("0.25"));
    }

    @Test
    void the_latest_check_in_is_the_one_of_the_latest_day_even_if_another_is_filed_later() {
        KeyResult filedLate = Given.keyResult(Metric.reach(10))
                .plusCheckIn(CheckIn.of(Given.day(20), 8))
                .plusCheckIn(CheckIn.of(Given.day(10), 3));
        KeyResult ofOneDay = Given.keyResult(Metric.reach(10))
                .plusCheckIn(CheckIn.of(Given.day(20), 8))
                .plusCheckIn(CheckIn.of(Given.day(20), 7));

        assertThat(Given.progress(filedLate)).isEqualTo(Progress.of("0.8"));
        assertThat(Given.progress(ofOneDay)).isEqualTo(Progress.of("0.7"));
    }

    @Test
    void a_target_edited_later_does_not_rewrite_history() {
        KeyResult before = Given.read(Metric.reach(10), "5");
        KeyResult after = before.plusAmendment(Amendment.of(Given.day(20), Metric.reach(5), "Half the market is gone"));

        assertThat(Given.score(after, 19)).isEqualTo(Given.score(before, 19));
        assertThat(Given.score(after, 20).progress()).contains(Progress.ONE);
    }

    @Test
    void of_amendments_on_one_day_the_last_given_holds() {
        KeyResult keyResult = Given.read(Metric.reach(10), "5")
                .plusAmendment(Amendment.of(Given.day(20), Metric.reach(5), "Half the market is gone"))
                .plusAmendment(Amendment.of(Given.day(20), Metric.reach(20), "No, it has doubled"));

        assertThat(Given.score(keyResult, 20).progress()).contains(Progress.of("0.25"));
    }

    @Test
    void no_clock_and_no_zone_decide_what_day_it_is() {
        Okrs okrs = Given.okrs(Given.read(Metric.reach(10), "5"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Scorecard east = Scorer.standard().score(okrs, Given.day(50));
            TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT+12"));
            assertThat(Scorer.standard().score(okrs, Given.day(50))).isEqualTo(east);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_end_of_a_cycle_is_its_last_day_and_a_cycle_may_have_one_day() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        KeyResult keyResult = Given.keyResult(Maintain.atLeast(1), CheckIn.of(day, 1));
        Cycle oneDay = Cycle.of("one day", day, day);

        assertThat(Scorer.standard().score(keyResult, oneDay, day.minusDays(1)).expected())
                .contains(Progress.ZERO);
        assertThat(Scorer.standard().score(keyResult, oneDay, day).expected()).contains(Progress.ONE);
        assertThat(Scorer.standard().score(keyResult, oneDay, day).status()).isEqualTo(Status.DONE);
        assertThat(Given.score(Given.keyResult(Metric.reach(1)), 99).expected()).contains(Progress.of("0.99"));
        assertThat(Given.score(Given.keyResult(Metric.reach(1)), 100).expected())
                .contains(Progress.ONE);
    }

    @Test
    void a_fiscal_quarter_named_by_the_end_of_its_year_is_paced_by_its_days() {
        Cycle quarter = FiscalCalendar.startingIn(Month.FEBRUARY).quarter(2027, 1);
        KeyResult keyResult = Given.keyResult(Metric.reach(1));

        assertThat(Scorer.standard()
                        .score(keyResult, quarter, LocalDate.of(2026, 2, 1))
                        .expected())
                .contains(Progress.ZERO);
        assertThat(Scorer.standard()
                        .score(keyResult, quarter, LocalDate.of(2026, 4, 30))
                        .expected())
                .contains(Progress.ONE);
    }

    @Test
    void a_loop_of_parents_is_not_walked_for_ever() {
        Objective own = Given.objective(Given.read(Metric.reach(10), "5"))
                .withParent("o1")
                .withRollUp(RollUpSource.BOTH);

        assertThat(Given.score(own, 50).progress()).contains(Progress.of("0.5"));
    }

    @Test
    void a_guardrail_does_not_flatter_the_objective() {
        KeyResult target = Given.read(Metric.reach(10), "2").withId("a");
        KeyResult guardrail = Given.read(Maintain.atLeast(5), "6").withId("b").withRole(Role.GUARDRAIL);

        assertThat(Given.score(Given.objective(target, guardrail), 50).progress())
                .contains(Progress.of("0.2"));
        assertThat(Given.score(Given.objective(target, guardrail), 50).status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void ninety_nine_point_nine_of_ninety_nine_point_nine_is_all_of_the_way() {
        assertThat(Given.score(
                                Given.read(Metric.increase("99", "99.9"), "99.63")
                                        .withAmbition(Ambition.ASPIRATIONAL),
                                50)
                        .grade())
                .contains(Grade.GREEN);
    }
}
