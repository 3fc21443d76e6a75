package org.okr4j.core;

/**
 * A part of a text, in UTF-16 code units.
 *
 * @param from the first unit, 0 or more
 * @param to the unit after the last, not before the first
 */
public record Span(int from, int to) {

    /**
     * Makes a span.
     *
     * @param from the first unit, 0 or more
     * @param to the unit after the last, not before the first
     * @throws InvalidValueException if it starts below 0 or ends before it starts
     */
    public Span {
        if (from < 0 || to < from) {
            throw new InvalidValueException("A span goes from 0 or more to the same or more: " + from + " to " + to);
        }
    }

    /**
     * Returns the part of a text that is meant.
     *
     * @param text the text
     * @return the part from the first unit to the last
     * @throws IndexOutOfBoundsException if the text is shorter than the span
     */
    public String of(String text) {
        return text.substring(from, to);
    }
}
