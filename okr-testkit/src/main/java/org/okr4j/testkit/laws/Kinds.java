package org.okr4j.testkit.laws;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.testkit.OkrArbitraries;

/** Measures of a kind that ask for no strategy, and of which the newest reading counts. */
final class Kinds {
    private Kinds() {}

    private record Kind<M extends Measure>(Class<M> type, Arbitrary<? extends M> measures) {}

    static <M extends Measure> Arbitrary<M> measures(Class<M> kind) {
        return of(
                kind,
                Stream.of(
                        new Kind<>(Metric.class, OkrArbitraries.metrics().map(Kinds::byTheNewest)),
                        new Kind<>(Maintain.class, OkrArbitraries.maintains().map(Kinds::byTheNewest)),
                        new Kind<>(Milestones.class, OkrArbitraries.milestones()),
                        new Kind<>(Binary.class, OkrArbitraries.binaries()),
                        new Kind<>(Levels.class, OkrArbitraries.levels()),
                        new Kind<>(Baseline.class, OkrArbitraries.baselines())));
    }

    static <M extends Measure> Arbitrary<M> withUnits(Class<M> kind) {
        return of(
                kind,
                Stream.of(
                        new Kind<>(Metric.class, Arbitraries.oneOf(Units.metrics(), Units.relative())),
                        new Kind<>(Maintain.class, Units.maintains()),
                        new Kind<>(Levels.class, Units.levels())));
    }

    private static <M extends Measure> Arbitrary<M> of(Class<M> kind, Stream<Kind<?>> kinds) {
        List<Arbitrary<M>> fitting = kinds.filter(one -> kind.isAssignableFrom(one.type()))
                .map(one -> one.measures().<M>map(kind::cast))
                .toList();
        return fitting.isEmpty() ? measures(kind) : Arbitraries.oneOf(fitting);
    }

    private static Metric byTheNewest(Metric metric) {
        return metric.withWindow(OptionalInt.empty())
                .withAggregate(Aggregate.LATEST)
                .withStrategy(Optional.empty());
    }

    private static Maintain byTheNewest(Maintain maintain) {
        return maintain.withPlanned(OptionalInt.empty())
                .withWindow(OptionalInt.empty())
                .withAggregate(Aggregate.LATEST)
                .withStrategy(Optional.empty());
    }

    /** A measure that asks for a strategy is scored by that one. */
    static Measure askingForNothing(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.withStrategy(Optional.empty());
        }
        return measure instanceof Maintain maintain ? maintain.withStrategy(Optional.empty()) : measure;
    }
}
