package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Change;
import org.okr4j.core.Direction;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Score;

/** Measures of every shape that the format allows. */
final class Measures {
    private static final int MOST_PARTS = 5;

    private Measures() {}

    static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                metrics(),
                maintains(),
                milestones(),
                Arbitraries.just(Binary.of()),
                numberedLevels(),
                namedLevels(),
                baselines());
    }

    static Arbitrary<Measure> successors(Measure measure) {
        return Arbitraries.oneOf(successorsOfOneKind(measure).toList());
    }

    /** What may follow a measure, apart where it may be one kind or another but not both. */
    static Stream<Arbitrary<Measure>> successorsOfOneKind(Measure measure) {
        return measure.<Stream<Arbitrary<? extends Measure>>>match(
                        metric -> Stream.of(metrics()),
                        maintain -> Stream.of(maintains()),
                        milestones -> Stream.of(milestones()),
                        binary -> Stream.of(Arbitraries.just(binary)),
                        levels -> Stream.of(levels.isNumbered() ? numberedLevels() : namedLevels()),
                        baseline -> Stream.of(metrics(), maintains(), numberedLevels(), baselines()))
                .map(arbitrary -> arbitrary.map(Measure.class::cast));
    }

    static Arbitrary<Metric> metrics() {
        Arbitrary<Metric> shapes = Arbitraries.frequencyOf(
                Tuple.of(5, fromAndTo()),
                Tuple.of(2, onlyTo()),
                Tuple.of(1, reach()),
                Tuple.of(1, byRelative()),
                Tuple.of(1, byDelta()));
        return Combinators.combine(
                        shapes, Texts.units(), aggregation(withoutShare()), strategy("linear", "ratio-to-target"))
                .as((metric, unit, aggregation, strategy) -> Metric.builder()
                        .copy(metric)
                        .unit(unit)
                        .aggregate(canBe(aggregation.aggregate(), metric))
                        .window(aggregation.window())
                        .strategy(strategy)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Maintain> maintains() {
        Arbitrary<Maintain> bounds = Arbitraries.oneOf(
                Numbers.amounts().map(Maintain::atLeast),
                Numbers.amounts().map(Maintain::atMost),
                Combinators.combine(Numbers.amounts(), Numbers.amounts())
                        .as((one, other) -> Maintain.between(one.min(other), one.max(other))));
        return Combinators.combine(
                        bounds,
                        Arbitraries.of(false, false, true),
                        Numbers.positive().optional(0.4),
                        Texts.units(),
                        aggregation(List.of(Aggregate.values())),
                        planned(),
                        strategy("point", "distance", "share"))
                .as((maintain, exclusive, tolerance, unit, aggregation, planned, strategy) -> Maintain.builder()
                        .copy(maintain)
                        .exclusive(exclusive)
                        .tolerance(tolerance)
                        .unit(unit)
                        .aggregate(aggregation.aggregate())
                        .window(aggregation.window())
                        .planned(aggregation.aggregate() == Aggregate.SHARE ? planned : OptionalInt.empty())
                        .strategy(strategy)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Milestones> milestones() {
        Arbitrary<Milestone> steps = Builders.withBuilder(Milestone::builder)
                .use(Texts.ids())
                .in(Milestone.Builder::name)
                .use(Numbers.weights())
                .withProbability(0.5)
                .in((builder, weight) -> builder.weight(weight))
                .use(Dates.dates())
                .withProbability(0.2)
                .in((builder, due) -> builder.due(due))
                .build(Milestone.Builder::build);
        return steps.list()
                .ofMinSize(1)
                .ofMaxSize(MOST_PARTS)
                .uniqueElements(Milestone::name)
                .filter(list -> list.stream().anyMatch(step -> step.weight().signum() > 0))
                .map(list -> Milestones.builder().addAllMilestones(list).build())
                .withoutEdgeCases();
    }

    static Arbitrary<Levels> numberedLevels() {
        return Combinators.combine(
                        names(),
                        scores(),
                        values(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, true),
                        Texts.units(),
                        aggregation(withoutShare()))
                .as((names, scores, values, rising, interpolate, unit, aggregation) -> {
                    List<BigDecimal> ordered = new ArrayList<>(values);
                    ordered.sort(rising ? Comparator.naturalOrder() : Comparator.reverseOrder());
                    return Levels.builder()
                            .addAllLevels(levels(names, scores, ordered))
                            .interpolate(interpolate)
                            .unit(unit)
                            .aggregate(aggregation.aggregate())
                            .window(aggregation.window())
                            .build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Levels> namedLevels() {
        return Combinators.combine(names(), scores())
                .as((names, scores) -> Levels.builder()
                        .addAllLevels(levels(names, scores, List.of()))
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Baseline> baselines() {
        return Texts.units().map(Baseline::of);
    }

    private static Arbitrary<Metric> fromAndTo() {
        return Combinators.combine(Numbers.amounts(), Numbers.amounts())
                .filter((from, to) -> from.compareTo(to) != 0)
                .as((from, to) -> Metric.builder().from(from).to(to).build());
    }

    private static Arbitrary<Metric> onlyTo() {
        return Combinators.combine(Numbers.amounts(), Arbitraries.of(Direction.class))
                .as((to, direction) ->
                        Metric.builder().to(to).direction(direction).build());
    }

    private static Arbitrary<Metric> reach() {
        return notZero().map(Metric::reach);
    }

    private static Arbitrary<Metric> byRelative() {
        return Combinators.combine(notZero().optional(0.6), notZero())
                .as((from, by) -> Metric.builder()
                        .from(from)
                        .by(by)
                        .change(Change.RELATIVE)
                        .build());
    }

    private static Arbitrary<Metric> byDelta() {
        return Combinators.combine(Numbers.amounts().optional(0.6), notZero())
                .as((from, by) ->
                        Metric.builder().from(from).by(by).change(Change.DELTA).build());
    }

    private static Aggregate canBe(Aggregate aggregate, Metric metric) {
        boolean startsAt0 = metric.from().map(BigDecimal::signum).orElse(0) == 0;
        return aggregate == Aggregate.SUM && !startsAt0 ? Aggregate.AVERAGE : aggregate;
    }

    private static Arbitrary<BigDecimal> notZero() {
        return Numbers.amounts().filter(value -> value.signum() != 0);
    }

    private static List<Aggregate> withoutShare() {
        return Arrays.stream(Aggregate.values())
                .filter(aggregate -> aggregate != Aggregate.SHARE)
                .toList();
    }

    private record Aggregation(Aggregate aggregate, OptionalInt window) {}

    private static Arbitrary<Aggregation> aggregation(List<Aggregate> possible) {
        Arbitrary<Aggregate> aggregates = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Aggregate.LATEST)), Tuple.of(1, Arbitraries.of(possible)));
        Arbitrary<Integer> windows = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 60)),
                Tuple.of(1, Arbitraries.of(1, 365, Integer.MAX_VALUE)));
        return Combinators.combine(aggregates, windows.optional(0.3))
                .as((aggregate, window) -> new Aggregation(
                        aggregate, aggregate == Aggregate.LATEST ? OptionalInt.empty() : optionalInt(window)));
    }

    private static Arbitrary<OptionalInt> planned() {
        return Arbitraries.integers().between(1, 20).optional(0.5).map(Measures::optionalInt);
    }

    private static OptionalInt optionalInt(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Arbitrary<Optional<String>> strategy(String... ids) {
        return Arbitraries.of(ids).optional(0.2);
    }

    private static Arbitrary<List<String>> names() {
        return Texts.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(MOST_PARTS);
    }

    private static Arbitrary<List<Score>> scores() {
        return Numbers.millionths()
                .set()
                .ofSize(MOST_PARTS)
                .map(set -> set.stream().sorted().map(Score::new).toList());
    }

    private static Arbitrary<List<BigDecimal>> values() {
        return Numbers.amounts()
                .map(value -> new Amount(value).value())
                .list()
                .uniqueElements()
                .ofSize(MOST_PARTS);
    }

    private static List<Level> levels(List<String> names, List<Score> scores, List<BigDecimal> values) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            levels.add(Level.builder()
                    .name(names.get(i))
                    .at(values.isEmpty() ? Optional.empty() : Optional.of(values.get(i)))
                    .score(scores.get(i))
                    .build());
        }
        return levels;
    }
}
