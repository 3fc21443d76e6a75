package org.okr4j.benchmarks;

import org.okr4j.core.text.TextReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** What the titles of key results say, each read by itself and all of them as one long title. */
public class ReadingBenchmark extends Conditions {
    private static final TextReader READER = TextReader.english();

    /** How many titles there are; a thousand have about 75 kB, and 16,000 more than a megabyte. */
    @Param({"1000", "8000", "16000"})
    public int keyResults;

    private String allInOne = "";

    /** Puts the titles one behind the other. */
    @Setup
    public void join() {
        StringBuilder titles = new StringBuilder();
        for (int i = 0; i < keyResults; i++) {
            titles.append(Titles.keyResult(i)).append(". ");
        }
        allInOne = titles.toString();
    }

    /**
     * Reads each title.
     *
     * @param results takes what each says
     */
    @Benchmark
    public void titles(Blackhole results) {
        for (int i = 0; i < keyResults; i++) {
            results.consume(READER.keyResult(Titles.keyResult(i)));
        }
    }

    /**
     * Reads all titles as one.
     *
     * @return what it says
     */
    @Benchmark
    public Object longTitle() {
        return READER.keyResult(allInOne);
    }
}
