package org.okr4j.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.core.Ambition;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.RollUpSource;

/** What an objective is put together from. */
final class ObjectiveParts {
    private ObjectiveParts() {}

    /** Objectives with what is scored. */
    static Arbitrary<Objective> bare(
            Arbitrary<Cycle> cycles, Arbitrary<List<KeyResult>> keyResults, Arbitrary<LocalDate> dates, double closed) {
        return Combinators.combine(
                        cycles,
                        Arbitraries.of(Ambition.class),
                        Numbers.weights(),
                        Arbitraries.of(RollUpSource.class),
                        Logs.closures(dates).optional(closed),
                        keyResults)
                .as((cycle, ambition, weight, rollUp, closure, list) -> Objective.builder()
                        .id("o1")
                        .title("An objective")
                        .cycle(cycle)
                        .ambition(ambition)
                        .weight(weight)
                        .rollUp(rollUp)
                        .closure(closure)
                        .keyResults(list)
                        .build())
                .withoutEdgeCases();
    }

    /** Objectives with everything but ids and parents of their own. */
    static Arbitrary<Objective> furniture(
            Arbitrary<Cycle> cycles, Arbitrary<List<KeyResult>> keyResults, Arbitrary<LocalDate> dates, double closed) {
        return Builders.withBuilder(() -> Objective.builder().id("id"))
                .use(Texts.titles())
                .in(Objective.Builder::title)
                .use(cycles)
                .in(Objective.Builder::cycle)
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
                .use(Logs.initiatives(dates).list().ofMaxSize(2))
                .withProbability(0.1)
                .in(Objective.Builder::initiatives)
                .use(Logs.titleAmendments(dates).list().ofMaxSize(2))
                .withProbability(0.2)
                .in(Objective.Builder::amendments)
                .use(Logs.closures(dates))
                .withProbability(closed)
                .in((builder, closure) -> builder.closure(closure))
                .use(Texts.tags())
                .withProbability(0.1)
                .in(Objective.Builder::tags)
                .use(Texts.attributes())
                .withProbability(0.1)
                .in(Objective.Builder::attributes)
                .use(keyResults)
                .in(Objective.Builder::keyResults)
                .build(Objective.Builder::build)
                .withoutEdgeCases();
    }
}
