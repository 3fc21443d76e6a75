package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Tells numbers that are part of a name from those that count: SOC 2, Kubernetes 1.25, P0, #123, 24/7. */
final class Names {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private final Sentence sentence;
    private final Nouns nouns;

    Names(Sentence sentence, Nouns nouns) {
        this.sentence = sentence;
        this.nouns = nouns;
    }

    boolean isName(Figure figure) {
        int i = figure.from();
        if (figure.value().isEmpty()) {
            return false;
        }
        return isMarked(i)
                || (sentence.ends(i, WordClass.LABEL) && !isCommandToCount(figure))
                || isGluedToWord(i)
                || isGluedBefore(figure)
                || (figure.is(Kind.COUNT)
                        && (isVersion(figure) || isYear(figure) || isSize(figure) || isPronoun(figure)));
    }

    private boolean isMarked(int i) {
        boolean sign = sentence.isSign(i - 1, "#")
                || (sentence.isSign(i - 1, "!") && !sentence.isSpaced(i))
                || (sentence.isSign(i - 1, "&") && !sentence.isSpaced(i));
        return sign || (sentence.isSign(i - 1, "-") && sentence.ends(i - 1, WordClass.LABEL));
    }

    /** Release two new screens, build 3 bridges: what is a label elsewhere is what to do at the start, before a plural. */
    private boolean isCommandToCount(Figure figure) {
        int before = figure.from() - 1;
        return startsClause(before)
                && isWork(before)
                && nouns.headOf(figure.to()).filter(nouns::isPlural).isPresent();
    }

    private boolean isWork(int i) {
        return sentence.is(i, WordClass.WORK)
                || sentence.is(i, WordClass.MAKE)
                || sentence.is(i, WordClass.RELEASE)
                || sentence.is(i, WordClass.GATE);
    }

    /** P0, GPT-4, s174: letters right before the digits. */
    private boolean isGluedToWord(int i) {
        if (i == 0 || sentence.isSpaced(i) || sentence.is(i, WordClass.CURRENCY)) {
            return false;
        }
        if (sentence.isWord(i - 1)) {
            return !sentence.ends(i, WordClass.COMPARISON_BEFORE) && !sentence.ends(i, WordClass.TIMES);
        }
        boolean joined = sentence.isSign(i - 1, "-") || sentence.isSign(i - 1, "_") || sentence.isSign(i - 1, ".");
        return joined
                && !sentence.isSpaced(i - 1)
                && sentence.isWord(i - 2)
                && !sentence.ends(i - 1, WordClass.COMPARISON_BEFORE)
                && !sentence.ends(i - 1, WordClass.RANK);
    }

    /** 2FA, 3D, 2nd, 1.2.3: something right after the digits that is no suffix. */
    private boolean isGluedBefore(Figure figure) {
        int to = figure.to();
        if (!figure.is(Kind.COUNT) || figure.isOpen() || to >= sentence.size() || sentence.isSpaced(to)) {
            return false;
        }
        boolean unit = sentence.isWord(to)
                && !sentence.isCapital(to)
                && sentence.tokens().get(to).key().length() > 1;
        boolean word = sentence.isWord(to) && (!unit || sentence.is(to, WordClass.ORDINAL_ENDING));
        return word
                || sentence.isNumber(to)
                || (sentence.isSign(to, "-") && sentence.isNumber(to + 1))
                || (sentence.isSign(to, "/") && sentence.isNumber(to + 1));
    }

    /** Kubernetes 1.25: a name with a capital letter before it, and nothing counted after it. */
    private boolean isVersion(Figure figure) {
        int before = figure.from() - 1;
        boolean named = before > 0
                && sentence.isCapital(before)
                && !sentence.isAllCapital(before)
                && !startsClause(before)
                && !sentence.isKnown(before);
        return named && !isCounted(figure);
    }

    private boolean startsClause(int i) {
        return i == 0 || (!sentence.isWord(i - 1) && !sentence.isNumber(i - 1) && !sentence.isSign(i - 1, "-"));
    }

    private boolean isCounted(Figure figure) {
        return sentence.is(figure.to(), WordClass.COMPARISON_AFTER)
                || nouns.isPlural(figure.to())
                || nouns.isPlural(figure.to() + 1);
    }

    private boolean isYear(Figure figure) {
        boolean four = sentence.isNumber(figure.from())
                && sentence.tokens().get(figure.from()).key().length() == 4
                && figure.to() == figure.from() + 1;
        BigDecimal value = figure.value().orElseThrow();
        return four
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0
                && nouns.headOf(figure.to())
                        .filter(head -> nouns.isPlural(head))
                        .isEmpty()
                && !sentence.ends(figure.from(), WordClass.TO)
                && !sentence.ends(figure.from(), WordClass.COMPARISON_BEFORE);
    }

    /** A 50k architecture: the number is the size of one thing, for what is counted would be many. */
    private boolean isSize(Figure figure) {
        boolean many = figure.value().orElseThrow().compareTo(BigDecimal.ONE) > 0;
        boolean rank = sentence.isSign(figure.from() - 1, "-") && sentence.ends(figure.from() - 1, WordClass.RANK);
        boolean asked = rank
                || sentence.ends(figure.from(), WordClass.RANK)
                || sentence.ends(figure.from(), WordClass.TO)
                || sentence.ends(figure.from(), WordClass.BY)
                || sentence.ends(figure.from(), WordClass.COMPARISON_BEFORE)
                || figure.isOpen()
                || figure.isAdjective();
        return many
                && !asked
                && !sentence.isSymbol(figure.to())
                && sentence.knows(WordClass.PLURAL_ENDING)
                && nouns.isSingular(figure.to());
    }

    /** In one place, one of them, one being: one is no count there. */
    private boolean isPronoun(Figure figure) {
        Optional<Match> number = sentence.at(figure.from(), WordClass.NUMBER);
        boolean one = number.isPresent()
                && figure.value().orElseThrow().compareTo(BigDecimal.ONE) == 0
                && !sentence.is(figure.from(), WordClass.ADD);
        boolean after = (sentence.isWord(figure.to()) && !sentence.is(figure.to(), WordClass.FUNCTION))
                || sentence.is(figure.to(), WordClass.COMPARISON_AFTER);
        boolean before = sentence.is(figure.from() - 1, WordClass.FUNCTION)
                && !sentence.ends(figure.from(), WordClass.COMPARISON_BEFORE)
                && !sentence.ends(figure.from(), WordClass.AND)
                && !sentence.is(figure.from() - 1, WordClass.HELPING);
        boolean asked =
                sentence.ends(figure.from(), WordClass.COMPARISON_BEFORE) || sentence.ends(figure.from(), WordClass.TO);
        return one && !asked && !isPart(figure.to()) && (!after || before);
    }

    /** One in five, one of three. */
    private boolean isPart(int to) {
        int whole = sentence.at(to, WordClass.OF)
                .or(() -> sentence.at(to, WordClass.DURING))
                .map(Match::to)
                .orElse(to);
        return whole > to && (sentence.isNumber(whole) || sentence.is(whole, WordClass.NUMBER));
    }
}
