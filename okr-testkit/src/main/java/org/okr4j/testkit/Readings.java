package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Amount;
import org.okr4j.core.Done;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

/**
 * Readings that a measure takes, or all of several that follow each other.
 *
 * <p>A reading is drawn before it is known what it will be a reading of, and made to fit then: an arbitrary for each
 * measure would be a new one for each value, which is slow and shrinks badly.
 */
final class Readings {
    private static final Ratio ANY_RATIO = Ratio.of(1, 2);
    private static final int MOST_NAMES = 15;

    private Readings() {}

    static Arbitrary<Reading> of(Measure measure) {
        return drawn().map(drawn -> drawn.fitting(List.of(measure)));
    }

    static Arbitrary<Reading> any() {
        return Combinators.combine(drawn(), Measures.measures())
                .as((drawn, measure) -> drawn.fitting(List.of(measure)))
                .withoutEdgeCases();
    }

    static Arbitrary<Drawn> drawn() {
        return Combinators.combine(
                        Numbers.amounts(),
                        Numbers.positive(),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, (1 << MOST_NAMES) - 1))
                .as(Drawn::new);
    }

    /** What a reading of any measure can be made of. */
    record Drawn(BigDecimal amount, BigDecimal whole, int percent, int bits) {

        Reading fitting(List<Measure> versions) {
            return versions.get(0)
                    .match(
                            metric -> number(versions),
                            maintain -> number(versions),
                            milestones -> new Reached(chosen(names(versions))),
                            binary -> Done.of(percent >= 50),
                            levels -> levels.isNumbered() ? number(versions) : new LevelName(oneOf(names(versions))),
                            baseline -> number(versions));
        }

        private Reading number(List<Measure> versions) {
            List<BigDecimal> marks = versions.stream().flatMap(Readings::marks).toList();
            if (percent >= 85 && versions.stream().allMatch(version -> version.takes(ANY_RATIO))) {
                return new Ratio(amount, whole);
            }
            return new Amount(percent < 65 || marks.isEmpty() ? amount : oneOf(marks));
        }

        private <T> T oneOf(List<T> list) {
            return list.get(bits % list.size());
        }

        private Set<String> chosen(List<String> names) {
            return IntStream.range(0, names.size())
                    .filter(i -> (bits >> i % MOST_NAMES & 1) == 1)
                    .mapToObj(names::get)
                    .collect(LinkedHashSet::new, Set::add, Set::addAll);
        }
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
                metric -> Stream.concat(metric.from().stream(), metric.to().stream()),
                maintain -> Stream.concat(maintain.atLeast().stream(), maintain.atMost().stream()),
                milestones -> Stream.<BigDecimal>empty(),
                binary -> Stream.<BigDecimal>empty(),
                levels -> levels.levels().stream().flatMap(level -> level.at().stream()),
                baseline -> Stream.<BigDecimal>empty());
    }
}
