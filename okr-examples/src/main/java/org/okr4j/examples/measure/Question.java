package org.okr4j.examples.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is asked of each title of a corpus, and how answers are judged.
 *
 * @param title what is asked, for people
 * @param wanted the figure that is wanted
 * @param kind the kind of title that is asked
 * @param selection the rows that count beside those drawn at random
 * @param names the labels, in the order of the matrix
 * @param meaning what a label counts as, where several count as one
 * @param sought what F1 looks for; nothing where accuracy is asked
 * @param label the label of a row; nothing where it has none, and then the row is not asked
 * @param answer what the reader says of a title
 */
record Question(
        String title,
        String wanted,
        String kind,
        String selection,
        List<String> names,
        UnaryOperator<String> meaning,
        Optional<String> sought,
        Function<CorpusRow, Optional<String>> label,
        UnaryOperator<String> answer) {

    Measured ask(Iterable<CorpusRow> rows) {
        Measured measured = new Measured(title, wanted, new Confusion(names));
        for (CorpusRow row : rows) {
            if (row.isOf(kind) && row.countsFor(selection)) {
                row.text()
                        .ifPresent(text -> label.apply(row).ifPresent(expected -> ask(row, text, expected, measured)));
            }
        }
        Confusion confusion = measured.confusion();
        return measured.withFigure(
                sought.map(name -> confusion.f1(meaning, name)).orElseGet(() -> confusion.accuracy(meaning)));
    }

    private void ask(CorpusRow row, String text, String expected, Measured measured) {
        String said = answer.apply(text);
        measured.confusion().add(expected, said);
        if (!meaning.apply(expected).equals(meaning.apply(said))) {
            measured.misses().add(new Miss(row.id(), expected, said, text));
        }
    }
}
