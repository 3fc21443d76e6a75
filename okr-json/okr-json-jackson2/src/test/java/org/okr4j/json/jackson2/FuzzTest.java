package org.okr4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.management.ThreadMXBean;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.testing.Damage;
import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.Vectors;

/**
 * Whatever a text says, it is a value or it is refused in the way that was agreed, within memory and time that its length
 * bounds. Each number is one damaged text, always the same.
 *
 * <p>{@code -Dokr.fuzz.seconds=600} damages for ten minutes, {@code -Dokr.fuzz.texts=1000000} a million texts at most, and
 * {@code -Dokr.fuzz.from=1000000} begins with other ones. A text that is misread goes to {@code fuzz/} in the resources.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("okr.fuzz.seconds", 3);
    private static final long TEXTS = Long.getLong("okr.fuzz.texts", 1_000_000);
    private static final long FROM = Long.getLong("okr.fuzz.from", 0);

    /** Far more than is ever needed, and far less than what grows with anything but the length. */
    private static final long BYTES_FOR_A_TEXT = 20_000_000;

    private static final long BYTES_FOR_A_BYTE = 2_000;
    private static final long NANOS_FOR_A_TEXT = 5_000_000_000L;

    private static final Facade BOTH =
            Facade.agreeing(Facade.of(org.okr4j.json.OkrJson.class), Facade.of(OkrJson.class));
    private static final tools.jackson.databind.json.JsonMapper NEWER = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new org.okr4j.json.OkrModule())
            .build();
    private static final com.fasterxml.jackson.databind.ObjectMapper OLDER =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new OkrModule())
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final List<Sample> SAMPLES = Stream.concat(
                    Stream.of(
                            new Sample(Formats.OKRS, page("document.json")),
                            new Sample(Formats.OKRS, page("document.indented.json")),
                            new Sample(Formats.SCORECARD, page("scorecard.json")),
                            new Sample(Formats.SERIES, page("series.json")),
                            new Sample(Formats.SUMMARY, page("summary.json")),
                            new Sample(Formats.FINDINGS, page("findings.json"))),
                    Vectors.all()
                            .map(vector -> vector.get("document").toString())
                            .filter(text -> text.length() < 3_000)
                            .limit(200)
                            .map(text -> new Sample(Formats.OKRS, text)))
            .toList();

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Sample(Format<?> format, String text) {
        private byte[] utf8() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String page(String name) {
        return Vectors.resource("/format/" + name);
    }

    @Test
    void a_damaged_text_is_read_or_refused_as_agreed(TestReporter reporter) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        long damaged = 0;
        long read = 0;
        while (damaged < TEXTS && System.nanoTime() < end) {
            long number = FROM + damaged++;
            Sample sample = SAMPLES.get((int) (number % SAMPLES.size()));
            byte[] text = Damage.of(sample.utf8(), number);
            try {
                read += checkWithinBounds(sample.format(), text) ? 1 : 0;
            } catch (Throwable thrown) {
                throw new AssertionError(
                        "Text " + number + ", " + sample.format() + ": " + new String(text, StandardCharsets.UTF_8),
                        thrown);
            }
        }
        reporter.publishEntry(damaged + " damaged texts, of which " + read + " could be read");
        assertThat(read).isBetween(1L, damaged - 1);
    }

    @TestFactory
    Stream<DynamicTest> what_was_once_misread_is_read_or_refused_as_agreed() {
        return Vectors.resource("/fuzz/texts.txt")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(
                        line.substring(0, Math.min(60, line.length())),
                        () -> checkWithinBounds(Formats.OKRS, line.getBytes(StandardCharsets.UTF_8))));
    }

    private static boolean checkWithinBounds(Format<?> format, byte[] text) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        boolean read = check(format, text);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes)
                .isLessThan(BYTES_FOR_A_TEXT + BYTES_FOR_A_BYTE * text.length);
        assertThat(THREADS.getCurrentThreadCpuTime() - nanos).isLessThan(NANOS_FOR_A_TEXT);
        return read;
    }

    private static boolean check(Format<?> format, byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        boolean read = readByFacades(format, text);
        if (format == Formats.OKRS) {
            readBytesByFacades(utf8);
        }
        readByNewer(format, utf8, text);
        readByOlder(format, utf8, text);
        return read;
    }

    /** What was read is written, and read again, as it was. */
    private static <T> boolean readByFacades(Format<T> format, String text) {
        T value;
        try {
            value = BOTH.read(text, format);
        } catch (OkrJsonException refused) {
            checkRefusal(refused);
            return false;
        }
        String written = BOTH.write(value, format);
        assertThat(BOTH.read(written, format)).isEqualTo(value);
        return true;
    }

    private static void readBytesByFacades(byte[] utf8) {
        try {
            BOTH.read(utf8);
        } catch (OkrJsonException refused) {
            assertThat(refused.getMessage().lines()).hasSize(1);
        }
    }

    private static void checkRefusal(OkrJsonException refused) {
        assertThat(refused.line()).isPositive();
        assertThat(refused.column()).isPositive();
        assertThat(refused.getMessage().lines()).hasSize(1);
        assertThat(refused.getMessage().length()).isLessThan(2_000);
    }

    /** The mapper of a product has limits of its own, and answers null by null. */
    private static void readByNewer(Format<?> format, byte[] utf8, String text) {
        try {
            checkType(format, NEWER.readValue(utf8, format.type()));
            checkType(format, NEWER.readValue(text, format.type()));
        } catch (tools.jackson.core.JacksonException refused) {
            assertThat(refused.getMessage()).isNotNull();
        }
    }

    private static void readByOlder(Format<?> format, byte[] utf8, String text) {
        try {
            checkType(format, OLDER.readValue(utf8, format.type()));
            checkType(format, OLDER.readValue(text, format.type()));
        } catch (JsonProcessingException | CharConversionException refused) {
            assertThat(refused.getMessage()).isNotNull();
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    private static void checkType(Format<?> format, @Nullable Object value) {
        if (value != null) {
            assertThat(value).isInstanceOf(format.type());
        }
    }
}
