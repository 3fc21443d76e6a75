package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the fields of one type, in the order in which they are written. There is one object for each type, the same
 * all the time, so that a source or a sink may keep the names in a form of its own.
 */
public final class FieldNames {
    /** How many bytes two numbers hold. Nearly every name is so short, with the quotes and the colon around it. */
    private static final int TWO = 2 * Long.BYTES;

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** Each name as it stands before a value, such as {@code "title":}, and how long it is without what stands around it. */
    private final byte[][] written;

    private final int[] lengths;

    /** The first two numbers of each name as it is written. */
    private final long[] first;

    private final long[] second;

    /** The same behind the quote before it, and which of their bits are of the name and the quote behind it. */
    private final long[] heads;

    private final long[] tails;
    private final long[] headMasks;
    private final long[] tailMasks;

    FieldNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        this.written = names.stream()
                .map(name -> ('"' + name + "\":").getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        this.lengths = names.stream().mapToInt(String::length).toArray();
        this.first = numbers(written, 0);
        this.second = numbers(written, Long.BYTES);
        this.headMasks =
                Arrays.stream(lengths).mapToLong(length -> mask(length + 1)).toArray();
        this.tailMasks = Arrays.stream(lengths)
                .mapToLong(length -> mask(length + 1 - Long.BYTES))
                .toArray();
        this.heads = masked(numbers(written, 1), headMasks);
        this.tails = masked(numbers(written, 1 + Long.BYTES), tailMasks);
    }

    private static long[] numbers(byte[][] written, int from) {
        return Arrays.stream(written)
                .mapToLong(name -> Utf8.eight(Arrays.copyOf(name, name.length + 1 + TWO), from))
                .toArray();
    }

    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : bytes >= Long.BYTES ? -1L : (1L << (Byte.SIZE * bytes)) - 1;
    }

    private static long[] masked(long[] numbers, long[] masks) {
        long[] masked = new long[numbers.length];
        Arrays.setAll(masked, i -> numbers[i] & masks[i]);
        return masked;
    }

    /**
     * Returns the names.
     *
     * @return each name once
     */
    public List<String> all() {
        return names;
    }

    /**
     * Finds a name.
     *
     * @param name what stands in the text
     * @param expected the index at which it is looked for first; fields mostly come in the order in which they are written
     * @return the index of the name, -1 where it is none of these
     */
    public int indexOf(String name, int expected) {
        if (expected < names.size() && names.get(expected).equals(name)) {
            return expected;
        }
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    /**
     * Finds a name in the bytes of a text, between its quotes, without making a text of it.
     *
     * @return the index of the name; -1 where it is none of these, and also where it is written with escapes, stands among
     *     the last bytes of the text or has more than 15 letters, so that {@link #indexOf} has to say
     */
    int indexAt(byte[] text, int from, int end, int expected) {
        if (from > end - TWO) {
            return -1;
        }
        long head = Utf8.eight(text, from);
        long tail = Utf8.eight(text, from + Long.BYTES);
        int count = heads.length;
        int i = expected;
        for (int left = count; left > 0; left--, i++) {
            i = i < count ? i : 0;
            if ((head & headMasks[i]) == heads[i] && (tail & tailMasks[i]) == tails[i]) {
                return lengths[i] < TWO ? i : -1;
            }
        }
        return -1;
    }

    /** Returns how many letters a name has. */
    int lengthOf(int index) {
        return lengths[index];
    }

    /** Returns how much room there has to be where a name is put. */
    int room(int index) {
        return written[index].length + TWO;
    }

    /**
     * Puts a name as it stands before a value; no name of a field has anything to escape. What is put behind the end of a
     * short one is overwritten.
     *
     * @return the index behind it
     */
    int put(int index, byte[] text, int at) {
        byte[] name = written[index];
        if (name.length <= TWO) {
            Utf8.putEight(text, at, first[index]);
            Utf8.putEight(text, at + Long.BYTES, second[index]);
        } else {
            System.arraycopy(name, 0, text, at, name.length);
        }
        return at + name.length;
    }
}
