package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Outcome;
import org.okr4j.core.UnknownIdException;

class SmartAssessmentTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final KeyResult CHURN = KeyResult.of(
            "k", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"));

    @Test
    void a_good_key_result_meets_all_five_and_says_why() {
        SmartAssessment smart =
                SmartAssessment.of(okrs(CHURN.plusCheckIn(CheckIn.of(DAY, "4.1").withConfidence("0.6"))), "k", DAY);

        assertThat(smart.answers().values()).extracting(SmartAnswer::verdict).containsOnly(SmartVerdict.MET);
        assertThat(smart.specific().span().orElseThrow().of(CHURN.title())).isEqualTo("3%");
        assertThat(smart.measurable())
                .isEqualTo(SmartAnswer.of(SmartVerdict.MET, "measure", "The measure goes from 5 to 3%"));
        assertThat(smart.achievable())
                .isEqualTo(SmartAnswer.of(SmartVerdict.MET, "checkIns", "The newest confidence is 0.6, of 2026-08-31"));
        assertThat(smart.relevant().evidence()).isEqualTo("\"churn\" is what its objective speaks of");
        assertThat(smart.timeBound())
                .isEqualTo(SmartAnswer.of(
                        SmartVerdict.MET, "", "It is due at the end of its objective's cycle, on 2026-09-30"));
    }

    @Test
    void a_document_is_assessed_key_result_by_key_result() {
        KeyResult visits = KeyResult.of("visits", "Improve onboarding", Binary.of());
        Okrs okrs = Okrs.of(
                Objective.of("o", "Customers stay", Cycle.quarter(2026, 3), CHURN, visits),
                Objective.of(
                                "p",
                                "Guests return",
                                Cycle.quarter(2026, 2),
                                KeyResult.of("late", "It works", Binary.of()))
                        .withClosure(Closure.of(LocalDate.parse("2026-07-01"), Outcome.ACHIEVED)));

        assertThat(SmartAssessments.of(okrs, DAY))
                .isEqualTo(SmartAssessments.builder()
                        .asOf(DAY)
                        .addKeyResults(SmartAssessment.of(okrs, "k", DAY), SmartAssessment.of(okrs, "visits", DAY))
                        .build());
    }

    @Test
    void what_nobody_could_decide_is_neither_specific_nor_measurable() {
        SmartAssessment smart = of("Improve onboarding", Binary.of());

        assertThat(smart.specific().verdict()).isEqualTo(SmartVerdict.NOT_MET);
        assertThat(smart.measurable().verdict()).isEqualTo(SmartVerdict.NOT_MET);
        assertThat(smart.achievable())
                .isEqualTo(SmartAnswer.of(
                        SmartVerdict.UNKNOWN, "checkIns", "No check-in shows a confidence or a reading"));
    }

    @Test
    void a_start_that_nobody_knows_leaves_it_open_whether_it_is_measurable() {
        assertThat(of("Reduce the cost per order by 20%", Metric.cutBy(20)).measurable())
                .isEqualTo(SmartAnswer.of(
                        SmartVerdict.UNKNOWN, "measure", "The measure goes down by 20%, and its start is not known"));
        assertThat(of("We know how satisfied customers are", Baseline.of("points"))
                        .measurable())
                .isEqualTo(SmartAnswer.of(SmartVerdict.NOT_MET, "measure", "A baseline has no target yet"));
    }

    @Test
    void structure_decides_before_the_text() {
        assertThat(of("Improve onboarding", Maintain.atLeast(60).withUnit("%")).specific())
                .isEqualTo(SmartAnswer.of(
                        SmartVerdict.MET, "measure", "The measure says what is meant: it asks for at least 60%"));
    }

    @Test
    void a_low_confidence_is_held_against_a_commitment_and_not_against_a_stretch() {
        KeyResult doubtful = CHURN.plusCheckIn(CheckIn.on(DAY).withConfidence("0.3"));

        assertThat(SmartAssessment.of(okrs(doubtful), "k", DAY).achievable().verdict())
                .isEqualTo(SmartVerdict.NOT_MET);
        assertThat(SmartAssessment.of(okrs(doubtful.withAmbition(Ambition.ASPIRATIONAL)), "k", DAY)
                        .achievable()
                        .verdict())
                .isEqualTo(SmartVerdict.UNKNOWN);
    }

    @Test
    void readings_show_what_can_be_reached_where_nobody_says_it() {
        assertThat(achievable(CHURN.plusCheckIn(CheckIn.of(DAY, "3")))).isEqualTo(SmartVerdict.MET);
        assertThat(achievable(CHURN.plusCheckIn(CheckIn.of(DAY, "3.5")))).isEqualTo(SmartVerdict.MET);
        assertThat(achievable(CHURN.plusCheckIn(CheckIn.of(DAY, "4.9")))).isEqualTo(SmartVerdict.UNKNOWN);
    }

    @Test
    void what_was_due_and_not_reached_was_not_achieved() {
        LocalDate after = LocalDate.parse("2026-10-01");
        KeyResult missed = CHURN.plusCheckIn(CheckIn.of(DAY, "3.5"));

        assertThat(SmartAssessment.of(okrs(missed), "k", after).achievable())
                .isEqualTo(SmartAnswer.of(
                        SmartVerdict.NOT_MET,
                        "checkIns",
                        "It was due on 2026-09-30, and its readings do not show that it was reached"));
        assertThat(SmartAssessment.of(okrs(CHURN), "k", after).achievable().verdict())
                .isEqualTo(SmartVerdict.UNKNOWN);
    }

    @Test
    void a_check_in_after_the_day_decides_nothing() {
        KeyResult later = CHURN.plusCheckIn(CheckIn.of(DAY.plusDays(1), "3").withConfidence("0.9"));

        assertThat(achievable(later)).isEqualTo(SmartVerdict.UNKNOWN);
    }

    @Test
    void an_objective_below_makes_a_key_result_relevant() {
        Objective child = Objective.of("support", "Everybody gets an answer", Cycle.quarter(2026, 3))
                .withParent("k");
        KeyResult wait = KeyResult.of("k", "Calls wait 30 seconds", Metric.decrease(90, 30));

        assertThat(SmartAssessment.of(okrs(wait).plus(child), "k", DAY).relevant())
                .isEqualTo(SmartAnswer.of(SmartVerdict.MET, "", "The objective \"support\" serves it"));
        assertThat(SmartAssessment.of(okrs(wait), "k", DAY).relevant())
                .isEqualTo(
                        SmartAnswer.of(SmartVerdict.UNKNOWN, "", "No word and no alignment ties it to its objective"));
    }

    @Test
    void dates_that_contradict_each_other_bind_nothing() {
        assertThat(SmartAssessment.of(okrs(CHURN.withDue(LocalDate.parse("2026-10-15"))), "k", DAY)
                        .timeBound())
                .isEqualTo(SmartAnswer.of(
                        SmartVerdict.NOT_MET,
                        "due",
                        "It is due on 2026-10-15, outside of its objective's cycle to 2026-09-30"));
        assertThat(SmartAssessment.of(okrs(CHURN.withDue(LocalDate.parse("2026-09-15"))), "k", DAY)
                        .timeBound())
                .isEqualTo(SmartAnswer.of(SmartVerdict.MET, "due", "It is due on 2026-09-15"));
    }

    @Test
    void only_a_key_result_is_assessed() {
        assertThatThrownBy(() -> SmartAssessment.of(okrs(CHURN), "churn", DAY))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageStartingWith("No key result has the id \"churn\"");
        assertThatThrownBy(() -> SmartAssessment.of(okrs(CHURN), "o", DAY)).isInstanceOf(UnknownIdException.class);
    }

    private static SmartVerdict achievable(KeyResult keyResult) {
        return SmartAssessment.of(okrs(keyResult), "k", DAY).achievable().verdict();
    }

    private static SmartAssessment of(String title, Measure measure) {
        return SmartAssessment.of(okrs(KeyResult.of("k", title, measure)), "k", DAY);
    }

    private static Okrs okrs(KeyResult keyResult) {
        return Okrs.of(Objective.of(
                "o", "Customers stay because the product earns its place", Cycle.quarter(2026, 3), keyResult));
    }
}
