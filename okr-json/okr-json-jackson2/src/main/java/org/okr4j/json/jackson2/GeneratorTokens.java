package org.okr4j.json.jackson2;

import static org.okr4j.json.jackson2.Carried.tell;

import com.fasterxml.jackson.core.JsonGenerator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.TokenSink;

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
        tell(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        tell(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        tell(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        tell(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        tell(() -> generator.writeFieldName(name));
    }

    @Override
    public void name(FieldNames names, int index) {
        if (lastNames != names) {
            lastNames = names;
            lastKnown = KnownNames.of(names);
        }
        KnownNames known = lastKnown;
        if (known == null) {
            name(names.all().get(index));
        } else {
            tell(() -> generator.writeFieldName(known.encoded(index)));
        }
    }

    @Override
    public void text(String text) {
        tell(() -> generator.writeString(text));
    }

    @Override
    public void number(long number) {
        tell(() -> generator.writeNumber(number));
    }

    /** Hands over text only where the generator's own would have an exponent: trees and other formats keep numbers. */
    @Override
    public void number(BigDecimal number) {
        if (TokenSink.hasExponent(number) && generator.canWriteFormattedNumbers()) {
            tell(() -> generator.writeNumber(number.toPlainString()));
        } else {
            tell(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void truth(boolean truth) {
        tell(() -> generator.writeBoolean(truth));
    }
}
