package org.okr4j.json.codec;

import java.util.Optional;
import org.okr4j.core.InvalidValueException;

/**
 * How the values of a type are written in JSON and read back. The formats of all types are constants of {@link Formats}.
 *
 * @param <T> the type
 */
public final class Format<T> {
    private final Class<T> type;
    private final Shape<T> shape;

    Format(Class<T> type, Shape<T> shape) {
        this.type = type;
        this.shape = shape;
    }

    /**
     * Returns the type whose values are written so.
     *
     * @return the public type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Reads the value whose first token is current, and stops at its last token.
     *
     * @param tokens where to read
     * @param unknownFields what becomes of fields that the format does not know
     * @return the value
     * @throws OkrJsonException if no such value stands there
     */
    public T read(TokenSource tokens, UnknownFields unknownFields) {
        return read(tokens, unknownFields, OkrLimits.standard());
    }

    /**
     * Reads the value whose first token is current, and stops at its last token.
     *
     * @param tokens where to read
     * @param unknownFields what becomes of fields that the format does not know
     * @param limits how much is read at most
     * @return the value
     * @throws OkrJsonException if no such value stands there, or more than the limits allow
     */
    public T read(TokenSource tokens, UnknownFields unknownFields, OkrLimits limits) {
        try {
            return readValue(new Input(tokens, unknownFields, limits, null));
        } catch (Refusal refusal) {
            throw refusal.asException();
        }
    }

    /**
     * Writes a value.
     *
     * @param value what to write
     * @param out where to write
     */
    public void write(T value, TokenSink out) {
        shape.write(value, out);
    }

    /**
     * Returns how values stand as names of fields, such as the keys of a map.
     *
     * @return the names of the values of enums and of levels; nothing where a value is more than a text
     */
    public Optional<KeyFormat<T>> keys() {
        return shape instanceof TextShape<T> text ? Optional.of(new KeyFormat<>(this, text)) : Optional.empty();
    }

    /** Collects what is wrong, at least as far as the text is JSON. */
    void collect(TokenSource tokens, OkrLimits limits, Problems problems) {
        try {
            readValue(new Input(tokens, UnknownFields.REFUSED, limits, problems));
        } catch (Refusal refusal) {
            problems.add(refusal);
        }
    }

    Shape<T> shape() {
        return shape;
    }

    private T readValue(Input in) {
        try {
            return shape.read(in);
        } catch (InvalidValueException invalid) {
            throw Refusal.of(invalid);
        }
    }

    /**
     * Returns the name of the type.
     *
     * @return words for a person who debugs, such as {@code Format of Objective}
     */
    @Override
    public String toString() {
        return "Format of " + type.getSimpleName();
    }
}
