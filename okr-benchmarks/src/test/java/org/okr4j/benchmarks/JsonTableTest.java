package org.okr4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class JsonTableTest {

    @Test
    void each_way_of_reading_and_writing_stands_in_a_row_with_its_ratios() throws RunnerException {
        String table = JsonTable.of(new Runner(new OptionsBuilder()
                        .include("Jackson2Benchmark")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run());

        assertThat(table.lines().map(row -> row.replaceAll("(?<=\\| )([0-9,.]+|NaN|∞|Infinity)(?= \\|)", "#")))
                .containsExactly(
                        "| what | documents a second | MB a second | bytes allocated | to data binding"
                                + " | to the tokeniser | wanted |",
                        "| --- | ---: | ---: | ---: | ---: | ---: | --- |",
                        "| read by data binding, Jackson 2 | # | # | # | # | # |  |",
                        "| read as tokens only, Jackson 2 | # | # | # | # | # |  |",
                        "| read, Jackson 2 | # | # | # | # | # | 3.8 times as fast; at most 2.1 |",
                        "| read by a mapper with the module, Jackson 2 | # | # | # | # | # |  |",
                        "| written by data binding, Jackson 2 | # | # | # | # |  |  |",
                        "| written, Jackson 2 | # | # | # | # |  | 1.5 times as fast |",
                        "| written by a mapper with the module, Jackson 2 | # | # | # | # |  |  |");
    }

    /** Otherwise it would be compared with something else. */
    @Test
    void data_binding_reads_and_writes_the_same_document() throws IOException {
        JsonConditions conditions = new JsonConditions();
        Jackson3Benchmark newer = new Jackson3Benchmark();
        Jackson2Benchmark older = new Jackson2Benchmark();
        newer.bind();
        older.bind();

        assertThat(newer.writeBound()).isEqualTo(conditions.text);
        assertThat(older.writeBound()).isEqualTo(conditions.text);
        assertThat(newer.write()).isEqualTo(conditions.text);
        assertThat(older.write()).isEqualTo(conditions.text);
        assertThat(newer.writeByModule()).isEqualTo(conditions.text);
        assertThat(older.writeByModule()).isEqualTo(conditions.text);
        assertThat(newer.read()).isEqualTo(older.read()).isEqualTo(conditions.okrs);
        assertThat(newer.readByModule()).isEqualTo(older.readByModule()).isEqualTo(conditions.okrs);
        assertThat(conditions.text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(36_000, 42_000);
    }
}
