package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.okr4j.json.codec.KeyFormat;

/** Writes values of a type as keys of a map. */
final class FormatKeySerializer<T> extends JsonSerializer<T> {
    private final KeyFormat<T> format;

    FormatKeySerializer(KeyFormat<T> format) {
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        generator.writeFieldName(format.write(value));
    }
}
