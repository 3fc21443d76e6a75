package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.DECIMAL;
import static org.okr4j.json.codec.Scalars.TEXT;
import static org.okr4j.json.codec.Scalars.TRUTH;

import java.util.List;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Span;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Quantity;

/** The fields of what a text says. */
final class TextFields {
    private static final ListOf<Span> SPANS = ListOf.of("spans", FindingFields.SPAN);

    static final Table<Quantity, Quantity.Builder> QUANTITY = Rows.<Quantity, Quantity.Builder>of("A quantity")
            .required("role", Choices.QUANTITY_ROLE, Quantity::role, (b, v) -> b.role(v))
            .required("comparator", Choices.COMPARISON, Quantity::comparison, (b, v) -> b.comparison(v))
            .optional("value", DECIMAL, Quantity::value, (b, v) -> b.value(v))
            .optional("max", DECIMAL, Quantity::max, (b, v) -> b.max(v))
            .otherwise("unit", TEXT, "", Quantity::unit, (b, v) -> b.unit(v))
            .required("change", Choices.QUANTITY_CHANGE, Quantity::change, (b, v) -> b.change(v))
            .required("span", FindingFields.SPAN, Quantity::span, (b, v) -> b.span(v))
            .built(Quantity::builder, Quantity.Builder::build);

    static final Table<Deadline, Deadline.Builder> DEADLINE = Rows.<Deadline, Deadline.Builder>of("A deadline")
            .required("phrase", TEXT, Deadline::phrase, (b, v) -> b.phrase(v))
            .required("span", FindingFields.SPAN, Deadline::span, (b, v) -> b.span(v))
            .optional("date", DATE, Deadline::date, (b, v) -> b.date(v))
            .built(Deadline::builder, Deadline.Builder::build);

    static final ListOf<Quantity> QUANTITIES = ListOf.of("quantities", QUANTITY);

    static final Table<KeyResultText, KeyResultDraft> KEY_RESULT = Rows.<KeyResultText, KeyResultDraft>of(
                    "What the text of a key result says")
            .required("text", TEXT, KeyResultText::text, (d, v) -> d.builder.text(v))
            .required("direction", Choices.TEXT_DIRECTION, KeyResultText::direction, (d, v) -> d.builder.direction(v))
            .optional(
                    "directionSpan",
                    FindingFields.SPAN,
                    KeyResultText::directionSpan,
                    (d, v) -> d.builder.directionSpan(v))
            .required("measurable", Choices.MEASURABILITY, KeyResultText::measurable, (d, v) -> d.builder.measurable(v))
            .required("kind", Choices.RESULT_KIND, KeyResultText::kind, (d, v) -> d.builder.kind(v))
            .optional("kindSpan", FindingFields.SPAN, KeyResultText::kindSpan, (d, v) -> d.builder.kindSpan(v))
            .required("vanity", Choices.VANITY, KeyResultText::vanity, (d, v) -> d.builder.vanity(v))
            .optional("vanitySpan", FindingFields.SPAN, KeyResultText::vanitySpan, (d, v) -> d.builder.vanitySpan(v))
            .required("timeBound", TRUTH, KeyResultText::isTimeBound, (d, v) -> d.timeBound = v)
            .optional("deadline", DEADLINE, KeyResultText::deadline, (d, v) -> d.builder.deadline(v))
            .required(
                    "placeholder", Choices.PLACEHOLDER, KeyResultText::placeholder, (d, v) -> d.builder.placeholder(v))
            .optional(
                    "placeholderSpan",
                    FindingFields.SPAN,
                    KeyResultText::placeholderSpan,
                    (d, v) -> d.builder.placeholderSpan(v))
            .required("quantities", QUANTITIES, KeyResultText::quantities, (d, v) -> d.builder.quantities(v))
            .otherwise("appended", SPANS, List.of(), KeyResultText::appended, (d, v) -> d.builder.appended(v))
            .built(KeyResultDraft::new, KeyResultDraft::build);

    static final Table<ObjectiveText, ObjectiveText.Builder> OBJECTIVE = Rows.<ObjectiveText, ObjectiveText.Builder>of(
                    "What the text of an objective says")
            .required("text", TEXT, ObjectiveText::text, (b, v) -> b.text(v))
            .required("style", Choices.OBJECTIVE_STYLE, ObjectiveText::style, (b, v) -> b.style(v))
            .required("quantities", QUANTITIES, ObjectiveText::quantities, (b, v) -> b.quantities(v))
            .otherwise("appended", SPANS, List.of(), ObjectiveText::appended, (b, v) -> b.appended(v))
            .built(ObjectiveText::builder, ObjectiveText.Builder::build);

    private TextFields() {}

    /** What a text says while it is read: whether it is time-bound follows from its deadline, and has to agree. */
    static final class KeyResultDraft {
        private final KeyResultText.Builder builder = KeyResultText.builder();
        private boolean timeBound;

        private KeyResultText build() {
            KeyResultText text = builder.build();
            if (text.isTimeBound() != timeBound) {
                throw new InvalidValueException(
                        "/timeBound", "A text is time-bound where it has a deadline: timeBound is " + timeBound);
            }
            return text;
        }
    }
}
