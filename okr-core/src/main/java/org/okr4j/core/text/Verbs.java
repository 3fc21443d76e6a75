package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/** Finds verbs and their forms among the words of a title. */
final class Verbs {
    /** Of two phrases of one length, the class that stands first holds. */
    private static final List<WordClass> CLASSES = List.of(
            WordClass.KEEP,
            WordClass.FALL,
            WordClass.RISE,
            WordClass.IMPROVE,
            WordClass.ADD,
            WordClass.TENTATIVE,
            WordClass.OPEN_VERB,
            WordClass.REWORK,
            WordClass.GATE,
            WordClass.MAKE,
            WordClass.WORK,
            WordClass.REACH);

    private static final WordClasses ANY = WordClasses.of(CLASSES.toArray(WordClass[]::new));

    private final Words words;

    Verbs(Words words) {
        this.words = words;
    }

    /** Returns the longest verb that starts at a token. */
    Optional<Verb> at(int i) {
        if (!words.sentence().isAny(i, ANY)) {
            return Optional.empty();
        }
        Optional<Verb> longest = Optional.empty();
        for (WordClass wordClass : CLASSES) {
            int behind = words.behind(i, wordClass);
            if (behind > longest.map(Verb::to).orElse(i)) {
                longest = Optional.of(new Verb(wordClass, i, behind));
            }
        }
        return longest;
    }

    /** Says whether a participle stands here that is no second part of an adjective, such as data-driven. */
    boolean isParticiple(int i) {
        return words.is(i, WordClass.PARTICIPLE)
                && !(i > 0 && words.token(i - 1).is("-"));
    }

    /** Says whether a verb stands here as in a command, and not as a participle or gerund. */
    boolean isPlain(int i) {
        return !isParticiple(i) && !words.is(i, WordClass.GERUND) && at(i).isPresent();
    }

    /** Says whether what follows can only follow a verb that tells what was done: its object is behind it, or nothing is. */
    boolean isPredicate(Verb verb, int end) {
        int next = verb.to();
        return next >= end
                || words.isSign(next)
                || words.isCounted(next)
                || words.token(next).isNumber()
                || words.is(next, WordClass.PREPOSITION)
                || words.is(next, WordClass.JOINING)
                || words.is(next, WordClass.MANNER)
                || words.is(next, WordClass.DETERMINER)
                || words.is(next, WordClass.CADENCE)
                || words.is(next, WordClass.RELATIVE)
                || isParticiple(next)
                || words.is(next, WordClass.GERUND)
                || words.is(next, WordClass.UPWARD)
                || words.is(next, WordClass.DOWNWARD);
    }
}
