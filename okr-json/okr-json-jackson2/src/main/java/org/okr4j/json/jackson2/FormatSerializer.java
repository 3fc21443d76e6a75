package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.okr4j.json.codec.Format;

/** Writes values of a type in its format. */
final class FormatSerializer<T> extends JsonSerializer<T> {
    private final Format<T> format;

    FormatSerializer(Format<T> format) {
        this.format = format;
    }

    @Override
    public Class<T> handledType() {
        return format.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try {
            format.write(value, new GeneratorTokens(generator));
        } catch (UncheckedIOException carried) {
            throw carried.getCause();
        }
    }

    /** The format says by itself of which type a value is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, context);
    }
}
