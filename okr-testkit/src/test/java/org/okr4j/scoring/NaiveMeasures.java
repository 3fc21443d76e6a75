package org.okr4j.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.Change;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Direction;
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

/** The rules of the six measures a second time, in rationals. All check-ins given have a reading and count. */
final class NaiveMeasures {
    private static final Rational MOST = Rational.of(1_000_000);
    private static final BigInteger TOO_LONG = BigInteger.TEN.pow(18);

    private NaiveMeasures() {}

    static String strategy(Measure measure) {
        if (measure instanceof Metric metric) {
            return metric.strategy().orElse("linear");
        }
        if (measure instanceof Maintain maintain) {
            if (maintain.strategy().isPresent()) {
                return maintain.strategy().get();
            }
            if (maintain.aggregate() == Aggregate.SHARE) {
                return "share";
            }
            return maintain.tolerance().isPresent() ? "distance" : "point";
        }
        return measure.type().equals("baseline") ? "none" : measure.type();
    }

    /** Whether a reading could give progress: not where the start is unknown, nor as a ratio to a target of 0 or less. */
    static boolean canProgress(Measure measure) {
        if (measure instanceof Metric metric) {
            return strategy(metric).equals("linear")
                    ? metric.from().isPresent()
                    : target(metric).filter(target -> target.signum() > 0).isPresent();
        }
        return true;
    }

    static Optional<Rational> progress(Measure measure, List<CheckIn> checkIns) {
        if (checkIns.isEmpty() || !canProgress(measure)) {
            return Optional.empty();
        }
        Reading latest = latest(checkIns);
        return measure.match(
                metric -> Optional.of(metric(metric, value(metric, checkIns))),
                maintain -> Optional.of(maintain(maintain, checkIns)),
                milestones -> Optional.of(milestones(milestones, (Reached) latest)),
                binary -> Optional.of(latest == Done.YES ? Rational.ONE : Rational.ZERO),
                levels -> levels(levels, checkIns),
                baseline -> Optional.empty());
    }

    static Optional<Reading> reading(Measure measure, List<CheckIn> checkIns) {
        if (checkIns.isEmpty()) {
            return Optional.empty();
        }
        Reading latest = latest(checkIns);
        if (!(latest instanceof Amount) && !(latest instanceof Ratio)) {
            return Optional.of(latest);
        }
        BigInteger millionths = value(measure, checkIns).millionths();
        boolean fits = millionths.abs().divide(BigInteger.valueOf(1_000_000)).compareTo(TOO_LONG) < 0;
        return fits ? Optional.of(new Amount(new BigDecimal(millionths, 6))) : Optional.empty();
    }

    private static Reading latest(List<CheckIn> checkIns) {
        return checkIns.get(checkIns.size() - 1).reading().orElseThrow();
    }

    private static Rational value(Measure measure, List<CheckIn> checkIns) {
        List<Rational> numbers = numbers(measure, checkIns);
        Rational sum = numbers.stream().reduce(Rational.ZERO, Rational::plus);
        return switch (measure.aggregate()) {
            case LATEST -> numbers.get(numbers.size() - 1);
            case SUM -> sum;
            case AVERAGE -> sum.over(Rational.of(numbers.size()));
            case MINIMUM -> numbers.stream().reduce(numbers.get(0), Rational::min);
            case MAXIMUM -> numbers.stream().reduce(numbers.get(0), Rational::max);
            case SHARE -> share((Maintain) measure, numbers);
        };
    }

    private static List<Rational> numbers(Measure measure, List<CheckIn> checkIns) {
        return checkIns.stream()
                .map(checkIn -> number(checkIn.reading().orElseThrow(), measure.unit()))
                .toList();
    }

    private static Rational number(Reading reading, String unit) {
        if (reading instanceof Ratio ratio) {
            Rational quotient = Rational.of(ratio.part()).over(Rational.of(ratio.whole()));
            return unit.equals("%") ? quotient.times(Rational.of(100)) : quotient;
        }
        return Rational.of(((Amount) reading).value());
    }

    private static Optional<Rational> target(Metric metric) {
        if (metric.to().isPresent()) {
            return metric.to().map(Rational::of);
        }
        if (metric.from().isEmpty()) {
            return Optional.empty();
        }
        Rational from = Rational.of(metric.from().get());
        Rational by = Rational.of(metric.by().orElseThrow());
        boolean isRelative = metric.change().orElseThrow() == Change.RELATIVE;
        return Optional.of(from.plus(isRelative ? from.abs().times(by).over(Rational.of(100)) : by));
    }

    private static Rational metric(Metric metric, Rational value) {
        Rational target = target(metric).orElseThrow();
        if (strategy(metric).equals("linear")) {
            Rational from = Rational.of(metric.from().orElseThrow());
            return value.minus(from).over(target.minus(from));
        }
        boolean falls = metric.from().isPresent()
                ? target.compareTo(Rational.of(metric.from().get())) < 0
                : metric.direction() == Direction.DECREASE;
        if (!falls) {
            return value.over(target);
        }
        return value.signum() <= 0 ? MOST : target.over(value);
    }

    private static Rational maintain(Maintain maintain, List<CheckIn> checkIns) {
        if (strategy(maintain).equals("share")) {
            return share(maintain, numbers(maintain, checkIns));
        }
        Rational value = value(maintain, checkIns);
        if (maintain.aggregate() == Aggregate.SHARE) {
            return value.compareTo(Rational.ONE) >= 0 ? Rational.ONE : Rational.ZERO;
        }
        if (isMet(maintain, value)) {
            return Rational.ONE;
        }
        if (strategy(maintain).equals("point") || maintain.tolerance().isEmpty()) {
            return Rational.ZERO;
        }
        Rational distance = Rational.ZERO;
        if (maintain.atLeast().isPresent()) {
            distance = distance.max(Rational.of(maintain.atLeast().get()).minus(value));
        }
        if (maintain.atMost().isPresent()) {
            distance = distance.max(value.minus(Rational.of(maintain.atMost().get())));
        }
        Rational tolerance = Rational.of(maintain.tolerance().get());
        return Rational.ONE.minus(distance.over(tolerance)).max(Rational.ZERO).min(Rational.ofMillionths(999_999));
    }

    private static boolean isMet(Maintain maintain, Rational value) {
        boolean least = true;
        boolean most = true;
        if (maintain.atLeast().isPresent()) {
            int side = value.compareTo(Rational.of(maintain.atLeast().get()));
            least = maintain.exclusive() ? side > 0 : side >= 0;
        }
        if (maintain.atMost().isPresent()) {
            int side = value.compareTo(Rational.of(maintain.atMost().get()));
            most = maintain.exclusive() ? side < 0 : side <= 0;
        }
        return least && most;
    }

    private static Rational share(Maintain maintain, List<Rational> numbers) {
        long met = numbers.stream().filter(number -> isMet(maintain, number)).count();
        long all = maintain.planned().orElse(numbers.size());
        return Rational.of(met).over(Rational.of(all)).min(Rational.ONE);
    }

    private static Rational milestones(Milestones milestones, Reached reached) {
        Rational sum = Rational.ZERO;
        Rational all = Rational.ZERO;
        for (Milestone milestone : milestones.milestones()) {
            Rational weight = Rational.of(milestone.weight());
            all = all.plus(weight);
            sum = reached.names().contains(milestone.name()) ? sum.plus(weight) : sum;
        }
        return sum.over(all);
    }

    private static Optional<Rational> levels(Levels levels, List<CheckIn> checkIns) {
        if (latest(checkIns) instanceof LevelName latest) {
            return levels.levels().stream()
                    .filter(level -> level.name().equals(latest.name()))
                    .map(NaiveMeasures::score)
                    .findFirst();
        }
        Rational value = value(levels, checkIns);
        List<Level> all = levels.levels();
        boolean falls = all.size() > 1 && at(all.get(1)).compareTo(at(all.get(0))) < 0;
        Rational sign = Rational.of(falls ? -1 : 1);
        Rational steps = Rational.ZERO;
        Rational line = score(all.get(0));
        for (int i = 0; i < all.size(); i++) {
            Rational beyond = value.minus(at(all.get(i))).times(sign);
            if (beyond.signum() >= 0) {
                steps = score(all.get(i));
                line = score(all.get(i));
                if (i + 1 < all.size()) {
                    Rational width = at(all.get(i + 1)).minus(at(all.get(i))).times(sign);
                    Rational rise = score(all.get(i + 1)).minus(score(all.get(i)));
                    line = line.plus(rise.times(beyond).over(width));
                }
            }
        }
        return Optional.of(levels.interpolate() ? line : steps);
    }

    private static Rational at(Level level) {
        return Rational.of(level.at().orElseThrow());
    }

    private static Rational score(Level level) {
        return Rational.ofMillionths(level.score().millionths());
    }
}
