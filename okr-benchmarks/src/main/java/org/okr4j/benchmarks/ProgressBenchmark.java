package org.okr4j.benchmarks;

import java.util.List;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.scoring.Evidence;
import org.okr4j.scoring.ScoringStrategies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Exact progress alone: what the floor does, without status, grade and roll-up. */
public class ProgressBenchmark extends Conditions {
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
     * Works out all progress.
     *
     * @param results takes each progress
     */
    @Benchmark
    public void progress(Blackhole results) {
        for (Okrs okrs : documents) {
            for (Objective objective : okrs.objectives()) {
                for (KeyResult keyResult : objective.keyResults()) {
                    results.consume(progress(keyResult));
                }
            }
        }
    }

    static Progress progress(KeyResult keyResult) {
        Evidence evidence = Evidence.of(keyResult, Sample.AS_OF);
        return ScoringStrategies.LINEAR
                .progress((Metric) evidence.measure(), evidence)
                .orElse(Progress.ZERO);
    }
}
