package org.okr4j.json.codec;

/** How a kind of value looks in JSON. */
interface Shape<T> {

    /**
     * Reads the value whose first token is current, and stops at its last token.
     *
     * @throws Refusal if there is no such value
     * @throws org.okr4j.core.InvalidValueException if the model refuses a value that is one token long
     */
    T read(Input in);

    void write(T value, TokenSink out);
}
