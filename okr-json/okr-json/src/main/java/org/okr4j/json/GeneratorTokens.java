package org.okr4j.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A generator of Jackson as a sink of tokens. */
final class GeneratorTokens implements TokenSink {
    private final JsonGenerator generator;
    private @Nullable FieldNames lastNames;
    private @Nullable KnownNames lastKnown;

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(FieldNames names, int index) {
        if (lastNames != names) {
            lastNames = names;
            lastKnown = KnownNames.of(names);
        }
        if (lastKnown == null) {
            generator.writeName(names.all().get(index));
        } else {
            generator.writeName(lastKnown.encoded(index));
        }
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(long number) {
        generator.writeNumber(number);
    }

    /** Hands over text only where the generator's own would have an exponent: trees and other formats keep numbers. */
    @Override
    public void number(BigDecimal number) {
        if (TokenSink.hasExponent(number) && generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }
}
