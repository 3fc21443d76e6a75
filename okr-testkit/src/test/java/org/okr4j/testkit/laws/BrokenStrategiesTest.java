package org.okr4j.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

/** Whatever is broken, a law says so, which one, and in which case. */
class BrokenStrategiesTest {

    @Test
    void not_monotone() {
        assertThat(message(ScoringLaws.of(Broken.NOT_MONOTONE))).isEqualTo("""
                        Law "nearer" is broken by not-monotone: progress is never less nearer to the target, or beyond it
                          in case   Metric{from=0, to=-1} from 1 to 0
                          what      progress falls from 1 to 0
                          look at   Look for an absolute value, a square or a fold: |v − from| counts a regression as progress.
                          found     in try 6 of 1000, made smaller 18 times
                          again     only the law "nearer" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void off_by_one_at_the_target() {
        assertThat(message(ScoringLaws.of(Broken.OFF_BY_ONE))).isEqualTo("""
                        Law "reached" is broken by off-by-one: progress is 1 or more only where the target is reached
                          in case   Metric{from=0, to=1} at 0
                          what      progress is 1, and the target is not reached
                          look at   Look at how progress is rounded: down, once, and to six places; Fraction.toProgress() does. What is done is decided on the values, never on a rounded ratio.
                          found     in try 17 of 1000, made smaller 12 times
                          again     only the law "reached" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void throws_at_the_target() {
        assertThat(message(ScoringLaws.of(Broken.THROWS_AT_THE_TARGET))).isEqualTo("""
                        Law "target" is broken by throws-at-the-target: progress is 1 at the target
                          in case   Metric{from=0, to=1} at 1
                          what      threw org.okr4j.core.InvalidValueException: A fraction has a denominator other than 0: 1 / 0
                          look at   Look at the comparison with the target, whether it is inclusive, and at what is divided by what.
                          found     in try 1 of 1000, made smaller 6 times
                          again     only the law "target" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void unit_dependent() {
        assertThat(message(ScoringLaws.of(Broken.UNIT_DEPENDENT))).isEqualTo("""
                        Law "scale" is broken by unit-dependent: another scale of the unit changes nothing
                          in case   Metric{from=0, to=1} with [-1 on 2026-01-01] as of 2026-01-01, v → 0.0001 · v
                          what      expected KeyResultScore{id=k, strategy=unit-dependent, progress=-1, score=0, expected=0, status=OFF_TRACK, grade=RED} but was KeyResultScore{id=k, strategy=unit-dependent, progress=0, score=0, expected=0, status=ON_TRACK, grade=RED}
                          look at   Look for numbers in the code that have a unit, such as a step or a tolerance of 1: in thousandths they are others.
                          found     in try 1 of 1000, made smaller 25 times
                          again     only the law "scale" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void mirrored_wrongly() {
        assertThat(message(ScoringLaws.of(Broken.MIRRORED_WRONGLY))).isEqualTo("""
                        Law "mirror" is broken by mirrored-wrongly: the mirror image, which turns a rise into a fall, changes nothing
                          in case   Metric{from=0, to=1} with [2 on 2026-01-01] as of 2026-01-01, v → -1 · v
                          what      expected KeyResultScore{id=k, strategy=mirrored-wrongly, progress=2, score=1, expected=0, status=DONE, grade=GREEN} but was KeyResultScore{id=k, strategy=mirrored-wrongly, progress=1, score=1, expected=0, status=DONE, grade=GREEN}
                          look at   Look at the branch for measures that fall: (v − from) / (to − from) needs none, the signs cancel.
                          found     in try 7 of 1000, made smaller 18 times
                          again     only the law "mirror" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void rounds_up_to_1() {
        assertThat(message(ScoringLaws.of(Broken.ROUNDS_UP))).isEqualTo("""
                        Law "reached" is broken by rounds-up: progress is 1 or more only where the target is reached
                          in case   Metric{from=-100000000000000000, to=0, unit=EUR} at -37
                          what      progress is 1, and the target is not reached
                          look at   Look at how progress is rounded: down, once, and to six places; Fraction.toProgress() does. What is done is decided on the values, never on a rounded ratio.
                          found     in try 21 of 1000, made smaller 3 times
                          again     only the law "reached" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void ignores_the_amendment() {
        assertThat(message(HistoryLaws.of("ignores-the-amendment", Broken::ignoresTheAmendment)))
                .isEqualTo("""
                        Law "amended" is broken by ignores-the-amendment: from its day on an amendment counts as if it had always been the measure
                          in case   KeyResult{id=k, title=A key result, measure=Metric{from=0, to=1}, amendments=[MeasureAmendment{date=2026-01-01, measure=Metric{from=1, to=0}, reason=We know better}], checkIns=[CheckIn{date=2026-01-01, reading=0}]}
                          what      expected …rd{asOf=2026-01-01, profile=standard, objectives=[ObjectiveScore{id=o, progress=1, score=1, coverage=1, expected=0, status=DONE, grade=GREEN, keyResults=[KeyResultScore{id=k, strategy=by-the-document, reading=0, progress=1, score=1, expecte… but was …rd{asOf=2026-01-01, profile=standard, objectives=[ObjectiveScore{id=o, progress=0, score=0, coverage=1, expected=0, status=ON_TRACK, grade=RED, keyResults=[KeyResultScore{id=k, strategy=by-the-document, reading=0, progress=0, score=0, expec…
                          look at   Look for keyResult.measure(), which is the first one: the measure in force is that of the evidence, and keyResult.measureAt(asOf).
                          found     in try 1 of 1000, made smaller 20 times
                          again     only the law "amended" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void sees_the_future() {
        assertThat(message(HistoryLaws.of("sees-the-future", Broken::seesTheFuture)))
                .isEqualTo("""
                        Law "check-in" is broken by sees-the-future: a check-in changes nothing as of the day before
                          in case   KeyResult{id=k, title=A key result, measure=Metric{from=0, to=1}, checkIns=[CheckIn{date=2026-01-01, reading=0}]}
                          what      expected Scorecard{asOf=2025-12-31, profile=standard, objectives=[ObjectiveScore{id=o, coverage=0, expected=0, status=NOT_STARTED, keyResults=[KeyResultScore{id=k, strategy=by-the-document, expected=0, status=NOT_STARTED}]}]} but was Scorecard{asOf=2025-12-31, profile=standard, objectives=[ObjectiveScore{id=o, progress=0, score=0, coverage=1, expected=0, status=ON_TRACK, grade=RED, keyResults=[KeyResultScore{id=k, strategy=by-the-document, progress=0, score=0, expected=…
                          look at   Look for the newest of all check-ins, where the newest up to the day is meant.
                          found     in try 1 of 1000, made smaller 20 times
                          again     only the law "check-in" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void counts_weight_0() {
        assertThat(message(ScoringLaws.of(Broken.COUNTS_WEIGHT_0))).isEqualTo("""
                        Law "weightless" is broken by counts-weight-0: a milestone of weight 0 changes nothing, reached or not
                          in case   Milestones{milestones=[Milestone{name=a}]} at Reached[]
                          what      expected 0 but was 0.5
                          look at   Look at what is counted: weights are summed, of the milestones reached and of all.
                          found     in try 1 of 1000, made smaller 14 times
                          again     only the law "weightless" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void order_dependent() {
        assertThat(message(RollUpLaws.of("order-dependent", Broken.ORDER_DEPENDENT)))
                .isEqualTo("""
                        Law "order" is broken by order-dependent: the order of the parts changes nothing
                          in case   Shuffled[parts=[Part{id=part, progress=0, score=0, coverage=1, status=UNKNOWN}, Part{id=part, progress=0, score=0, coverage=1, status=UNKNOWN}, Part{id=part, progress=0.000002, score=0.000002, coverage=1, status=UNKNOWN}], shuffled=[Part{id=part, progress=0, score=0, coverage=1, status=UNKNOWN}, Part{id=part, progress=0.000002, score=0.000002, coverage=1, status=UNKNOWN}, Part{id=part, progress=0, score=0, coverage=1, status=UNKNOWN}]]
                          what      expected RolledUp[progress=0.000001, score=0.000001] but was RolledUp[progress=0, score=0]
                          look at   Look for a rounding at each step, for the first or the last part, and for a sum that is not exact: sum millionths, and divide once.
                          found     in try 4 of 1000, made smaller 26 times
                          again     only the law "order" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void throws_without_a_reading() {
        assertThat(message(ScoringLaws.of(Broken.THROWS_WITHOUT_A_READING))).isEqualTo("""
                        Law "unread" is broken by throws-without-a-reading: without a reading there is no progress, and nothing is thrown
                          in case   Metric{from=0, to=1} with 0 check-ins and no reading
                          what      threw java.util.NoSuchElementException: No value present
                          look at   Look at what is done with evidence.value() and evidence.latest() where they are empty; what a missing reading counts as is said by the profile, Measuring.countingMissingAs.
                          found     in try 1 of 1000, made smaller 17 times
                          again     only the law "unread" with seed(2026) and tries(1000)\
                        """);
    }

    @Test
    void keeps_state() {
        assertThat(message(ScoringLaws.of(Broken.keepsState()))).isEqualTo("""
                        Law "pure" is broken by keeps-state: the same question has the same answer, whatever is asked in between
                          in case   Metric{from=0, to=1} with [0 on 2026-01-01] as of 2026-01-01 and of 2026-01-01
                          what      expected KeyResultScore{id=k, strategy=keeps-state, reading=0, progress=-0.000524, score=0, expected=0, status=ON_TRACK, grade=RED, explanation=keeps-state: −0.000524, reasons=[Reason[of=READING, text=check-in of 2026-01-01: 0], Reason[of=SCORE, tex… but was KeyResultScore{id=k, strategy=keeps-state, reading=0, progress=-0.000033, score=0, expected=0, status=ON_TRACK, grade=RED, explanation=keeps-state: −0.000033, reasons=[Reason[of=READING, text=check-in of 2026-01-01: 0], Reason[of=SCORE, tex…
                          look at   Look for fields that a call changes, caches by less than all of measure and evidence, clocks and chance: a strategy is a function of its two arguments.
                          found     in try 1 of 1000, made smaller 28 times
                          again     only the law "pure" with seed(2026) and tries(1000)\
                        """);
    }

    private static String message(Claims<?> claims) {
        Throwable thrown = catchThrowable(claims::check);
        assertThat(thrown).isExactlyInstanceOf(AssertionError.class);
        return thrown.getMessage();
    }
}
