package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a text up to its end or to where it is refused, by this library and by Jackson, each in a line. */
record TokenLists(List<String> tokens, boolean refused) {
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(StrictReader.MOST_NESTED)
                    .maxNameLength(StrictReader.LONGEST_NAME)
                    .maxStringLength(StrictReader.LONGEST_TEXT)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Pulls tokens one by one. */
    static TokenLists own(TextTokens source) {
        List<String> tokens = new ArrayList<>();
        try {
            for (Token token = source.next(); token != Token.END; token = source.next()) {
                boolean hasText = token == Token.NAME || token == Token.TEXT || token == Token.NUMBER;
                tokens.add(token + " " + source.depth() + (hasText ? " " + source.text() : ""));
            }
        } catch (OkrJsonException refusal) {
            return new TokenLists(tokens, true);
        }
        return new TokenLists(tokens, false);
    }

    static TokenLists jackson(String text) {
        return jackson(JACKSON.createParser(ObjectReadContext.empty(), text));
    }

    static TokenLists jackson(byte[] utf8) {
        return jackson(JACKSON.createParser(ObjectReadContext.empty(), utf8));
    }

    /** Jackson reads one value after the other, where a text of the format holds one. */
    private static TokenLists jackson(JsonParser parser) {
        List<String> tokens = new ArrayList<>();
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int depth = parser.streamReadContext().getNestingDepth();
                if (!tokens.isEmpty() && isWhole(tokens)) {
                    return new TokenLists(tokens, true);
                }
                String text = text(parser, token);
                tokens.add(name(token) + " " + depth + (text == null ? "" : " " + text));
            }
        } catch (JacksonException refusal) {
            return new TokenLists(tokens, true);
        }
        return new TokenLists(tokens, false);
    }

    private static boolean isWhole(List<String> tokens) {
        String last = tokens.get(tokens.size() - 1);
        return last.split(" ", 3)[1].equals("0");
    }

    private static @Nullable String text(JsonParser parser, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME, VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
            default -> null;
        };
    }

    private static Token name(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    /**
     * Says whether both have the same tokens, and one refuses where the other does: Jackson looks at the value of a field
     * together with its name, and this library at what follows a constant together with it, so that one may have a token more.
     */
    boolean isAsFarAs(TokenLists jackson) {
        int common = Math.min(tokens.size(), jackson.tokens.size());
        return refused == jackson.refused
                && Math.max(tokens.size(), jackson.tokens.size()) - common <= (refused ? 1 : 0)
                && tokens.subList(0, common).equals(jackson.tokens.subList(0, common));
    }

    /** Says whether the name of a field holds half a surrogate pair. */
    boolean hasHalfInName() {
        return tokens.stream()
                .filter(token -> token.startsWith(Token.NAME.name()))
                .flatMapToInt(String::codePoints)
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
