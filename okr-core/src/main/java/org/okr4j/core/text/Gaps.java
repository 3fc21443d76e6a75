package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Finds what is left in the place of a number: X%, $X, N users, ??%, __, TBD. */
final class Gaps {
    private final Sentence sentence;

    Gaps(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the hole at a token; a letter is only one where what is around it asks for a number. */
    Optional<Numeral> at(int i) {
        if (sentence.isSign(i, "??") || sentence.isSign(i, "__") || (sentence.isSign(i, "?") && isPercent(i + 1))) {
            return Optional.of(hole(i, runEnd(i)));
        }
        Optional<Match> placeholder = sentence.at(i, WordClass.PLACEHOLDER);
        if (placeholder.isEmpty()) {
            return Optional.empty();
        }
        int to = placeholder.get().to();
        return isCapital(i) && isAsked(i, to) ? Optional.of(hole(i, to)) : Optional.empty();
    }

    private static Numeral hole(int from, int to) {
        return new Numeral(from, to, Optional.empty(), BigDecimal.ONE, false);
    }

    private int runEnd(int i) {
        int to = i + 1;
        while (sentence.isSign(to, sentence.tokens().get(i).key()) && !sentence.isSpaced(to)) {
            to++;
        }
        return to;
    }

    private boolean isCapital(int i) {
        return sentence.isCapital(i) || !sentence.isWord(i);
    }

    private boolean isAsked(int from, int to) {
        if (isPercent(to) || sentence.ends(from, WordClass.CURRENCY)) {
            return true;
        }
        if (to < sentence.size() && !sentence.isSpaced(to)) {
            return sentence.is(to, WordClass.MAGNITUDE)
                    || sentence.isSign(to, "+")
                    || (isEnd(to) && isNumberBefore(from));
        }
        return isNumberBefore(from)
                || (sentence.isWord(to)
                        && !sentence.is(to, WordClass.FUNCTION)
                        && !sentence.isCapital(to)
                        && !isName(from));
    }

    /** Project X and Mac OS X are names; after a small letter a name is not likely. */
    private boolean isName(int from) {
        return (sentence.isCapital(from - 1) && from > 1)
                || sentence.is(from - 1, WordClass.LABEL)
                || (from > 0 && !sentence.isSpaced(from))
                || isNumberWord(from - 1);
    }

    private boolean isNumberWord(int i) {
        return sentence.isNumber(i) || sentence.is(i, WordClass.NUMBER);
    }

    private boolean isNumberBefore(int from) {
        return sentence.ends(from, WordClass.FROM)
                || sentence.ends(from, WordClass.TO)
                || sentence.ends(from, WordClass.BY)
                || sentence.ends(from, WordClass.COMPARISON_BEFORE);
    }

    private boolean isEnd(int i) {
        return !sentence.isWord(i) && !sentence.isNumber(i) && !sentence.isSign(i, "-") && !sentence.isSign(i, "/");
    }

    private boolean isPercent(int i) {
        return sentence.is(i, WordClass.PERCENT);
    }
}
