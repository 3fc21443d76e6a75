package org.okr4j.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and prints the ratios; with arguments, it is JMH's own command line. */
public final class Main {
    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args none for the table, or what JMH takes, such as {@code Findings -prof gc}
     * @throws IOException if JMH cannot read its own list of benchmarks
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        if (args.length > 0) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(RatioTable.of(results));
    }
}
