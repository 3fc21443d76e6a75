package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.StringWriter;
import org.okr4j.json.testing.SinkLaws;

class SinkProperties extends SinkLaws {
    @Override
    protected String byJackson(Tokens tokens, boolean indented) {
        StringWriter text = new StringWriter();
        Carried.tell(() -> {
            try (JsonGenerator generator = ProductMapper.writer(indented).createGenerator(text)) {
                tokens.accept(new GeneratorTokens(generator));
            }
        });
        return text.toString();
    }
}
