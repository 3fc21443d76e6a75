package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.okr4j.scoring.HalfTime.at;
import static org.okr4j.scoring.HalfTime.objective;
import static org.okr4j.scoring.HalfTime.score;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Ambition;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** The colours of every profile, as the pages named at {@link ScoringProfiles} state them. */
class ProfileGradesTest {

    /** One metric under an objective: every cut at its end and a millionth beside. */
    @ParameterizedTest
    @CsvSource({
        // Google OKR playbook: 0.0–0.3, 0.4–0.6, 0.7–1.0, holes closed upwards; committed: 1.0 expected
        "standard, ASPIRATIONAL, 0.399999, RED, RED",
        "standard, ASPIRATIONAL, 0.4, AMBER, AMBER",
        "standard, ASPIRATIONAL, 0.699999, AMBER, AMBER",
        "standard, ASPIRATIONAL, 0.7, GREEN, GREEN",
        "standard, COMMITTED, 0.399999, RED, RED",
        "standard, COMMITTED, 0.4, AMBER, AMBER",
        "standard, COMMITTED, 0.999999, AMBER, AMBER",
        "standard, COMMITTED, 1, GREEN, GREEN",
        "google, ASPIRATIONAL, 0.399999, RED, RED",
        "google, ASPIRATIONAL, 0.4, AMBER, AMBER",
        "google, ASPIRATIONAL, 0.7, GREEN, GREEN",
        "google, COMMITTED, 0.7, AMBER, AMBER",
        // closing-and-scoring.md, creating-okrs.md: objectives at 1; below it standard
        "viva-goals, ASPIRATIONAL, 1, GREEN, AMBER",
        "viva-goals, ASPIRATIONAL, 1.5, GREEN, AMBER",
        "viva-goals, ASPIRATIONAL, 0.999999, GREEN, GREEN",
        "viva-goals, COMMITTED, 1, GREEN, GREEN",
        "viva-goals, COMMITTED, 0.999999, AMBER, AMBER",
        "viva-goals, COMMITTED, 0.399999, RED, RED",
        // automatic-status-calculation-targets-spw.md: the colours of the status
        "servicenow, COMMITTED, 0.749999, RED, RED",
        "servicenow, COMMITTED, 0.75, AMBER, AMBER",
        "servicenow, ASPIRATIONAL, 0.75, AMBER, AMBER",
        "servicenow, COMMITTED, 0.899999, AMBER, AMBER",
        "servicenow, COMMITTED, 0.9, GREEN, GREEN",
        "servicenow, COMMITTED, 1, GREEN, GREEN",
        // scoring.component.ts: Fail, Commit, Target; the outcome of an objective is chosen by hand
        "puzzle-okr, COMMITTED, 0.299999, RED, ",
        "puzzle-okr, COMMITTED, 0.3, AMBER, ",
        "puzzle-okr, ASPIRATIONAL, 0.3, AMBER, ",
        "puzzle-okr, COMMITTED, 0.699999, AMBER, ",
        "puzzle-okr, COMMITTED, 0.7, GREEN, ",
        "puzzle-okr, COMMITTED, 1.2, GREEN, ",
        // help.qulture.rocks article 3980362: 33.33 and 66.66
        "qulture-rocks, COMMITTED, 0.333299, RED, RED",
        "qulture-rocks, COMMITTED, 0.3333, AMBER, AMBER",
        "qulture-rocks, ASPIRATIONAL, 0.3333, AMBER, AMBER",
        "qulture-rocks, COMMITTED, 0.666599, AMBER, AMBER",
        "qulture-rocks, COMMITTED, 0.6666, GREEN, GREEN",
        // no colours
        "burning-okr, COMMITTED, 1, , ",
        "okr-tracker, COMMITTED, 1, , ",
        "operately, COMMITTED, 1, , ",
        "boja, COMMITTED, 1, , ",
        "atlassian-goals, COMMITTED, 1, , ",
        "recruiterflow, COMMITTED, 1, , ",
        // not known: standard
        "quantive, COMMITTED, 0.999999, AMBER, AMBER",
        "quantive, ASPIRATIONAL, 0.7, GREEN, GREEN",
        "profit-co, COMMITTED, 0.999999, AMBER, AMBER",
        "upraise, COMMITTED, 0.999999, AMBER, AMBER",
        "engagedly, COMMITTED, 0.999999, AMBER, AMBER",
        "mooncamp, COMMITTED, 0.999999, AMBER, AMBER",
        "perdoo, COMMITTED, 0.999999, AMBER, AMBER",
        "15five, COMMITTED, 0.999999, AMBER, AMBER",
    })
    void a_score_has_the_colour_that_the_source_says(
            String profile, Ambition ambition, String progress, Grade keyResult, Grade objective) {
        ObjectiveScore score = score(profile, objective(at("k", progress)).withAmbition(ambition));
        assertThat(score.keyResults().get(0).grade()).isEqualTo(Optional.ofNullable(keyResult));
        assertThat(score.grade()).isEqualTo(Optional.ofNullable(objective));
    }

    /** automatic-status-calculation-targets-spw.md: worst wins, so that a mean of 75% with a red part is red. */
    @Test
    void a_servicenow_goal_has_the_colour_of_its_worst_target() {
        ObjectiveScore score = score("servicenow", at("a", "0.9"), at("b", "0.6"));
        assertThat(score.progress().orElseThrow()).hasToString("0.75");
        assertThat(score.grade()).contains(Grade.RED);
    }

    @Test
    void a_colour_by_status_falls_back_where_the_status_says_nothing() {
        GradeScale scale = GradeScales.byStatus(GradeScales.byScore(Score.of("0.5"), Score.of("0.5")));
        assertThat(scale.grade(Score.ONE, Ambition.COMMITTED)).contains(Grade.GREEN);
        assertThat(scale.grade(Score.ONE, Ambition.COMMITTED, Status.UNKNOWN)).contains(Grade.GREEN);
        assertThat(scale.grade(Score.of("0.499999"), Ambition.COMMITTED, Status.NOT_STARTED))
                .contains(Grade.RED);
        assertThat(scale.grade(Score.ONE, Ambition.COMMITTED, Status.AT_RISK)).contains(Grade.AMBER);
    }

    @Test
    void crossed_colours_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> GradeScales.byScore(Score.of("0.7"), Score.of("0.4")))
                .withMessage("Amber begins at or below green: amber from 0.7, green from 0.4");
    }
}
