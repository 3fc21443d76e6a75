package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.scoring.validation.RuleSets;

/**
 * The time that all rules take together grows with the size of the document, whatever its shape. The test only sees that
 * nothing hangs; {@link #main(String[])} prints a table of times.
 */
class RuleTimeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final Map<String, IntFunction<Okrs>> SHAPES = shapes();
    private static final int RUNS = 9;
    private static final RuleSet RULES = RuleSets.named("standard");

    /** Prints for each shape the milliseconds for documents of four sizes, the best of nine runs, after warming up. */
    public static void main(String[] arguments) {
        SHAPES.values().forEach(shape -> milliseconds(shape.apply(20_000)));
        System.out.println("| shape | 25,000 | 50,000 | 100,000 | 200,000 | for each doubling |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | --- |");
        SHAPES.forEach((name, shape) -> {
            List<Double> times = new ArrayList<>();
            StringBuilder line = new StringBuilder("| " + name);
            for (int size : new int[] {25_000, 50_000, 100_000, 200_000}) {
                times.add(milliseconds(shape.apply(size)));
                line.append(String.format(Locale.ROOT, " | %.0f ms", times.get(times.size() - 1)));
            }
            line.append(" |");
            for (int i = 1; i < times.size(); i++) {
                line.append(String.format(Locale.ROOT, " %.1f ×", times.get(i) / times.get(i - 1)));
            }
            System.out.println(line + " |");
        });
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void documents_of_any_shape_are_checked_and_trees_a_hundred_thousand_deep() {
        SHAPES.forEach((name, shape) -> assertThat(
                        RULES.check(shape.apply(200_000), DAY).isEmpty())
                .as(name)
                .isFalse());
    }

    /** Takes the time of the processor, so that a busy machine changes little. */
    private static double milliseconds(Okrs okrs) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            RULES.check(okrs, DAY);
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = Math.min(best, time / 1e6);
        }
        return best;
    }

    private static Map<String, IntFunction<Okrs>> shapes() {
        Map<String, IntFunction<Okrs>> shapes = new LinkedHashMap<>();
        shapes.put("a chain of parents", size -> objectives(size, i -> i == 0 ? "top" : "o" + (i - 1)));
        shapes.put("a loop of parents", size -> objectives(size, i -> "o" + (i == 0 ? size / 2 - 1 : i - 1)));
        shapes.put("all under one objective", size -> objectives(size, i -> "o0"));
        shapes.put("one objective with all key results", RuleTimeTest::oneObjective);
        shapes.put("one key result with all check-ins", RuleTimeTest::oneKeyResult);
        return shapes;
    }

    /** Half of the nodes are objectives, half key results. */
    private static Okrs objectives(int size, IntFunction<String> parent) {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < size / 2; i++) {
            objectives.add(Objective.builder()
                    .id("o" + i)
                    .title("An objective")
                    .owner("owner " + i % 1000)
                    .level(OrgLevel.TEAM)
                    .cycle(CYCLE)
                    .parent(parent.apply(i))
                    .rollUp(RollUpSource.BOTH)
                    .addKeyResults(keyResult(i, 4))
                    .build());
        }
        return Okrs.of(objectives);
    }

    private static Okrs oneObjective(int size) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            keyResults.add(keyResult(i, 4));
        }
        return Okrs.of(Objective.of("o", "An objective", CYCLE).withKeyResults(keyResults));
    }

    private static Okrs oneKeyResult(int size) {
        return Okrs.of(Objective.of("o", "An objective", CYCLE, keyResult(0, size)));
    }

    private static KeyResult keyResult(int number, int checkIns) {
        List<CheckIn> log = new ArrayList<>();
        for (int i = 0; i < checkIns; i++) {
            log.add(CheckIn.of(CYCLE.start().plusDays(i % 55), 100 + i % 7).withConfidence("0." + (9 - i % 4)));
        }
        return KeyResult.of("k" + number, "A key result", Metric.increase(100, 200))
                .withCheckIns(log);
    }
}
