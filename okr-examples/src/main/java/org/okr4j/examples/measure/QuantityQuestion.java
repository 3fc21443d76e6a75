package org.okr4j.examples.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.TextReader;
import tools.jackson.databind.JsonNode;

/**
 * Asks whether value, comparator and change of every target of a title are right, no target is missing and none is
 * invented.
 *
 * <p>The whole title is read, and the targets of all of it are expected: a phrase of a row says where the difficulty is,
 * not where reading begins. A target without a number is right where the reader finds a target without one, and a ratio
 * such as {@code 1:3} is one text, its value. Units, and quantities in other roles, are not judged.
 */
final class QuantityQuestion {
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";
    private static final String TARGET = "target";
    private static final String NO_NUMBER = "?";

    private QuantityQuestion() {}

    static Measured ask(Iterable<CorpusRow> rows, TextReader reader) {
        Measured measured = new Measured("every target of a phrase", "0.80", new Confusion(List.of(RIGHT, WRONG)));
        for (CorpusRow row : rows) {
            JsonNode expected = row.json().path("expect").path("quantities");
            Optional<String> text = row.text();
            if (text.isPresent() && expected.isArray()) {
                ask(row.id(), text.get(), expected(expected), read(text.get(), reader), measured);
            }
        }
        return measured.withFigure(
                Proportion.of(measured.rows() - measured.misses().size(), measured.rows()));
    }

    private static void ask(String id, String text, String expected, String read, Measured measured) {
        boolean right = expected.equals(read);
        measured.confusion().add(RIGHT, right ? RIGHT : WRONG);
        if (!right) {
            measured.misses().add(new Miss(id, expected, read, text));
        }
    }

    private static String expected(JsonNode quantities) {
        return StreamSupport.stream(quantities.spliterator(), false)
                .filter(quantity -> TARGET.equals(text(quantity, "role", TARGET)))
                .map(QuantityQuestion::target)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String target(JsonNode quantity) {
        return text(quantity, "comparator", "=") + number(quantity.path("value"))
                + (quantity.path("max").isNumber() ? ".." + number(quantity.path("max")) : "") + " "
                + text(quantity, "change", "absolute");
    }

    private static String text(JsonNode quantity, String field, String otherwise) {
        JsonNode value = quantity.path(field);
        return value.isString() ? value.stringValue() : otherwise;
    }

    private static String number(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isString() ? value.stringValue() : NO_NUMBER;
    }

    private static String read(String text, TextReader reader) {
        return reader.keyResult(text).targets().stream()
                .map(QuantityQuestion::read)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String read(Quantity quantity) {
        return quantity.comparison().sign()
                + quantity.value().map(value -> value.toPlainString()).orElse(NO_NUMBER)
                + quantity.max().map(max -> ".." + max.toPlainString()).orElse("")
                + " " + quantity.change().name().toLowerCase(Locale.ROOT);
    }
}
