package org.okr4j.testkit.laws;

import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/**
 * A writer and a reader of one type, as functions.
 *
 * <pre>{@code
 * Json<Okrs> ours = Json.<Okrs>of(OkrJson::write, OkrJson::read).readingUnknownFields(tolerant::read);
 * JsonLaws.of("okrs", ours.over(OkrArbitraries.documents())).check();
 * ours.check(okrs); // the same laws for one value, in a property of one's own
 * }</pre>
 *
 * @param <T> the type
 */
public final class Json<T> {
    private final Function<? super T, String> writer;
    private final Function<String, ? extends T> reader;
    private final Optional<Function<String, ? extends T>> tolerant;
    private final Optional<Arbitrary<? extends T>> values;

    private Json(
            Function<? super T, String> writer,
            Function<String, ? extends T> reader,
            Optional<Function<String, ? extends T>> tolerant,
            Optional<Arbitrary<? extends T>> values) {
        this.writer = writer;
        this.reader = reader;
        this.tolerant = tolerant;
        this.values = values;
    }

    /**
     * Returns a writer and a reader that belong together.
     *
     * @param writer writes a value as a text
     * @param reader reads a text that was written
     * @param <T> the type
     * @return the pair, of which nothing is known about unknown fields
     */
    public static <T> Json<T> of(Function<? super T, String> writer, Function<String, ? extends T> reader) {
        return new Json<>(writer, reader, Optional.empty(), Optional.empty());
    }

    /**
     * Says what is written where laws are asked of many values.
     *
     * @param written the values
     * @return the pair with these values
     */
    public Json<T> over(Arbitrary<? extends T> written) {
        return new Json<>(writer, reader, tolerant, Optional.of(written));
    }

    /**
     * Adds a reader that passes over fields that nobody knows.
     *
     * @param other such a reader, perhaps the same
     * @return the pair with this reader
     */
    public Json<T> readingUnknownFields(Function<String, ? extends T> other) {
        return new Json<>(writer, reader, Optional.of(other), values);
    }

    /**
     * Asks every law of {@link JsonLaws} about one value.
     *
     * @param value the value
     * @throws AssertionError if a law does not hold; the message says the law and what is wrong
     */
    public void check(T value) {
        for (JsonLaw law : JsonLaw.values()) {
            if (law.appliesTo(this)) {
                law.fault(this, value).ifPresent(fault -> {
                    throw new AssertionError(
                            "Law \"" + law.title() + "\" is broken: " + law.sentence() + "\n  what      " + fault);
                });
            }
        }
    }

    boolean hasValues() {
        return values.isPresent();
    }

    Arbitrary<T> values() {
        return values.orElseThrow().map(value -> value);
    }

    String write(T value) {
        return writer.apply(value);
    }

    T read(String text) {
        return reader.apply(text);
    }

    boolean readsUnknownFields() {
        return tolerant.isPresent();
    }

    T readTolerantly(String text) {
        return tolerant.orElseThrow().apply(text);
    }
}
