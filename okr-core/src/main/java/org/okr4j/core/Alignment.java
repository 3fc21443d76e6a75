package org.okr4j.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which objective belongs under which, worked out once for a document, in linear time and without recursion: trees of
 * any depth and loops of parents are walked safely.
 *
 * <p>An objective belongs under the objective or the key result whose id is its parent. A parent outside of the document
 * makes it a root. A parent that is a key result never makes a loop.
 */
public final class Alignment {
    private final Okrs okrs;
    private final Map<String, List<Objective>> children = new HashMap<>();
    private final Set<String> onLoop = new HashSet<>();

    Alignment(Okrs okrs) {
        this.okrs = okrs;
        for (Objective objective : okrs.objectives()) {
            objective
                    .parent()
                    .ifPresent(id -> children.computeIfAbsent(id, any -> new ArrayList<>(2))
                            .add(objective));
        }
        findLoops();
    }

    /**
     * Returns the objectives that name an id as their parent.
     *
     * @param id the id of an objective or a key result
     * @return the objectives, in the order of the document
     */
    public List<Objective> children(String id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /**
     * Returns the objective that another one belongs under directly.
     *
     * @param objective an objective of the document
     * @return the parent, or nothing where it has none, it is a key result, or it stands outside of the document
     */
    public Optional<Objective> parent(Objective objective) {
        return objective.parent().flatMap(okrs::objective);
    }

    /**
     * Returns the objectives that belong under nothing in the document. From them every objective is found through
     * {@link #children(String)} and its key results, but for those on a loop of parents and those below one.
     *
     * @return those without a parent in the document, in its order
     */
    public List<Objective> roots() {
        return okrs.objectives().stream()
                .filter(objective -> objective.parent().filter(okrs::contains).isEmpty())
                .toList();
    }

    /**
     * Says whether an objective is its own ancestor.
     *
     * @param objective an objective of the document
     * @return whether it lies on a loop of parents itself; what only hangs below a loop does not
     */
    public boolean isOnLoop(Objective objective) {
        return onLoop.contains(objective.id());
    }

    /**
     * Returns all objectives, each after those that belong under it. Those on a loop of parents count as having none
     * under them, so that the order exists.
     *
     * @return every objective of the document once
     */
    public List<Objective> bottomUp() {
        Map<String, Integer> waitingFor = new HashMap<>();
        Deque<Objective> ready = new ArrayDeque<>();
        for (Objective objective : okrs.objectives()) {
            int below = isOnLoop(objective) ? 0 : children(objective.id()).size();
            waitingFor.put(objective.id(), below);
            if (below == 0) {
                ready.add(objective);
            }
        }
        List<Objective> order = new ArrayList<>(okrs.objectives().size());
        while (!ready.isEmpty()) {
            Objective objective = ready.remove();
            order.add(objective);
            parent(objective)
                    .filter(parent -> !isOnLoop(parent))
                    .filter(parent -> waitingFor.merge(parent.id(), -1, Integer::sum) == 0)
                    .ifPresent(ready::add);
        }
        return Collections.unmodifiableList(order);
    }

    private void findLoops() {
        Set<String> seen = new HashSet<>();
        for (Objective objective : okrs.objectives()) {
            List<String> path = new ArrayList<>();
            Set<String> onPath = new HashSet<>();
            Optional<Objective> next = Optional.of(objective);
            while (next.isPresent() && seen.add(next.get().id())) {
                path.add(next.get().id());
                onPath.add(next.get().id());
                next = parent(next.get());
            }
            if (next.isPresent() && onPath.contains(next.get().id())) {
                onLoop.addAll(path.subList(path.indexOf(next.get().id()), path.size()));
            }
        }
    }
}
