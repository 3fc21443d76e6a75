package org.okr4j.json.codec;

/** A kind of value that is written as a text of its own, and can therefore be the name of a field as well. */
interface TextShape<T> extends Shape<T> {
    String text(T value);

    @Override
    default void write(T value, TokenSink out) {
        out.text(text(value));
    }
}
