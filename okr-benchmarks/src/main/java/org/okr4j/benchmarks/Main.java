package org.okr4j.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks and prints their ratios. */
public final class Main {
    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args what JMH takes, such as {@code Scorecard -p keyResults=250000}; nothing for every row
     * @throws CommandLineOptionException if JMH does not know an argument
     * @throws IOException if JMH cannot read its own list of benchmarks
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(args);
        if (asked.shouldHelp()) {
            asked.showHelp();
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<RunResult> json = results.stream().filter(Measured::isJson).toList();
        List<RunResult> scoring =
                results.stream().filter(result -> !Measured.isJson(result)).toList();
        if (!scoring.isEmpty()) {
            out.print(RatioTable.of(scoring));
        }
        if (!json.isEmpty()) {
            out.print(JsonTable.of(json));
        }
    }
}
