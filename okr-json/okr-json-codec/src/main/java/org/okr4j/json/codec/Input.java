package org.okr4j.json.codec;

import org.jspecify.annotations.Nullable;
import org.okr4j.core.Shown;

/** A source of tokens with what the reader was told: where limits and choices of the reader are handed through. */
final class Input {
    private final TokenSource tokens;
    private final UnknownFields unknownFields;
    private final OkrLimits limits;
    private final @Nullable Problems problems;
    private final Digits digits = new Digits();
    private final Days days = new Days();

    Input(TokenSource tokens, UnknownFields unknownFields, OkrLimits limits, @Nullable Problems problems) {
        this.tokens = tokens;
        this.unknownFields = unknownFields;
        this.limits = limits;
        this.problems = problems;
    }

    /** Reads from elsewhere, up to the first problem there. */
    Input over(TokenSource other) {
        return new Input(other, unknownFields, limits, null);
    }

    OkrLimits limits() {
        return limits;
    }

    /** Returns where problems are collected, or null where the first one ends the reading. */
    @Nullable
    Problems problems() {
        return problems;
    }

    /** Moves to the end of what is open beyond a depth, behind a problem. */
    void leave(int depth) {
        while (tokens.depth() > depth && tokens.current() != Token.END) {
            tokens.next();
        }
    }

    TokenSource tokens() {
        return tokens;
    }

    /** Returns where the digits of a number are held while it is read. */
    Digits digits() {
        return digits;
    }

    /** Returns the days that were read before. */
    Days days() {
        return days;
    }

    boolean skipsUnknownFields() {
        return unknownFields == UnknownFields.SKIPPED;
    }

    Token current() {
        return tokens.current();
    }

    Token next() {
        return tokens.next();
    }

    int nextName(FieldNames names, int expected) {
        return tokens.nextName(names, expected);
    }

    String text() {
        return tokens.text();
    }

    /** Returns a name or a text that is no longer than it may be. */
    String limitedText() {
        String text = tokens.text();
        if (text.length() > limits.textLength()) {
            throw Refusal.here(
                    this, "A text has at most " + limits.textLength() + " characters: found " + text.length());
        }
        return text;
    }

    int line() {
        return tokens.line();
    }

    int column() {
        return tokens.column();
    }

    void require(Token token, String needed) {
        if (tokens.current() != token) {
            throw wrongKind(needed);
        }
    }

    Refusal wrongKind(String needed) {
        return Refusal.here(this, needed + " is needed here: found " + found());
    }

    String found() {
        return switch (tokens.current()) {
            case OBJECT_START -> "an object";
            case ARRAY_START -> "an array";
            case TEXT -> "the text " + Shown.quoted(tokens.text());
            case NUMBER -> "the number " + Shown.excerpt(tokens.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null; what is absent is left out";
            case END -> "nothing";
            case NAME, OBJECT_END, ARRAY_END, OTHER -> "something else";
        };
    }
}
