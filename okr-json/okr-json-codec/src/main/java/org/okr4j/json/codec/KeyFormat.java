package org.okr4j.json.codec;

/**
 * How the values of a type stand as names of fields: as the text that they are written as elsewhere.
 *
 * <p>Example: a map from {@code Ambition} to the count of objectives is {@code {"committed":3,"aspirational":1}}.
 *
 * @param <T> the type
 */
public final class KeyFormat<T> {
    private final Format<T> format;
    private final TextShape<T> shape;

    KeyFormat(Format<T> format, TextShape<T> shape) {
        this.format = format;
        this.shape = shape;
    }

    /**
     * Returns the name of a value.
     *
     * @param value the value
     * @return the name, such as {@code at-risk}
     */
    public String write(T value) {
        return shape.text(value);
    }

    /**
     * Reads a name.
     *
     * @param name what stands before the colon
     * @return the value
     * @throws OkrJsonException if no value has the name, without the place
     */
    public T read(String name) {
        return format.read(new OneText(name), UnknownFields.REFUSED);
    }
}
