package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Span;

/** What kind of sentence a title is, by its words and by what was read of its numbers and its deadline. */
final class Classification {
    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final Optional<Deadline> deadline;

    private Classification(Sentence sentence, List<Quantity> quantities, Optional<Deadline> deadline) {
        this.sentence = sentence;
        this.quantities = quantities;
        this.deadline = deadline;
    }

    static Classification of(Sentence sentence, List<Quantity> quantities, Optional<Deadline> deadline) {
        return new Classification(sentence, quantities, deadline);
    }

    KeyResultText.Builder keyResult() {
        return KeyResultText.builder()
                .text(sentence.text())
                .quantities(quantities)
                .deadline(deadline)
                .appended(sentence.appended())
                .direction(direction())
                .directionSpan(
                        first(WordClass.RISE).or(() -> first(WordClass.FALL)).or(() -> first(WordClass.KEEP)))
                .measurable(measurable())
                .kind(kind())
                .vanity(vanity())
                .vanitySpan(first(WordClass.VANITY).or(() -> first(WordClass.ATTENTION)));
    }

    ObjectiveText.Builder objective() {
        return ObjectiveText.builder()
                .text(sentence.text())
                .style(isQuantified() ? ObjectiveStyle.METRIC : style())
                .quantities(quantities)
                .appended(sentence.appended());
    }

    private boolean isQuantified() {
        return quantities.stream().anyMatch(quantity -> quantity.role() == QuantityRole.TARGET);
    }

    private TextDirection direction() {
        if (has(WordClass.RISE)) {
            return TextDirection.INCREASE;
        }
        if (has(WordClass.FALL)) {
            return TextDirection.DECREASE;
        }
        if (has(WordClass.KEEP)) {
            return TextDirection.MAINTAIN;
        }
        return isQuantified() ? TextDirection.REACH : TextDirection.BINARY;
    }

    private Measurability measurable() {
        if (isQuantified()) {
            return Measurability.QUANTIFIED;
        }
        return has(WordClass.OPEN_VERB) ? Measurability.NO : Measurability.BINARY;
    }

    private ResultKind kind() {
        if (has(WordClass.GATE)) {
            return ResultKind.MILESTONE;
        }
        return has(WordClass.WORK) ? ResultKind.ACTIVITY : ResultKind.OUTCOME;
    }

    private Vanity vanity() {
        if (has(WordClass.VANITY)) {
            return Vanity.YES;
        }
        return has(WordClass.ATTENTION) ? Vanity.BORDERLINE : Vanity.NO;
    }

    private ObjectiveStyle style() {
        return has(WordClass.WORK) || has(WordClass.GATE) ? ObjectiveStyle.PROJECT : ObjectiveStyle.ASPIRATION;
    }

    private boolean has(WordClass wordClass) {
        return sentence.first(wordClass).isPresent();
    }

    private Optional<Span> first(WordClass wordClass) {
        return sentence.first(wordClass).map(sentence::span);
    }
}
