package org.okr4j.json;

import java.math.BigDecimal;
import org.okr4j.json.codec.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A generator of Jackson as a sink of tokens. */
final class GeneratorTokens implements TokenSink {
    /** Up to this scale the text of a decimal never has an exponent. */
    private static final int PLAIN_SCALE = 6;

    private static final int LONG_DIGITS = 18;

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

    /** Hands over text only where the generator's own would have an exponent: trees and other formats keep numbers. */
    @Override
    public void number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= LONG_DIGITS) {
            generator.writeNumber(number.longValue());
        } else if (hasExponent(number) && generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    private static boolean hasExponent(BigDecimal number) {
        return number.scale() > PLAIN_SCALE && number.scale() - number.precision() + 1 > PLAIN_SCALE;
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }
}
