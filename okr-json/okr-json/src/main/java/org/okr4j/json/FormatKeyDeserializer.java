package org.okr4j.json;

import org.okr4j.json.codec.KeyFormat;
import org.okr4j.json.codec.OkrJsonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads values of a type that are keys of a map. */
final class FormatKeyDeserializer<T> extends KeyDeserializer {
    private final Class<T> type;
    private final KeyFormat<T> format;

    FormatKeyDeserializer(Class<T> type, KeyFormat<T> format) {
        this.type = type;
        this.format = format;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return format.read(key);
        } catch (OkrJsonException refusal) {
            MismatchedInputException mismatch =
                    MismatchedInputException.from(context.getParser(), type, refusal.problem());
            mismatch.initCause(refusal);
            throw mismatch;
        }
    }
}
