package org.okr4j.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;

/**
 * Objectives whose key results have ids of their own, narrowed by calls.
 *
 * <pre>{@code
 * OkrArbitraries.objectives().withKeyResults(2, 5).during(Cycle.quarter(2026, 3)).open()
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is.
 */
public final class ObjectiveArbitrary extends ArbitraryDecorator<Objective> {
    private Counts counts = new Counts(0, 3);
    private Optional<Arbitrary<KeyResult>> keyResults = Optional.empty();
    private Optional<Cycle> cycle = Optional.empty();
    private Optional<Arbitrary<Cycle>> cycles = Optional.empty();
    private double closed = 0.2;
    private boolean isBare;

    ObjectiveArbitrary() {}

    /**
     * Says how many key results an objective has.
     *
     * @param fewest the fewest key results, 0 or more
     * @param most the most key results, not below the fewest
     * @return objectives with so many key results
     * @throws InvalidValueException if the fewest are below 0, or the two are crossed
     */
    public ObjectiveArbitrary withKeyResults(int fewest, int most) {
        return narrowed(copy -> copy.counts = Counts.of("key results", fewest, most));
    }

    /**
     * Says which key results an objective has. Their ids are replaced by such that are all different.
     *
     * @param wanted the key results, such as {@code keyResults().checkedIn(1, 12)}
     * @return objectives with such key results
     */
    public ObjectiveArbitrary withKeyResults(Arbitrary<KeyResult> wanted) {
        return narrowed(copy -> copy.keyResults = Optional.of(wanted));
    }

    /**
     * Lets everything happen within a cycle, also with the key results where none were handed in.
     *
     * @param wanted the cycle
     * @return objectives of the cycle, without a date outside of it
     */
    public ObjectiveArbitrary during(Cycle wanted) {
        return narrowed(copy -> copy.cycle = Optional.of(wanted));
    }

    /**
     * Keeps to objectives without a closure.
     *
     * @return open objectives
     */
    public ObjectiveArbitrary open() {
        return narrowed(copy -> copy.closed = 0);
    }

    /**
     * Says which cycles the objectives are of; everything else may happen at any time.
     *
     * @param wanted the cycles
     * @return objectives of such cycles
     */
    public ObjectiveArbitrary withCycles(Arbitrary<Cycle> wanted) {
        return narrowed(copy -> copy.cycles = Optional.of(wanted));
    }

    /**
     * Leaves out what no score depends on, also with the key results where none were handed in: descriptions, owners,
     * levels, initiatives, amendments, tags and attributes; the titles are all the same.
     *
     * @return objectives with what is scored
     */
    public ObjectiveArbitrary bare() {
        return narrowed(copy -> copy.isBare = true);
    }

    @Override
    protected Arbitrary<Objective> arbitrary() {
        return Combinators.combine(furniture(), Names.drawn())
                .as((objective, strange) -> new Names(strange).give(objective))
                .withoutEdgeCases();
    }

    /** Objectives whose ids may be the same. */
    Arbitrary<Objective> furniture() {
        Arbitrary<LocalDate> dates =
                cycle.map(within -> Dates.between(within.start(), within.end())).orElseGet(Dates::dates);
        Arbitrary<Cycle> all = cycles.or(() -> cycle.map(Arbitraries::just)).orElseGet(Dates::cycles);
        Arbitrary<List<KeyResult>> lists = keyResults
                .orElseGet(this::anyKeyResults)
                .list()
                .ofMinSize(counts.fewest())
                .ofMaxSize(counts.most());
        return isBare
                ? ObjectiveParts.bare(all, lists, dates, closed)
                : ObjectiveParts.furniture(all, lists, dates, closed);
    }

    private Arbitrary<KeyResult> anyKeyResults() {
        KeyResultArbitrary any = OkrArbitraries.keyResults();
        KeyResultArbitrary dated = cycle.map(any::during).orElse(any);
        return isBare ? dated.bare() : dated;
    }

    private ObjectiveArbitrary narrowed(Consumer<ObjectiveArbitrary> change) {
        ObjectiveArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }
}
