package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers that are written in words: twenty-five, two hundred and fifty, a dozen. */
final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final Sentence sentence;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal least = BigDecimal.TEN.pow(18);
    private int at;

    private NumberWords(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    static Optional<Numeral> at(Sentence sentence, int from) {
        Optional<Match> first = sentence.at(from, WordClass.NUMBER);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        NumberWords words = new NumberWords(sentence, first.get().to());
        words.current = new BigDecimal(first.get().value());
        while (words.goesOn()) {
            // each step moves on
        }
        return Numerals.amount(words.total.add(words.current))
                .map(value -> new Numeral(from, words.at, Optional.of(value), BigDecimal.ONE, true));
    }

    private boolean goesOn() {
        Optional<Match> magnitude = sentence.at(at, WordClass.MAGNITUDE);
        if (magnitude.isPresent() && isSmaller(magnitude.get())) {
            multiply(new BigDecimal(magnitude.get().value()));
            at = magnitude.get().to();
            return true;
        }
        int next = (sentence.is(at, WordClass.AND) && total.add(current).compareTo(HUNDRED) >= 0) || isHyphen()
                ? at + 1
                : at;
        Optional<Match> number = sentence.at(next, WordClass.NUMBER);
        if (number.isPresent() && takes(new BigDecimal(number.get().value()))) {
            current = current.add(new BigDecimal(number.get().value()));
            at = number.get().to();
            return true;
        }
        return false;
    }

    /** Two thousand three hundred is one number, two thousand three thousand are two. */
    private boolean isSmaller(Match magnitude) {
        boolean isWord = sentence.tokens().get(magnitude.from()).key().length() > 1;
        return isWord && current.signum() > 0 && new BigDecimal(magnitude.value()).compareTo(least) < 0;
    }

    private boolean isHyphen() {
        return at < sentence.size() && PhraseTree.isHyphen(sentence.tokens(), at);
    }

    private void multiply(BigDecimal magnitude) {
        if (magnitude.compareTo(HUNDRED) <= 0 && current.compareTo(HUNDRED) < 0) {
            current = current.multiply(magnitude);
        } else {
            total = total.add(current.multiply(magnitude));
            current = BigDecimal.ZERO;
            least = magnitude;
        }
    }

    /** Units follow tens, tens and units follow hundreds; anything else is the next number. */
    private boolean takes(BigDecimal number) {
        BigDecimal rest = current.remainder(HUNDRED);
        boolean unitsAfterTens =
                rest.compareTo(TWENTY) >= 0 && rest.remainder(TEN).signum() == 0 && number.compareTo(TEN) < 0;
        boolean afterHundreds = rest.signum() == 0 && total.add(current).signum() > 0 && number.compareTo(HUNDRED) < 0;
        return number.signum() > 0 && (unitsAfterTens || afterHundreds);
    }
}
