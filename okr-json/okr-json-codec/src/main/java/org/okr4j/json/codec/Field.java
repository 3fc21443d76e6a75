package org.okr4j.json.codec;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    /**
     * Finds what is to be written. One of the two is there, and is asked without a further function around it: which value
     * a field holds is asked more often than anything else.
     *
     * @param <T> what has the field
     * @param <V> what the field holds
     */
    record Given<T, V>(
            @Nullable Function<T, ? extends V> always,
            @Nullable Function<T, Optional<V>> sometimes) {

        @Nullable
        V of(T owner) {
            if (always != null) {
                return always.apply(owner);
            }
            return sometimes == null ? null : sometimes.apply(owner).orElse(null);
        }
    }

    void read(Input in, B draft) {
        into.accept(draft, shape.read(in));
    }

    /** What is left out is mostly the constant itself: a model has one empty text and one empty list. */
    @SuppressWarnings("ReferenceEquality")
    void write(T owner, FieldNames names, int index, TokenSink out) {
        V value = given.of(owner);
        if (value != null && value != constant && (constant == null || !value.equals(constant))) {
            out.name(names, index);
            shape.write(value, out);
        }
    }
}
