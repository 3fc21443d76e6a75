package org.okr4j.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of texts, in the order given. */
final class Attributes implements Shape<Map<String, String>> {

    @Override
    public Map<String, String> read(Input in) {
        in.require(Token.OBJECT_START, "An object of texts");
        Map<String, String> texts = new LinkedHashMap<>();
        while (in.next() == Token.NAME) {
            String name = in.text();
            if (texts.containsKey(name)) {
                throw Table.repeated(in, name);
            }
            if (in.next() != Token.TEXT) {
                throw in.wrongKind("A text").within(name);
            }
            try {
                ListOf.checkCount(
                        in, "An object of texts", texts.size(), in.limits().entries());
                texts.put(name, in.limitedText());
            } catch (Refusal refusal) {
                throw refusal.within(name);
            }
        }
        return texts;
    }

    @Override
    public void write(Map<String, String> texts, TokenSink out) {
        out.startObject();
        texts.forEach((name, text) -> {
            out.name(name);
            out.text(text);
        });
        out.endObject();
    }
}
