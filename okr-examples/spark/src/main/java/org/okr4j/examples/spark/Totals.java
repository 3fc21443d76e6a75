package org.okr4j.examples.spark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Totals by cycle and level, to which documents are added one by one. */
final class Totals {
    private final TreeMap<Key, Total> byKey =
            new TreeMap<>(Comparator.comparing(Key::cycle).thenComparing(Key::level));

    private record Key(String cycle, String level) {}

    void add(Collection<Total> more) {
        for (Total total : more) {
            byKey.merge(new Key(total.cycle(), total.level()), total, Total::plus);
        }
    }

    /** Returns the totals, by cycle and then by level. */
    List<Total> sorted() {
        return List.copyOf(byKey.values());
    }
}
