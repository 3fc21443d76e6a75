package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a text, collected while reading goes on behind each problem. */
final class Problems {
    /** How many are told at once. */
    static final int MOST = 100;

    private final List<Refusal> all = new ArrayList<>();

    int count() {
        return all.size();
    }

    /** Adds what is new; that a part was refused is told by its parts. */
    void add(Refusal refusal) {
        if (!refusal.isTold()) {
            all.add(refusal);
        }
        if (all.size() >= MOST) {
            throw new Enough();
        }
    }

    /** Puts a name before the pointers of the problems that were found in its value. */
    void within(String name, int first) {
        for (int i = first; i < all.size(); i++) {
            all.set(i, all.get(i).within(name));
        }
    }

    /** Puts an index before the pointers of the problems that were found in an element. */
    void within(int index, int first) {
        for (int i = first; i < all.size(); i++) {
            all.set(i, all.get(i).within(index));
        }
    }

    List<OkrJsonException> asExceptions() {
        return all.stream().map(Refusal::asException).toList();
    }

    /** Ends the reading. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }
}
