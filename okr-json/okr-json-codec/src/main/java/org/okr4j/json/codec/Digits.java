package org.okr4j.json.codec;

/** The digits of a short number as a whole number and how many of them stand behind the point, without an object for each. */
final class Digits {
    private static final int SIX = 6;
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** With six more digits they still fit a long. */
    private static final long MOST_TO_SHIFT = 1_000_000_000_000L;

    private long unscaled;
    private int scale;

    /**
     * Reads a number of at most eighteen digits with no exponent, which is what nearly every number is.
     *
     * @return false where it is another
     */
    boolean read(byte[] text, int start, int end) {
        boolean negative = start < end && text[start] == '-';
        int from = negative ? start + 1 : start;
        if (end - from > Numerals.WHOLE_DIGITS + 1) {
            return false;
        }
        long digits = 0;
        int point = end;
        for (int i = from; i < end; i++) {
            byte c = text[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point == end) {
                point = i;
            } else {
                return false;
            }
        }
        int count = end - from - (point < end ? 1 : 0);
        unscaled = negative ? -digits : digits;
        scale = point < end ? end - point - 1 : 0;
        dropZeros();
        return count > 0 && count <= Numerals.WHOLE_DIGITS && scale <= Numerals.DECIMALS;
    }

    private void dropZeros() {
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
    }

    long unscaled() {
        return unscaled;
    }

    int scale() {
        return scale;
    }

    /** Says whether the number is a count of millionths that fits. */
    boolean isMillionths() {
        return scale <= SIX && Math.abs(unscaled) <= MOST_TO_SHIFT;
    }

    long millionths() {
        return unscaled * TENS[SIX - scale];
    }
}
