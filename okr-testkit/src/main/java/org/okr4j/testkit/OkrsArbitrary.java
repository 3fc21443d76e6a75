package org.okr4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/**
 * Documents in which all ids are different, narrowed by calls.
 *
 * <pre>{@code
 * OkrArbitraries.documents().withObjectives(1, 5).withKeyResults(2, 5).aligned(Parents.TREE).during(Cycle.year(2026))
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is.
 */
public final class OkrsArbitrary extends ArbitraryDecorator<Okrs> {
    private static final int LAST_UNDER = 500;

    private Counts counts = new Counts(0, 4);
    private ObjectiveArbitrary objectives = new ObjectiveArbitrary();
    private Parents parents = Parents.ANY;

    OkrsArbitrary() {}

    /**
     * Says how many objectives a document has.
     *
     * @param fewest the fewest objectives, 0 or more
     * @param most the most objectives, not below the fewest
     * @return documents with so many objectives
     * @throws InvalidValueException if the fewest are below 0, or the two are crossed
     */
    public OkrsArbitrary withObjectives(int fewest, int most) {
        return narrowed(copy -> copy.counts = Counts.of("objectives", fewest, most));
    }

    /**
     * Says which objectives a document has. Their ids and parents, and the ids of their key results, are replaced.
     *
     * @param wanted the objectives, such as {@code objectives().open()}
     * @return documents with such objectives
     */
    public OkrsArbitrary withObjectives(ObjectiveArbitrary wanted) {
        return narrowed(copy -> copy.objectives = wanted);
    }

    /**
     * Says how many key results each objective has.
     *
     * @param fewest the fewest key results, 0 or more
     * @param most the most key results, not below the fewest
     * @return documents with so many key results in each objective
     * @throws InvalidValueException if the fewest are below 0, or the two are crossed
     */
    public OkrsArbitrary withKeyResults(int fewest, int most) {
        return narrowed(copy -> copy.objectives = objectives.withKeyResults(fewest, most));
    }

    /**
     * Says which key results the objectives have. Their ids are replaced.
     *
     * @param wanted the key results, such as {@code keyResults().checkedIn(1, 12)}
     * @return documents with such key results
     */
    public OkrsArbitrary withKeyResults(Arbitrary<KeyResult> wanted) {
        return narrowed(copy -> copy.objectives = objectives.withKeyResults(wanted));
    }

    /**
     * Lets everything happen within a cycle, also with the key results where none were handed in.
     *
     * @param cycle the cycle
     * @return documents of the cycle, without a date outside of it
     */
    public OkrsArbitrary during(Cycle cycle) {
        return narrowed(copy -> copy.objectives = objectives.during(cycle));
    }

    /**
     * Leaves out what no score depends on, as {@link ObjectiveArbitrary#bare()} does.
     *
     * @return documents with what is scored
     */
    public OkrsArbitrary bare() {
        return narrowed(copy -> copy.objectives = objectives.bare());
    }

    /**
     * Says what the objectives belong under.
     *
     * @param wanted nothing, a tree, or anything that can be written
     * @return documents aligned so
     */
    public OkrsArbitrary aligned(Parents wanted) {
        return narrowed(copy -> copy.parents = wanted);
    }

    @Override
    protected Arbitrary<Okrs> arbitrary() {
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(-LAST_UNDER / 5, 2 * LAST_UNDER)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(counts.most());
        return Combinators.combine(
                        objectives.furniture().list().ofMinSize(counts.fewest()).ofMaxSize(counts.most()),
                        Names.drawn(),
                        choices)
                .as(this::document)
                .withoutEdgeCases();
    }

    private Okrs document(List<Objective> furniture, List<String> strange, List<Integer> choices) {
        Names names = new Names(strange);
        List<Objective> named = new ArrayList<>();
        furniture.forEach(objective -> named.add(names.give(objective)));
        List<Objective> aligned = new ArrayList<>();
        for (Objective objective : named) {
            int choice = choices.get(aligned.size());
            aligned.add(objective.withParent(parent(choice, parents == Parents.TREE ? aligned : named)));
        }
        return Okrs.of(aligned);
    }

    private Optional<String> parent(int choice, List<Objective> above) {
        if (parents == Parents.ANY && choice < 0) {
            return Optional.of(Names.OUTSIDE);
        }
        List<String> ids = List.copyOf(Okrs.of(above).ids());
        boolean isUnder = parents != Parents.NONE && choice > 0 && choice <= LAST_UNDER && !ids.isEmpty();
        return isUnder ? Optional.of(ids.get((choice - 1) % ids.size())) : Optional.empty();
    }

    private OkrsArbitrary narrowed(Consumer<OkrsArbitrary> change) {
        OkrsArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }
}
