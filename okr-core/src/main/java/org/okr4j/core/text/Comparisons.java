package org.okr4j.core.text;

import java.util.Map;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Reads how a number is compared: at least 5, 5 or more, ≥5, 5+, no more than 5. */
final class Comparisons {
    private static final Map<String, Comparison> SIGNS = Map.of(
            ">=", Comparison.AT_LEAST,
            ">", Comparison.ABOVE,
            "<=", Comparison.AT_MOST,
            "<", Comparison.BELOW,
            "~", Comparison.ABOUT,
            "+/-", Comparison.WITHIN);

    private final Sentence sentence;

    Comparisons(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A comparison and what it takes in of the text.
     *
     * @param comparison the comparison, or nothing where the text says none
     * @param from the first token of the number and what belongs to it
     * @param to the token after the last
     */
    record Compared(Optional<Comparison> comparison, int from, int to) {}

    Compared of(Figure figure, int nounEnd) {
        Optional<Comparison> open = figure.isOpen() ? Optional.of(Comparison.AT_LEAST) : Optional.empty();
        return after(figure, figure.to())
                .or(() -> nounEnd > figure.to() ? after(figure, nounEnd) : Optional.empty())
                .or(() -> before(figure))
                .orElseGet(() -> new Compared(open, figure.from(), figure.to()));
    }

    private Optional<Compared> after(Figure figure, int at) {
        boolean bracket = sentence.isSign(at, "(");
        return sentence.at(bracket ? at + 1 : at, WordClass.COMPARISON_AFTER)
                .map(match -> new Compared(comparison(match), figure.from(), match.to()));
    }

    private Optional<Compared> before(Figure figure) {
        Optional<Match> own =
                sentence.at(figure.from(), WordClass.COMPARISON_BEFORE).filter(match -> match.to() <= figure.to());
        if (own.isPresent()) {
            return own.map(match -> new Compared(comparison(match), figure.from(), figure.to()));
        }
        int at = sentence.startOf(figure.from(), WordClass.ARTICLE);
        Optional<Match> match = sentence.ending(figure.from(), WordClass.COMPARISON_BEFORE)
                .or(() -> sentence.ending(at, WordClass.COMPARISON_BEFORE));
        if (match.isPresent()) {
            return match.map(found -> new Compared(ofTime(comparison(found), figure), found.from(), figure.to()));
        }
        Optional<Match> between = sentence.ending(figure.from(), WordClass.RANGE_OPENING);
        if (between.isPresent() && figure.max().isPresent()) {
            return between.map(found -> new Compared(Optional.empty(), found.from(), figure.to()));
        }
        return sign(sentence, figure.from() - 1)
                .map(sign -> new Compared(Optional.of(sign), figure.from() - 1, figure.to()));
    }

    /** Returns the comparison that a token says as a sign. */
    static Optional<Comparison> sign(Sentence sentence, int i) {
        return i < 0 || sentence.isWord(i)
                ? Optional.empty()
                : Optional.ofNullable(SIGNS.get(sentence.tokens().get(i).key()));
    }

    /** Within 5% is a tolerance, within 5 minutes is a limit. */
    private static Optional<Comparison> ofTime(Optional<Comparison> comparison, Figure figure) {
        return figure.is(Kind.TIME)
                ? comparison.map(sign -> sign == Comparison.WITHIN ? Comparison.AT_MOST : sign)
                : comparison;
    }

    private static Optional<Comparison> comparison(Match match) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(match.value())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }
}
