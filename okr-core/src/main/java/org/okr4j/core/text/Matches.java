package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/**
 * The phrases of a lexicon that start, or end, at one place of a text.
 *
 * @param all the phrases, at most one of each class; there are few, so that looking through them is quicker than a map
 */
record Matches(List<Match> all) {
    static final Matches NONE = new Matches(List.of());

    boolean has(WordClass wordClass) {
        return index(all, wordClass) >= 0;
    }

    Optional<Match> of(WordClass wordClass) {
        int index = index(all, wordClass);
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns where a class is in a list of phrases, or -1. */
    static int index(List<Match> matches, WordClass wordClass) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).wordClass() == wordClass) {
                return i;
            }
        }
        return -1;
    }
}
