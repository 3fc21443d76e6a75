package org.okr4j.core;

/**
 * Says that a value was refused because it would mean nothing, where it stands, and what would be right.
 *
 * <p>The message states the rule and then the value, as in {@code A metric needs two different values: from 50 to 50}.
 * The path leads from the value that was being built to the part that is wrong, so that a reader of documents can
 * point at it.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Where the wrong part stands. */
    private final String path;

    /**
     * Makes an exception for a value that is wrong as a whole.
     *
     * @param message the rule, then the value, then what would be right
     */
    public InvalidValueException(String message) {
        this("", message);
    }

    /**
     * Makes an exception for a part of a value.
     *
     * @param path where the part stands in the value being built, as a JSON pointer: {@code /checkIns/3/reading}, or
     *     {@code ""} for the value itself
     * @param message the rule, then the value, then what would be right
     */
    public InvalidValueException(String path, String message) {
        super(message);
        this.path = path;
    }

    /**
     * Returns where the wrong part stands in the value that was being built, as a JSON pointer.
     *
     * @return the path, such as {@code /checkIns/3/reading}; {@code ""} for the value itself
     */
    public String path() {
        return path;
    }

    /**
     * Says the same of the value that the wrong one is a part of.
     *
     * @param outer where the value stands in the one around it, as a JSON pointer: {@code /measure}
     * @return an exception with the same message, whose path leads from the value around
     */
    public InvalidValueException within(String outer) {
        return new InvalidValueException(outer + path, String.valueOf(getMessage()));
    }
}
