package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and signs in one pass. Keys are folded (small letters, compatibility forms, one kind
 * of dash and quote), spans are not: they are where the token stands in the text as it was given.
 */
final class Tokens {
    private static final String SEPARATORS = ".,'\u2019_\u00a0\u2009\u202f";
    private static final String APOSTROPHES = "'\u2019\u02bc\uff07";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced = true;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Folding.isSpace(c)) {
            spaced = true;
            at += Character.charCount(c);
        } else if (Folding.isInvisible(c)) {
            at += Character.charCount(c);
        } else if (Folding.isDigit(c) || isLeadingPoint()) {
            number();
        } else if (Folding.isLetter(c)) {
            word();
        } else {
            sign();
        }
    }

    private boolean isLeadingPoint() {
        boolean afterDigit =
                !spaced && !tokens.isEmpty() && !tokens.get(tokens.size() - 1).isSign();
        return text.charAt(at) == '.' && digitAt(at + 1) && !afterDigit;
    }

    private void number() {
        StringBuilder digits = new StringBuilder();
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Folding.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (SEPARATORS.indexOf(c) >= 0 && digitAt(i + 1) && !isYearBehind(i)) {
                digits.append(separator(c));
            } else {
                break;
            }
            i += Character.charCount(c);
        }
        add(Token.Kind.NUMBER, digits.toString(), i);
    }

    private static char separator(int c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        return Folding.isSpace(c) ? ' ' : (char) c;
    }

    /** Two digits behind an apostrophe are no thousands but a year: Q3'26. */
    private boolean isYearBehind(int i) {
        return APOSTROPHES.indexOf(text.codePointAt(i)) >= 0 && digitAt(i + 2) && !digitAt(i + 3);
    }

    private boolean digitAt(int i) {
        return i < text.length() && Folding.isDigit(text.codePointAt(i));
    }

    /** A word goes on over an apostrophe that a letter follows; where words are not kept apart, each character is one. */
    private void word() {
        int first = text.codePointAt(at);
        int i = at + Character.charCount(first);
        if (!Character.isIdeographic(first)) {
            while (i < text.length() && goesOn(i)) {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        add(Token.Kind.WORD, Folding.word(text, at, i), i);
    }

    private boolean goesOn(int i) {
        int c = text.codePointAt(i);
        if (APOSTROPHES.indexOf(c) >= 0) {
            return i + 1 < text.length() && Folding.isLetter(text.codePointAt(i + 1));
        }
        return (Folding.isLetter(c) || Folding.isMark(c)) && !Character.isIdeographic(c);
    }

    private void sign() {
        int to = at + Folding.signLength(text, at);
        boolean isWord = Folding.isTimes(text.codePointAt(at));
        add(isWord ? Token.Kind.WORD : Token.Kind.SIGN, Folding.sign(text, at, to), to);
    }

    private void add(Token.Kind kind, String key, int to) {
        tokens.add(new Token(kind, key, at, to, spaced));
        spaced = false;
        at = to;
    }
}
