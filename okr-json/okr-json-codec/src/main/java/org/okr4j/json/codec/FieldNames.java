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

    /** The names in UTF-8, each with the quote behind it. */
    private final byte[][] quoted;

    FieldNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        this.quoted = names.stream()
                .map(name -> (name + '"').getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
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
     * @return the index of the name; -1 where it is none of these, or written with escapes
     */
    int indexAt(byte[] text, int from, int end, int expected) {
        int i = expected;
        for (int tried = 0; tried < quoted.length; tried++, i++) {
            i = i < quoted.length ? i : 0;
            byte[] name = quoted[i];
            int to = from + name.length;
            if (to <= end && text[from] == name[0] && Arrays.equals(text, from, to, name, 0, name.length)) {
                return i;
            }
        }
        return -1;
    }

    int lengthOf(int index) {
        return quoted[index].length - 1;
    }
}
