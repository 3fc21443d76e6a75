package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Metric;

/** What strategies say of themselves. */
class StrategyNamesTest {
    @Test
    void a_strategy_shows_itself_by_its_id() {
        assertThat(ScoringProfiles.names())
                .allSatisfy(name -> assertThat(strategies(name)).isNotEmpty().allSatisfy((id, strategy) -> {
                    assertThat(strategy.id()).isEqualTo(id);
                    assertThat(strategy).hasToString(id);
                }));
    }

    @Test
    void a_line_needs_a_start() {
        assertThat(ScoringProfiles.names().stream()
                        .flatMap(name -> strategies(name).values().stream())
                        .filter(strategy -> strategy.id().startsWith("linear"))
                        .distinct())
                .hasSizeGreaterThan(1)
                .allSatisfy(strategy -> {
                    assertThat(canMeasure(strategy, Metric.reach(10))).isTrue();
                    assertThat(canMeasure(strategy, Metric.growBy(20))).isFalse();
                });
    }

    private static Map<String, ScoringStrategy<?>> strategies(String profile) {
        return ScoringProfiles.named(profile).measuring().strategies();
    }

    private static boolean canMeasure(ScoringStrategy<?> strategy, Metric metric) {
        @SuppressWarnings("unchecked")
        ScoringStrategy<Metric> ofMetrics = (ScoringStrategy<Metric>) strategy;
        return ofMetrics.canMeasure(metric);
    }
}
