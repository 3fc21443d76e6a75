package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.ObjectiveText;

/** A title with what it says, whether it is an objective's or a key result's. */
final class Titles {
    private static final int THOUSANDS = 3;

    private Titles() {}

    static KeyResultText read(Inspection inspection, OpenKeyResult open) {
        return inspection.textOf(open.objective(), open.keyResult());
    }

    static ObjectiveText read(Inspection inspection, Objective objective) {
        return inspection.textOf(objective);
    }

    /** Remarks on the title of a key result. */
    static Remark remark(KeyResult keyResult, String message, Optional<Span> span) {
        return Remark.on(keyResult.id(), message).withField("title").withSpan(span);
    }

    /** Remarks on the title in force: a span is of the field title, so that one of an amended title is left out. */
    static Remark remark(Inspection inspection, Objective objective, String message, Optional<Span> span) {
        boolean amended = objective.amendments().stream()
                .anyMatch(amendment -> !amendment.date().isAfter(inspection.asOf()));
        Remark remark = Remark.on(objective.id(), message);
        return amended
                ? remark.withField("amendments")
                : remark.withField("title").withSpan(span);
    }

    /** Returns a part of a text in quotes. */
    static String quoted(Span span, String text) {
        return Shown.quoted(span.of(text));
    }

    /** Returns a number with commas between thousands, as titles have it. */
    static String grouped(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - THOUSANDS; i > 0; i -= THOUSANDS) {
            grouped.insert(i, ',');
        }
        return (value.signum() < 0 ? "-" : "") + grouped;
    }

    /** Returns words with their first letter as at the beginning of a sentence. */
    static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
