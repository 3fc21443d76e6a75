package org.okr4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.okr4j.core.Okrs;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What holds for every benchmark of reading and writing, whichever generation of Jackson it is for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-Xmn256m", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class JsonConditions {
    /** The document as this library has it. */
    final Okrs okrs = WireDocument.okrs();

    /** The same as text. */
    final String text = org.okr4j.json.OkrJson.write(okrs);

    /** The same as it comes over the wire. */
    final byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
}
