package org.okr4j.json.codec;

import java.util.Arrays;

/** Which objects and arrays of a text are open, and how far each is read: a JSON pointer, once somebody wants to see it. */
final class Path {
    private static final int FEW = 16;
    private static final int NO_NAME = -1;

    /** For each array the index in it, for each object -1 less the index of the quote before the last name. */
    private int[] steps = new int[FEW];

    private int depth;

    int depth() {
        return depth;
    }

    boolean isInObject() {
        return steps[depth] < 0;
    }

    void openObject() {
        open(NO_NAME);
    }

    void openArray() {
        open(0);
    }

    private void open(int step) {
        depth++;
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth] = step;
    }

    void close() {
        depth--;
    }

    void nextElement() {
        steps[depth]++;
    }

    void name(int quote) {
        steps[depth] = NO_NAME - quote;
    }

    String pointer(byte[] text) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            if (steps[i] >= 0) {
                pointer.append('/').append(steps[i]);
            } else if (steps[i] != NO_NAME) {
                pointer.append('/').append(Refusal.escaped(name(text, NO_NAME - steps[i] + 1)));
            }
        }
        return pointer.toString();
    }

    private static String name(byte[] text, int from) {
        int to = from;
        while (text[to] != '"') {
            to = text[to] == '\\' ? Quoted.behindEscape(text, to, text.length) : to + 1;
        }
        return Quoted.unescaped(text, from, to);
    }
}
