package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/**
 * The words of a sentence with what was read of its numbers, by the index of a token: what stands in brackets, in a
 * number, or in a clause that only tells which one is meant.
 */
final class Words {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String STOPS = ".;!?";

    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final boolean[] bracketed;
    private final boolean[] aside;
    private final boolean[] counted;

    private Words(Sentence sentence, List<Quantity> quantities) {
        this.sentence = sentence;
        this.quantities = quantities;
        this.bracketed = new boolean[sentence.size()];
        this.aside = new boolean[sentence.size()];
        this.counted = new boolean[sentence.size()];
    }

    static Words of(Sentence sentence, List<Quantity> quantities) {
        Words words = new Words(sentence, quantities);
        words.markBrackets();
        words.markNumbers();
        words.markAsides();
        return words;
    }

    private void markBrackets() {
        int depth = 0;
        for (int i = 0; i < size(); i++) {
            String key = token(i).key();
            boolean sign = token(i).isSign() && key.length() == 1;
            if (sign && OPENING.contains(key)) {
                depth++;
            }
            bracketed[i] = depth > 0;
            if (sign && CLOSING.contains(key)) {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    private void markNumbers() {
        int i = 0;
        for (Quantity quantity : quantities) {
            while (i < size() && token(i).from() < quantity.span().from()) {
                i++;
            }
            int behind = behindNumber(quantity, i);
            while (i < behind) {
                counted[i++] = true;
            }
        }
    }

    /** A clause that tells which one is meant goes on to the next comma, or to the change that the sentence is about. */
    private void markAsides() {
        boolean inside = false;
        for (int i = 0; i < size(); i++) {
            boolean ends = isStop(i) || token(i).is(",") || isBeforeNumber(i);
            inside = !ends && (inside || (i > 0 && is(i, WordClass.RELATIVE)));
            aside[i] = inside;
        }
    }

    private boolean isBeforeNumber(int i) {
        return (is(i, WordClass.FROM) || is(i, WordClass.TO) || is(i, WordClass.BY))
                && i + 1 < size()
                && (counted[i + 1] || token(i + 1).isNumber());
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    Sentence sentence() {
        return sentence;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    boolean is(int i, WordClass wordClass) {
        return sentence.is(i, wordClass);
    }

    Optional<Match> at(int i, WordClass wordClass) {
        return sentence.at(i, wordClass);
    }

    /** Returns the index behind the phrase of a class that starts at a token, or the token itself where none does. */
    int behind(int i, WordClass wordClass) {
        return is(i, wordClass) ? at(i, wordClass).orElseThrow().to() : i;
    }

    boolean isBracketed(int i) {
        return bracketed[i];
    }

    /** Says whether a token stands in brackets or in a clause that only tells which one is meant. */
    boolean isAside(int i) {
        return bracketed[i] || aside[i];
    }

    boolean isCounted(int i) {
        return i < size() && counted[i];
    }

    boolean isSign(int i) {
        return i < size() && token(i).isSign();
    }

    /** Says whether a sentence ends here. */
    boolean isStop(int i) {
        Token token = token(i);
        return token.isSign() && token.key().length() == 1 && STOPS.contains(token.key());
    }

    /** Says whether a phrase of a class starts in a part of the text, outside of brackets. */
    boolean has(int from, int to, WordClass wordClass) {
        for (int i = from; i < to; i++) {
            if (!bracketed[i] && is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a noun has a state that is reached behind it: "app available in three countries". */
    boolean isState(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int behind = behind(i, WordClass.DONE);
            if (behind > i
                    && (behind >= to
                            || isSign(behind)
                            || is(behind, WordClass.PREPOSITION)
                            || is(behind, WordClass.JOINING))) {
                return true;
            }
        }
        return false;
    }

    boolean has(WordClass wordClass) {
        return has(0, size(), wordClass);
    }

    /** Returns the index of the token that a quantity starts with. */
    int indexOf(Quantity quantity) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).to() <= quantity.span().from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the index behind the number of a quantity, where its unit begins unless that is a sign of its own. */
    int behindNumber(Quantity quantity) {
        return behindNumber(quantity, indexOf(quantity));
    }

    private int behindNumber(Quantity quantity, int from) {
        int behind = from;
        for (int i = from; i < size() && token(i).from() < quantity.span().to(); i++) {
            if (isOfNumber(i)) {
                behind = i + 1;
            }
        }
        return behind;
    }

    private boolean isOfNumber(int i) {
        return !token(i).isWord()
                || is(i, WordClass.NUMBER)
                || is(i, WordClass.MAGNITUDE)
                || is(i, WordClass.PERCENT)
                || is(i, WordClass.CURRENCY)
                || is(i, WordClass.MULTIPLE)
                || is(i, WordClass.TIMES);
    }

    boolean isMoney(Quantity quantity) {
        for (int i = indexOf(quantity);
                i < size() && token(i).from() < quantity.span().to();
                i++) {
            if (is(i, WordClass.CURRENCY)) {
                return true;
            }
        }
        return false;
    }
}
