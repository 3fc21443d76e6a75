package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.objective;
import static org.okr4j.scoring.HalfTime.read;
import static org.okr4j.scoring.HalfTime.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Ambition;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;

/** What the sources ask for against the laws of a roll-up and of a score, with the counterexample to each. */
class ProfileLawExceptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"operately", "burning-okr", "mooncamp"})
    void without_weights_a_part_of_weight_2_is_not_two_parts(String profile) {
        ObjectiveScore heavy = score(profile, at("a", "1").withWeight(2), at("b", "0"));
        ObjectiveScore twice = score(profile, at("a", "1"), at("c", "1"), at("b", "0"));
        assertThat(heavy.progress().orElseThrow()).hasToString("0.5");
        assertThat(twice.progress().orElseThrow()).hasToString("0.666666");
    }

    @Test
    void perdoo_is_above_its_greatest_part_where_all_are_below_0() {
        assertThat(progress("perdoo", at("a", "-0.5"), at("b", "-0.2"))).isEqualTo("0");
    }

    @Test
    void fifteen_five_is_below_its_least_part_where_all_are_above_1() {
        assertThat(progress("15five", at("a", "1.5"), at("b", "1.2"))).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "okr-tracker", "operately"})
    void a_mean_of_scores_lies_between_the_scores_and_not_the_progress_of_its_parts(String profile) {
        assertThat(progress(profile, at("a", "1.5"), at("b", "1.2"))).isEqualTo("1");
        assertThat(progress(profile, at("a", "-0.5"), at("b", "-0.2"))).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operately", "okr-tracker"})
    void weights_that_are_all_0_come_to_0_where_an_empty_objective_does(String profile) {
        assertThat(progress(profile, at("a", "1").withWeight(0))).isEqualTo("0");
        assertThat(score("standard", at("a", "1").withWeight(0)).progress()).isEmpty();
    }

    @Test
    void viva_goals_gives_a_full_score_the_colour_below_the_one_before() {
        assertThat(score("viva-goals", objective(at("a", "0.999999")).withAmbition(Ambition.ASPIRATIONAL))
                        .grade())
                .contains(Grade.GREEN);
        assertThat(score("viva-goals", objective(at("a", "1")).withAmbition(Ambition.ASPIRATIONAL))
                        .grade())
                .contains(Grade.AMBER);
    }

    /** At most 20 °C is at most 293 K; in thousandths of a degree nothing changes. */
    @Test
    void profit_co_tells_a_bound_in_celsius_from_the_same_in_kelvin() {
        assertThat(progress("profit-co", read("k", Maintain.atMost(20), "15"))).isEqualTo("1.25");
        assertThat(progress("profit-co", read("k", Maintain.atMost(20_000), "15000")))
                .isEqualTo("1.25");
        assertThat(progress("profit-co", read("k", Maintain.atMost(293), "288")))
                .isEqualTo("1.017064");
    }

    private static String progress(String profile, KeyResult... keyResults) {
        return score(profile, keyResults).progress().orElseThrow().toString();
    }
}
