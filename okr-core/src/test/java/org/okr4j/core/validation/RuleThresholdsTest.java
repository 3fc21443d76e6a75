package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

class RuleThresholdsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");

    @Test
    void a_line_drawn_elsewhere_is_found_elsewhere() {
        Okrs three = Okrs.of(objective(3));

        assertThat(found("too-many-key-results", RuleThresholds.STANDARD, three))
                .isFalse();
        assertThat(found("too-many-key-results", RuleThresholds.STANDARD.withMostKeyResults(2), three))
                .isTrue();
    }

    @Test
    void a_slower_rhythm_is_not_stale() {
        Okrs monthly = Okrs.of(objective(2))
                .plusCheckIn("r0", CheckIn.of(LocalDate.parse("2026-08-01"), 1))
                .plusCheckIn("r1", CheckIn.of(LocalDate.parse("2026-08-01"), 1));

        assertThat(found("stale", RuleThresholds.STANDARD, monthly)).isTrue();
        assertThat(found("stale", RuleThresholds.STANDARD.withCadenceDays(35), monthly))
                .isFalse();
    }

    @Test
    void thresholds_without_sense_are_refused() {
        assertThatThrownBy(() -> RuleThresholds.builder().cadenceDays(0).build())
                .hasMessage("The threshold cadenceDays is a whole number from 1 on: 0");
        assertThatThrownBy(() -> RuleThresholds.builder().fewestKeyResults(6).build())
                .hasMessage("The fewest key results are not more than the most: 6 and 5");
    }

    @ParameterizedTest
    @CsvSource({
        "fewestKeyResults, 1",
        "mostKeyResults, 1",
        "mostObjectives, 1",
        "severalKeyResults, 2",
        "fewestForMix, 2",
        "longestObjective, 1",
        "cadenceDays, 1",
        "graceDays, 0",
        "confidenceFalls, 1",
        "farBeyond, 1"
    })
    void a_count_is_at_least_what_makes_sense_of_it(String name, int least) {
        assertThat(with(name, least).toString()).contains(name + "=" + least);
        assertThatThrownBy(() -> with(name, least - 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The threshold " + name + " is a whole number from " + least + " on: " + (least - 1));
    }

    private static RuleThresholds with(String name, int value) {
        RuleThresholds.Builder builder = RuleThresholds.builder().fewestKeyResults(1);
        return switch (name) {
            case "fewestKeyResults" -> builder.fewestKeyResults(value).build();
            case "mostKeyResults" -> builder.mostKeyResults(value).build();
            case "mostObjectives" -> builder.mostObjectives(value).build();
            case "severalKeyResults" -> builder.severalKeyResults(value).build();
            case "fewestForMix" -> builder.fewestForMix(value).build();
            case "longestObjective" -> builder.longestObjective(value).build();
            case "cadenceDays" -> builder.cadenceDays(value).build();
            case "graceDays" -> builder.graceDays(value).build();
            case "confidenceFalls" -> builder.confidenceFalls(value).build();
            case "farBeyond" -> builder.farBeyond(value).build();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean found(String rule, RuleThresholds thresholds, Okrs okrs) {
        return !RuleSet.standard(thresholds).check(okrs, DAY).by(rule).isEmpty();
    }

    private static Objective objective(int keyResults) {
        return Objective.of(
                "all",
                "Everything gets better",
                Cycle.quarter(2026, 3),
                IntStream.range(0, keyResults)
                        .mapToObj(i -> KeyResult.of("r" + i, "A number doubles", Metric.increase(1, 2)))
                        .toArray(KeyResult[]::new));
    }
}
