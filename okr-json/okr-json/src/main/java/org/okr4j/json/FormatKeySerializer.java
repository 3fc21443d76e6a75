package org.okr4j.json;

import org.okr4j.json.codec.KeyFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values of a type as keys of a map. */
final class FormatKeySerializer<T> extends ValueSerializer<T> {
    private final KeyFormat<T> format;

    FormatKeySerializer(KeyFormat<T> format) {
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(format.write(value));
    }
}
