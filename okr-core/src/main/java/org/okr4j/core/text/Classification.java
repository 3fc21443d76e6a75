package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/** What kind of sentence a title is, by its words and by what was read of its numbers and its deadline. */
final class Classification {
    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final Optional<Deadline> deadline;
    private final Words words;
    private final List<Clause> clauses;
    private final Targets targets;

    private Classification(Sentence sentence, List<Quantity> quantities, Optional<Deadline> deadline) {
        this.sentence = sentence;
        this.quantities = quantities;
        this.deadline = deadline;
        this.words = Words.of(sentence, quantities);
        List<Clause> found = Clauses.of(words);
        this.clauses = found.isEmpty()
                ? List.of(new Clause(Clause.Form.LABEL, 0, sentence.size(), sentence.size(), Optional.empty()))
                : found;
        this.targets = new Targets(words, clauses);
    }

    static Classification of(Sentence sentence, List<Quantity> quantities, Optional<Deadline> deadline) {
        return new Classification(sentence, quantities, deadline);
    }

    KeyResultText.Builder keyResult() {
        Holes.Hole hole = new Holes(words).first();
        Measurability measurable = new MeasurabilityReader(words, clauses, targets, hole).read();
        DirectionReader.Way way = new DirectionReader(words, clauses, targets).read(measurable);
        KindReader kind = new KindReader(words, clauses, targets);
        VanityReader.Found vanity = new VanityReader(words, clauses, targets).read(way.direction());
        return KeyResultText.builder()
                .text(sentence.text())
                .quantities(quantities)
                .deadline(deadline)
                .appended(sentence.appended())
                .direction(way.direction())
                .directionSpan(way.span())
                .measurable(measurable)
                .kind(kind.read())
                .kindSpan(kind.span())
                .vanity(vanity.vanity())
                .vanitySpan(vanity.span())
                .placeholder(hole.placeholder())
                .placeholderSpan(hole.span());
    }

    ObjectiveText.Builder objective() {
        return ObjectiveText.builder()
                .text(sentence.text())
                .style(new StyleReader(words, clauses, targets).read())
                .quantities(quantities)
                .appended(sentence.appended());
    }
}
