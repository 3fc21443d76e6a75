package org.okr4j.json.codec;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param <T> what has the field
 * @param <B> what is filled while one is read
 * @param <V> what the field holds
 */
record Field<T, B, V>(
        String name,
        Shape<V> shape,
        boolean required,
        Given<T, V> given,
        BiConsumer<B, V> into,
        @Nullable V constant) {

    /** Finds what is to be written. */
    interface Given<T, V> {
        /** Returns null where the field is left out. */
        @Nullable
        V of(T owner);
    }

    void read(Input in, B draft) {
        into.accept(draft, shape.read(in));
    }

    void write(T owner, FieldNames names, int index, TokenSink out) {
        V value = given.of(owner);
        if (value != null) {
            out.name(names, index);
            shape.write(value, out);
        }
    }
}
