package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Reads a number with its currency, suffix, percent sign or unit of time: $1.5k, 60~70%, 1m30s, 2x, half. */
final class Amounts {
    private static final WordClasses FIRST = WordClasses.of(
            WordClass.NUMBER,
            WordClass.CURRENCY,
            WordClass.PERCENT,
            WordClass.PLACEHOLDER,
            WordClass.MULTIPLE,
            WordClass.ARTICLE);

    private final Sentence sentence;
    private final Gaps gaps;
    private final Ranges ranges;
    private final Times times;
    private final Multiples multiples;

    Amounts(Sentence sentence) {
        this.sentence = sentence;
        this.gaps = new Gaps(sentence);
        this.ranges = new Ranges(sentence, this);
        this.times = new Times(sentence);
        this.multiples = new Multiples(sentence);
    }

    /** Returns the figure that starts at a token. */
    Optional<Figure> at(int i) {
        return isFirst(i) ? read(i) : Optional.empty();
    }

    /** Says whether a figure may start at a token, which most words rule out. */
    private boolean isFirst(int i) {
        return !sentence.isWord(i) || sentence.isAny(i, FIRST);
    }

    private Optional<Figure> read(int i) {
        return money(i).or(() -> percentFirst(i))
                .or(() -> signed(i))
                .or(() -> multiples.fraction(i))
                .or(() -> plain(i))
                .or(() -> multiples.at(i))
                .or(() -> single(i));
    }

    /** Within an hour, less than a day. */
    private Optional<Figure> single(int i) {
        boolean article = sentence.is(i, WordClass.ARTICLE) && sentence.is(i, WordClass.PER);
        boolean limit = sentence.ends(i, WordClass.COMPARISON_BEFORE) || sentence.ends(i, WordClass.WITHIN);
        Numeral one = new Numeral(i, i + 1, Optional.of(BigDecimal.ONE), BigDecimal.ONE, true);
        return article && limit ? times.of(Figure.of(one)) : Optional.empty();
    }

    private Optional<Figure> money(int i) {
        Optional<Match> currency = sentence.at(i, WordClass.CURRENCY);
        return currency.flatMap(code -> plain(code.to())
                .filter(figure -> figure.is(Kind.COUNT))
                .map(figure -> figure.startingAt(i).as(Kind.MONEY, code.value(), figure.to())));
    }

    /** %8, as Turkish writes it. */
    private Optional<Figure> percentFirst(int i) {
        boolean before = sentence.isSign(i, "%")
                && sentence.isSpaced(i)
                && sentence.isNumber(i + 1)
                && !sentence.isSpaced(i + 1);
        return before
                ? plain(i + 1)
                        .filter(figure -> figure.is(Kind.COUNT))
                        .map(figure -> figure.startingAt(i).as(Kind.PERCENT, "%", figure.to()))
                : Optional.empty();
    }

    /** From -12, below -18, -5 or better: there a sign is that of a level; elsewhere it makes a change, as in sales -5%. */
    private Optional<Figure> signed(int i) {
        boolean minus = sentence.isSign(i, "-");
        boolean sign = (minus || sentence.isSign(i, "+"))
                && sentence.isSpaced(i)
                && sentence.isNumber(i + 1)
                && !sentence.isSpaced(i + 1);
        return sign
                ? plain(i + 1)
                        .filter(figure -> isLevelBehind(i) || isLevelBefore(figure.to()))
                        .map(figure -> minus ? negated(figure) : figure)
                        .map(figure -> figure.startingAt(i))
                : Optional.empty();
    }

    private boolean isLevelBehind(int i) {
        return sentence.ends(i, WordClass.FROM)
                || sentence.ends(i, WordClass.TO)
                || sentence.ends(i, WordClass.COMPARISON_BEFORE)
                || sentence.isSign(i - 1, "->")
                || Comparisons.sign(sentence, i - 1).isPresent();
    }

    private boolean isLevelBefore(int i) {
        return sentence.is(i, WordClass.COMPARISON_AFTER) || sentence.isSign(i, "->");
    }

    private static Figure negated(Figure figure) {
        return figure.valued(figure.value().map(BigDecimal::negate), figure.max());
    }

    private Optional<Figure> plain(int i) {
        Optional<Numeral> numeral = number(i);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = suffixed(ranges.extended(numeral.get()));
        return Optional.of(adjective(opened(figure)));
    }

    /** Returns a bare number or a hole. */
    Optional<Numeral> number(int i) {
        return numeral(sentence, i).or(() -> gaps.at(i));
    }

    static Optional<Numeral> numeral(Sentence sentence, int i) {
        return sentence.isNumber(i) ? digits(sentence, i) : NumberWords.at(sentence, i);
    }

    private static Optional<Numeral> digits(Sentence sentence, int i) {
        Optional<BigDecimal> value = Numerals.value(sentence.tokens().get(i).key());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Numeral number = new Numeral(i, i + 1, value, BigDecimal.ONE, false);
        Optional<Match> magnitude = sentence.at(i + 1, WordClass.MAGNITUDE).filter(match -> isSuffix(sentence, match));
        return magnitude
                .map(match -> number.times(new BigDecimal(match.value()), match.to()))
                .or(() -> Optional.of(number))
                .filter(read -> read.value().isPresent());
    }

    /** A letter is a suffix only right after the digits, and not in 1m30s. */
    private static boolean isSuffix(Sentence sentence, Match magnitude) {
        boolean glued = !sentence.isSpaced(magnitude.from());
        boolean letter = sentence.tokens().get(magnitude.from()).key().length() == 1;
        boolean compound = sentence.isNumber(magnitude.to()) && !sentence.isSpaced(magnitude.to());
        return letter ? glued && !compound : !compound;
    }

    /** Adds what stands after a number and tells its kind. */
    private Figure suffixed(Figure figure) {
        int at = sentence.isSign(figure.to(), "+") && !sentence.isSpaced(figure.to()) ? figure.to() + 1 : figure.to();
        Figure opened = at > figure.to() ? figure.open(at) : figure;
        return points(opened, at)
                .or(() -> percent(opened, at))
                .or(() -> multiplied(opened, at))
                .or(() -> times.of(opened))
                .or(() -> moneyAfter(opened, at))
                .orElse(opened);
    }

    private Optional<Figure> points(Figure figure, int at) {
        Optional<Match> points = sentence.at(at, WordClass.POINTS);
        return points.map(match -> figure.as(Kind.POINTS, written(match), match.to()));
    }

    private Optional<Figure> percent(Figure figure, int at) {
        return sentence.at(at, WordClass.PERCENT).map(match -> figure.as(Kind.PERCENT, "%", match.to()));
    }

    private Optional<Figure> multiplied(Figure figure, int at) {
        return sentence.at(at, WordClass.TIMES)
                .filter(match -> !(sentence.isNumber(match.to()) && !sentence.isSpaced(match.to())))
                .map(match -> figure.as(Kind.MULTIPLE, "x", match.to()));
    }

    private Optional<Figure> moneyAfter(Figure figure, int at) {
        return sentence.at(at, WordClass.CURRENCY)
                .filter(match -> !(sentence.isNumber(match.to()) && !sentence.isSpaced(match.to())))
                .map(match -> figure.as(Kind.MONEY, match.value(), match.to()));
    }

    private Figure opened(Figure figure) {
        boolean plus = sentence.isSign(figure.to(), "+") && !sentence.isSpaced(figure.to());
        return plus ? figure.open(figure.to() + 1) : figure;
    }

    /** A hyphen and a word right after a number make an adjective: a 5-star review, the 30-day trial. */
    private Figure adjective(Figure figure) {
        boolean hyphen = sentence.isSign(figure.to(), "-")
                && !sentence.isSpaced(figure.to())
                && sentence.isWord(figure.to() + 1)
                && !sentence.isSpaced(figure.to() + 1);
        if (!hyphen) {
            return figure;
        }
        Optional<Match> unit = sentence.at(figure.to() + 1, WordClass.TIME_UNIT);
        return unit.map(match ->
                        figure.as(Kind.TIME, written(match), match.to()).adjective(match.to()))
                .orElseGet(() -> figure.adjective(figure.to() + 2));
    }

    private String written(Match match) {
        return sentence.span(match).of(sentence.text());
    }
}
