package org.okr4j.benchmarks;

import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorecard;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The scorecard of one document that holds all key results, four for each objective. */
public class LargeDocumentBenchmark extends Conditions {
    /** How many key results there are. */
    @Param({"250000", "500000", "1000000"})
    public int keyResults;

    private Okrs okrs = Okrs.of();

    /** Builds the document. */
    @Setup
    public void build() {
        okrs = ExactDocuments.one(keyResults);
    }

    /**
     * Scores the document without forecasts and explanations.
     *
     * @return the scorecard
     */
    @Benchmark
    public Scorecard scorecard() {
        return ScorecardBenchmark.PLAIN.score(okrs, Sample.AS_OF);
    }
}
