package org.okr4j.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Done;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

/** Readings that a measure takes, or several measures that follow each other. */
final class Readings {
    private static final Ratio ANY_RATIO = Ratio.of(1, 2);

    private Readings() {}

    static Arbitrary<Reading> of(Measure measure) {
        return ofAll(List.of(measure));
    }

    /** Readings that every version of a measure takes, with the names of all of them. */
    static Arbitrary<Reading> ofAll(List<Measure> versions) {
        return versions.get(0)
                .match(
                        metric -> numbers(versions),
                        maintain -> numbers(versions),
                        milestones -> reached(versions),
                        binary -> Arbitraries.of(Done.class).map(Reading.class::cast),
                        levels -> levels.isNumbered() ? numbers(versions) : levelNames(versions),
                        baseline -> numbers(versions));
    }

    private static Arbitrary<Reading> numbers(List<Measure> versions) {
        List<BigDecimal> marks = versions.stream().flatMap(Readings::marks).toList();
        Arbitrary<BigDecimal> numbers = marks.isEmpty()
                ? Numbers.amounts()
                : Arbitraries.frequencyOf(Tuple.of(4, Numbers.amounts()), Tuple.of(1, Arbitraries.of(marks)));
        Arbitrary<Reading> amounts = numbers.map(Amount::new);
        return versions.stream().allMatch(version -> version.takes(ANY_RATIO))
                ? Arbitraries.frequencyOf(Tuple.of(4, amounts), Tuple.of(1, ratios()))
                : amounts;
    }

    private static Arbitrary<Reading> ratios() {
        return Combinators.combine(Numbers.amounts(), Numbers.positive()).as(Ratio::new);
    }

    private static Arbitrary<Reading> reached(List<Measure> versions) {
        return Arbitraries.of(names(versions))
                .set()
                .ofMaxSize(names(versions).size())
                .map(Reached::new);
    }

    private static Arbitrary<Reading> levelNames(List<Measure> versions) {
        return Arbitraries.of(names(versions)).map(LevelName::new);
    }

    private static List<String> names(List<Measure> versions) {
        List<String> names = new ArrayList<>();
        for (Measure version : versions) {
            if (version instanceof Milestones milestones) {
                milestones.milestones().stream().map(Milestone::name).forEach(names::add);
            } else if (version instanceof Levels levels) {
                levels.levels().stream().map(Level::name).forEach(names::add);
            }
        }
        return names.stream().distinct().toList();
    }

    /** The values at which something changes. */
    private static Stream<BigDecimal> marks(Measure measure) {
        return measure.match(
                (Metric metric) -> Stream.concat(metric.from().stream(), metric.to().stream()),
                (Maintain maintain) -> Stream.concat(maintain.atLeast().stream(), maintain.atMost().stream()),
                milestones -> Stream.<BigDecimal>empty(),
                binary -> Stream.<BigDecimal>empty(),
                (Levels levels) -> levels.levels().stream().flatMap(level -> level.at().stream()),
                (Baseline baseline) -> Stream.<BigDecimal>empty());
    }
}
