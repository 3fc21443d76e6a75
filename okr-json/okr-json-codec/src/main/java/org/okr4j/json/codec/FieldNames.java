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
    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final byte[][] written;

    /** The names in UTF-8, each with the quote behind it. */
    private final byte[][] quoted;

    /** Of each the first eight bytes as a number, and which of its bits count, where it has fewer. */
    private final long[] heads;

    private final long[] masks;

    /** Of each as it is written the first eight bytes as a number, and the next eight. */
    private final long[] first;

    private final long[] second;

    FieldNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        this.quoted = names.stream()
                .map(name -> (name + '"').getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.masks = Arrays.stream(quoted)
                .mapToLong(name -> name.length < Long.BYTES ? (1L << (Byte.SIZE * name.length)) - 1 : -1L)
                .toArray();
        this.heads = Arrays.stream(quoted)
                .mapToLong(name -> Utf8.eight(Arrays.copyOf(name, Math.max(name.length, Long.BYTES)), 0))
                .toArray();
        this.written = names.stream()
                .map(name -> (",\"" + name + "\":").getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        this.first = Arrays.stream(written).mapToLong(name -> part(name, 0)).toArray();
        this.second =
                Arrays.stream(written).mapToLong(name -> part(name, Long.BYTES)).toArray();
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
     * @return the index of the name; -1 where it is none of these, written with escapes, or among the last bytes of the text
     */
    int indexAt(byte[] text, int from, int end, int expected) {
        if (from > end - Long.BYTES) {
            return -1;
        }
        long head = Utf8.eight(text, from);
        for (int i = expected; i < heads.length; i++) {
            if ((head & masks[i]) == heads[i] && goesOn(text, from, end, quoted[i])) {
                return i;
            }
        }
        for (int i = 0; i < expected && i < heads.length; i++) {
            if ((head & masks[i]) == heads[i] && goesOn(text, from, end, quoted[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(byte[] text, int from, int end, byte[] name) {
        int to = from + name.length;
        return name.length <= Long.BYTES
                || (to <= end && Arrays.equals(text, from + Long.BYTES, to, name, Long.BYTES, name.length));
    }

    int lengthOf(int index) {
        return quoted[index].length - 1;
    }

    private static long part(byte[] name, int from) {
        return Utf8.eight(Arrays.copyOf(name, name.length + 2 * Long.BYTES), from);
    }

    /** Returns a name as it stands between two fields, such as {@code ,"title":}. No name of a field has anything to escape. */
    byte[] written(int index) {
        return written[index];
    }

    /** Returns how much room there has to be where a name is put. */
    int room(int index) {
        return written[index].length + 2 * Long.BYTES;
    }

    /**
     * Puts a name as it stands between two fields. Most are so short that two numbers hold them, and what is put behind
     * their end is overwritten.
     *
     * @return the index behind it
     */
    int put(int index, byte[] text, int at) {
        byte[] name = written[index];
        if (name.length <= 2 * Long.BYTES) {
            Utf8.putEight(text, at, first[index]);
            Utf8.putEight(text, at + Long.BYTES, second[index]);
        } else {
            System.arraycopy(name, 0, text, at, name.length);
        }
        return at + name.length;
    }
}
