package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.okr4j.core.Aggregate;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Reached;
import org.okr4j.core.Score;
import org.okr4j.scoring.Evidence;

/** Whether the target of a key result is reached on a day, decided on what was read. */
final class Completed {
    private Completed() {}

    static boolean is(KeyResult keyResult, LocalDate asOf, String strategy) {
        Evidence evidence = Evidence.of(keyResult, asOf);
        return evidence.measure()
                .match(
                        metric -> Targets.isReached(metric, evidence.value().orElseThrow()),
                        maintain -> isKept(maintain, evidence, strategy),
                        milestones -> Targets.isReached(
                                milestones, (Reached) evidence.latest().orElseThrow()),
                        binary -> true,
                        Completed::isTop,
                        baseline -> false);
    }

    private static boolean isKept(Maintain maintain, Evidence evidence, String strategy) {
        if (strategy.equals("share")) {
            long met = evidence.readings().stream()
                    .filter(reading -> maintain.isMetBy(Targets.number(reading, maintain)))
                    .count();
            return met >= maintain.planned().orElse(evidence.readings().size());
        }
        return maintain.aggregate() == Aggregate.SHARE
                ? evidence.value().orElseThrow().compareTo(BigDecimal.ONE) >= 0
                : maintain.isMetBy(evidence.value().orElseThrow());
    }

    private static boolean isTop(Levels levels) {
        return levels.levels().get(levels.levels().size() - 1).score().equals(Score.ONE);
    }
}
