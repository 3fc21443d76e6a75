package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;

class CourseTest {
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final LocalDate AS_OF = day("2026-08-31");

    @Test
    void a_metric_is_drawn_in_its_own_values() {
        Course course = course(
                KeyResult.of("k", "Churn", Metric.decrease(5, 3).withUnit("%")),
                CheckIn.of(day("2026-07-31"), "4.6"),
                CheckIn.of(day("2026-08-31"), "4.1"),
                CheckIn.of(day("2026-09-01"), "3"));

        assertThat(course.axis()).isEqualTo(new Axis(true, "%"));
        assertThat(course.first()).isEqualTo(CYCLE.start());
        assertThat(course.last()).isEqualTo(CYCLE.end());
        assertThat(course.readings()).containsExactly(point("2026-07-31", "4.6"), point("2026-08-31", "4.1"));
        assertThat(course.targets()).containsExactly(target("2026-07-01", "2026-09-30", "3"));
        assertThat(course.plan())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(point("2026-07-01", "5"))
                        .endsWith(point("2026-09-30", "3"))
                        .hasSize(25));
        assertThat(course.prospect()).isEmpty();
    }

    @Test
    void an_amendment_is_a_step_of_the_target_and_of_the_plan() {
        Course course = course(KeyResult.of("k", "Goals", Metric.increase(0, 91))
                .plusAmendment(amended("2026-08-01", Metric.increase(0, 182)))
                .plusAmendment(amended("2026-09-01", Metric.increase(0, 9))));

        assertThat(course.amended()).containsExactly(day("2026-08-01"));
        assertThat(course.targets())
                .containsExactly(target("2026-07-01", "2026-08-01", "91"), target("2026-08-01", "2026-09-30", "182"));
        List<Course.Point> before = course.plan().get(0);
        assertThat(before.get(before.size() - 1).height()).isBetween(new BigDecimal("30.9"), new BigDecimal("31"));
        List<Course.Point> after = course.plan().get(1);
        assertThat(after.get(0).height()).isBetween(new BigDecimal("61.9"), new BigDecimal("62"));
        assertThat(after).endsWith(point("2026-09-30", "182"));
    }

    @Test
    void a_sum_is_drawn_as_it_grows() {
        Metric sum = Metric.reach(100).withAggregate(Aggregate.SUM);

        assertThat(course(
                                KeyResult.of("k", "Sales", sum),
                                CheckIn.of(day("2026-07-10"), 10),
                                CheckIn.of(day("2026-07-20"), 20),
                                CheckIn.of(day("2026-07-20"), 5))
                        .readings())
                .containsExactly(point("2026-07-10", "10"), point("2026-07-20", "35"));
    }

    @Test
    void a_bound_is_drawn_and_a_baseline_has_none() {
        assertThat(course(KeyResult.of("k", "Room", Maintain.between(20, 24))).targets())
                .containsExactly(target("2026-07-01", "2026-09-30", "20"), target("2026-07-01", "2026-09-30", "24"));
        Course baseline = course(KeyResult.of("k", "Churn", Baseline.of("%")), CheckIn.of(day("2026-07-10"), 7));
        assertThat(baseline.targets()).isEmpty();
        assertThat(baseline.plan()).isEmpty();
        assertThat(baseline.readings()).containsExactly(point("2026-07-10", "7"));
    }

    @Test
    void what_is_no_straight_line_of_values_is_drawn_as_progress() {
        Course done = course(
                KeyResult.of("k", "Certified", Binary.of()),
                CheckIn.of(day("2026-07-10"), false),
                CheckIn.of(day("2026-07-20"), true));
        assertThat(done.axis()).isEqualTo(new Axis(false, "%"));
        assertThat(done.readings()).containsExactly(point("2026-07-10", "0"), point("2026-07-20", "100"));
        assertThat(done.targets()).containsExactly(target("2026-07-01", "2026-09-30", "100"));

        assertThat(course(KeyResult.of("k", "Cost", Metric.builder().to(3).build()))
                        .axis())
                .isEqualTo(new Axis(false, "%"));
        Course otherUnit = course(KeyResult.of("k", "Weight", Metric.reach(3).withUnit("t"))
                .plusAmendment(amended("2026-08-01", Metric.reach(3000).withUnit("kg"))));
        assertThat(otherUnit.axis()).isEqualTo(new Axis(false, "%"));
    }

    @Test
    void a_forecast_stands_in_the_middle_of_its_range() {
        Course course = course(
                KeyResult.of("k", "Users", Metric.increase(0, 100)),
                CheckIn.of(day("2026-07-11"), 10),
                CheckIn.of(day("2026-07-21"), 30),
                CheckIn.of(day("2026-07-31"), 30),
                CheckIn.of(day("2026-08-30"), 60));

        Course.Prospect prospect = course.prospect().orElseThrow();
        assertThat(prospect.from()).isEqualTo(point("2026-08-30", "60"));
        assertThat(prospect.due().day()).isEqualTo(CYCLE.end());
        assertThat(prospect.due().height()).isEqualByComparingTo("91");
        // The six lines end at 30, 83.25, 91, 91, 91 and 172.
        assertThat(prospect.low()).isEqualByComparingTo("83.25");
        assertThat(prospect.high()).isEqualByComparingTo("91");
    }

    @Test
    void a_report_that_comes_late_is_drawn_where_it_is_near() {
        KeyResult keyResult = KeyResult.of("k", "Users", Metric.increase(0, 100));

        assertThat(course(keyResult, day("2026-10-05")).last()).isEqualTo(day("2026-10-05"));
        Course late = course(keyResult, day("2027-10-05"));
        assertThat(late.last()).isEqualTo(CYCLE.end());
        assertThat(late.showsToday()).isFalse();
    }

    @Test
    void twenty_thousand_check_ins_and_amendments_stay_few() {
        KeyResult.Builder many = KeyResult.builder().id("k").title("Users").measure(Metric.increase(0, 100));
        for (int i = 0; i < 20_000; i++) {
            LocalDate date = day("1970-01-01").plusDays(i);
            many.addCheckIns(CheckIn.of(date, i % 90));
            many.addAmendments(amended(date.toString(), Metric.increase(0, 100 + i)));
        }

        Course course = course(many.build(), AS_OF);

        assertThat(course.readings()).hasSizeBetween(50, Thinned.MOST);
        assertThat(course.targets()).hasSizeBetween(1, Thinned.MOST + 1);
        assertThat(course.plan()).hasSizeLessThanOrEqualTo(Thinned.MOST + 1);
        StringBuilder out = new StringBuilder();
        Chart.of(course).writeTo(out);
        assertThat(out).hasSizeLessThan(60_000);
    }

    private static Course course(KeyResult keyResult, CheckIn... checkIns) {
        return course(keyResult.withCheckIns(checkIns), AS_OF);
    }

    private static Course course(KeyResult keyResult, LocalDate asOf) {
        Scorer scorer = Scorer.standard();
        KeyResultScore score = scorer.score(keyResult, CYCLE, asOf);
        return new CourseOf(keyResult, score, ScoringProfiles.STANDARD, CYCLE, asOf)
                .drawn(Standings.of(keyResult, CYCLE, scorer, asOf));
    }

    private static MeasureAmendment amended(String date, Measure measure) {
        return MeasureAmendment.builder()
                .date(day(date))
                .measure(measure)
                .reason("We learned more")
                .build();
    }

    private static Course.Point point(String date, String height) {
        return new Course.Point(day(date), new BigDecimal(height));
    }

    private static Course.Target target(String from, String to, String height) {
        return new Course.Target(day(from), day(to), new BigDecimal(height));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
