package org.okr4j.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;

/**
 * Drafts objectives and key results from sentences: with the measure and the due date that the sentence states, and
 * nothing that it does not state. What is missing, rules find: {@code no-start-value}, {@code no-unit}, {@code no-owner}.
 *
 * <pre>{@code
 * Drafter.english().keyResult("Reduce cost per acquisition by 20% within two months", Cycle.quarter(2026, 3));
 * // cost-acquisition, a metric by -20 percent of a start that is not known, due 2026-09-01
 * }</pre>
 *
 * <p>The title is the sentence. The id is made of its words. The measure follows from the first number to be reached:
 *
 * <ul>
 *   <li>"From 30 to 45" is a metric from 30 to 45. A start in another unit of time is converted, in any other unit left out.
 *   <li>"By 20%", "double", "by 5 points" is a change of a start that is not known, unless the sentence says it. A range
 *       asks for its lesser end.
 *   <li>"Keep at 99.9% or more", "at most 45 minutes", "between 20 and 24" is a bound to keep; "below" and "above" leave
 *       the bound itself out. "Keep at 3%" is at most of a burden such as errors, and at least of anything else.
 *       "Within 5% of the forecast" keeps the difference between -5 and 5.
 *   <li>None, as in "no complaints", is a bound: at most 0, of a count in sum.
 *   <li>A count of what the team does or gains in the period starts at 0 and is summed: "hire 4 engineers", "950 new
 *       leads", "60,000 visitors in Q3"; with "per month" over a window of 30 days.
 *   <li>Any other number is a level, whose start is not known: "reach 500 sign-ups", "80% of teams use it".
 * </ul>
 *
 * <p>Without a number, "in three steps: prototype, pilot, open" gives milestones, what can be decided is done or not done,
 * and "measure churn", "improve onboarding" or "by X%" is a baseline, as the number has yet to be found.
 */
public final class Drafter {
    private static final Drafter ENGLISH = new Drafter(TextReader.english());

    private final TextReader reader;

    private Drafter(TextReader reader) {
        this.reader = reader;
    }

    /**
     * Returns a drafter that reads English.
     *
     * @return the drafter
     */
    public static Drafter english() {
        return ENGLISH;
    }

    /**
     * Returns a drafter that reads with a reader of one's own.
     *
     * @param reader the reader
     * @return the drafter
     */
    public static Drafter of(TextReader reader) {
        return new Drafter(reader);
    }

    /**
     * Drafts a key result from a sentence.
     *
     * @param sentence the sentence
     * @param cycle the cycle, by which a deadline is resolved to the due date
     * @return the key result; half characters and line breaks in the sentence are replaced
     * @throws InvalidValueException if the sentence is blank
     */
    public KeyResult keyResult(String sentence, Cycle cycle) {
        return keyResult(sentence, cycle, new Ids(), Optional.empty());
    }

    /**
     * Drafts an objective from a statement such as "I will open in Bern as measured by 3 shops open and 500 orders a week".
     * A deadline of the objective is the due date of the key results that say none.
     *
     * @param statement the statement; without "as measured by", a sentence with a number is also its only key result
     * @param cycle the cycle
     * @return the objective with its key results
     * @throws InvalidValueException if the statement is blank or names no objective
     */
    public Objective objective(String statement, Cycle cycle) {
        return objective(statement, cycle, new Ids());
    }

    /**
     * Drafts a document from statements.
     *
     * @param statements the statements, as for {@link #objective(String, Cycle)}
     * @param cycle the cycle of all of them
     * @return a document with an objective of each, in the order given, all ids unique
     * @throws InvalidValueException if a statement is blank or names no objective
     */
    public Okrs okrs(Iterable<String> statements, Cycle cycle) {
        Ids ids = new Ids();
        List<Objective> objectives = new ArrayList<>();
        statements.forEach(statement -> objectives.add(objective(statement, cycle, ids)));
        return Okrs.of(objectives);
    }

    private Objective objective(String text, Cycle cycle, Ids ids) {
        required("A statement", text);
        Statement statement = reader.statement(text, cycle);
        if (statement.objective().isBlank()) {
            throw new InvalidValueException(
                    "A statement names an objective before what it is measured by: " + shown(text));
        }
        Optional<LocalDate> due = statement.deadline().flatMap(Deadline::date);
        Objective.Builder objective = Objective.builder()
                .title(title(statement))
                .cycle(cycle)
                .id(ids.of(statement.objective(), reader.lexicon(), "objective"));
        results(statement, cycle).forEach(result -> objective.addKeyResults(keyResult(result, cycle, ids, due)));
        return objective.build();
    }

    /** A deadline before the objective that has no date is kept in words. */
    private static String title(Statement statement) {
        return statement
                .deadline()
                .filter(deadline -> deadline.date().isEmpty())
                .map(deadline -> Titles.oneLine(deadline.phrase()))
                .filter(phrase -> !statement.objective().contains(phrase))
                .map(phrase -> statement.objective() + ", " + phrase)
                .orElse(statement.objective());
    }

    private List<String> results(Statement statement, Cycle cycle) {
        boolean isResult = statement.keyResults().isEmpty()
                && reader.keyResult(statement.objective(), cycle).measurable() == Measurability.QUANTIFIED;
        return isResult ? List.of(statement.objective()) : statement.keyResults();
    }

    private KeyResult keyResult(String sentence, Cycle cycle, Ids ids, Optional<LocalDate> due) {
        String title = Titles.oneLine(required("A key result", sentence));
        KeyResultText text = reader.keyResult(title, cycle);
        return KeyResult.builder()
                .id(ids.of(title, reader.lexicon(), "kr"))
                .title(title)
                .measure(new MeasureDraft(text, reader.lexicon()).measure())
                .due(text.deadline().isPresent() ? text.deadline().flatMap(Deadline::date) : due)
                .build();
    }

    private static String required(String what, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(what + " is drafted from a sentence, and this is blank: " + shown(text));
        }
        return text;
    }

    private static String shown(String text) {
        return Shown.quoted(text);
    }
}
