package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What a team wants to achieve in a cycle, in words, with the key results that show whether it did.
 *
 * <pre>{@code
 * Objective.builder()
 *         .id("retention")
 *         .title("Customers stay because the product earns its place")
 *         .cycle(Cycle.quarter(2026, 3))
 *         .addKeyResults(churn)
 *         .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Objective implements WithObjective permits ImmutableObjective {
    Objective() {}

    /**
     * Starts an objective.
     *
     * @return a builder that needs an id, a title and a cycle
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an objective with its key results.
     *
     * @param id the id, not blank, unique in a document
     * @param title the title, not blank
     * @param cycle the time in which it is worked on
     * @param keyResults the key results, or none yet
     * @return the objective
     * @throws InvalidValueException if the id or the title is blank
     */
    public static Objective of(String id, String title, Cycle cycle, KeyResult... keyResults) {
        return builder()
                .id(id)
                .title(title)
                .cycle(cycle)
                .addKeyResults(keyResults)
                .build();
    }

    /**
     * Returns what the objective is known by.
     *
     * @return the id, unique among the objectives and key results of a document
     */
    public abstract String id();

    /**
     * Returns what is to be achieved, as it was first worded; {@link #titleAt(LocalDate)} knows the amendments.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * Returns what the title does not say.
     *
     * @return the description, or {@code ""}
     */
    public abstract String description();

    /**
     * Returns who answers for it.
     *
     * @return the owner, or {@code ""}
     */
    public abstract String owner();

    /**
     * Returns whose objective it is.
     *
     * @return the level, or nothing where it is not said
     */
    public abstract Optional<OrgLevel> level();

    /**
     * Returns the time in which it is worked on.
     *
     * @return the cycle
     */
    public abstract Cycle cycle();

    /**
     * Returns how sure it was meant to be.
     *
     * @return the ambition, usually {@link Ambition#COMMITTED}
     */
    public abstract Ambition ambition();

    /**
     * Returns how much it counts in the roll-up of its parent.
     *
     * @return the weight, 0 to 1,000,000 with at most six decimals; 0 takes no part
     */
    public abstract BigDecimal weight();

    /**
     * Returns the objective or key result that it is aligned to.
     *
     * @return an id, in the document or outside of it; nothing where it stands for itself
     */
    public abstract Optional<String> parent();

    /**
     * Returns what its progress and its score are the weighted mean of.
     *
     * @return the source, usually {@link RollUpSource#KEY_RESULTS}
     */
    public abstract RollUpSource rollUp();

    /**
     * Returns the results that show whether it is achieved.
     *
     * @return the key results, in the order given
     */
    public abstract List<KeyResult> keyResults();

    /**
     * Returns the work that is meant to move it.
     *
     * @return the initiatives
     */
    public abstract List<Initiative> initiatives();

    /**
     * Returns the revisions of the title.
     *
     * @return the amendments in the order of their dates, those of one day in the order given
     */
    public abstract List<TitleAmendment> amendments();

    /**
     * Returns how it ended.
     *
     * @return the closure, or nothing where it is open
     */
    public abstract Optional<Closure> closure();

    /**
     * Returns words to find it by.
     *
     * @return the tags, each once, in the order given
     */
    public abstract Set<String> tags();

    /**
     * Returns what a product keeps beside.
     *
     * @return the attributes, in the order given
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns the title in force on a day.
     *
     * @param date any day
     * @return the title of the newest amendment on or before the day, of one day the last given; the first title where
     *     there is none
     */
    public String titleAt(LocalDate date) {
        return Log.newest(amendments(), TitleAmendment::date, date)
                .map(TitleAmendment::title)
                .orElse(title());
    }

    /**
     * Says whether the objective is still worked on.
     *
     * @param date any day
     * @return whether it was not closed on the day or before
     */
    public boolean isOpenAt(LocalDate date) {
        return closure().isEmpty() || closure().get().date().isAfter(date);
    }

    /**
     * Finds a key result of this objective.
     *
     * @param id any id
     * @return the key result, or nothing where none has the id
     */
    public Optional<KeyResult> keyResult(String id) {
        return keyResults().stream()
                .filter(keyResult -> keyResult.id().equals(id))
                .findFirst();
    }

    /**
     * Returns how sure a key result of this objective was meant to be.
     *
     * @param keyResult a key result of this objective
     * @return its own ambition, or the objective's
     */
    public Ambition ambitionOf(KeyResult keyResult) {
        return keyResult.ambition().orElse(ambition());
    }

    /**
     * Returns the objective as it goes on in another cycle: title and measures as they are in force on the day, key
     * results starting where they have come to. Closure, amendments, check-ins, plans, dates of their own and finished
     * initiatives are left behind.
     *
     * <ul>
     *   <li>A metric keeps its target, also where that was said as a change, and starts at what was read: from 5 to 3 and
     *       at 4.1, it goes on from 4.1 to 3. A start that was not known is now. A value that is no decimal, such as an
     *       average, is rounded to twelve decimals, away from the target.
     *   <li>A sum starts at 0 again with what is left as its target: 700 of 950 goes on to 250. A sum over a window stays
     *       as it is.
     *   <li>A metric, or levels at values, that reached its target goes on as a guardrail: a bound that holds what was
     *       reached.
     *   <li>What is done and cannot be lost is left behind: a sum that was reached, a binary that is done, all milestones,
     *       the highest of named levels. Of other milestones those that were reached are.
     *   <li>Bounds, other levels, baselines, and what has no reading yet go on as they are.
     * </ul>
     *
     * <pre>{@code
     * Objective next = retention.carriedInto(Cycle.quarter(2026, 4), LocalDate.parse("2026-10-02"), id -> id + "-q4");
     * }</pre>
     *
     * @param cycle the cycle in which it goes on
     * @param asOf the day as of which it is looked at; what is dated later is not yet known
     * @param ids gives the new id for the old one, of the objective, of each key result and of the parent; the same where
     *     it stays, as the parent's does that goes on itself
     * @return the next objective, whose key results may be none where all are done
     * @throws InvalidValueException if a new id is blank
     */
    public Objective carriedInto(Cycle cycle, LocalDate asOf, UnaryOperator<String> ids) {
        return new CarryOver(cycle, asOf, ids).of(this);
    }

    /**
     * Returns a copy with one more amendment, at the place that its date gives it.
     *
     * @param amendment what was agreed
     * @return the copy
     */
    public Objective plusAmendment(TitleAmendment amendment) {
        return withAmendments(Log.plus(amendments(), amendment));
    }

    /**
     * Returns a copy in which a key result takes the place of the one with the same id.
     *
     * @param keyResult the new version
     * @return the copy
     * @throws UnknownIdException if no key result of this objective has the id
     */
    public Objective replace(KeyResult keyResult) {
        for (int i = 0; i < keyResults().size(); i++) {
            if (keyResults().get(i).id().equals(keyResult.id())) {
                return replaceAt(i, keyResult);
            }
        }
        throw new UnknownIdException(
                "key result of " + Shown.quoted(id()),
                keyResult.id(),
                keyResults().stream().map(KeyResult::id).toList());
    }

    /**
     * Returns a copy with another weight.
     *
     * @param weight the weight, 0 to 1,000,000
     * @return the copy
     * @throws InvalidValueException if the weight is out of range
     */
    public Objective withWeight(long weight) {
        return withWeight(BigDecimal.valueOf(weight));
    }

    /**
     * Returns a copy with another weight.
     *
     * @param weight the weight as decimal text, 0 to 1,000,000 with at most six decimals
     * @return the copy
     * @throws InvalidValueException if the text is no decimal or the weight is out of range
     */
    public Objective withWeight(String weight) {
        return withWeight(Decimals.parse("/weight", weight));
    }

    Objective replaceAt(int index, KeyResult keyResult) {
        List<KeyResult> replaced = new ArrayList<>(keyResults());
        replaced.set(index, keyResult);
        return withKeyResults(replaced);
    }

    @Value.Check
    Objective check() {
        Texts.required("/id", "An id", id());
        Texts.required("/title", "The title of an objective", title());
        Texts.wellFormed("/description", description());
        Texts.wellFormed("/owner", owner());
        Texts.required("/parent", "An id", parent());
        Texts.wellFormed("/tags", tags());
        Texts.wellFormed("/attributes", attributes());
        BigDecimal weight = Decimals.weight("/weight", weight());
        if (weight.scale() != weight().scale()) {
            return withWeight(weight);
        }
        return Log.isInOrder(amendments(), TitleAmendment::date)
                ? this
                : withAmendments(Log.inOrder(amendments(), TitleAmendment::date));
    }

    /** Builds an {@link Objective}; see there for what each part means. */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {
            description("");
            owner("");
            ambition(Ambition.COMMITTED);
            weight(BigDecimal.ONE);
            rollUp(RollUpSource.KEY_RESULTS);
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight, 0 to 1,000,000 with at most six decimals
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight as decimal text, 0 to 1,000,000 with at most six decimals
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder weight(String weight) {
            return weight(Decimals.parse("/weight", weight));
        }
    }
}
