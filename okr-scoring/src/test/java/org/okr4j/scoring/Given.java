package org.okr4j.scoring;

import java.time.LocalDate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Reading;

/** What the examples have in common: a cycle of 100 days, so that day n after its first is n % of it. */
final class Given {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 4, 11);
    static final Cycle CYCLE = Cycle.of("C1", START, END);

    private Given() {}

    /** The day n after the first of the cycle, on which n % is expected. */
    static LocalDate day(int n) {
        return START.plusDays(n);
    }

    static KeyResult keyResult(Measure measure, CheckIn... checkIns) {
        return KeyResult.builder()
                .id("k1")
                .title("A key result")
                .measure(measure)
                .addCheckIns(checkIns)
                .build();
    }

    /** A key result with these amounts on day 1, 2 and so on. */
    static KeyResult read(Measure measure, String... amounts) {
        KeyResult keyResult = keyResult(measure);
        for (int i = 0; i < amounts.length; i++) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(day(i + 1), amounts[i]));
        }
        return keyResult;
    }

    static KeyResult read(Measure measure, Reading... readings) {
        KeyResult keyResult = keyResult(measure);
        for (int i = 0; i < readings.length; i++) {
            keyResult = keyResult.plusCheckIn(CheckIn.of(day(i + 1), readings[i]));
        }
        return keyResult;
    }

    static CheckIn saying(int day, String amount, String confidence) {
        return CheckIn.of(day(day), amount).withConfidence(Confidence.of(confidence));
    }

    static Objective objective(KeyResult... keyResults) {
        return Objective.of("o1", "An objective", CYCLE, keyResults);
    }

    static Okrs okrs(KeyResult... keyResults) {
        return Okrs.of(objective(keyResults));
    }

    static KeyResultScore score(KeyResult keyResult, int day) {
        return Scorer.standard().score(keyResult, CYCLE, day(day));
    }

    static ObjectiveScore score(Objective objective, int day) {
        return Scorer.standard().score(Okrs.of(objective), day(day)).objective(objective.id());
    }

    static Progress progress(KeyResult keyResult) {
        return score(keyResult, 50).progress().orElseThrow();
    }
}
