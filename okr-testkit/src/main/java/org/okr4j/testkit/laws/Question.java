package org.okr4j.testkit.laws;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorer;

/** A question about a document as of a day: its scorecard, or whatever else somebody works out of it. */
public final class Question {
    private final BiFunction<? super Okrs, ? super LocalDate, ?> answer;
    private final BiFunction<? super Okrs, ? super LocalDate, ?> numbers;

    private Question(
            BiFunction<? super Okrs, ? super LocalDate, ?> answer,
            BiFunction<? super Okrs, ? super LocalDate, ?> numbers) {
        this.answer = answer;
        this.numbers = numbers;
    }

    /**
     * Returns a question of one's own.
     *
     * @param answer what comes out for a document as of a day, with an {@code equals} that compares all of it; where it says
     *     that a measure was amended, {@link HistoryLaws#AMENDED} cannot hold
     * @return the question
     */
    public static Question of(BiFunction<? super Okrs, ? super LocalDate, ?> answer) {
        return new Question(answer, answer);
    }

    /**
     * Returns the question for the scorecard.
     *
     * @param scorer who scores
     * @return the question; of a measure that was amended the explanation says so, the numbers do not
     */
    public static Question of(Scorer scorer) {
        return new Question(scorer::score, scorer.withExplanations(false)::score);
    }

    Object answer(Okrs okrs, LocalDate asOf) {
        return answer.apply(okrs, asOf);
    }

    /** Leaves out the words that name an amendment. */
    Object numbers(Okrs okrs, LocalDate asOf) {
        return numbers.apply(okrs, asOf);
    }
}
