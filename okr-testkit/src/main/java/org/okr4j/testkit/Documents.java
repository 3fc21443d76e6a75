package org.okr4j.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.core.Ambition;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Span;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;

/** Objectives and documents whose ids are all different. */
final class Documents {
    private static final int MOST_OBJECTIVES = 4;
    private static final int MOST_KEY_RESULTS = 3;
    private static final int MOST_IDS = MOST_OBJECTIVES * (1 + MOST_KEY_RESULTS);
    private static final String OUTSIDE = "outside";

    private Documents() {}

    static Arbitrary<Objective> objectives() {
        return Combinators.combine(furniture(), ids()).as((objective, ids) -> withIds(objective, ids.iterator()));
    }

    static Arbitrary<Okrs> documents() {
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(-1, 2 * MOST_IDS).list().ofSize(MOST_OBJECTIVES);
        return Combinators.combine(furniture().list().ofMaxSize(MOST_OBJECTIVES), ids(), parents)
                .as(Documents::document)
                .withoutEdgeCases();
    }

    static Arbitrary<Findings> findings() {
        Arbitrary<Span> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 10))
                .as((from, length) -> new Span(from, from + length));
        return Builders.withBuilder(Finding::builder)
                .use(Arbitraries.of("no-key-results", "unknown-parent", "own-rule-2"))
                .in(Finding.Builder::rule)
                .use(Arbitraries.of(Severity.class))
                .in(Finding.Builder::severity)
                .use(Texts.ids())
                .in(Finding.Builder::subject)
                .use(Texts.titles())
                .in(Finding.Builder::message)
                .use(Arbitraries.of("title", "parent"))
                .withProbability(0.5)
                .in(Finding.Builder::field)
                .use(spans)
                .withProbability(0.5)
                .in((builder, span) -> builder.span(span))
                .use(Texts.texts())
                .withProbability(0.5)
                .in(Finding.Builder::suggestion)
                .build(Finding.Builder::build)
                .list()
                .ofMaxSize(3)
                .map(Findings::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<String>> ids() {
        return Texts.ids()
                .filter(id -> !id.equals(OUTSIDE))
                .list()
                .uniqueElements()
                .ofSize(MOST_IDS);
    }

    /** Objectives with everything but ids and parents of their own. */
    private static Arbitrary<Objective> furniture() {
        return Builders.withBuilder(() -> Objective.builder().id("id"))
                .use(Texts.titles())
                .in(Objective.Builder::title)
                .use(Dates.cycles())
                .in(Objective.Builder::cycle)
                .use(OkrArbitraries.keyResults().list().ofMaxSize(MOST_KEY_RESULTS))
                .in(Objective.Builder::keyResults)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(Objective.Builder::description)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(Objective.Builder::owner)
                .use(Arbitraries.of(OrgLevel.class))
                .withProbability(0.3)
                .in((builder, level) -> builder.level(level))
                .use(Arbitraries.of(Ambition.class))
                .withProbability(0.3)
                .in(Objective.Builder::ambition)
                .use(Numbers.weights())
                .withProbability(0.4)
                .in((builder, weight) -> builder.weight(weight))
                .use(Arbitraries.of(RollUpSource.class))
                .withProbability(0.6)
                .in(Objective.Builder::rollUp)
                .use(Logs.initiatives().list().ofMaxSize(2))
                .withProbability(0.1)
                .in(Objective.Builder::initiatives)
                .use(Logs.titleAmendments().list().ofMaxSize(2))
                .withProbability(0.2)
                .in(Objective.Builder::amendments)
                .use(Logs.closures())
                .withProbability(0.2)
                .in((builder, closure) -> builder.closure(closure))
                .use(Texts.tags())
                .withProbability(0.1)
                .in(Objective.Builder::tags)
                .use(Texts.attributes())
                .withProbability(0.1)
                .in(Objective.Builder::attributes)
                .build(Objective.Builder::build)
                .withoutEdgeCases();
    }

    private static Okrs document(List<Objective> furniture, List<String> ids, List<Integer> parents) {
        Iterator<String> next = ids.iterator();
        List<Objective> objectives = new ArrayList<>();
        furniture.forEach(objective -> objectives.add(withIds(objective, next)));
        List<String> used = List.copyOf(Okrs.of(objectives).ids());
        for (int i = 0; i < objectives.size(); i++) {
            objectives.set(i, objectives.get(i).withParent(parent(parents.get(i), used)));
        }
        return Okrs.of(objectives);
    }

    private static Optional<String> parent(int choice, List<String> used) {
        if (choice < 0) {
            return Optional.of(OUTSIDE);
        }
        return choice == 0 || choice > MOST_IDS ? Optional.empty() : Optional.of(used.get(choice % used.size()));
    }

    private static Objective withIds(Objective objective, Iterator<String> ids) {
        List<KeyResult> keyResults = new ArrayList<>();
        Objective named = objective.withId(ids.next());
        named.keyResults().forEach(keyResult -> keyResults.add(keyResult.withId(ids.next())));
        return named.withKeyResults(keyResults);
    }
}
