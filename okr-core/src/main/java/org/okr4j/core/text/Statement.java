package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;

/**
 * An objective and its key results in one sentence: "I will (objective) as measured by (key results)".
 *
 * <p>"By the end of June, we will open in Bern as measured by 3 shops open, 500 orders a week and a rent below 2,000 CHF"
 * has the objective "Open in Bern", three key results and a deadline. {@link TextReader#statement(String)} reads one.
 */
@Value.Immutable
public abstract sealed class Statement implements WithStatement permits ImmutableStatement {
    Statement() {}

    /**
     * Starts a statement.
     *
     * @return a builder that needs an objective
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the statement that an objective makes.
     *
     * @param objective any objective
     * @return its title and those of its key results, without a deadline
     */
    public static Statement of(Objective objective) {
        return builder()
                .objective(objective.title())
                .keyResults(
                        objective.keyResults().stream().map(KeyResult::title).toList())
                .build();
    }

    /**
     * Returns what is to be reached.
     *
     * @return the objective, with its deadline where that is said in it, and without one that is said before it
     */
    public abstract String objective();

    /**
     * Returns by what anybody will see that it is reached.
     *
     * @return the key results in the order of the text, each with its own deadline in it
     */
    public abstract List<String> keyResults();

    /**
     * Returns by when all of it is to be reached.
     *
     * @return the deadline of the objective, with the part of the whole text that says it
     */
    public abstract Optional<Deadline> deadline();

    /**
     * Writes the statement in English.
     *
     * @return the text, as {@link #text(Lexicon)}
     */
    public String text() {
        return text(Lexicon.english());
    }

    /**
     * Writes the statement: in one sentence where that reads back to the same parts, and else with each key result in a
     * line of its own, which does for all parts that are not blank and are in one line without blank space around them.
     *
     * <pre>{@code
     * I will open in Bern as measured by 3 shops open and 500 orders a week
     * }</pre>
     *
     * @param lexicon the words that connect the parts: of each class the first
     * @return the text
     */
    public String text(Lexicon lexicon) {
        return new StatementWriter(lexicon).write(this);
    }

    /** Builds a {@link Statement}; see there for what each part means. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
