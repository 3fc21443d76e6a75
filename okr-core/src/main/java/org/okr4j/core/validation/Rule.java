package org.okr4j.core.validation;

import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.core.InvalidValueException;

/**
 * Something to look for in a document: an id, how much it matters, a sentence, and a pure function of the document and
 * the day.
 *
 * <pre>{@code
 * Rule noDescription = Rule.of("no-description", Severity.INFO, "An objective has no description", inspection ->
 *         inspection.okrs().objectives().stream()
 *                 .filter(objective -> objective.description().isEmpty())
 *                 .map(objective -> Remark.on(objective.id(), "Nobody says why this matters")));
 * }</pre>
 */
public interface Rule {

    /**
     * Returns what the rule is known by.
     *
     * @return lower-case words joined by {@code -}, such as {@code no-key-results}
     */
    String id();

    /**
     * Returns how much its findings matter where a rule set does not say otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns what the rule looks for.
     *
     * @return one sentence without a full stop
     */
    String summary();

    /**
     * Looks for it, in time linear in the size of the document.
     *
     * @param inspection the document and the day
     * @return what was found, in any order
     */
    Stream<Remark> check(Inspection inspection);

    /**
     * Returns a rule.
     *
     * @param id lower-case words joined by {@code -}
     * @param severity how much its findings matter
     * @param summary what it looks for, one sentence without a full stop
     * @param check how it looks, a pure function
     * @return the rule
     * @throws InvalidValueException if the id is not of that form
     */
    static Rule of(
            String id,
            Severity severity,
            String summary,
            Function<? super Inspection, ? extends Stream<Remark>> check) {
        return new FunctionRule(id, severity, summary, check);
    }
}
