package org.okr4j.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The same graph as a document of this library, as plain records whose numbers are {@code double}. */
record PlainDocument(List<PlainObjective> objectives) {

    record PlainObjective(String id, String title, String owner, List<PlainKeyResult> keyResults) {}

    record PlainMetric(double from, double to, String unit) {}

    record PlainAmendment(LocalDate date, PlainMetric measure, String reason) {}

    /** A check-in; what it does not say is NaN. */
    record PlainCheckIn(LocalDate date, double reading, double confidence, String note, String author) {}

    record PlainKeyResult(
            String id,
            String title,
            String owner,
            PlainMetric measure,
            double weight,
            List<PlainAmendment> amendments,
            List<PlainCheckIn> checkIns) {

        /** Returns the way gone as a share of the whole way, or NaN. */
        double progress(LocalDate asOf) {
            PlainMetric metric = measureAt(asOf);
            return (latest(asOf) - metric.from()) / (metric.to() - metric.from());
        }

        private PlainMetric measureAt(LocalDate asOf) {
            for (int i = amendments.size() - 1; i >= 0; i--) {
                if (!amendments.get(i).date().isAfter(asOf)) {
                    return amendments.get(i).measure();
                }
            }
            return measure;
        }

        private double latest(LocalDate asOf) {
            for (int i = checkIns.size() - 1; i >= 0; i--) {
                PlainCheckIn checkIn = checkIns.get(i);
                if (!checkIn.date().isAfter(asOf) && !Double.isNaN(checkIn.reading())) {
                    return checkIn.reading();
                }
            }
            return Double.NaN;
        }
    }

    /** Returns documents of five objectives with four key results each. */
    static List<PlainDocument> many(int keyResults) {
        List<PlainDocument> documents = new ArrayList<>();
        for (int first = 0; first < keyResults; first += Sample.OBJECTIVES * Sample.KEY_RESULTS) {
            List<PlainObjective> objectives = new ArrayList<>(Sample.OBJECTIVES);
            for (int i = 0; i < Sample.OBJECTIVES; i++) {
                objectives.add(objective(first + i * Sample.KEY_RESULTS));
            }
            documents.add(new PlainDocument(objectives));
        }
        return documents;
    }

    private static PlainObjective objective(int first) {
        List<PlainKeyResult> keyResults = new ArrayList<>(Sample.KEY_RESULTS);
        for (int i = 0; i < Sample.KEY_RESULTS; i++) {
            keyResults.add(keyResult(first + i));
        }
        return new PlainObjective(
                "objective-" + first, "Customers stay because the product earns its place", "ana", keyResults);
    }

    private static PlainKeyResult keyResult(int number) {
        List<PlainCheckIn> checkIns = new ArrayList<>(Sample.CHECK_INS);
        for (int week = 0; week < Sample.CHECK_INS; week++) {
            checkIns.add(checkIn(number, week));
        }
        return new PlainKeyResult(
                "key-result-" + number,
                "Monthly churn falls from 5% to 3%",
                "bo",
                metric(number, Sample.wayTenths(number)),
                Sample.weight(number),
                Sample.isAmended(number)
                        ? List.of(new PlainAmendment(
                                Sample.amendedOn(),
                                metric(number, Sample.amendedWayTenths(number)),
                                "Two large accounts were already lost in June"))
                        : List.of(),
                checkIns);
    }

    private static PlainMetric metric(int number, long wayTenths) {
        long from = Sample.fromTenths(number);
        return new PlainMetric(from / 10.0, (from + wayTenths) / 10.0, Sample.UNIT);
    }

    private static PlainCheckIn checkIn(int number, int week) {
        return new PlainCheckIn(
                Sample.date(week),
                Sample.hasReading(number, week) ? Sample.readingHundredths(number, week) / 100.0 : Double.NaN,
                Sample.hasConfidence(number, week) ? Sample.confidenceTenths(number, week) / 10.0 : Double.NaN,
                "Onboarding calls began",
                "bo");
    }
}
