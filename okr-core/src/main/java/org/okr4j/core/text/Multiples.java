package org.okr4j.core.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Reads multiples and parts of what there is that are said in words: double, half of, by two thirds. */
final class Multiples {
    private static final int DECIMALS = 12;

    private final Sentence sentence;

    Multiples(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the multiple that starts at a token. */
    Optional<Figure> at(int i) {
        return sentence.at(i, WordClass.MULTIPLE)
                .map(match -> isShare(match) ? multiple(match, Kind.RATIO, "") : multiple(match, Kind.MULTIPLE, "x"));
    }

    /** Half of all users is a level; what is cut to half of what it was, or grows by half, is a change. */
    private boolean isShare(Match match) {
        return new BigDecimal(match.value()).compareTo(BigDecimal.ONE) < 0 && isShare(match.from(), match.to());
    }

    private boolean isShare(int from, int to) {
        return sentence.is(to, WordClass.OF) && !sentence.isMoved(from) && !isAmount(from);
    }

    private boolean isAmount(int from) {
        return sentence.ends(from, WordClass.TO) || sentence.ends(from, WordClass.BY);
    }

    /** By a third, to two thirds, a fifth of: elsewhere such a word is a place in a row, or a quarter of a year. */
    Optional<Figure> fraction(int i) {
        boolean article = sentence.is(i, WordClass.ARTICLE) && sentence.is(i, WordClass.PER);
        Optional<Numeral> count = article
                ? Optional.of(new Numeral(i, i + 1, Optional.of(BigDecimal.ONE), BigDecimal.ONE, true))
                : Amounts.numeral(sentence, i).filter(numeral -> numeral.value().isPresent());
        return count.flatMap(numeral -> sentence.at(numeral.to(), WordClass.FRACTION)
                .filter(parts -> isAmount(i) || sentence.is(parts.to(), WordClass.OF))
                .filter(parts -> isPart(numeral, parts))
                .map(parts -> fraction(numeral, parts)));
    }

    /** Two quarters are no half, but six months. */
    private static boolean isPart(Numeral count, Match parts) {
        BigDecimal number = count.value().orElseThrow();
        BigInteger whole = new BigInteger(parts.value());
        return number.scale() == 0
                && number.toBigInteger().compareTo(whole) < 0
                && number.toBigInteger().gcd(whole).equals(BigInteger.ONE);
    }

    private Figure fraction(Numeral count, Match parts) {
        boolean share = isShare(count.from(), parts.to());
        BigDecimal value =
                count.value().orElseThrow().divide(new BigDecimal(parts.value()), DECIMALS, RoundingMode.HALF_EVEN);
        return new Figure(
                count.from(),
                parts.to(),
                share ? Kind.RATIO : Kind.MULTIPLE,
                Numerals.amount(value),
                Optional.empty(),
                share ? "" : "x",
                false,
                false);
    }

    private static Figure multiple(Match match, Kind kind, String unit) {
        Optional<BigDecimal> value = Optional.of(new BigDecimal(match.value()));
        return new Figure(match.from(), match.to(), kind, value, Optional.empty(), unit, false, false);
    }
}
