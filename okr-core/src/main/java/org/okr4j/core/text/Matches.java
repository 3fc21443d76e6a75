package org.okr4j.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The phrases of a lexicon that start, or end, at one place of a text: at most one of each class. */
final class Matches {
    static final Matches NONE = new Matches(WordClasses.NONE);

    private final WordClasses classes;
    private final Match[] all;

    Matches(WordClasses classes, Match... all) {
        this.classes = classes;
        this.all = all;
    }

    boolean has(WordClass wordClass) {
        return classes.has(wordClass);
    }

    boolean hasAny(WordClasses wordClasses) {
        return classes.hasAny(wordClasses);
    }

    Optional<Match> of(WordClass wordClass) {
        return classes.has(wordClass) ? Optional.of(all[index(wordClass)]) : Optional.empty();
    }

    List<Match> all() {
        return List.of(all);
    }

    private int index(WordClass wordClass) {
        int i = 0;
        while (all[i].wordClass() != wordClass) {
            i++;
        }
        return i;
    }

    boolean isEmpty() {
        return all.length == 0;
    }

    /** Adds each phrase where it ends, unless one of its class does that already. */
    void addTo(Matches... endings) {
        if (!isEmpty() && endings[all[0].to()] == NONE && isEndingTogether()) {
            endings[all[0].to()] = this;
            return;
        }
        for (Match match : all) {
            Matches there = endings[match.to()];
            if (!there.has(match.wordClass())) {
                endings[match.to()] = there.plus(match);
            }
        }
    }

    private boolean isEndingTogether() {
        for (Match match : all) {
            if (match.to() != all[0].to()) {
                return false;
            }
        }
        return true;
    }

    private Matches plus(Match match) {
        Match[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = match;
        return new Matches(classes.plus(match.wordClass()), more);
    }
}
