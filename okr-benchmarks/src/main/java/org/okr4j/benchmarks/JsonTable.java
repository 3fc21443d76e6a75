package org.okr4j.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** Sets reading and writing in proportion, as a table in Markdown with a row for each way and generation of Jackson. */
final class JsonTable {
    private static final double MEDIAN = 50;
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final int BYTES = new JsonConditions().utf8.length;

    private final Map<String, RunResult> results = new HashMap<>();
    private final StringBuilder table = new StringBuilder();

    private JsonTable(Collection<RunResult> results) {
        results.forEach(result -> this.results.put(Measured.name(result), result));
    }

    static String of(Collection<RunResult> results) {
        return new JsonTable(results).written();
    }

    private String written() {
        table.append("| what | documents a second | MB a second | bytes allocated | to data binding | to the tokeniser"
                        + " | wanted |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | --- |\n");
        rows("Jackson 3", "Jackson3Benchmark.");
        rows("Jackson 2", "Jackson2Benchmark.");
        return table.toString();
    }

    private void rows(String generation, String benchmark) {
        String bound = benchmark + "readBound";
        String tokens = benchmark + "readTokens";
        row("read by data binding, " + generation, bound, bound, tokens, "");
        row("read as tokens only, " + generation, tokens, bound, tokens, "");
        row("read, " + generation, benchmark + "read", bound, tokens, "3.8 times as fast; at most 2.1");
        row("read by a mapper with the module, " + generation, benchmark + "readByModule", bound, tokens, "");
        bound = benchmark + "writeBound";
        row("written by data binding, " + generation, bound, bound, "", "");
        row("written, " + generation, benchmark + "write", bound, "", "1.5 times as fast");
        row("written by a mapper with the module, " + generation, benchmark + "writeByModule", bound, "", "");
    }

    private void row(String what, String benchmark, String bound, String tokens, String wanted) {
        Double nanos = nanos(benchmark);
        if (nanos != null) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.1f | %,.0f | %s | %s | %s |%n",
                    what,
                    SECOND / nanos,
                    SECOND / nanos * BYTES / MEGABYTE,
                    allocated(benchmark),
                    ratio(nanos(bound), nanos),
                    ratio(nanos, nanos(tokens)),
                    wanted));
        }
    }

    private @Nullable Double nanos(String benchmark) {
        RunResult result = results.get(benchmark);
        return result == null ? null : Measured.cpu(result).getStatistics().getPercentile(MEDIAN);
    }

    private double allocated(String benchmark) {
        RunResult result = Objects.requireNonNull(results.get(benchmark), benchmark);
        return result.getSecondaryResults().values().stream()
                .filter(secondary -> secondary.getLabel().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(secondary -> secondary.getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String ratio(@Nullable Double nanos, @Nullable Double to) {
        return nanos == null || to == null ? "" : String.format(Locale.ROOT, "%.2f", nanos / to);
    }
}
