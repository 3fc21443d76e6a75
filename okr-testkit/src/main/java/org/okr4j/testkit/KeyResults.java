package org.okr4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Role;
import org.okr4j.core.TitleAmendment;

/** Key results whose log can be read by every measure that will read it. */
final class KeyResults {
    private static final int MOST_AMENDMENTS = 2;
    private static final int MOST_CHECK_INS = 5;

    private KeyResults() {}

    static Arbitrary<KeyResult> keyResults() {
        return measuredBy(Arbitraries.oneOf(
                histories(OkrArbitraries.metrics()),
                histories(OkrArbitraries.maintains()),
                histories(OkrArbitraries.milestones()),
                histories(OkrArbitraries.binaries()),
                histories(OkrArbitraries.numberedLevels()),
                histories(OkrArbitraries.namedLevels()),
                Arbitraries.oneOf(
                        followed(OkrArbitraries.baselines(), OkrArbitraries.metrics()),
                        followed(OkrArbitraries.baselines(), OkrArbitraries.maintains()),
                        followed(OkrArbitraries.baselines(), OkrArbitraries.numberedLevels()))));
    }

    static Arbitrary<KeyResult> keyResults(Measure measure) {
        return measuredBy(Measures.successorsOfOneKind(measure)
                .map(successors -> followed(Arbitraries.just(measure), successors))
                .reduce((one, other) -> Arbitraries.oneOf(one, other))
                .orElseThrow());
    }

    private static Arbitrary<List<Measure>> histories(Arbitrary<? extends Measure> measures) {
        return followed(measures, measures);
    }

    /** A measure, and those that come after it: usually none. */
    private static Arbitrary<List<Measure>> followed(
            Arbitrary<? extends Measure> first, Arbitrary<? extends Measure> next) {
        Arbitrary<Integer> counts = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(1, 2));
        return Combinators.combine(first, next.list().ofSize(MOST_AMENDMENTS), counts)
                .as((measure, others, count) -> {
                    List<Measure> versions = new ArrayList<>();
                    versions.add(measure);
                    versions.addAll(others.subList(0, count));
                    return versions;
                });
    }

    private static Arbitrary<KeyResult> measuredBy(Arbitrary<List<Measure>> histories) {
        return Combinators.combine(
                        histories,
                        Logs.titleAmendments().list().ofSize(MOST_AMENDMENTS),
                        Combinators.combine(Logs.checkIns(), Readings.drawn().optional(0.85))
                                .as(Logged::new)
                                .list()
                                .ofMaxSize(MOST_CHECK_INS),
                        furniture())
                .as(KeyResults::keyResult)
                .withoutEdgeCases();
    }

    private record Logged(CheckIn checkIn, Optional<Readings.Drawn> drawn) {}

    private static KeyResult keyResult(
            List<Measure> versions, List<TitleAmendment> agreed, List<Logged> log, KeyResult furniture) {
        List<MeasureAmendment> amendments = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            TitleAmendment when = agreed.get(i - 1);
            amendments.add(Amendment.of(when.date(), versions.get(i), when.reason()));
        }
        List<CheckIn> checkIns = log.stream()
                .map(logged -> logged.checkIn().withReading(logged.drawn().map(drawn -> drawn.fitting(versions))))
                .toList();
        return KeyResult.builder()
                .copy(furniture)
                .measure(versions.get(0))
                .amendments(amendments)
                .checkIns(checkIns)
                .build();
    }

    /** Key results with everything but a measure and a log of their own. */
    private static Arbitrary<KeyResult> furniture() {
        return Builders.withBuilder(() -> KeyResult.builder().measure(Binary.of()))
                .use(Texts.ids())
                .in(KeyResult.Builder::id)
                .use(Texts.titles())
                .in(KeyResult.Builder::title)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(KeyResult.Builder::description)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(KeyResult.Builder::owner)
                .use(Arbitraries.of(Role.class))
                .withProbability(0.3)
                .in(KeyResult.Builder::role)
                .use(Arbitraries.of(Ambition.class))
                .withProbability(0.3)
                .in((builder, ambition) -> builder.ambition(ambition))
                .use(Numbers.weights())
                .withProbability(0.4)
                .in((builder, weight) -> builder.weight(weight))
                .use(Dates.dates())
                .withProbability(0.2)
                .in((builder, start) -> builder.start(start))
                .use(Dates.dates())
                .withProbability(0.2)
                .in((builder, due) -> builder.due(due))
                .use(Dates.plans())
                .withProbability(0.2)
                .in(KeyResult.Builder::plan)
                .use(Logs.initiatives().list().ofMaxSize(2))
                .withProbability(0.1)
                .in(KeyResult.Builder::initiatives)
                .use(Texts.tags())
                .withProbability(0.1)
                .in(KeyResult.Builder::tags)
                .use(Texts.attributes())
                .withProbability(0.1)
                .in(KeyResult.Builder::attributes)
                .build(KeyResult.Builder::build)
                .withoutEdgeCases();
    }
}
