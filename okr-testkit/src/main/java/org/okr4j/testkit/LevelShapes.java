package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Amount;
import org.okr4j.core.Direction;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Score;

/** Levels with and without values, so many of them. */
record LevelShapes(int fewest, int most) {

    Arbitrary<Levels> numbered(
            Range range,
            Arbitrary<Direction> ways,
            Arbitrary<Boolean> interpolated,
            Arbitrary<Aggregation> aggregations) {
        return Combinators.combine(names(), scores(), values(range), ways, interpolated, Texts.units(), aggregations)
                .as((names, scores, values, way, interpolate, unit, aggregation) -> Levels.builder()
                        .addAllLevels(levels(names, scores, ordered(values, way)))
                        .interpolate(interpolate)
                        .unit(unit)
                        .aggregate(aggregation.aggregate())
                        .window(aggregation.window())
                        .build());
    }

    Arbitrary<Levels> named() {
        return Combinators.combine(names(), scores())
                .as((names, scores) -> Levels.builder()
                        .addAllLevels(levels(names, scores, List.of()))
                        .build());
    }

    private Arbitrary<List<String>> names() {
        return Texts.ids().list().uniqueElements().ofMinSize(fewest).ofMaxSize(most);
    }

    private Arbitrary<List<Score>> scores() {
        return Numbers.millionths()
                .set()
                .ofSize(most)
                .map(set -> set.stream().sorted().map(Score::new).toList());
    }

    private Arbitrary<List<BigDecimal>> values(Range range) {
        return range.values()
                .map(value -> new Amount(value).value())
                .list()
                .uniqueElements()
                .ofSize(most);
    }

    private static List<BigDecimal> ordered(List<BigDecimal> values, Direction way) {
        Comparator<BigDecimal> rising = Comparator.naturalOrder();
        return values.stream()
                .sorted(way == Direction.INCREASE ? rising : rising.reversed())
                .toList();
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
