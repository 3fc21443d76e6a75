package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Amount;
import org.okr4j.core.Done;
import org.okr4j.core.Fraction;
import org.okr4j.core.InvalidValueException;
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

/** Where a measure starts, where its target is, and whether a reading reaches it: decided on values, never on a ratio. */
final class Targets {
    private Targets() {}

    static Optional<Reading> start(Measure measure) {
        return measure.match(
                metric -> metric.from().flatMap(Targets::amount),
                maintain -> Optional.<Reading>empty(),
                milestones -> Optional.<Reading>of(Reached.of(List.of())),
                binary -> Optional.<Reading>of(Done.NO),
                Targets::below,
                baseline -> Optional.<Reading>empty());
    }

    /** Below the lowest level, or above where lower is better. */
    private static Optional<Reading> below(Levels levels) {
        BigDecimal step = BigDecimal.valueOf(levels.decreases() ? 1 : -1);
        return levels.levels().get(0).at().flatMap(lowest -> amount(lowest.add(step)));
    }

    /** On a bound that is exclusive the target is not reached. */
    static Optional<Reading> target(Measure measure) {
        return measure.match(
                metric -> metric.target().flatMap(Targets::amount),
                maintain -> maintain.exclusive()
                        ? Optional.<Reading>empty()
                        : maintain.atLeast().or(maintain::atMost).flatMap(Targets::amount),
                milestones -> Optional.<Reading>of(Reached.of(
                        milestones.milestones().stream().map(Milestone::name).toList())),
                binary -> Optional.<Reading>of(Done.YES),
                levels -> best(levels).at().isPresent()
                        ? best(levels).at().flatMap(Targets::amount)
                        : Optional.<Reading>of(LevelName.of(best(levels).name())),
                baseline -> Optional.<Reading>empty());
    }

    /** A target that is said as a change can have more digits than a reading. */
    private static Optional<Reading> amount(BigDecimal value) {
        try {
            return Optional.of(new Amount(value));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private static Level best(Levels levels) {
        return levels.levels().get(levels.levels().size() - 1);
    }

    /** The values at which something changes. */
    static List<BigDecimal> marks(Measure measure) {
        return measure.<Stream<BigDecimal>>match(
                        metric -> Stream.concat(metric.from().stream(), metric.target().stream()),
                        maintain -> Stream.concat(maintain.atLeast().stream(), maintain.atMost().stream()),
                        milestones -> Stream.empty(),
                        binary -> Stream.empty(),
                        levels -> levels.levels().stream().flatMap(level -> level.at().stream()),
                        baseline -> Stream.empty())
                .toList();
    }

    static boolean isReached(Measure measure, Reading reading) {
        return measure.match(
                metric -> isReached(metric, number(reading, metric)),
                maintain -> maintain.isMetBy(number(reading, maintain)),
                milestones -> isReached(milestones, (Reached) reading),
                binary -> reading == Done.YES,
                levels -> isReached(levels, reading),
                baseline -> false);
    }

    static boolean isReached(Metric metric, Fraction value) {
        int sign = value.compareTo(metric.target().orElseThrow());
        return metric.decreases() ? sign <= 0 : sign >= 0;
    }

    static boolean isReached(Milestones milestones, Reached reached) {
        return milestones.milestones().stream()
                .filter(milestone -> milestone.weight().signum() > 0)
                .allMatch(milestone -> reached.names().contains(milestone.name()));
    }

    private static boolean isReached(Levels levels, Reading reading) {
        Level best = best(levels);
        if (reading instanceof LevelName named) {
            return named.name().equals(best.name());
        }
        int sign = number(reading, levels).compareTo(best.at().orElseThrow());
        return levels.decreases() ? sign <= 0 : sign >= 0;
    }

    static Fraction number(Reading reading, Measure measure) {
        return reading instanceof Ratio ratio ? ratio.in(measure.unit()) : Fraction.of(((Amount) reading).value());
    }

    /** How near a reading is to the target, to compare with another of the same measure. */
    static Fraction nearness(Measure measure, Reading reading) {
        if (reading instanceof Done) {
            return Fraction.of(reading == Done.YES ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (reading instanceof LevelName level) {
            List<String> names =
                    ((Levels) measure).levels().stream().map(Level::name).toList();
            return Fraction.of(BigDecimal.valueOf(names.indexOf(level.name())));
        }
        Fraction value = number(reading, measure);
        return falls(measure) ? Fraction.of(BigDecimal.ZERO).minus(value) : value;
    }

    private static boolean falls(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.decreases();
        }
        return measure instanceof Maintain maintain ? maintain.atMost().isPresent() : ((Levels) measure).decreases();
    }
}
