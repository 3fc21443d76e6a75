package org.okr4j.json.codec;

import java.util.List;

/** The field that says which of several types an object is, where only one of them is wanted. */
record TypeName(String type) implements Shape<String> {

    @Override
    public String read(Input in) {
        in.require(Token.TEXT, "The type " + type);
        if (!in.text().equals(type)) {
            throw Choice.unknown(in, "The type of this measure", List.of(type));
        }
        return type;
    }

    @Override
    public void write(String value, TokenSink out) {
        out.text(value);
    }
}
