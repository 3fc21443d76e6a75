package org.okr4j.examples.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.core.Amount;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.json.OkrJson;

/** Documents of five objectives with four key results each: every number follows from its place. */
final class MadeUpDocuments {
    private static final int OBJECTIVES = 5;
    private static final int KEY_RESULTS = 4;
    private static final int CHECK_INS = 3;
    private static final List<Cycle> CYCLES =
            List.of(Cycle.quarter(2026, 2), Cycle.quarter(2026, 3), Cycle.half(2026, 2));
    private static final List<OrgLevel> LEVELS = List.of(OrgLevel.values());
    private static final List<String> TITLES = List.of(
            "Raise the share of orders that are paid on the first try from 82% to at least 90%",
            "Reduce the median waiting time at the front desk from 25 minutes to 10 minutes",
            "Sign 40 new partner schools in the northern region",
            "Launch the redesigned portal for volunteers in all six districts",
            "Keep the error rate of the booking service below 0.5%",
            "Improve the experience of new employees",
            "Increase followers of the museum channel from 20k to 50k");

    private MadeUpDocuments() {}

    /** Writes documents, one a line, of at least so many key results. */
    static void write(int keyResults, Appendable out) throws IOException {
        for (int first = 0; first < keyResults; first += OBJECTIVES * KEY_RESULTS) {
            out.append(OkrJson.write(document(first))).append('\n');
        }
    }

    private static Okrs document(int first) {
        Okrs.Builder okrs = Okrs.builder();
        for (int i = 0; i < OBJECTIVES; i++) {
            okrs.addObjectives(objective(first + i * KEY_RESULTS));
        }
        return okrs.build();
    }

    private static Objective objective(int first) {
        Cycle cycle = CYCLES.get((int) (draw(first, 1) % CYCLES.size()));
        Objective.Builder objective = Objective.builder()
                .id("objective-" + first)
                .title("Families trust the clinic to see them when they need it")
                .cycle(cycle);
        if (draw(first, 2) % 5 != 0) {
            objective.level(LEVELS.get((int) (draw(first, 8) % LEVELS.size())));
        }
        for (int i = 0; i < KEY_RESULTS; i++) {
            objective.addKeyResults(keyResult(first + i, cycle));
        }
        return objective.build();
    }

    private static KeyResult keyResult(int number, Cycle cycle) {
        KeyResult keyResult = KeyResult.of(
                        "key-result-" + number, TITLES.get((int) (draw(number, 3) % TITLES.size())), measure(number))
                .withWeight(1 + draw(number, 4) % 3);
        for (int i = 0; i < CHECK_INS; i++) {
            LocalDate date = cycle.start().plusWeeks(i * 3L + 1);
            if (draw(number, 10 + i) % 5 != 0) {
                keyResult = keyResult.plusCheckIn(CheckIn.of(date, reading(keyResult.measure(), draw(number, 20 + i))));
            }
        }
        return keyResult;
    }

    private static Measure measure(int number) {
        BigDecimal from = BigDecimal.valueOf(draw(number, 5) % 1_000, 1);
        BigDecimal way = BigDecimal.valueOf(1 + draw(number, 6) % 500, 1);
        return switch ((int) (draw(number, 7) % 8)) {
            case 0 -> Binary.of();
            case 1 -> Milestones.of("Prototype", "Pilot", "Open");
            case 2 -> Maintain.atLeast(from);
            case 3 -> Levels.of(Level.of("Good", "50", "0.5"), Level.of("Great", "80", "1"));
            case 4, 5 -> Metric.decrease(from.add(way), from);
            default -> Metric.increase(from, from.add(way)).withUnit("%");
        };
    }

    private static Reading reading(Measure measure, long drawn) {
        if (measure instanceof Binary) {
            return Done.of(drawn % 2 == 0);
        }
        return measure instanceof Milestones
                ? Reached.of("Prototype")
                : new Amount(BigDecimal.valueOf(drawn % 100_000, 3));
    }

    /** A number that looks drawn by chance, the same in every run. */
    private static long draw(long place, long what) {
        long mixed = (place * 1_009 + what) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }
}
