package org.okr4j.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Sets what was measured in proportion, as a table in Markdown. */
final class RatioTable {
    private static final List<Integer> SIZES = List.of(250_000, 500_000, 1_000_000);
    private static final int SMALLEST = 250_000;
    private static final int LARGEST = 1_000_000;
    private static final double MEDIAN = 50;
    private static final double SECOND = 1e9;

    private final Map<String, Double> nanos;
    private final StringBuilder table = new StringBuilder();

    private RatioTable(Map<String, Double> nanos) {
        this.nanos = nanos;
    }

    static String of(Collection<RunResult> results) {
        Map<String, Double> nanos = new HashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String[] names = benchmark.split("\\.", -1);
            String size = result.getParams().getParam("keyResults");
            nanos.put(
                    names[names.length - 2] + "." + names[names.length - 1] + " " + size,
                    cpu(result).getStatistics().getPercentile(MEDIAN) / Integer.parseInt(size));
        }
        return new RatioTable(nanos).written();
    }

    /** A profiler's result may carry a prefix, which differs between versions of JMH. */
    private static Result<?> cpu(RunResult result) {
        return result.getSecondaryResults().values().stream()
                .filter(secondary -> secondary.getLabel().endsWith(CpuTime.NAME))
                .findFirst()
                .orElseThrow();
    }

    private String written() {
        table.append("| what | key results | ns for each | to the floor | to half of them | wanted |\n")
                .append("| --- | ---: | ---: | ---: | ---: | --- |\n");
        rows("floor: progress in `double`", "FloorBenchmark.progress", SIZES, "");
        rows("progress", "ProgressBenchmark.progress", SIZES, "to the floor at most 6");
        rows("scorecards of 20", "ScorecardBenchmark.scorecards", SIZES, "at most 20; to half of them 1.8 to 2.4");
        rows("one scorecard", "LargeDocumentBenchmark.scorecard", SIZES, "at most 20; to half of them 1.8 to 2.4");
        rows("scorecards with forecasts", "ExtrasBenchmark.forecasts", List.of(SMALLEST), "");
        rows("scorecards with explanations", "ExtrasBenchmark.explanations", List.of(SMALLEST), "");
        rows("findings", "FindingsBenchmark.findings", List.of(SMALLEST), "");
        double findings = nanos("FindingsBenchmark.findings", SMALLEST);
        double progress = nanos("ProgressBenchmark.progress", LARGEST);
        table.append(String.format(
                Locale.ROOT,
                "%nFindings: %,.0f key results a second on one core. Progress: %,.0f.%n",
                SECOND / findings,
                SECOND / progress));
        return table.toString();
    }

    private void rows(String what, String benchmark, List<Integer> sizes, String wanted) {
        for (int size : sizes) {
            double each = nanos(benchmark, size);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.0f | %.1f | %s | %s |%n",
                    what,
                    size,
                    each,
                    each / nanos("FloorBenchmark.progress", size),
                    toHalf(benchmark, size),
                    wanted));
        }
    }

    private String toHalf(String benchmark, int size) {
        Double half = nanos.get(benchmark + " " + size / 2);
        return half == null ? "" : String.format(Locale.ROOT, "%.2f", 2 * nanos(benchmark, size) / half);
    }

    private double nanos(String benchmark, int size) {
        return Objects.requireNonNull(nanos.get(benchmark + " " + size), benchmark);
    }
}
