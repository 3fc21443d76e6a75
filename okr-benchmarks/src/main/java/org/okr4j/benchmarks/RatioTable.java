package org.okr4j.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** Sets what was measured in proportion, as a table in Markdown with a row for each benchmark and size. */
final class RatioTable {
    private static final String FLOOR = "FloorBenchmark.progress";
    private static final double MEDIAN = 50;
    private static final double SECOND = 1e9;

    /** Processor time for each key result, by benchmark and number of key results. */
    private final Map<String, SortedMap<Integer, Double>> nanos = new HashMap<>();

    private final StringBuilder table = new StringBuilder();

    private RatioTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            int size = Integer.parseInt(result.getParams().getParam("keyResults"));
            nanos.computeIfAbsent(Measured.name(result), unseen -> new TreeMap<>())
                    .put(size, Measured.cpu(result).getStatistics().getPercentile(MEDIAN) / size);
        }
    }

    static String of(Collection<RunResult> results) {
        return new RatioTable(results).written();
    }

    private String written() {
        table.append("| what | key results | ns for each | a second | to the floor | to half of them | wanted |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | --- |\n");
        rows("floor: progress in `double`", FLOOR, "");
        rows("progress", "ProgressBenchmark.progress", "to the floor at most 6");
        rows("scorecards of 20", "ScorecardBenchmark.scorecards", "at most 20; to half of them 1.8 to 2.4");
        rows("one scorecard", "LargeDocumentBenchmark.scorecard", "at most 20; to half of them 1.8 to 2.4");
        rows("scorecards with forecasts", "ExtrasBenchmark.forecasts", "");
        rows("scorecards with explanations", "ExtrasBenchmark.explanations", "");
        rows("findings, titles read", "FindingsBenchmark.findings", "50,000 a second");
        rows("titles read", "ReadingBenchmark.titles", "to half of them 1.8 to 2.4");
        rows("as many read as one", "ReadingBenchmark.longTitle", "to half of them 1.8 to 2.4");
        return table.toString();
    }

    private void rows(String what, String benchmark, String wanted) {
        SortedMap<Integer, Double> sizes = sizes(benchmark);
        sizes.forEach((size, each) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f | %,.0f | %s | %s | %s |%n",
                what,
                size,
                each,
                SECOND / each,
                ratio(each, sizes(FLOOR).get(size)),
                ratio(2 * each, sizes.get(size / 2)),
                wanted)));
    }

    private SortedMap<Integer, Double> sizes(String benchmark) {
        return nanos.getOrDefault(benchmark, new TreeMap<>());
    }

    private static String ratio(double nanos, @Nullable Double to) {
        return to == null ? "" : String.format(Locale.ROOT, "%.2f", nanos / to);
    }
}
