package org.okr4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.text.Comparison;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Placeholder;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.Vanity;

/** What a text says, for people: one line. */
final class TextWords {
    private static final int MOST_QUANTITIES = 8;

    private TextWords() {}

    /** Says for example {@code decrease, quantified outcome; target 20 % relative at 31-34; due "within two months"}. */
    static String of(KeyResultText text) {
        List<String> parts = new ArrayList<>();
        parts.add(word(text.direction()) + ", "
                + (switch (text.measurable()) {
                    case QUANTIFIED -> "quantified ";
                    case BINARY -> "binary ";
                    case NO -> "not measurable, ";
                })
                + word(text.kind()));
        if (text.vanity() != Vanity.NO) {
            parts.add(text.vanity() == Vanity.YES ? "vanity" : "borderline vanity");
        }
        if (text.placeholder() != Placeholder.NONE) {
            parts.add(word(text.placeholder()));
        }
        addAll(text.quantities(), parts);
        text.deadline().map(TextWords::of).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    static String of(ObjectiveText text) {
        List<String> parts = new ArrayList<>();
        parts.add(word(text.style()));
        addAll(text.quantities(), parts);
        return String.join("; ", parts);
    }

    private static void addAll(List<Quantity> quantities, List<String> parts) {
        quantities.stream().limit(MOST_QUANTITIES).map(TextWords::of).forEach(parts::add);
        if (quantities.size() > MOST_QUANTITIES) {
            parts.add("and " + (quantities.size() - MOST_QUANTITIES) + " more numbers");
        }
    }

    private static String of(Quantity quantity) {
        StringBuilder words = new StringBuilder(word(quantity.role())).append(' ');
        if (quantity.comparison() != Comparison.EQUAL) {
            words.append(quantity.comparison().sign()).append(' ');
        }
        words.append(quantity.value().map(value -> value.toPlainString()).orElse("?"));
        quantity.max().ifPresent(max -> words.append(" to ").append(max.toPlainString()));
        if (!quantity.unit().isEmpty()) {
            words.append(' ').append(Shown.excerpt(quantity.unit()));
        }
        if (quantity.change() != QuantityChange.ABSOLUTE) {
            words.append(' ').append(word(quantity.change()));
        }
        return words.append(" at ").append(place(quantity.span())).toString();
    }

    private static String of(Deadline deadline) {
        return "due " + Shown.quoted(deadline.phrase()) + " at " + place(deadline.span())
                + deadline.date().map(date -> ", which is " + date).orElse("");
    }

    private static String place(Span span) {
        return span.from() + "-" + span.to();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
