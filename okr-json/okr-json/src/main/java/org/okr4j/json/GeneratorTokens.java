package org.okr4j.json;

import java.math.BigDecimal;
import org.okr4j.json.codec.TokenSink;
import tools.jackson.core.JsonGenerator;

/** A generator of Jackson as a sink of tokens. */
final class GeneratorTokens implements TokenSink {
    /** Up to this scale the text of a decimal never has an exponent. */
    private static final int PLAIN_SCALE = 6;

    private final JsonGenerator generator;

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
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    /** Hands over text only where the generator's own might have an exponent: trees keep the number otherwise. */
    @Override
    public void number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= 18) {
            generator.writeNumber(number.longValue());
        } else if (number.scale() >= 0 && number.scale() <= PLAIN_SCALE) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber(number.toPlainString());
        }
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }
}
