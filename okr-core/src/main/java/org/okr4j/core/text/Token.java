package org.okr4j.core.text;

import org.okr4j.core.Span;

/**
 * One piece of a text: a word, a number as far as its digits and separators go, or a sign.
 *
 * @param kind what it is
 * @param key what lexicons know it by: the word in small letters, the digits in ASCII, the sign in its plainest form
 * @param from where it starts
 * @param to where the next thing starts
 * @param spaced whether white space, or nothing at all, is before it
 */
record Token(Kind kind, String key, int from, int to, boolean spaced) {
    /** What a piece of a text can be. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(String expected) {
        return key.equals(expected);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    Span span() {
        return new Span(from, to);
    }
}
