package org.okr4j.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.okr4j.core.Shown;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.codec.Token;
import org.okr4j.json.codec.UnknownFields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one value from a whole text.
 *
 * <p>Where something is refused, the text is at hand and may be read once more: a place that only a pointer names gets
 * its line and column so, and bytes are turned into text first, so that columns count characters.
 */
final class StrictText {
    private static final int MOST_SHOWN = 200;

    /** The codec has a limit of its own for the digits of a number, and says so in its own words. */
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build();

    static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .build();

    private StrictText() {}

    static <T> T read(byte[] utf8, int from, int to, Format<T> format) {
        Objects.checkFromToIndex(from, to, utf8.length);
        if (beginsInAscii(utf8, from, to)) {
            try (JsonParser parser = MAPPER.createParser(utf8, from, to - from)) {
                return readAll(parser, format);
            } catch (OkrJsonException | JacksonException refusedBelowInWords) {
                return read(decoded(utf8, from, to), format);
            }
        }
        return read(decoded(utf8, from, to), format);
    }

    static <T> T read(String text, Format<T> format) {
        if (text.startsWith("\uFEFF")) {
            throw new OkrJsonException(
                    "", 1, 1, "JSON begins without a byte order mark: found one; save the text as plain UTF-8", null);
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                return readAll(parser, format);
            } catch (JacksonException noJson) {
                throw refusal(noJson, parser);
            }
        } catch (OkrJsonException refusal) {
            throw located(refusal, text);
        }
    }

    private static <T> T readAll(JsonParser parser, Format<T> format) {
        ParserTokens tokens = new ParserTokens(parser);
        tokens.next();
        T value = format.read(tokens, UnknownFields.REFUSED);
        requireEnd(tokens, parser);
        return value;
    }

    private static void requireEnd(ParserTokens tokens, JsonParser parser) {
        int line;
        int column;
        try {
            if (tokens.next() == Token.END) {
                return;
            }
            line = tokens.line();
            column = tokens.column();
        } catch (JacksonException noJson) {
            line = locationOf(noJson, parser).getLineNr();
            column = locationOf(noJson, parser).getColumnNr();
        }
        throw new OkrJsonException("", line, column, "The text ends with the value: found more text after it", null);
    }

    private static OkrJsonException located(OkrJsonException refusal, String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            return refusal.locatedIn(new ParserTokens(parser));
        }
    }

    private static OkrJsonException refusal(JacksonException noJson, JsonParser parser) {
        TokenStreamLocation location = locationOf(noJson, parser);
        return new OkrJsonException(
                parser.streamReadContext().pathAsPointer().toString(),
                Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr()),
                problem(noJson, parser),
                noJson);
    }

    /** Jackson does not say where a limit of its own was passed. */
    private static TokenStreamLocation locationOf(JacksonException noJson, JsonParser parser) {
        TokenStreamLocation location = noJson.getLocation();
        return location == null ? parser.currentLocation() : location;
    }

    private static String problem(JacksonException noJson, JsonParser parser) {
        boolean endsTooEarly = noJson instanceof UnexpectedEndOfInputException
                || String.valueOf(noJson.getOriginalMessage()).startsWith("Unexpected end-of-input");
        if (endsTooEarly) {
            return "JSON closes what it opens: the text ends in the middle of a value";
        }
        if (noJson instanceof StreamConstraintsException) {
            return parser.streamReadContext().getNestingDepth() >= LIMITS.getMaxNestingDepth()
                    ? "Objects and arrays are nested at most " + LIMITS.getMaxNestingDepth() + " deep: found more"
                    : "A name has at most " + LIMITS.getMaxNameLength() + " characters and a text at most "
                            + LIMITS.getMaxStringLength() + ": found more";
        }
        return "This is no JSON: " + inOneLine(String.valueOf(noJson.getOriginalMessage()));
    }

    /** Leaves out what only a programmer could follow: where an object began in terms of the parser, and its features. */
    private static String inOneLine(String message) {
        String said =
                Shown.escaped(message.replaceAll(" \\(for [^'\"]*\\)$", "").replaceAll(": enable `\\w.*$", ""));
        return said.length() > MOST_SHOWN ? said.substring(0, MOST_SHOWN) + "…" : said;
    }

    /** Says whether the bytes look like UTF-8, and not like UTF-16 or UTF-32, which a parser would read as well. */
    private static boolean beginsInAscii(byte[] bytes, int from, int to) {
        return to - from >= 2 && bytes[from] > 0 && bytes[from + 1] != 0;
    }

    private static String decoded(byte[] utf8, int from, int to) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8, from, to - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException malformed) {
            throw new OkrJsonException(
                    "",
                    0,
                    0,
                    "JSON is text in UTF-8: byte " + (bytes.position() - from + 1) + " begins no character",
                    malformed);
        }
    }
}
