package org.okr4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class RatioTableTest {

    @Test
    void what_was_measured_stands_in_a_row_with_its_ratios() throws RunnerException {
        String table = RatioTable.of(new Runner(new OptionsBuilder()
                        .include("FloorBenchmark|ProgressBenchmark")
                        .param("keyResults", "100", "200")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run());

        assertThat(table.lines().map(RatioTableTest::withoutNumbers))
                .containsExactly(
                        "| what | key results | ns for each | a second | to the floor | to half of them | wanted |",
                        "| --- | ---: | ---: | ---: | ---: | ---: | --- |",
                        "| floor: progress in `double` | # | # | # | # |  |  |",
                        "| floor: progress in `double` | # | # | # | # | # |  |",
                        "| progress | # | # | # | # |  | to the floor at most 6 |",
                        "| progress | # | # | # | # | # | to the floor at most 6 |");
    }

    /** In so short a time some are 0, and their ratios no numbers. */
    private static String withoutNumbers(String row) {
        return row.replaceAll("(?<=\\| )([0-9,.]+|NaN|∞|Infinity)(?= \\|)", "#");
    }
}
