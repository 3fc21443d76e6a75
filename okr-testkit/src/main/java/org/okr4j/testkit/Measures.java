package org.okr4j.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;

/** Measures of every shape that the format allows. */
final class Measures {
    static final int MOST_PARTS = 5;
    private static final Amount ANY_NUMBER = Amount.of(1);

    private Measures() {}

    static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                OkrArbitraries.metrics(),
                OkrArbitraries.maintains(),
                OkrArbitraries.milestones(),
                OkrArbitraries.binaries(),
                OkrArbitraries.numberedLevels(),
                OkrArbitraries.namedLevels(),
                OkrArbitraries.baselines());
    }

    static Arbitrary<Measure> successors(Measure measure) {
        return Arbitraries.oneOf(measure.<Stream<Arbitrary<? extends Measure>>>match(
                        metric -> Stream.of(OkrArbitraries.metrics()),
                        maintain -> Stream.of(OkrArbitraries.maintains()),
                        milestones -> Stream.of(OkrArbitraries.milestones()),
                        binary -> Stream.of(Arbitraries.just(binary)),
                        levels -> Stream.of(
                                levels.isNumbered() ? OkrArbitraries.numberedLevels() : OkrArbitraries.namedLevels()),
                        baseline -> Stream.of(
                                OkrArbitraries.metrics(),
                                OkrArbitraries.maintains(),
                                OkrArbitraries.numberedLevels(),
                                OkrArbitraries.baselines()))
                .map(arbitrary -> arbitrary.map(Measure.class::cast))
                .toList());
    }

    /** Whether an amendment can put one measure in the place of another, whatever was read before. */
    static boolean canFollow(Measure before, Measure after) {
        if (before instanceof Baseline) {
            return after.takes(ANY_NUMBER);
        }
        return before.type().equals(after.type())
                && (!(before instanceof Levels levels) || levels.isNumbered() == ((Levels) after).isNumbered());
    }

    static Arbitrary<Milestones> milestones() {
        return milestone()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_PARTS)
                .uniqueElements(Milestone::name)
                .filter(list -> list.stream().anyMatch(step -> step.weight().signum() > 0))
                .map(list -> Milestones.builder().addAllMilestones(list).build())
                .withoutEdgeCases();
    }

    static Arbitrary<Milestone> milestone() {
        return Builders.withBuilder(Milestone::builder)
                .use(Texts.ids())
                .in(Milestone.Builder::name)
                .use(Numbers.weights())
                .withProbability(0.5)
                .in((builder, weight) -> builder.weight(weight))
                .use(Dates.dates())
                .withProbability(0.2)
                .in((builder, due) -> builder.due(due))
                .build(Milestone.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Level> level() {
        return OkrArbitraries.levels()
                .map(levels -> levels.levels().get(levels.levels().size() - 1))
                .withoutEdgeCases();
    }

    static Arbitrary<Baseline> baselines() {
        return Texts.units().map(Baseline::of).withoutEdgeCases();
    }

    static Arbitrary<Optional<String>> strategy(String... ids) {
        return Arbitraries.of(ids).optional(0.2);
    }

    static Arbitrary<Optional<String>> noStrategy() {
        return Arbitraries.just(Optional.empty());
    }

    static Arbitrary<Optional<String>> strategyOf(String id) {
        Texts.requireNotBlank("The id of a strategy", id);
        return Arbitraries.just(Optional.of(id));
    }
}
