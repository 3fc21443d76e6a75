package org.okr4j.json.codec;

/**
 * Finds how much of a text can be written as it is, eight characters at a time: each difference below has the highest bit of
 * a byte set where a byte is looked for, or where a lower one was found already.
 */
final class PlainText {
    /** How many bytes there are behind the end of what is looked through, whatever stands in them. */
    static final int BEYOND = Long.BYTES;

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    /** Makes the quote, 0x22, the neighbour of what is below a space, 0x20. */
    private static final long BESIDE = 0x02 * EACH;

    private static final long ABOVE_QUOTE = 0x21 * EACH;
    private static final long BACKSLASH = '\\' * EACH;

    private PlainText() {}

    /** Returns the index of the first character that needs an escape, or the end. */
    static int end(byte[] latin, int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            long special = special(Utf8.eight(latin, i));
            if (special != 0) {
                return Math.min(to, i + Long.numberOfTrailingZeros(special) / Byte.SIZE);
            }
        }
        return to;
    }

    private static long special(long eight) {
        long moved = eight ^ BESIDE;
        return (((moved - ABOVE_QUOTE) & ~moved) | zeros(eight ^ BACKSLASH)) & HIGHEST;
    }

    private static long zeros(long eight) {
        return (eight - EACH) & ~eight;
    }
}
