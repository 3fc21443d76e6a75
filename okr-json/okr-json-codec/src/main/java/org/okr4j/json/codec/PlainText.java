package org.okr4j.json.codec;

/**
 * Finds how much of a text stands in JSON as it is, eight bytes at a time. A difference sets the highest bit of a byte that is
 * looked for, and a borrow may set it for a byte behind such a one as well, but the lowest is the first of them.
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

    /** Returns the index of the first character that needs an escape, or the end, in a text of one byte for each character. */
    static int end(byte[] latin, int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            long eight = Utf8.eight(latin, i);
            long escaped = escaped(eight) & ~eight & HIGHEST;
            if (escaped != 0) {
                return Math.min(to, i + first(escaped));
            }
        }
        return to;
    }

    /** Returns the index of the first byte that needs an escape or is beyond ASCII, or the end. */
    static int asciiEnd(byte[] text, int from, int end) {
        int i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long eight = Utf8.eight(text, i);
            long special = (escaped(eight) | eight) & HIGHEST;
            if (special != 0) {
                return i + first(special);
            }
        }
        while (i < end && text[i] >= ' ' && text[i] != '"' && text[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Sets the highest bit of what is below a space, a quote or a backslash, and of some bytes beyond ASCII. */
    private static long escaped(long eight) {
        return ((eight ^ BESIDE) - ABOVE_QUOTE) | ((eight ^ BACKSLASH) - EACH);
    }

    private static int first(long bits) {
        return Long.numberOfTrailingZeros(bits) / Byte.SIZE;
    }
}
