package org.okr4j.examples.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okr4j.core.Alignment;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/**
 * The objectives of a document, each before those that are aligned to it or to one of its key results. Walked without
 * recursion, so that a tree may be as deep as it likes; of a loop of parents the first objective in the document comes
 * first.
 */
public final class Outline {
    /**
     * One objective.
     *
     * @param objective the objective
     * @param depth the number of those above it
     */
    public record Entry(Objective objective, int depth) {}

    private final Alignment alignment;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Outline(Okrs okrs) {
        this.alignment = okrs.alignment();
        alignment.roots().forEach(this::walk);
        okrs.objectives().forEach(this::walk);
    }

    /**
     * Walks through a document.
     *
     * @param okrs the document
     * @return each of its objectives once
     */
    public static List<Entry> of(Okrs okrs) {
        return new Outline(okrs).entries;
    }

    private void walk(Objective top) {
        Deque<Entry> next = new ArrayDeque<>();
        next.push(new Entry(top, 0));
        while (!next.isEmpty()) {
            Entry entry = next.pop();
            if (seen.add(entry.objective().id())) {
                entries.add(entry);
                List<Objective> below = below(entry.objective());
                for (int i = below.size() - 1; i >= 0; i--) {
                    next.push(new Entry(below.get(i), entry.depth() + 1));
                }
            }
        }
    }

    private List<Objective> below(Objective objective) {
        List<Objective> below = new ArrayList<>(alignment.children(objective.id()));
        for (KeyResult keyResult : objective.keyResults()) {
            below.addAll(alignment.children(keyResult.id()));
        }
        return below;
    }
}
