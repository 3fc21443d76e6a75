package org.okr4j.json;

import java.io.StringWriter;
import org.okr4j.json.testing.SinkLaws;
import tools.jackson.core.JsonGenerator;

class SinkProperties extends SinkLaws {
    @Override
    protected String byJackson(Tokens tokens, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = ProductMapper.writer(indented).createGenerator(text)) {
            tokens.accept(new GeneratorTokens(generator));
        }
        return text.toString();
    }
}
