package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Cycle;

/**
 * Reads what titles say. A reader is immutable, takes every text, needs time linear in its length, and gives the same
 * answer on every run and in every default locale.
 *
 * <pre>{@code
 * TextReader.english().keyResult("Raise the share of paid orders from 12% to at least 20% by end of May");
 * // INCREASE; baseline 12 %, target >= 20 %; deadline "by end of May"
 * }</pre>
 */
public final class TextReader {
    private static final TextReader ENGLISH = new TextReader(Lexicon.english());

    private final Lexicon lexicon;

    private TextReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns a reader of English.
     *
     * @return the reader
     */
    public static TextReader english() {
        return ENGLISH;
    }

    /**
     * Returns a reader that knows the words of a lexicon.
     *
     * @param lexicon the words
     * @return the reader
     */
    public static TextReader of(Lexicon lexicon) {
        return new TextReader(lexicon);
    }

    /**
     * Returns the words that the reader knows.
     *
     * @return the lexicon
     */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Reads the title of a key result.
     *
     * @param text any text
     * @return what it says; a deadline has no date
     */
    public KeyResultText keyResult(String text) {
        return keyResult(text, Optional.empty());
    }

    /**
     * Reads the title of a key result that is worked on in a cycle.
     *
     * @param text any text
     * @param cycle the cycle, by which a deadline such as "end of April" is resolved to a day
     * @return what it says
     */
    public KeyResultText keyResult(String text, Cycle cycle) {
        return keyResult(text, Optional.of(cycle));
    }

    private KeyResultText keyResult(String text, Optional<Cycle> cycle) {
        Sentence sentence = Sentence.of(text, lexicon);
        Periods periods = Periods.of(sentence);
        List<Quantity> quantities = Quantities.of(sentence, periods);
        Optional<Deadline> deadline = periods.deadline(cycle);
        return Classification.of(sentence, quantities, deadline).keyResult().build();
    }

    /**
     * Reads the title of an objective.
     *
     * @param text any text
     * @return what it says
     */
    public ObjectiveText objective(String text) {
        Sentence sentence = Sentence.of(text, lexicon);
        Periods periods = Periods.of(sentence);
        List<Quantity> quantities = Quantities.of(sentence, periods);
        return Classification.of(sentence, quantities, periods.deadline(Optional.empty()))
                .objective()
                .build();
    }

    /**
     * Reads a statement of an objective with its key results, such as "I will open in Bern as measured by 3 shops open and
     * 500 orders a week".
     *
     * <p>It may begin with a deadline, with "I will", "our team will" or the like, or with the objective itself. Behind "as
     * measured by", "this will be measured by" or the like, key results stand in lines of their own, or in one sentence,
     * which is cut at semicolons or else where another key result begins: where behind a comma or "and" there is another
     * number to reach or another verb.
     *
     * <p>What is part of a running sentence gets a capital letter; what stands behind a colon or in a line of its own stays
     * as it is written.
     *
     * @param text any text
     * @return its parts; a text without "as measured by" is an objective without key results
     */
    public Statement statement(String text) {
        return new StatementReader(lexicon, Optional.empty()).read(text);
    }

    /**
     * Reads a statement of an objective with its key results that is worked on in a cycle.
     *
     * @param text any text
     * @param cycle the cycle, by which a deadline is resolved to a day
     * @return its parts, as {@link #statement(String)}
     */
    public Statement statement(String text, Cycle cycle) {
        return new StatementReader(lexicon, Optional.of(cycle)).read(text);
    }

    /**
     * Looks at the words of a text.
     *
     * @param text any text
     * @return its words, with what the lexicon knows of them
     */
    public Wording wording(String text) {
        return Wording.of(text, lexicon);
    }

    /**
     * Returns a short description.
     *
     * @return which words the reader knows
     */
    @Override
    public String toString() {
        return "TextReader with a " + lexicon;
    }
}
