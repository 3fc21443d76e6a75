package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Progress;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/** The numbers of {@code golden/worked-out.md}, one by one. */
class WorkedOutTest {

    @ParameterizedTest
    @CsvSource({
        "company, 2026-08-31, active, 0.335, 0.670329, OFF_TRACK, RED, 0.503839",
        "company, 2026-08-31, uptime, 0, 0.670329, OFF_TRACK, RED, ",
        "company, 2026-08-31, churn, 0.6, 0.670329, ON_TRACK, AMBER, 0.747619",
        "company, 2026-08-31, first-week, 0.580745, 0.670329, ON_TRACK, AMBER, 0.92571",
        "company, 2026-08-31, launch, 0.375, 0.734939, OFF_TRACK, RED, 0.461309",
        "company, 2026-08-31, orders, 0.012, 0.05, ON_TRACK, RED, ",
        "company, 2026-08-31, receipts, 0, 0.670329, OFF_TRACK, RED, ",
        "football, 2025-11-30, scored, 1.087719, 0.370242, DONE, GREEN, ",
        "football, 2025-11-30, conceded, 0.967105, 0.370242, ON_TRACK, GREEN, ",
        "football, 2025-11-30, possession, 0.978947, 0.370242, ON_TRACK, GREEN, ",
        "football, 2026-05-31, scored, 1.833333, 1, DONE, GREEN, ",
        "football, 2026-05-31, conceded, 0.930555, 1, ON_TRACK, GREEN, ",
        "football, 2026-05-31, possession, 1.466666, 1, DONE, GREEN, "
    })
    void a_key_result_stands_where_the_arithmetic_says(
            String sample,
            LocalDate day,
            String id,
            String progress,
            String expected,
            String status,
            String grade,
            String forecast)
            throws IOException {
        KeyResultScore score = card(sample, day).keyResult(id);

        assertThat(score.progress()).contains(Progress.of(progress));
        assertThat(score.score()).contains(Progress.of(progress).score());
        assertThat(score.expected()).contains(Progress.of(expected));
        assertThat(score.status()).hasToString(status);
        assertThat(score.grade().orElseThrow()).hasToString(grade);
        assertThat(score.forecast()).isEqualTo(Optional.ofNullable(forecast).map(Progress::of));
    }

    @ParameterizedTest
    @CsvSource({
        "company, 2026-08-31, stay, 0.593581, 0.593581, 0.633333, ON_TRACK, AMBER",
        "company, 2026-08-31, order-ahead, 0.217714, 0.217714, 0.533333, OFF_TRACK, RED",
        "company, 2026-08-31, whole-day, 0.434969, 0.434969, 0.599999, AT_RISK, AMBER",
        "football, 2025-11-30, season, 1.011257, 0.982017, 0.8, ON_TRACK, GREEN",
        "football, 2026-05-31, season, 1.410184, 0.976851, 0.6, ON_TRACK, GREEN"
    })
    void an_objective_stands_where_the_arithmetic_says(
            String sample,
            LocalDate day,
            String id,
            String progress,
            String points,
            String confidence,
            String status,
            String grade)
            throws IOException {
        ObjectiveScore score = card(sample, day).objective(id);

        assertThat(score.progress().orElseThrow()).hasToString(progress);
        assertThat(score.score().orElseThrow()).hasToString(points);
        assertThat(score.confidence().orElseThrow()).hasToString(confidence);
        assertThat(score.coverage()).hasToString("1");
        assertThat(score.status()).hasToString(status);
        assertThat(score.grade().orElseThrow()).hasToString(grade);
    }

    private static Scorecard card(String sample, LocalDate day) throws IOException {
        String json = Files.readString(Path.of("samples", sample + ".json"));
        return Scorer.standard().score(OkrJson.read(json), day);
    }
}
