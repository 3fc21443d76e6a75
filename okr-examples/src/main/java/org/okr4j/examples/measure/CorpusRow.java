package org.okr4j.examples.measure;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A labelled title: one line of a file of a corpus.
 *
 * @param json the line
 */
record CorpusRow(JsonNode json) {
    private static final String RANDOM = "random";

    /** Returns the title, or nothing where the row has none. */
    Optional<String> text() {
        return string("text");
    }

    /** Returns the id of the row, or nothing where it has none. */
    String id() {
        return string("id").orElse("");
    }

    /** Says whether the row is of a kind, such as {@code key_result}; a row that says no kind is of every kind. */
    boolean isOf(String kind) {
        return string("kind").map(kind::equals).orElse(true);
    }

    /**
     * Says whether the row counts for a question: drawn at random, or chosen for exactly what is asked. A row that does
     * not say how it was drawn counts as drawn at random.
     */
    boolean countsFor(String selection) {
        String drawn = string("selection").orElse(RANDOM);
        return drawn.equals(RANDOM) || drawn.equals(selection);
    }

    /** Says whether the row has a field at all, if only to say that there is nothing: {@code null} is a label too. */
    boolean has(String field) {
        return json.has(field);
    }

    /** Returns a field with a text in it, or nothing where it is absent, {@code null} or no text. */
    Optional<String> string(String field) {
        JsonNode value = json.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
