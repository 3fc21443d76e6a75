package org.okr4j.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Finds its way in what JMH has measured. */
final class Measured {
    private Measured() {}

    /** Returns class and method, without the package. */
    static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }

    /** A profiler's result may carry a prefix, which differs between versions of JMH. */
    static Result<?> cpu(RunResult result) {
        return result.getSecondaryResults().values().stream()
                .filter(secondary -> secondary.getLabel().endsWith(CpuTime.NAME))
                .findFirst()
                .orElseThrow();
    }

    /** Says whether reading and writing was measured, and not scoring. */
    static boolean isJson(RunResult result) {
        return result.getParams().getParam("keyResults") == null;
    }
}
