package org.okr4j.examples.measure;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.text.TextReader;

/**
 * How well a reader reads a corpus: a table with a figure for each question, and the confusion matrix of each.
 *
 * <p>Only rows drawn at random count, beside rows that were chosen for exactly what is asked: how often a thing occurs is
 * known from a random draw alone.
 */
public final class Measurement {
    private static final int TITLE = 46;
    private static final int NUMBER = 8;
    private static final int FIGURE = 22;

    private final List<Measured> measured;

    private Measurement(List<Measured> measured) {
        this.measured = measured;
    }

    /**
     * Reads every title of a corpus and compares.
     *
     * @param folder the path of the folder that holds the corpus
     * @param reader what reads the titles
     * @return the comparison
     * @throws CorpusException if the folder holds no corpus, or a line of it is no JSON object
     */
    public static Measurement of(String folder, TextReader reader) {
        Corpus corpus = Corpus.read(folder);
        List<Measured> measured = new ArrayList<>();
        for (Question question : Questions.of(reader)) {
            measured.add(question.ask(corpus.labelled()));
        }
        measured.add(QuantityQuestion.ask(corpus.quantities(), reader));
        return new Measurement(measured);
    }

    /**
     * Returns the table and the matrices.
     *
     * @param misses whether each title that was not read as labelled is listed too
     * @return the lines, for people
     */
    public List<String> lines(boolean misses) {
        List<String> lines = new ArrayList<>();
        lines.add(row("what", "wanted", "rows", "reached [95%]"));
        measured.forEach(one -> lines.add(row(
                one.title(),
                one.wanted(),
                Integer.toString(one.rows()),
                one.figure().shown())));
        for (Measured one : measured) {
            lines.add("");
            lines.add(one.title() + ", labels down, answers across");
            one.confusion().lines().forEach(line -> lines.add("  " + line.stripTrailing()));
            if (misses) {
                one.misses().forEach(miss -> lines.add("  - " + miss.shown()));
            }
        }
        return lines;
    }

    private static String row(String title, String wanted, String rows, String figure) {
        return left(title, TITLE) + right(wanted, NUMBER) + right(rows, NUMBER) + right(figure, FIGURE);
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
