package org.okr4j.benchmarks;

import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Scorecards with what can be left out. */
public class ExtrasBenchmark extends Conditions {
    private static final Scorer WITH_FORECASTS = ScorecardBenchmark.PLAIN.withForecasts(true);
    private static final Scorer WITH_EXPLANATIONS = ScorecardBenchmark.PLAIN.withExplanations(true);

    /** How many key results there are. */
    @Param("250000")
    public int keyResults;

    private List<Okrs> documents = List.of();

    /** Builds the documents. */
    @Setup
    public void build() {
        documents = ExactDocuments.many(keyResults);
    }

    /**
     * Scores all documents with forecasts.
     *
     * @param results takes each scorecard
     */
    @Benchmark
    public void forecasts(Blackhole results) {
        score(WITH_FORECASTS, results);
    }

    /**
     * Scores all documents with explanations.
     *
     * @param results takes each scorecard
     */
    @Benchmark
    public void explanations(Blackhole results) {
        score(WITH_EXPLANATIONS, results);
    }

    private void score(Scorer scorer, Blackhole results) {
        for (Okrs okrs : documents) {
            results.consume(scorer.score(okrs, Sample.AS_OF));
        }
    }
}
