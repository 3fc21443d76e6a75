package org.okr4j.core.text;

import org.okr4j.core.text.Comparisons.Compared;
import org.okr4j.core.text.Figure.Kind;

/** Tells levels from changes: to 20% is a level, by 20% and 20% more are changes. */
final class Changes {
    private final Sentence sentence;
    private final Nouns nouns;

    Changes(Sentence sentence, Nouns nouns) {
        this.sentence = sentence;
        this.nouns = nouns;
    }

    QuantityChange of(Figure figure, Compared compared, int nounEnd) {
        return switch (figure.kind()) {
            case MULTIPLE -> isLevel(figure) ? QuantityChange.ABSOLUTE : QuantityChange.RELATIVE;
            case RATIO -> QuantityChange.ABSOLUTE;
            case PERCENT -> percent(figure, compared, nounEnd);
            default -> isChange(figure, compared, nounEnd) ? QuantityChange.DELTA : QuantityChange.ABSOLUTE;
        };
    }

    /** X + 12% adds points, for the start is a share itself. */
    private QuantityChange percent(Figure figure, Compared compared, int nounEnd) {
        if (isAddedToHole(figure)) {
            return QuantityChange.DELTA;
        }
        return isChange(figure, compared, nounEnd) ? QuantityChange.RELATIVE : QuantityChange.ABSOLUTE;
    }

    boolean isAddedToHole(Figure figure) {
        int plus = figure.from() - 1;
        return (sentence.isSign(plus, "+")
                        && sentence.isSpaced(plus)
                        && sentence.is(sentence.startOf(plus, WordClass.PERCENT) - 1, WordClass.PLACEHOLDER))
                || (sentence.isSign(plus, "+") && sentence.is(plus - 1, WordClass.PLACEHOLDER));
    }

    /** 4x replication is a level, 5x engineers are five, 3 times a week is a count. */
    private boolean isLevel(Figure figure) {
        boolean worded = sentence.is(figure.from(), WordClass.MULTIPLE);
        return nouns.isAmong(figure.to(), WordClass.LEVEL)
                || (!worded && nouns.isAmong(figure.to(), WordClass.PERSON))
                || sentence.is(figure.to(), WordClass.PER);
    }

    private boolean isChange(Figure figure, Compared compared, int nounEnd) {
        return isBy(figure, compared) || isMarked(figure, compared.from()) || isAfter(figure, compared.to(), nounEnd);
    }

    private boolean isBy(Figure figure, Compared compared) {
        int at = sentence.startOf(compared.from(), WordClass.ARTICLE);
        int by = sentence.startOf(at, WordClass.BY);
        if (by == at) {
            return false;
        }
        if (isMotion(by) || sentence.is(by - 1, WordClass.PERCENT)) {
            return true;
        }
        boolean share = figure.is(Kind.PERCENT) && sentence.is(figure.to(), WordClass.OF);
        return !share
                && (by == 0 || sentence.isMoved(by) || (figure.is(Kind.PERCENT) && !sentence.ends(by, WordClass.WORK)));
    }

    private boolean isMotion(int end) {
        return sentence.ends(end, WordClass.SHIFT)
                || sentence.ends(end, WordClass.HIGHER)
                || sentence.ends(end, WordClass.LOWER);
    }

    /** Up 5%, +5, grows 5%, a growth of 5%, add 5, another 5; but below 5% is where something falls to. */
    private boolean isMarked(Figure figure, int from) {
        if (sentence.is(from, WordClass.LIMIT)) {
            return false;
        }
        if (sentence.ends(from, WordClass.CHANGE) || isSigned(from)) {
            return true;
        }
        if (sentence.is(figure.from(), WordClass.ADD) || sentence.ends(from, WordClass.ADD)) {
            return !figure.is(Kind.PERCENT);
        }
        int at = sentence.startOf(sentence.startOf(from, WordClass.ARTICLE), WordClass.OF);
        return sentence.ends(at, WordClass.SHIFT) && !figure.is(Kind.MONEY);
    }

    private boolean isSigned(int from) {
        boolean sign = sentence.isSign(from - 1, "+") || sentence.isSign(from - 1, "-");
        return sign && sentence.isSpaced(from - 1) && !sentence.isSpaced(from);
    }

    /** 5 more, 5% higher, a 5% increase, 5 days less, $5 in additional sales. */
    private boolean isAfter(Figure figure, int to, int nounEnd) {
        if (sentence.is(to, WordClass.MORE) || sentence.is(to, WordClass.LESS) || isComparative(figure, to)) {
            return true;
        }
        boolean noun = nounEnd > to && (sentence.is(nounEnd, WordClass.MORE) || sentence.is(nounEnd, WordClass.LESS));
        boolean incremental =
                sentence.is(to, WordClass.FUNCTION) && sentence.is(to + 1, WordClass.MORE) && figure.is(Kind.MONEY);
        int at = sentence.is(to, WordClass.COMPARED)
                ? sentence.at(to, WordClass.COMPARED).orElseThrow().to()
                : to;
        boolean moved = sentence.is(at, WordClass.SHIFT) && !sentence.isSign(at + 1, "-");
        return noun || incremental || (moved && !figure.is(Kind.COUNT));
    }

    private boolean isComparative(Figure figure, int to) {
        return !figure.is(Kind.COUNT) && (sentence.is(to, WordClass.HIGHER) || sentence.is(to, WordClass.LOWER));
    }
}
