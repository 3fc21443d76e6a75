package org.okr4j.core.text;

import java.util.Optional;
import org.okr4j.core.Span;

/** Finds what was left in the place of a number, or of what it counts. */
final class Holes {
    private static final String REDACTED = "redacted";

    /** A single letter is a hole only where a number is asked for; what is longer is one wherever it stands. */
    private static final int SHORTEST_WORD = 3;

    /**
     * What was left in the place of a number.
     *
     * @param placeholder why
     * @param from the index of its first token
     * @param span where; nothing where no number was left out
     */
    record Hole(Placeholder placeholder, int from, Optional<Span> span) {
        static final Hole NONE = new Hole(Placeholder.NONE, 0, Optional.empty());
    }

    private final Words words;

    Holes(Words words) {
        this.words = words;
    }

    Hole first() {
        for (Quantity quantity : words.quantities()) {
            if (quantity.value().isEmpty() && !hasDigit(quantity)) {
                return new Hole(kind(quantity), words.indexOf(quantity), Optional.of(quantity.span()));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (isWord(i)) {
                return new Hole(
                        kind(words.at(i, WordClass.PLACEHOLDER)),
                        i,
                        Optional.of(words.token(i).span()));
            }
        }
        return Hole.NONE;
    }

    private boolean isWord(int i) {
        Token token = words.token(i);
        return token.isWord()
                && token.to() - token.from() >= SHORTEST_WORD
                && words.is(i, WordClass.PLACEHOLDER)
                && words.sentence().isAllCapital(i);
    }

    /** A number that is too long for an amount is there nevertheless. */
    private boolean hasDigit(Quantity quantity) {
        for (int i = words.indexOf(quantity);
                i < words.size() && words.token(i).from() < quantity.span().to();
                i++) {
            if (words.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private Placeholder kind(Quantity quantity) {
        int i = words.indexOf(quantity);
        while (i < words.size()
                && words.token(i).from() < quantity.span().to()
                && !words.is(i, WordClass.PLACEHOLDER)) {
            i++;
        }
        return kind(words.at(i, WordClass.PLACEHOLDER));
    }

    private static Placeholder kind(Optional<Match> match) {
        return match.filter(found -> found.value().equals(REDACTED)).isPresent()
                ? Placeholder.REDACTED
                : Placeholder.UNFILLED;
    }
}
