package org.okr4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.testing.Damage;
import org.okr4j.json.testing.Vectors;

/**
 * Whatever a text says, it is a value or it is refused in the way that was agreed. Each number is one damaged text, always
 * the same. Damaging ends when the time is over or when there were texts enough, whichever comes first:
 *
 * <ul>
 *   <li>{@code -Dokr.fuzz.seconds=600} damages for ten minutes at most,
 *   <li>{@code -Dokr.fuzz.texts=2000000} damages two million texts at most, where nothing is said a million,
 *   <li>{@code -Dokr.fuzz.from=1000000} begins with text 1,000,000, where nothing is said with text 0.
 * </ul>
 *
 * <p>A million texts: {@code mvn verify -pl okr-json/okr-json-jackson2 -am -Dokr.fuzz.seconds=3600}. A text that is misread
 * goes to {@code fuzz/} in the resources.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("okr.fuzz.seconds", 3);
    private static final long TEXTS = Long.getLong("okr.fuzz.texts", 1_000_000);
    private static final long FROM = Long.getLong("okr.fuzz.from", 0);

    /** The time is asked for once in so many texts. */
    private static final int AT_ONCE = 100;

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

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong damaged = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Throwable> misread = new ConcurrentSkipListMap<>();

    /** A text before it is damaged. */
    private record Sample(Format<?> format, String text) {
        private byte[] utf8() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String page(String name) {
        return Vectors.resource("/format/" + name);
    }

    @Test
    void a_damaged_text_is_read_or_refused_as_agreed() throws InterruptedException {
        long begin = System.nanoTime();
        List<Thread> threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(number -> new Thread(() -> damage(begin + SECONDS * 1_000_000_000)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        System.out.printf(
                Locale.ROOT,
                "%,d damaged texts in %,d seconds, of which %,d could be read%n",
                damaged.get(),
                (System.nanoTime() - begin) / 1_000_000_000,
                read.get());
        misread.forEach((number, why) -> {
            throw new AssertionError("Text " + number + ": " + damaged(number), why);
        });
        assertThat(read.get()).isBetween(1L, damaged.get() - 1);
    }

    /** Threads of their own have few frames on their stacks, which every exception would list. */
    private void damage(long end) {
        while (misread.isEmpty() && System.nanoTime() < end) {
            long first = taken.getAndAdd(AT_ONCE);
            long after = Math.min(first + AT_ONCE, TEXTS);
            if (first >= after) {
                return;
            }
            for (long number = first; number < after; number++) {
                check(FROM + number);
            }
            damaged.getAndAdd(after - first);
        }
    }

    private void check(long number) {
        try {
            read.getAndAdd(ReadOrRefused.check(sample(number).format(), damagedUtf8(number)) ? 1 : 0);
        } catch (Throwable thrown) {
            misread.put(number, thrown);
        }
    }

    private static Sample sample(long number) {
        return SAMPLES.get((int) (number % SAMPLES.size()));
    }

    private static byte[] damagedUtf8(long number) {
        return Damage.of(sample(number).utf8(), number);
    }

    private static String damaged(long number) {
        return sample(number).format() + ": " + new String(damagedUtf8(number), StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> what_was_once_misread_is_read_or_refused_as_agreed() {
        return Vectors.resource("/fuzz/texts.txt")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(
                        line.substring(0, Math.min(60, line.length())),
                        () -> ReadOrRefused.check(Formats.OKRS, line.getBytes(StandardCharsets.UTF_8))));
    }
}
