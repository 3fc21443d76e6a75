package org.okr4j.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A document: objectives with their key results, looked up by id and walked by alignment.
 *
 * <p>A change is one call: it finds its place by id and keeps everything else.
 *
 * <pre>{@code
 * Okrs okrs = Okrs.of(retention)
 *         .plusCheckIn("churn", CheckIn.of(LocalDate.parse("2026-08-31"), "4.1").withConfidence("0.6"));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Okrs implements WithOkrs permits ImmutableOkrs {
    Okrs() {}

    /**
     * Starts a document.
     *
     * @return a builder that needs nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a document.
     *
     * @param objectives the objectives, or none
     * @return the document
     * @throws InvalidValueException if an id is used twice
     */
    public static Okrs of(Objective... objectives) {
        return builder().addObjectives(objectives).build();
    }

    /**
     * Returns a document.
     *
     * @param objectives the objectives, or none
     * @return the document
     * @throws InvalidValueException if an id is used twice
     */
    public static Okrs of(Iterable<? extends Objective> objectives) {
        return builder().addAllObjectives(objectives).build();
    }

    /**
     * Returns the objectives.
     *
     * @return the objectives in the order given
     */
    public abstract List<Objective> objectives();

    /** Where each id stands. */
    @Value.Derived
    @Value.Auxiliary
    Map<String, Place> places() {
        return Place.all(objectives());
    }

    /**
     * Finds an objective.
     *
     * @param id any id
     * @return the objective, or nothing where none has the id
     */
    public Optional<Objective> objective(String id) {
        return place(id).filter(Place::isObjective).map(this::objectiveAt);
    }

    /**
     * Finds a key result.
     *
     * @param id any id
     * @return the key result, or nothing where none has the id
     */
    public Optional<KeyResult> keyResult(String id) {
        return place(id).filter(Place::isKeyResult).map(this::keyResultAt);
    }

    /**
     * Finds the objective that a key result belongs to.
     *
     * @param keyResultId the id of a key result
     * @return the objective, or nothing where no key result has the id
     */
    public Optional<Objective> objectiveOf(String keyResultId) {
        return place(keyResultId).filter(Place::isKeyResult).map(this::objectiveAt);
    }

    /**
     * Returns the ids of all objectives and key results.
     *
     * @return the ids in the order of the document, each objective before its key results
     */
    public Set<String> ids() {
        return Collections.unmodifiableSet(places().keySet());
    }

    /**
     * Says whether an objective or a key result of this document has an id.
     *
     * @param id any id
     * @return whether it is used
     */
    public boolean contains(String id) {
        return places().containsKey(id);
    }

    /**
     * Works out which objective belongs under which.
     *
     * @return the alignment of this document, built in time linear in its size
     */
    public Alignment alignment() {
        return new Alignment(this);
    }

    /**
     * Returns a copy with one more check-in.
     *
     * @param keyResultId the id of a key result
     * @param checkIn what was reported
     * @return the copy
     * @throws UnknownIdException if no key result has the id
     * @throws InvalidValueException if the reading is none that the measure takes
     */
    public Okrs plusCheckIn(String keyResultId, CheckIn checkIn) {
        Place place = keyResultPlace(keyResultId);
        return withKeyResultAt(place, keyResultAt(place).plusCheckIn(checkIn));
    }

    /**
     * Returns a copy with one more amendment, of the measure of a key result or of the title of an objective.
     *
     * @param id the id of a key result for a {@link MeasureAmendment}, of an objective for a {@link TitleAmendment}
     * @param amendment what was agreed
     * @return the copy
     * @throws UnknownIdException if no key result or no objective has the id
     * @throws InvalidValueException if the new measure is of another type, or cannot read what was read
     */
    public Okrs plusAmendment(String id, Amendment amendment) {
        if (amendment instanceof MeasureAmendment measure) {
            Place place = keyResultPlace(id);
            return withKeyResultAt(place, keyResultAt(place).plusAmendment(measure));
        }
        Place place = objectivePlace(id);
        return withObjectiveAt(place, objectiveAt(place).plusAmendment((TitleAmendment) amendment));
    }

    /**
     * Returns a copy in which an objective takes the place of the one with the same id.
     *
     * @param objective the new version
     * @return the copy
     * @throws UnknownIdException if no objective has the id
     * @throws InvalidValueException if an id would be used twice
     */
    public Okrs replace(Objective objective) {
        return withObjectiveAt(objectivePlace(objective.id()), objective);
    }

    /**
     * Returns a copy in which a key result takes the place of the one with the same id.
     *
     * @param keyResult the new version
     * @return the copy
     * @throws UnknownIdException if no key result has the id
     */
    public Okrs replace(KeyResult keyResult) {
        return withKeyResultAt(keyResultPlace(keyResult.id()), keyResult);
    }

    /**
     * Returns a copy with one more objective at the end.
     *
     * @param objective the objective
     * @return the copy
     * @throws InvalidValueException if an id would be used twice
     */
    public Okrs plus(Objective objective) {
        return withObjectives(Log.plus(objectives(), objective));
    }

    private Optional<Place> place(String id) {
        return Optional.ofNullable(places().get(id));
    }

    private Objective objectiveAt(Place place) {
        return objectives().get(place.objective());
    }

    private KeyResult keyResultAt(Place place) {
        return objectiveAt(place).keyResults().get(place.keyResult());
    }

    private Place keyResultPlace(String id) {
        return place(id)
                .filter(Place::isKeyResult)
                .orElseThrow(() -> new UnknownIdException("key result", id, ids(Place::isKeyResult)));
    }

    private Place objectivePlace(String id) {
        return place(id)
                .filter(Place::isObjective)
                .orElseThrow(() -> new UnknownIdException("objective", id, ids(Place::isObjective)));
    }

    private List<String> ids(Predicate<Place> wanted) {
        return places().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Okrs withKeyResultAt(Place place, KeyResult keyResult) {
        return withObjectiveAt(place, objectiveAt(place).replaceAt(place.keyResult(), keyResult));
    }

    private Okrs withObjectiveAt(Place place, Objective objective) {
        List<Objective> replaced = new ArrayList<>(objectives());
        replaced.set(place.objective(), objective);
        return withObjectives(replaced);
    }

    /** Builds {@link Okrs}; see there for what each part means. */
    public static final class Builder extends ImmutableOkrs.Builder {
        Builder() {}
    }
}
