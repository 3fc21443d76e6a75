package org.okr4j.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** As much of a long log as a chart has room for: first and last, and of each stretch between them the lowest and highest. */
final class Thinned {
    /** How many are kept at most. */
    static final int MOST = 100;

    private static final int STRETCHES = (MOST - 2) / 2;

    private Thinned() {}

    /**
     * Thins out a list, so that no peak and no dip gets lost.
     *
     * @param all the whole list
     * @param height how high each stands
     * @return the list itself where it has {@value #MOST} or fewer, else so many of it at most, in order
     */
    static <T> List<T> of(List<T> all, ToDoubleFunction<? super T> height) {
        if (all.size() <= MOST) {
            return all;
        }
        TreeSet<Integer> kept = new TreeSet<>(List.of(0, all.size() - 1));
        for (int i = 0; i < STRETCHES; i++) {
            int from = (int) ((long) all.size() * i / STRETCHES);
            int to = (int) ((long) all.size() * (i + 1) / STRETCHES);
            int lowest = from;
            int highest = from;
            for (int j = from + 1; j < to; j++) {
                double here = height.applyAsDouble(all.get(j));
                lowest = here < height.applyAsDouble(all.get(lowest)) ? j : lowest;
                highest = here > height.applyAsDouble(all.get(highest)) ? j : highest;
            }
            kept.add(lowest);
            kept.add(highest);
        }
        List<T> thinned = new ArrayList<>(kept.size());
        kept.forEach(index -> thinned.add(all.get(index)));
        return thinned;
    }
}
