package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Span;

/** Says whether what a title counts is attention, by the head of what is measured. */
final class VanityReader {
    /**
     * How vain a number is, with the word that says so.
     *
     * @param vanity how vain
     * @param span the word; nothing where it is not
     */
    record Found(Vanity vanity, Optional<Span> span) {
        static final Found NO = new Found(Vanity.NO, Optional.empty());
    }

    private final Words words;
    private final List<Clause> clauses;
    private final Targets targets;

    VanityReader(Words words, List<Clause> clauses, Targets targets) {
        this.words = words;
        this.clauses = clauses;
        this.targets = targets;
    }

    Found read(TextDirection direction) {
        if (direction == TextDirection.DECREASE) {
            return Found.NO;
        }
        Found most = Found.NO;
        for (Quantity target : targets.leading()) {
            if (!words.isAside(words.indexOf(target))) {
                most = more(most, ofTarget(target));
            }
        }
        return targets.all().isEmpty() ? ofOpenGrowth() : most;
    }

    private static Found more(Found one, Found other) {
        return other.vanity() == Vanity.YES || one.vanity() == Vanity.NO ? other : one;
    }

    private Found ofTarget(Quantity target) {
        Found counted = of(targets.counted(target), isRated(target));
        if (counted.vanity() != Vanity.NO || (Targets.isShare(target) && !targets.isChange(target))) {
            return counted;
        }
        Clause clause = targets.clause(target);
        boolean level = clause.hasVerb(WordClass.RISE, WordClass.KEEP, WordClass.IMPROVE, WordClass.REACH)
                || (!clause.is(Clause.Form.COMMAND) && targets.counted(target).isEmpty());
        return level ? of(targets.measured(clause), false) : Found.NO;
    }

    private Found ofOpenGrowth() {
        Clause clause = clauses.get(0);
        if (clause.hasVerb(WordClass.RISE, WordClass.IMPROVE, WordClass.REACH) || clause.is(Clause.Form.LABEL)) {
            return of(targets.measured(clause), false);
        }
        return Found.NO;
    }

    /** A rating of 4.6 stars is no count of stars. */
    private boolean isRated(Quantity target) {
        return words.has(targets.clause(target).from(), words.indexOf(target), WordClass.RATIO);
    }

    private Found of(NounPhrase phrase, boolean rated) {
        if (phrase.isEmpty()) {
            return Found.NO;
        }
        int strong = phrase.match(words, WordClass.VANITY);
        int borderline = phrase.match(words, WordClass.ATTENTION);
        int ambiguous = phrase.match(words, WordClass.MEDIUM_VANITY);
        if (borderline >= 0
                && (strong < 0 || length(borderline, WordClass.ATTENTION) > length(strong, WordClass.VANITY))) {
            return found(Vanity.BORDERLINE, borderline, WordClass.ATTENTION);
        }
        if (phrase.ends(words, WordClass.RATIO)) {
            return Found.NO;
        }
        if (strong >= 0) {
            return found(Vanity.YES, strong, WordClass.VANITY);
        }
        return ambiguous >= 0 && !rated && words.has(WordClass.MEDIUM)
                ? found(Vanity.YES, ambiguous, WordClass.MEDIUM_VANITY)
                : Found.NO;
    }

    private int length(int at, WordClass wordClass) {
        return words.behind(at, wordClass) - at;
    }

    private Found found(Vanity vanity, int at, WordClass wordClass) {
        return new Found(vanity, words.at(at, wordClass).map(words.sentence()::span));
    }
}
