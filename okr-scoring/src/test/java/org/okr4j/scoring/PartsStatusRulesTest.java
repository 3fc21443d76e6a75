package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Status;

class PartsStatusRulesTest {
    private static final StatusRule ASIDE = standing -> Status.UNKNOWN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ON_TRACK OFF_TRACK AT_RISK | OFF_TRACK",
                "ON_TRACK AT_RISK DONE | AT_RISK",
                "DONE ON_TRACK | ON_TRACK",
                "DONE DONE | DONE",
                "DONE NOT_STARTED UNKNOWN | DONE",
                "NOT_STARTED UNKNOWN ON_TRACK | ON_TRACK",
                "NOT_STARTED UNKNOWN | UNKNOWN",
                "NOT_STARTED NOT_STARTED | NOT_STARTED",
                "'' | UNKNOWN",
            })
    void the_worst_part_wins(String parts, Status status) {
        assertThat(StatusRules.WORST_OF_PARTS.status(standing(parts))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ON_TRACK AT_RISK OFF_TRACK | AT_RISK",
                "ON_TRACK ON_TRACK OFF_TRACK | AT_RISK",
                "ON_TRACK ON_TRACK ON_TRACK OFF_TRACK | AT_RISK",
                "ON_TRACK ON_TRACK ON_TRACK ON_TRACK OFF_TRACK | ON_TRACK",
                "ON_TRACK AT_RISK | AT_RISK",
                "AT_RISK OFF_TRACK | OFF_TRACK",
                "AT_RISK AT_RISK OFF_TRACK | AT_RISK",
                "DONE OFF_TRACK | AT_RISK",
                "DONE ON_TRACK | ON_TRACK",
                "DONE DONE | DONE",
                "DONE UNKNOWN | DONE",
                "OFF_TRACK NOT_STARTED | OFF_TRACK",
                "NOT_STARTED | NOT_STARTED",
                "'' | UNKNOWN",
            })
    void the_rounded_mean_goes_to_the_worse_side_at_a_half(String parts, Status status) {
        assertThat(StatusRules.ROUNDED_MEAN_OF_PARTS.status(standing(parts))).isEqualTo(status);
    }

    /** Viva Goals: mixed parts of which one is closed or has not started go back to the gap. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ON_TRACK OFF_TRACK | OFF_TRACK",
                "ON_TRACK AT_RISK | AT_RISK",
                "ON_TRACK DONE | UNKNOWN",
                "ON_TRACK NOT_STARTED | UNKNOWN",
                "DONE NOT_STARTED | UNKNOWN",
                "DONE DONE | DONE",
                "NOT_STARTED NOT_STARTED | NOT_STARTED",
            })
    void precedence_decides_where_every_part_takes_part(String parts, Status status) {
        assertThat(StatusRules.byPrecedence(ASIDE).status(standing(parts))).isEqualTo(status);
    }

    private static Standing standing(String words) {
        List<Status> parts = Arrays.stream(words.trim().split(" "))
                .filter(word -> !word.isEmpty())
                .map(Status::valueOf)
                .toList();
        boolean isNotStarted = !parts.isEmpty() && parts.stream().allMatch(part -> part == Status.NOT_STARTED);
        return Standing.builder()
                .asOf(HalfTime.TODAY)
                .start(HalfTime.START)
                .due(HalfTime.DUE)
                .addAllParts(parts)
                .withoutProgress(isNotStarted ? Status.NOT_STARTED : Status.UNKNOWN)
                .build();
    }
}
