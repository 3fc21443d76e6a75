package org.okr4j.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The floor: progress of every key result of plain documents in {@code double}. */
public class FloorBenchmark extends Conditions {
    /** How many key results there are. */
    @Param({"250000", "500000", "1000000"})
    public int keyResults;

    private List<PlainDocument> documents = List.of();

    /** Builds the documents. */
    @Setup
    public void build() {
        documents = PlainDocument.many(keyResults);
    }

    /**
     * Works out all progress.
     *
     * @param results takes each number
     */
    @Benchmark
    public void progress(Blackhole results) {
        for (PlainDocument document : documents) {
            for (PlainDocument.PlainObjective objective : document.objectives()) {
                for (PlainDocument.PlainKeyResult keyResult : objective.keyResults()) {
                    results.consume(keyResult.progress(Sample.AS_OF));
                }
            }
        }
    }
}
