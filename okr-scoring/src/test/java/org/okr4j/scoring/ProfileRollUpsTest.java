package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.objective;
import static org.okr4j.scoring.HalfTime.score;
import static org.okr4j.scoring.HalfTime.unread;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Metric;

/** What an objective is the mean of, in every profile, as the pages named at {@link ScoringProfiles} state it. */
class ProfileRollUpsTest {

    /** Parts of −50% with weight 3 and 150% with weight 1. */
    @ParameterizedTest
    @CsvSource({
        // the weighted mean of progress: (−1.5 + 1.5) / 4, and of scores (0 + 1) / 4
        "standard, 0, 0.25",
        "viva-goals, 0, 0.25",
        "quantive, 0, 0.25",
        "servicenow, 0, 0.25",
        "profit-co, 0, 0.25",
        "upraise, 0, 0.25",
        "engagedly, 0, 0.25",
        "boja, 0, 0.25",
        "atlassian-goals, 0, 0.25",
        "qulture-rocks, 0, 0.25",
        "recruiterflow, 0, 0.25",
        "15five, 0, 0.25",
        // Google OKR playbook; handleKeyResultProgress.js: of the clamped values, by weight
        "google, 0.25, 0.25",
        "okr-tracker, 0.25, 0.25",
        // goal.ex: of the clamped values, without weights
        "operately, 0.5, 0.5",
        // ObjectiveRowBuilderService, measurement-of-goal-progress-in-mooncamp: plain
        "burning-okr, 0.5, 0.5",
        "mooncamp, 0.5, 0.5",
        // support.perdoo.com: a negative one counts as 0, above 1 nothing is cut
        "perdoo, 0.375, 0.25",
    })
    void an_objective_is_the_mean_of_what_the_source_says(String profile, String progress, String value) {
        ObjectiveScore score = score(profile, at("a", "-0.5").withWeight(3), at("b", "1.5"));
        assertThat(score.progress().orElseThrow()).hasToString(progress);
        assertThat(score.score().orElseThrow()).hasToString(value);
        assertThat(score.explanation()).endsWith(" = " + progress);
    }

    @Test
    void what_is_unknown_is_left_out_of_every_mean() {
        for (String profile : ScoringProfiles.names()) {
            if (!profile.equals("puzzle-okr") && !profile.equals("okr-tracker")) {
                ObjectiveScore score = score(profile, at("a", "0.5"), unread("b", Metric.increase(0, 1)));
                assertThat(score.progress().orElseThrow()).as(profile).hasToString("0.5");
                assertThat(score.coverage()).as(profile).hasToString("0.5");
            }
        }
    }

    /** scoring.component.ts: the outcome of an objective is chosen by hand. */
    @Test
    void puzzle_okr_rolls_nothing_up() {
        ObjectiveScore score = score("puzzle-okr", at("a", "0.5"));
        assertThat(score.progress()).isEmpty();
        assertThat(score.score()).isEmpty();
        assertThat(score.coverage()).isEqualTo(Coverage.FULL);
        assertThat(score.explanation()).isEqualTo("nothing is rolled up");
        assertThat(score("puzzle-okr", unread("a", Metric.increase(0, 1))).explanation())
                .isEqualTo("no part has progress");
    }

    /** success.15five.com: the objective is capped, its key results are not; after the mean. */
    @Test
    void fifteen_five_caps_the_objective_after_the_mean() {
        ObjectiveScore over = score("15five", at("a", "1.5"), at("b", "1"));
        assertThat(over.keyResults().get(0).progress().orElseThrow()).hasToString("1.5");
        assertThat(over.progress().orElseThrow()).hasToString("1");
        assertThat(over.explanation()).isEqualTo("least of: 1, (1 × 1.5 + 1 × 1) / 2 = 1");
        assertThat(score("15five", at("a", "1.5"), at("b", "0.5")).progress().orElseThrow())
                .hasToString("1");
        assertThat(score("15five", at("a", "1.499999"), at("b", "0.5"))
                        .progress()
                        .orElseThrow())
                .hasToString("0.999999");
    }

    @Test
    void the_mean_of_scores_and_the_mean_from_0_explain_what_they_see() {
        assertThat(score("google", at("a", "-0.5"), at("b", "0.5")).explanation())
                .isEqualTo("of scores, weighted mean: (1 × 0 + 1 × 0.5) / 2 = 0.25");
        assertThat(score("perdoo", at("a", "-0.2"), at("b", "0.6")).explanation())
                .isEqualTo("from 0, weighted mean: (1 × 0 + 1 × 0.6) / 2 = 0.3");
        assertThat(score("operately", at("a", "2").withWeight(5), at("b", "0.6"))
                        .explanation())
                .isEqualTo("of scores, weighted mean: (1 × 1 + 1 × 0.6) / 2 = 0.8");
    }

    /** goal.ex: an empty goal is at 0; handleKeyResultProgress.js: nothing in it is 0. */
    @ParameterizedTest
    @ValueSource(strings = {"operately", "okr-tracker"})
    void an_objective_with_nothing_in_it_is_at_0_where_the_code_says_so(String profile) {
        ObjectiveScore empty = score(profile, objective());
        assertThat(empty.progress().orElseThrow()).hasToString("0");
        assertThat(empty.score().orElseThrow()).hasToString("0");
        assertThat(empty.coverage()).isEqualTo(Coverage.NONE);
        assertThat(empty.explanation()).isEqualTo("no part counts, counted as 0");
        assertThat(score("standard", objective()).progress()).isEmpty();
    }

    @Test
    void parts_that_have_no_score_are_not_an_empty_objective() {
        assertThat(score("operately", unread("a", Metric.increase(0, 1))).progress())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operately", "burning-okr", "mooncamp", "standard", "upraise"})
    void a_weight_of_0_takes_no_part_even_in_a_plain_mean(String profile) {
        assertThat(score(profile, at("a", "0.5").withWeight(0), at("b", "1"))
                        .progress()
                        .orElseThrow())
                .hasToString("1");
    }
}
