package org.okr4j.json;

import org.okr4j.json.codec.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of a type in its format. */
final class FormatSerializer<T> extends ValueSerializer<T> {
    private final Format<T> format;

    FormatSerializer(Format<T> format) {
        this.format = format;
    }

    @Override
    public Class<?> handledType() {
        return format.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        format.write(value, new GeneratorTokens(generator));
    }

    /** The format says by itself of which type a value is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
