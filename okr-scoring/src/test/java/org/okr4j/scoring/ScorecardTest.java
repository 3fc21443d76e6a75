package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Status;
import org.okr4j.core.UnknownIdException;

class ScorecardTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");

    @Test
    void scores_are_found_by_id() {
        Scorecard card = card(3);

        assertThat(card.objective("o2")).isEqualTo(objective(2));
        assertThat(card.keyResult("k0")).isEqualTo(keyResult(0));
    }

    @Test
    void an_unknown_id_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> card(1).objective("00"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("No objective has the id \"00\"; the nearest is \"o0\"");
        assertThatThrownBy(() -> card(1).keyResult("kO"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("No key result has the id \"kO\"; the nearest is \"k0\"");
    }

    @Test
    void looking_up_makes_no_difference_to_equality() {
        Scorecard looked = card(2);
        looked.keyResult("k1");
        looked.objective("o1");

        assertThat(looked).isEqualTo(card(2)).hasSameHashCodeAs(card(2)).hasToString(card(2).toString());
    }

    @Test
    void every_score_of_a_large_card_is_looked_up_in_linear_time() {
        Scorecard card = card(100_000);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 100_000; i++) {
                assertThat(card.objective("o" + i).keyResults()).hasSize(1);
                assertThat(card.keyResult("k" + i).status()).isEqualTo(Status.UNKNOWN);
            }
        });
    }

    private static Scorecard card(int objectives) {
        return Scorecard.builder()
                .asOf(DAY)
                .profile("standard")
                .addAllObjectives(IntStream.range(0, objectives)
                        .mapToObj(ScorecardTest::objective)
                        .toList())
                .build();
    }

    private static ObjectiveScore objective(int i) {
        return ObjectiveScore.builder()
                .id("o" + i)
                .coverage(Coverage.NONE)
                .status(Status.UNKNOWN)
                .addKeyResults(keyResult(i))
                .build();
    }

    private static KeyResultScore keyResult(int i) {
        return KeyResultScore.builder()
                .id("k" + i)
                .strategy("none")
                .status(Status.UNKNOWN)
                .build();
    }
}
