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
