package org.okr4j.json.codec;

import org.okr4j.core.Shown;

/** A source of tokens with what the reader was told: where limits and choices of the reader are handed through. */
final class Input {
    private final TokenSource tokens;
    private final UnknownFields unknownFields;

    Input(TokenSource tokens, UnknownFields unknownFields) {
        this.tokens = tokens;
        this.unknownFields = unknownFields;
    }

    Input over(TokenSource other) {
        return new Input(other, unknownFields);
    }

    TokenSource tokens() {
        return tokens;
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
