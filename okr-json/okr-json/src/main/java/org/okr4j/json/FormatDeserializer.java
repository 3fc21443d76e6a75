package org.okr4j.json;

import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.codec.UnknownFields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of a type in its format, and says what is wrong with the exceptions of Jackson. */
final class FormatDeserializer<T> extends ValueDeserializer<T> {
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
    public T deserialize(JsonParser parser, DeserializationContext context) {
        boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return format.read(
                    new ParserTokens(parser), strict ? UnknownFields.REFUSED : UnknownFields.SKIPPED, limits);
        } catch (OkrJsonException refusal) {
            throw mismatch(parser, refusal);
        }
    }

    /** The format says by itself of which type a value is. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    private JacksonException mismatch(JsonParser parser, OkrJsonException refusal) {
        JacksonException mismatch = MismatchedInputException.from(parser, format.type(), refusal.problem());
        mismatch.initCause(refusal);
        refusal.walkBack(
                name -> mismatch.prependPath(format.type(), name), index -> mismatch.prependPath(format.type(), index));
        return mismatch;
    }
}
