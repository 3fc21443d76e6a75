package org.okr4j.benchmarks;

import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Whole scorecards by the profile {@code standard}, of documents of five objectives with four key results each. */
public class ScorecardBenchmark extends Conditions {
    static final Scorer PLAIN = Scorer.standard().withForecasts(false).withExplanations(false);

    /** How many key results there are. */
    @Param({"250000", "500000", "1000000"})
    public int keyResults;

    private List<Okrs> documents = List.of();

    /** Builds the documents. */
    @Setup
    public void build() {
        documents = ExactDocuments.many(keyResults);
    }

    /**
     * Scores all documents without forecasts and explanations.
     *
     * @param results takes each scorecard
     */
    @Benchmark
    public void scorecards(Blackhole results) {
        for (Okrs okrs : documents) {
            results.consume(PLAIN.score(okrs, Sample.AS_OF));
        }
    }
}
