package org.okr4j.json.codec;

/** Spreads numbers over the places of a small table, also where they differ in few digits. */
final class Spread {
    /** 2 to the power of 64 divided by the golden ratio: Knuth, "The Art of Computer Programming", volume 3, section 6.4. */
    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;

    private Spread() {}

    /** Returns a place from 0 on, in a table of two to the power of so many. */
    static int place(long number, int bits) {
        return (int) ((number * GOLDEN) >>> (Long.SIZE - bits));
    }
}
