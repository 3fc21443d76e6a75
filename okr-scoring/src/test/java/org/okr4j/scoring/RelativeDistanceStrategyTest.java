package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.HalfTime.keyResult;
import static org.okr4j.scoring.HalfTime.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Maintain;
import org.okr4j.core.Status;

class RelativeDistanceStrategyTest {

    /** The table of profit.co's page about distance: at most 1, thirteen weeks. */
    @ParameterizedTest
    @CsvSource({
        "0, 2, 1 + (1 − 0) / 1 = 2",
        "0.25, 1.75, 1 + (1 − 0.25) / 1 = 1.75",
        "0.75, 1.25, 1 + (1 − 0.75) / 1 = 1.25",
        "1, 1, 1 + (1 − 1) / 1 = 1",
        "1.2, 0.8, 1 + (1 − 1.2) / 1 = 0.8",
        "1.75, 0.25, 1 + (1 − 1.75) / 1 = 0.25",
        "3, -1, 1 + (1 − 3) / 1 = −1",
        "-1, 3, 1 + (1 − (−1)) / 1 = 3",
    })
    void what_stays_at_most_at_its_bound_gains_below_it(String reading, String progress, String formula) {
        KeyResultScore score = keyResult("profit-co", read("k", Maintain.atMost(1), reading));
        assertThat(score.progress().orElseThrow()).hasToString(progress);
        assertThat(score.explanation()).isEqualTo("relative-distance: " + formula);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 1.2, 1 − (5 − 6) / 5 = 1.2",
        "5, 1, 1 − (5 − 5) / 5 = 1",
        "4.999999, 0.999999, 1 − (5 − 4.999999) / 5 = 0.999999",
        "0, 0, 1 − (5 − 0) / 5 = 0",
        "-5, -1, 1 − (5 − (−5)) / 5 = −1",
    })
    void what_stays_at_least_at_its_bound_gains_above_it(String reading, String progress, String formula) {
        KeyResultScore score = keyResult("profit-co", read("k", Maintain.atLeast(5), reading));
        assertThat(score.progress().orElseThrow()).hasToString(progress);
        assertThat(score.explanation()).isEqualTo("relative-distance: " + formula);
    }

    @Test
    void on_a_bound_that_is_exclusive_the_target_is_not_reached() {
        KeyResultScore score =
                keyResult("profit-co", read("k", Maintain.atLeast(5).withExclusive(true), "5"));
        assertThat(score.progress().orElseThrow()).hasToString("0.999999");
        assertThat(score.explanation()).isEqualTo("relative-distance: 5 < 5 is not met, just below 1 = 0.999999");
    }

    @Test
    void a_measure_that_asks_for_it_and_has_not_one_bound_above_0_is_unknown() {
        Maintain between = Maintain.between(1, 5).withStrategy("relative-distance");
        KeyResultScore score = keyResult("standard", read("k", between, "4"));
        assertThat(score.progress()).isEmpty();
        assertThat(score.status()).isEqualTo(Status.UNKNOWN);
        assertThat(score.explanation()).isEqualTo("relative-distance: measures of this kind are not scored like that");
    }

    /** A change of unit that moves the zero changes the share of the bound, unlike in every other strategy. */
    @Test
    void it_does_not_survive_a_unit_with_another_zero() {
        assertThat(keyResult("profit-co", read("k", Maintain.atMost(20), "15")).progress())
                .isNotEqualTo(keyResult("profit-co", read("k", Maintain.atMost(293), "288"))
                        .progress());
        assertThat(keyResult("profit-co", read("k", Maintain.atMost(20), "15")).progress())
                .isEqualTo(keyResult("profit-co", read("k", Maintain.atMost(2000), "1500"))
                        .progress());
    }
}
