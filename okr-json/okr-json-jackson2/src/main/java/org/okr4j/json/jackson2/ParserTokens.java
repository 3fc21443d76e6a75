package org.okr4j.json.jackson2;

import static org.okr4j.json.jackson2.Carried.ask;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.codec.CharacterBytes;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.Token;
import org.okr4j.json.codec.TokenSource;

/** A parser of Jackson as a source of tokens. */
final class ParserTokens implements TokenSource {
    private final JsonParser parser;
    private final CharacterBytes bytes = new CharacterBytes();
    private Token current;
    private @Nullable FieldNames lastNames;
    private @Nullable KnownNames lastKnown;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
        this.current = token(parser.currentToken());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public Token next() {
        current = token(ask(parser::nextToken));
        return current;
    }

    @Override
    public int nextName(FieldNames names, int expected) {
        KnownNames known = known(names);
        if (known == null || expected >= known.count()) {
            return TokenSource.super.nextName(names, expected);
        }
        SerializableString name = known.encoded(expected);
        if (ask(() -> parser.nextFieldName(name))) {
            current = Token.NAME;
            return expected;
        }
        current = token(parser.currentToken());
        return current == Token.NAME ? names.indexOf(text(), expected) : -1;
    }

    private @Nullable KnownNames known(FieldNames names) {
        if (lastNames != names) {
            lastNames = names;
            lastKnown = KnownNames.of(names);
        }
        return lastKnown;
    }

    @Override
    public void skip() {
        ask(parser::skipChildren);
        current = token(parser.currentToken());
    }

    @Override
    public String text() {
        return ask(current == Token.NAME ? parser::currentName : parser::getText);
    }

    @Override
    public byte[] bytes() {
        return ask(() -> bytes.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return ask(parser::getTextLength);
    }

    @Override
    public int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    public int line() {
        return Math.max(0, location().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, location().getColumnNr());
    }

    private JsonLocation location() {
        return current == Token.END ? parser.currentLocation() : parser.currentTokenLocation();
    }
}
