package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that were read before. Owners, authors, units and levels stand in a document many times and are held once. A
 * text takes the place of another that falls upon the same place.
 */
final class RepeatedTexts {
    /** How many bytes a text may have to be held. */
    static final int LONGEST = 2 * Long.BYTES;

    private static final int BITS = 5;

    private final long[] heads = new long[1 << BITS];
    private final long[] tails = new long[1 << BITS];
    private final @Nullable String[] texts = new String[1 << BITS];

    /** Returns a text in ASCII that holds no control character; there are as many bytes from its first on as the longest has. */
    String of(byte[] bytes, int from, int length) {
        long head = length == 0 ? 0 : Utf8.eight(bytes, from) & mask(length);
        long tail = length <= Long.BYTES ? 0 : Utf8.eight(bytes, from + Long.BYTES) & mask(length - Long.BYTES);
        int place = Spread.place(head + Long.rotateLeft(tail, 1), BITS);
        String before = texts[place];
        if (before != null && heads[place] == head && tails[place] == tail) {
            return before;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        heads[place] = head;
        tails[place] = tail;
        texts[place] = text;
        return text;
    }

    private static long mask(int bytes) {
        return bytes >= Long.BYTES ? -1L : (1L << (Byte.SIZE * bytes)) - 1;
    }
}
