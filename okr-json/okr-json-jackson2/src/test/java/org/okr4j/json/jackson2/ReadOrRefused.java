package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrJsonException;

/**
 * Reads a text in every way there is: a value comes of it, or it is refused in the way that was agreed, within memory and
 * time that its length bounds. Both generations answer alike.
 */
final class ReadOrRefused {
    /** Far more than is ever needed, and far less than what grows with anything but the length. */
    private static final long BYTES_FOR_A_TEXT = 20_000_000;

    private static final long BYTES_FOR_A_BYTE = 2_000;
    private static final long NANOS_FOR_A_TEXT = 5_000_000_000L;
    private static final int LONGEST_MESSAGE = 2_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final tools.jackson.databind.json.JsonMapper NEWER = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new org.okr4j.json.OkrModule())
            .build();
    private static final ObjectMapper OLDER = JsonMapper.builder()
            .addModule(new OkrModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReadOrRefused() {}

    /** One of the ways to read. */
    private interface Reading {
        Object value() throws IOException;
    }

    /** Returns whether the facades read a value. */
    static boolean check(Format<?> format, byte[] utf8) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        String text = new String(utf8, StandardCharsets.UTF_8);
        boolean read = checkFacades(format, text);
        if (format == Formats.OKRS) {
            same(refusalOr(() -> org.okr4j.json.OkrJson.read(utf8)), refusalOr(() -> OkrJson.read(utf8)));
        }
        checkMapper(format, () -> NEWER.readValue(utf8, format.type()));
        checkMapper(format, () -> NEWER.readValue(text, format.type()));
        checkMapper(format, () -> OLDER.readValue(utf8, format.type()));
        checkMapper(format, () -> OLDER.readValue(text, format.type()));
        require(
                THREADS.getCurrentThreadAllocatedBytes() - bytes < BYTES_FOR_A_TEXT + BYTES_FOR_A_BYTE * utf8.length,
                "More memory than the length allows");
        require(THREADS.getCurrentThreadCpuTime() - nanos < NANOS_FOR_A_TEXT, "More time than any text needs");
        return read;
    }

    /** What was read is written, and read again, as it was. */
    private static <T> boolean checkFacades(Format<T> format, String text) {
        Object value = refusalOr(() -> org.okr4j.json.OkrJson.read(text, format));
        same(value, refusalOr(() -> OkrJson.read(text, format)));
        if (value instanceof OkrJsonException refused) {
            require(refused.line() > 0 && refused.column() > 0, "No place");
            return false;
        }
        String written = org.okr4j.json.OkrJson.write(format.type().cast(value), format);
        same(written, OkrJson.write(format.type().cast(value), format));
        same(value, org.okr4j.json.OkrJson.read(written, format));
        same(value, OkrJson.read(written, format));
        return true;
    }

    private static Object refusalOr(Reading reading) {
        try {
            return reading.value();
        } catch (OkrJsonException refused) {
            String message = String.valueOf(refused.getMessage());
            require(message.indexOf('\n') < 0 && message.length() < LONGEST_MESSAGE, message);
            return refused;
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    /** The mapper of a product has limits of its own, and answers null by null. */
    private static void checkMapper(Format<?> format, Reading reading) {
        try {
            @Nullable Object value = reading.value();
            require(value == null || format.type().isInstance(value), "Another type");
        } catch (tools.jackson.core.JacksonException | JsonProcessingException | CharConversionException refused) {
            require(refused.getMessage() != null, "No message");
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    /** Two refusals are the same in the same words. */
    private static void same(Object one, Object other) {
        boolean refused = one instanceof OkrJsonException && other instanceof OkrJsonException;
        require(refused ? one.toString().equals(other.toString()) : one.equals(other), one + " and " + other);
    }

    private static void require(boolean agreed, String otherwise) {
        if (!agreed) {
            throw new AssertionError(otherwise);
        }
    }
}
