package org.okr4j.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds how much of a text can be written as it is. Most texts can be from end to end, so that eight characters are asked at
 * once: each sum below has the highest bit of a byte set where a byte is looked for, or a lower one was found already.
 */
final class PlainText {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    /** Makes the quote, 0x22, the neighbour of what is below a space, 0x20. */
    private static final long BESIDE = 0x02 * EACH;

    private static final long ABOVE_QUOTE = 0x21 * EACH;
    private static final long BACKSLASH = '\\' * EACH;
    private static final long QUESTION_MARK = '?' * EACH;

    private PlainText() {}

    /**
     * Returns how many characters at the beginning need no escape. A question mark ends them too: it may stand for a
     * character that ISO 8859-1 has not.
     */
    static int length(byte[] latin) {
        int last = latin.length - Long.BYTES;
        int i = 0;
        while (i < last && isPlain((long) EIGHT.get(latin, i))) {
            i += Long.BYTES;
        }
        if (last >= 0 && i >= last && isPlain((long) EIGHT.get(latin, last))) {
            return latin.length;
        }
        while (i < latin.length && isPlain(latin[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(long eight) {
        long moved = eight ^ BESIDE;
        long special = ((moved - ABOVE_QUOTE) & ~moved) | zeros(eight ^ BACKSLASH) | zeros(eight ^ QUESTION_MARK);
        return (special & HIGHEST) == 0;
    }

    private static long zeros(long eight) {
        return (eight - EACH) & ~eight;
    }

    private static boolean isPlain(byte one) {
        return (one < 0 || one >= ' ') && one != '"' && one != '\\' && one != '?';
    }
}
