package org.okr4j.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Done;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

class MeasureWordsTest {

    @Test
    void a_metric_says_where_it_comes_from_and_goes_to() {
        Metric churn = Metric.decrease(5, 3).withUnit("%");

        assertThat(words(churn, Amount.of("4.1"))).isEqualTo("5 → 3 %, now 4.1");
        assertThat(words(churn)).isEqualTo("5 → 3 %, no reading yet");
        assertThat(words(churn.withAggregate(Aggregate.AVERAGE).withWindow(28), Amount.of(4)))
                .isEqualTo("5 → 3 %, on average 4 in 28 days");
        assertThat(words(churn.withAggregate(Aggregate.MAXIMUM).withWindow(1)))
                .isEqualTo("5 → 3 %, no reading in the last 1 day");
    }

    @Test
    void a_start_that_nobody_knows_yet_is_a_question() {
        assertThat(words(Metric.builder().to(3).build())).isEqualTo("? → 3, no reading yet");
        assertThat(words(Metric.cutBy(20))).isEqualTo("? → -20 %, no reading yet");
        assertThat(words(Metric.builder().byDelta("5").unit("EUR").build())).isEqualTo("? → +5 EUR, no reading yet");
        assertThat(words(Metric.cutBy(20).startingAt(50), Amount.of(45))).isEqualTo("50 → 40, now 45");
    }

    @Test
    void a_bound_says_which() {
        assertThat(words(Maintain.atLeast("99.9").withUnit("%"), Amount.of("99.95")))
                .isEqualTo("at least 99.9 %, now 99.95");
        assertThat(words(Maintain.between(20, 24).withUnit("°C"), Amount.of(21)))
                .isEqualTo("at least 20 and at most 24 °C, now 21");
        assertThat(words(Maintain.atMost(5).withExclusive(true), Amount.of(3))).isEqualTo("below 5, now 3");
        assertThat(words(Maintain.atMost(5).withAggregate(Aggregate.SHARE), Amount.of("0.75")))
                .isEqualTo("at most 5, share of check-ins met 0.75");
    }

    @Test
    void milestones_are_counted_and_named() {
        Milestones launch = Milestones.of("Prototype", "Pilot", "Open");

        assertThat(words(launch)).isEqualTo("0 of 3 milestones; no reading yet");
        assertThat(words(launch, Reached.of())).isEqualTo("0 of 3 milestones");
        assertThat(words(launch, Reached.of("Pilot", "dropped", "Prototype")))
                .isEqualTo("2 of 3 milestones: Prototype, Pilot");
    }

    @Test
    void done_is_said_plainly() {
        assertThat(words(Binary.of())).isEqualTo("done or not; no reading yet");
        assertThat(words(Binary.of(), Done.YES)).isEqualTo("done");
        assertThat(words(Binary.of(), Done.NO)).isEqualTo("not done yet");
    }

    @Test
    void levels_say_the_lowest_and_the_highest() {
        assertThat(words(Levels.of(Level.of("Bronze", "5", "0.3"), Level.of("Gold", "9", "1")), Amount.of(7)))
                .isEqualTo("Bronze → Gold, now 7");
        assertThat(words(Levels.of(Level.of("Pilot", "1")), LevelName.of("Pilot")))
                .isEqualTo("Pilot, now Pilot");
    }

    @Test
    void a_baseline_has_no_target() {
        assertThat(words(Baseline.of("%"), Amount.of(12))).isEqualTo("no target yet, now 12 %");
        assertThat(words(Baseline.of())).isEqualTo("no target yet, no reading yet");
    }

    @Test
    void ascii_has_an_arrow_of_its_own() {
        assertThat(new MeasureWords(" -> ").of(Metric.reach(3), Optional.empty()))
                .isEqualTo("0 -> 3, no reading yet");
    }

    private static String words(Measure measure) {
        return new MeasureWords(" → ").of(measure, Optional.empty());
    }

    private static String words(Measure measure, Reading reading) {
        return new MeasureWords(" → ").of(measure, Optional.of(reading));
    }
}
