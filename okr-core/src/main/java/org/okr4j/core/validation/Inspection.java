package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.okr4j.core.Alignment;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.text.Wording;

/**
 * A document and a day that rules look at together, with what several of them need worked out once.
 *
 * <p>An inspection belongs to one call of {@link RuleSet#check} and is not shared between threads.
 */
public final class Inspection {
    private final Okrs okrs;
    private final LocalDate asOf;
    private final TextReader reader;
    private final List<Objective> openObjectives;
    private final List<OpenKeyResult> openKeyResults;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<String, KeyResultText> keyResultTexts = new HashMap<>();
    private final Map<String, ObjectiveText> objectiveTexts = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();

    Inspection(Okrs okrs, LocalDate asOf, TextReader reader) {
        this.okrs = okrs;
        this.asOf = asOf;
        this.reader = reader;
        this.openObjectives = okrs.objectives().stream()
                .filter(objective -> objective.isOpenAt(asOf))
                .toList();
        this.openKeyResults = openObjectives.stream()
                .flatMap(objective -> OpenKeyResult.of(objective, asOf))
                .toList();
    }

    /**
     * Returns the document.
     *
     * @return the document to look at
     */
    public Okrs okrs() {
        return okrs;
    }

    /**
     * Returns the day.
     *
     * @return the day as of which the document is looked at
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what is still worked on, which is what most rules look at.
     *
     * @return the objectives that are not closed as of the day, in the order of the document
     */
    public List<Objective> openObjectives() {
        return openObjectives;
    }

    /** Returns the key results of the objectives that are not closed. */
    List<OpenKeyResult> openKeyResults() {
        return openKeyResults;
    }

    /**
     * Returns which objective belongs under which.
     *
     * @return the alignment of the document
     */
    public Alignment alignment() {
        return shared(Alignment.class, inspection -> inspection.okrs().alignment());
    }

    /**
     * Returns what the title of a key result says, read once for all rules.
     *
     * @param objective its objective, by whose cycle a deadline such as "end of April" is resolved
     * @param keyResult the key result
     * @return what the title says
     */
    public KeyResultText textOf(Objective objective, KeyResult keyResult) {
        return keyResultTexts.computeIfAbsent(
                keyResult.id(), id -> reader.keyResult(keyResult.title(), objective.cycle()));
    }

    /**
     * Returns what the title of an objective says on the day, read once for all rules.
     *
     * @param objective the objective
     * @return what the title in force says
     */
    public ObjectiveText textOf(Objective objective) {
        return objectiveTexts.computeIfAbsent(objective.id(), id -> reader.objective(objective.titleAt(asOf)));
    }

    /**
     * Returns the words of a text, looked at once for all rules.
     *
     * @param text a title or a description
     * @return its words, with what the reader knows of them
     */
    public Wording wordingOf(String text) {
        return wordings.computeIfAbsent(text, reader::wording);
    }

    /**
     * Returns what several rules need, such as a scorecard, worked out by the first that asks.
     *
     * @param type the type of the value, by which it is found again
     * @param work how to work it out
     * @param <T> the type of the value
     * @return the value, the same for every rule of this inspection
     */
    public <T> T shared(Class<T> type, Function<? super Inspection, ? extends T> work) {
        Object known = shared.get(type);
        if (known == null) {
            known = work.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
