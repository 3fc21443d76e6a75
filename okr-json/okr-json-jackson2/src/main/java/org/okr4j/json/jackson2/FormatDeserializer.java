package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.codec.UnknownFields;

/** Reads values of a type in its format, and says what is wrong with the exceptions of Jackson. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {
    private final Format<T> format;
    private final OkrLimits limits;

    FormatDeserializer(Format<T> format, OkrLimits limits) {
        this.format = format;
        this.limits = limits;
    }

    @Override
    public Class<?> handledType() {
        return format.type();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return format.read(
                    new ParserTokens(parser), strict ? UnknownFields.REFUSED : UnknownFields.SKIPPED, limits);
        } catch (OkrJsonException refusal) {
            throw mismatch(parser, refusal);
        } catch (UncheckedIOException carried) {
            throw carried.getCause();
        }
    }

    /** The format says by itself of which type a value is. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }

    private MismatchedInputException mismatch(JsonParser parser, OkrJsonException refusal) {
        MismatchedInputException mismatch = MismatchedInputException.from(parser, format.type(), refusal.problem());
        mismatch.initCause(refusal);
        refusal.walkBack(
                name -> mismatch.prependPath(format.type(), name), index -> mismatch.prependPath(format.type(), index));
        return mismatch;
    }
}
