package org.okr4j.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/** Builds the sample as documents of this library. */
final class ExactDocuments {
    static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final long MILLIONTHS_OF_A_TENTH = 100_000;

    private ExactDocuments() {}

    /** Returns documents of five objectives with four key results each. */
    static List<Okrs> many(int keyResults) {
        List<Okrs> documents = new ArrayList<>();
        for (int first = 0; first < keyResults; first += Sample.OBJECTIVES * Sample.KEY_RESULTS) {
            documents.add(document(first, Sample.OBJECTIVES));
        }
        return documents;
    }

    /** Returns one document with all key results, four for each objective. */
    static Okrs one(int keyResults) {
        return document(0, keyResults / Sample.KEY_RESULTS);
    }

    private static Okrs document(int first, int objectives) {
        Okrs.Builder okrs = Okrs.builder();
        for (int i = 0; i < objectives; i++) {
            okrs.addObjectives(objective(first + i * Sample.KEY_RESULTS));
        }
        return okrs.build();
    }

    private static Objective objective(int first) {
        Objective.Builder objective = Objective.builder()
                .id("objective-" + first)
                .title(Titles.OBJECTIVE)
                .owner("ana")
                .cycle(CYCLE);
        for (int i = 0; i < Sample.KEY_RESULTS; i++) {
            objective.addKeyResults(keyResult(first + i));
        }
        return objective.build();
    }

    private static KeyResult keyResult(int number) {
        KeyResult.Builder keyResult = KeyResult.builder()
                .id("key-result-" + number)
                .title(Titles.keyResult(number))
                .owner("bo")
                .measure(metric(number, Sample.wayTenths(number)))
                .weight(Sample.weight(number));
        if (Sample.isAmended(number)) {
            keyResult.addAmendments(Amendment.of(
                    Sample.amendedOn(),
                    metric(number, Sample.amendedWayTenths(number)),
                    "Two large accounts were already lost in June"));
        }
        for (int week = 0; week < Sample.CHECK_INS; week++) {
            keyResult.addCheckIns(checkIn(number, week));
        }
        return keyResult.build();
    }

    private static Metric metric(int number, long wayTenths) {
        long from = Sample.fromTenths(number);
        return Metric.builder()
                .from(BigDecimal.valueOf(from, 1))
                .to(BigDecimal.valueOf(from + wayTenths, 1))
                .unit(Sample.UNIT)
                .build();
    }

    private static CheckIn checkIn(int number, int week) {
        CheckIn.Builder checkIn = CheckIn.builder()
                .date(Sample.date(week))
                .note("Onboarding calls began")
                .author("bo");
        if (Sample.hasReading(number, week)) {
            checkIn.reading(new Amount(BigDecimal.valueOf(Sample.readingHundredths(number, week), 2)));
        }
        if (Sample.hasConfidence(number, week)) {
            checkIn.confidence(new Confidence(Sample.confidenceTenths(number, week) * MILLIONTHS_OF_A_TENTH));
        }
        return checkIn.build();
    }
}
