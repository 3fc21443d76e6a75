package org.okr4j.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.core.Span;
import org.okr4j.core.text.Comparison;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Lexicon;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.QuantityRole;
import org.okr4j.core.text.Statement;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;

/**
 * Arbitraries for titles as people write them, and for what is read in them.
 *
 * <pre>{@code
 * TextArbitraries.sentences()        // "Sign 40 new partner schools", "Reduce from 5% to 3% customers", "=> 9 of 10"
 * TextArbitraries.keyResultTexts()   // what the reader of English says of such
 * }</pre>
 */
public final class TextArbitraries {
    private TextArbitraries() {}

    /**
     * Returns titles as people write them, whole or in pieces, with what slips into them: numbers, dates, arrows,
     * placeholders, words of every class of the lexicon.
     *
     * @return texts that a title can be, not blank
     */
    public static Arbitrary<String> sentences() {
        return Sentences.titles();
    }

    /**
     * Returns what a reader of texts has to live with: {@link #sentences() sentences}, also cut and mended anywhere, blank,
     * and with halves of surrogate pairs, which no title of a document can have.
     *
     * @return any texts
     */
    public static Arbitrary<String> anything() {
        return Sentences.anything();
    }

    /**
     * Returns what the reader of English says of the title of a key result.
     *
     * @return readings of {@link #sentences() sentences}, with and without a cycle
     */
    public static Arbitrary<KeyResultText> keyResultTexts() {
        return Combinators.combine(sentences(), OkrArbitraries.cycles().optional(0.5))
                .as((title, cycle) -> cycle.map(within -> TextReader.english().keyResult(title, within))
                        .orElseGet(() -> TextReader.english().keyResult(title)))
                .withoutEdgeCases();
    }

    /**
     * Returns what the reader of English says of the title of an objective.
     *
     * @return readings of {@link #sentences() sentences}
     */
    public static Arbitrary<ObjectiveText> objectiveTexts() {
        return sentences().map(title -> TextReader.english().objective(title)).withoutEdgeCases();
    }

    /**
     * Returns quantities of every role.
     *
     * @return quantities, with and without a value, some that are a range
     */
    public static Arbitrary<Quantity> quantities() {
        return Builders.withBuilder(Quantity::builder)
                .use(spans())
                .in(Quantity.Builder::span)
                .use(Arbitraries.of(QuantityRole.class))
                .in(Quantity.Builder::role)
                .use(Arbitraries.of(Comparison.class))
                .in(Quantity.Builder::comparison)
                .use(OkrArbitraries.amounts())
                .withProbability(0.8)
                .in((builder, value) -> builder.value(value))
                .use(OkrArbitraries.amounts())
                .withProbability(0.2)
                .in((builder, most) -> builder.max(most))
                .use(Texts.units())
                .in(Quantity.Builder::unit)
                .use(Arbitraries.of(QuantityChange.class))
                .in(Quantity.Builder::change)
                .build(Quantity.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Returns deadlines.
     *
     * @return deadlines, with and without a date
     */
    public static Arbitrary<Deadline> deadlines() {
        return Builders.withBuilder(Deadline::builder)
                .use(Arbitraries.of("by May", "by end of Q3", "within two months", "until 31.12.2026"))
                .in(Deadline.Builder::phrase)
                .use(spans())
                .in(Deadline.Builder::span)
                .use(OkrArbitraries.dates())
                .withProbability(0.7)
                .in((builder, date) -> builder.date(date))
                .build(Deadline.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Returns spans.
     *
     * @return spans of 0 to 20 units that start within the first 100
     */
    public static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 20))
                .as((from, length) -> new Span(from, from + length))
                .withoutEdgeCases();
    }

    /**
     * Returns statements of the form "I will … as measured by …".
     *
     * @return statements with none to five key results, with and without a deadline
     */
    public static Arbitrary<Statement> statements() {
        return Builders.withBuilder(Statement::builder)
                .use(sentences())
                .in(Statement.Builder::objective)
                .use(sentences().list().ofMaxSize(5))
                .in(Statement.Builder::keyResults)
                .use(deadlines())
                .withProbability(0.3)
                .in((builder, deadline) -> builder.deadline(deadline))
                .build(Statement.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Returns lexicons.
     *
     * @return the English one, the empty one, and such with words of a team's own
     */
    public static Arbitrary<Lexicon> lexicons() {
        Arbitrary<Lexicon> known = Arbitraries.of(Lexicon.english(), Lexicon.empty());
        Arbitrary<WordClass> classes = Arbitraries.of(WordClass.EMPTY, WordClass.COMMON, WordClass.CODENAME);
        return Combinators.combine(known, classes, Texts.word().set().ofMaxSize(3))
                .as((lexicon, wordClass, words) -> lexicon.plus(wordClass, words.toArray(String[]::new)))
                .withoutEdgeCases();
    }

    /**
     * Returns the words of titles with the places where they stand.
     *
     * @return wordings of {@link #sentences() sentences}
     */
    public static Arbitrary<Wording> wordings() {
        return sentences().map(title -> TextReader.english().wording(title)).withoutEdgeCases();
    }

    /**
     * Returns places of words.
     *
     * @return words of letters with a span
     */
    public static Arbitrary<Wording.Place> places() {
        return Combinators.combine(Texts.word(), spans()).as(Wording.Place::new).withoutEdgeCases();
    }
}
