package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The phrases of a lexicon that start, or end, at one place of a text: at most one of each class. */
final class Matches {
    static final Matches NONE = new Matches(WordClasses.NONE, new int[0]);

    private final WordClasses classes;
    private final Phrase[] phrases;

    /** Of each phrase the index of its first token, and of the token after its last. */
    private final int[] places;

    Matches(WordClasses classes, int[] places, Phrase... phrases) {
        this.classes = classes;
        this.places = places;
        this.phrases = phrases;
    }

    boolean has(WordClass wordClass) {
        return classes.has(wordClass);
    }

    boolean hasAny(WordClasses wordClasses) {
        return classes.hasAny(wordClasses);
    }

    Optional<Match> of(WordClass wordClass) {
        return classes.has(wordClass) ? Optional.of(match(index(wordClass))) : Optional.empty();
    }

    List<Match> all() {
        List<Match> all = new ArrayList<>(phrases.length);
        addAllTo(all);
        return all;
    }

    void addAllTo(List<Match> found) {
        for (int i = 0; i < phrases.length; i++) {
            found.add(match(i));
        }
    }

    private int index(WordClass wordClass) {
        int i = 0;
        while (phrases[i].wordClass() != wordClass) {
            i++;
        }
        return i;
    }

    private Match match(int i) {
        return new Match(phrases[i].wordClass(), phrases[i].value(), from(i), to(i));
    }

    private int from(int i) {
        return places[2 * i];
    }

    private int to(int i) {
        return places[2 * i + 1];
    }

    boolean isEmpty() {
        return phrases.length == 0;
    }

    /** Adds each phrase where it ends, unless one of its class does that already. */
    void addTo(Matches... endings) {
        if (!isEmpty() && endings[to(0)] == NONE && isEndingTogether()) {
            endings[to(0)] = this;
            return;
        }
        for (int i = 0; i < phrases.length; i++) {
            Matches there = endings[to(i)];
            if (!there.has(phrases[i].wordClass())) {
                endings[to(i)] = there.plus(phrases[i], from(i), to(i));
            }
        }
    }

    private boolean isEndingTogether() {
        for (int i = 1; i < phrases.length; i++) {
            if (to(i) != to(0)) {
                return false;
            }
        }
        return true;
    }

    private Matches plus(Phrase phrase, int from, int to) {
        Phrase[] more = Arrays.copyOf(phrases, phrases.length + 1);
        more[phrases.length] = phrase;
        int[] morePlaces = Arrays.copyOf(places, places.length + 2);
        morePlaces[places.length] = from;
        morePlaces[places.length + 1] = to;
        return new Matches(classes.plus(phrase.wordClass()), morePlaces, more);
    }
}
