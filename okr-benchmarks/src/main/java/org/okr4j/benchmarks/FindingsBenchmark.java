package org.okr4j.benchmarks;

import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.scoring.validation.RuleSets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All rules of the set {@code standard}, those on texts among them, on documents of five objectives with four key results
 * each.
 */
public class FindingsBenchmark extends Conditions {
    private static final RuleSet RULES = RuleSets.named("standard");

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
     * Checks all documents.
     *
     * @param results takes the findings of each document
     */
    @Benchmark
    public void findings(Blackhole results) {
        for (Okrs okrs : documents) {
            results.consume(RULES.check(okrs, Sample.AS_OF));
        }
    }
}
