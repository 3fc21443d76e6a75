package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rows of a table while it is laid out, in the order in which fields are written. */
final class Rows<T, B> {
    private final String what;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    private Rows(String what) {
        this.what = what;
    }

    /** Begins a table of what a message calls by the words given, such as "A check-in". */
    static <T, B> Rows<T, B> of(String what) {
        return new Rows<>(what);
    }

    /** The type of a measure: always the same text. */
    Rows<T, B> type(String type) {
        fields.add(new Field<>(Table.TYPE, new TypeName(type), true, always(owner -> type), (draft, text) -> {}, null));
        return this;
    }

    /** Must stand there. */
    <V> Rows<T, B> required(String name, Shape<V> shape, Function<T, V> from, BiConsumer<B, V> into) {
        fields.add(new Field<>(name, shape, true, always(from), into, null));
        return this;
    }

    /** May be absent, which says something of its own. */
    <V> Rows<T, B> optional(String name, Shape<V> shape, Function<T, Optional<V>> from, BiConsumer<B, V> into) {
        fields.add(new Field<>(name, shape, false, new Field.Given<>(null, from), into, null));
        return this;
    }

    /** May be absent, which says something of its own. */
    Rows<T, B> optional(String name, Function<T, OptionalInt> from, BiConsumer<B, Integer> into) {
        return optional(
                name,
                Scalars.COUNT,
                owner -> {
                    OptionalInt count = from.apply(owner);
                    return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
                },
                into);
    }

    /** May be absent, which says the same as the constant, and is left out where it is the constant. */
    <V> Rows<T, B> otherwise(
            String name, Shape<V> shape, V constant, Function<T, ? extends V> from, BiConsumer<B, V> into) {
        fields.add(new Field<>(name, shape, false, always(from), into, constant));
        return this;
    }

    private static <T, V> Field.Given<T, V> always(Function<T, ? extends V> from) {
        return new Field.Given<>(from, null);
    }

    Table<T, B> built(Supplier<B> start, Function<B, T> end) {
        return new Table<>(what, fields, start, end);
    }
}
