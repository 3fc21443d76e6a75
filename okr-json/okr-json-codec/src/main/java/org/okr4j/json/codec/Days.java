package org.okr4j.json.codec;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that were read before. Most check-ins of a document share theirs with others, so that a day is worked out once and
 * held once. Each has one of two places; a day takes the place of another where both are taken.
 */
final class Days {
    private static final int BITS = 6;

    private static final int FIRST_DASH = 4 * Byte.SIZE;
    private static final int SECOND_DASH = 7 * Byte.SIZE;
    private static final long NO_DASHES = ~((0xffL << FIRST_DASH) | (0xffL << SECOND_DASH));

    private final long[] keys = new long[1 << BITS];
    private final @Nullable LocalDate[] days = new LocalDate[1 << BITS];

    /** Returns the eight digits of ten bytes as a number, those of the day where the dashes are. */
    static long key(byte[] text, int at) {
        return (Utf8.eight(text, at) & NO_DASHES)
                | ((text[at + 8] & 0xffL) << FIRST_DASH)
                | ((text[at + 9] & 0xffL) << SECOND_DASH);
    }

    @Nullable
    LocalDate get(long key) {
        int place = Spread.place(key, BITS);
        if (keys[place] != key) {
            place ^= 1;
        }
        return keys[place] == key ? days[place] : null;
    }

    void put(long key, LocalDate day) {
        int first = Spread.place(key, BITS);
        int place = days[first] == null ? first : first ^ 1;
        keys[place] = key;
        days[place] = day;
    }
}
