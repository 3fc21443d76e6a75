package org.okr4j.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a dated log needs: entries in the order of their dates, those of one day in the order given. */
final class Log {
    private Log() {}

    static <T> boolean isInOrder(List<T> entries, Function<T, LocalDate> date) {
        for (int i = 1; i < entries.size(); i++) {
            if (date.apply(entries.get(i)).isBefore(date.apply(entries.get(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    static <T> List<T> inOrder(List<T> entries, Function<T, LocalDate> date) {
        if (isInOrder(entries, date)) {
            return entries;
        }
        List<T> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(date));
        return sorted;
    }

    /** Counts the entries up to and including a day, of a log in order: mostly all, since most questions are about today. */
    static <T> int countUntil(List<T> entries, Function<T, LocalDate> date, LocalDate day) {
        int low = 0;
        int high = entries.size();
        if (high > 0 && !date.apply(entries.get(high - 1)).isAfter(day)) {
            return high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (date.apply(entries.get(middle)).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Finds the last entry on or before a day. */
    static <T> Optional<T> newest(List<T> entries, Function<T, LocalDate> date, LocalDate day) {
        int count = countUntil(entries, date, day);
        return count == 0 ? Optional.empty() : Optional.of(entries.get(count - 1));
    }

    static <T> List<T> plus(List<T> entries, T entry) {
        List<T> longer = new ArrayList<>(entries.size() + 1);
        longer.addAll(entries);
        longer.add(entry);
        return longer;
    }
}
