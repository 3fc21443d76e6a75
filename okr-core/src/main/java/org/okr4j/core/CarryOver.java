package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What of an objective goes on in another cycle, as of a day. */
final class CarryOver {
    private final Cycle cycle;
    private final LocalDate asOf;
    private final UnaryOperator<String> ids;

    CarryOver(Cycle cycle, LocalDate asOf, UnaryOperator<String> ids) {
        this.cycle = cycle;
        this.asOf = asOf;
        this.ids = ids;
    }

    Objective of(Objective objective) {
        return Objective.builder()
                .copy(objective)
                .id(ids.apply(objective.id()))
                .title(objective.titleAt(asOf))
                .cycle(cycle)
                .parent(objective.parent().map(ids))
                .keyResults(objective.keyResults().stream()
                        .flatMap(keyResult -> of(keyResult).stream())
                        .toList())
                .initiatives(open(objective.initiatives()))
                .amendments(List.of())
                .closure(Optional.empty())
                .build();
    }

    private Optional<KeyResult> of(KeyResult keyResult) {
        return next(keyResult)
                .map(next -> KeyResult.builder()
                        .copy(keyResult)
                        .id(ids.apply(keyResult.id()))
                        .measure(next.measure())
                        .role(next.isHeld() ? Role.GUARDRAIL : keyResult.role())
                        .start(Optional.empty())
                        .due(Optional.empty())
                        .plan(List.of())
                        .amendments(List.of())
                        .checkIns(List.of())
                        .initiatives(open(keyResult.initiatives()))
                        .build());
    }

    private static List<Initiative> open(List<Initiative> initiatives) {
        return initiatives.stream()
                .filter(initiative -> !initiative.done())
                .map(initiative -> initiative.withDue(Optional.empty()))
                .toList();
    }

    private Optional<Next> next(KeyResult keyResult) {
        Measure measure = keyResult.measureAt(asOf);
        Optional<Reading> newest = Readings.newest(keyResult, asOf);
        if (newest.isEmpty() && !(measure instanceof Milestones)) {
            return Optional.of(Next.of(measure));
        }
        return measure.match(
                metric -> next(metric, Readings.value(keyResult, metric, asOf)),
                maintain -> Optional.of(Next.of(maintain)),
                milestones -> next(milestones, newest),
                binary -> newest.filter(Done.NO::equals).map(no -> Next.of(binary)),
                levels -> next(levels, newest.orElseThrow(), Readings.value(keyResult, levels, asOf)),
                baseline -> Optional.of(Next.of(baseline)));
    }

    private static Optional<Next> next(Metric metric, Optional<Fraction> value) {
        if (value.isEmpty()
                || (metric.aggregate() == Aggregate.SUM && metric.window().isPresent())) {
            return Optional.of(Next.of(metric));
        }
        Optional<BigDecimal> target = metric.target();
        if (target.isEmpty()) {
            return Optional.of(Next.of(startingAt(metric, value.get())));
        }
        Fraction left = Fraction.of(target.get()).minus(value.get());
        boolean isReached = metric.decreases() ? left.signum() >= 0 : left.signum() <= 0;
        if (metric.aggregate() == Aggregate.SUM) {
            return isReached ? Optional.empty() : Optional.of(Next.of(reaching(metric, left)));
        }
        return Optional.of(
                isReached
                        ? Next.held(metric, bound(metric.decreases(), target.get()))
                        : Next.of(between(metric, value.get(), target.get())));
    }

    /** A sum starts at 0 again, so that what is left of the way is its new target. */
    private static Metric reaching(Metric metric, Fraction left) {
        return Decimals.within(left, !metric.decreases())
                .map(rest -> withTarget(metric, rest).build())
                .orElse(metric);
    }

    /** The value is rounded away from the target, so that it never lies on it or beyond. */
    private static Metric between(Metric metric, Fraction value, BigDecimal target) {
        Optional<BigDecimal> from = Decimals.within(value, metric.decreases());
        Optional<BigDecimal> to = Decimals.within(Fraction.of(target), !metric.decreases());
        return from.isEmpty() || to.isEmpty()
                ? metric
                : withTarget(metric, to.get())
                        .from(from)
                        .direction(Direction.INCREASE)
                        .build();
    }

    private static Metric.Builder withTarget(Metric metric, BigDecimal to) {
        return Metric.builder()
                .copy(metric)
                .by(Optional.empty())
                .change(Optional.empty())
                .to(to);
    }

    /** The change stays what it was: its start is known now. A share of 0 stays without a start. */
    private static Metric startingAt(Metric metric, Fraction value) {
        boolean isShareOf0 = metric.change().equals(Optional.of(Change.RELATIVE)) && value.signum() == 0;
        return metric.aggregate() == Aggregate.SUM || isShareOf0
                ? metric
                : Decimals.within(value, metric.decreases())
                        .map(metric::startingAt)
                        .orElse(metric);
    }

    private static Optional<Next> next(Milestones milestones, Optional<Reading> newest) {
        List<Milestone> left = milestones.milestones().stream()
                .filter(milestone -> !(newest.orElse(null) instanceof Reached reached
                        && reached.names().contains(milestone.name())))
                .map(milestone -> milestone.withDue(Optional.empty()))
                .toList();
        return left.stream().anyMatch(milestone -> milestone.weight().signum() > 0)
                ? Optional.of(Next.of(milestones.withMilestones(left)))
                : Optional.empty();
    }

    private static Optional<Next> next(Levels levels, Reading newest, Optional<Fraction> value) {
        Level top = levels.levels().get(levels.levels().size() - 1);
        if (top.at().isEmpty()) {
            return newest.equals(new LevelName(top.name())) ? Optional.empty() : Optional.of(Next.of(levels));
        }
        boolean isReached = value.filter(reached -> levels.decreases()
                        ? reached.compareTo(top.at().get()) <= 0
                        : reached.compareTo(top.at().get()) >= 0)
                .isPresent();
        return Optional.of(
                isReached ? Next.held(levels, bound(levels.decreases(), top.at().get())) : Next.of(levels));
    }

    private static Maintain.Builder bound(boolean decreases, BigDecimal value) {
        // A target that was said as a change may have more decimals than an amount: the bound is never the harder one.
        Optional<BigDecimal> bound = Decimals.within(Fraction.of(value), decreases);
        return decreases ? Maintain.builder().atMost(bound) : Maintain.builder().atLeast(bound);
    }

    /** How a key result is measured in the next cycle, and whether what was reached is only held from then on. */
    private record Next(Measure measure, boolean isHeld) {
        static Next of(Measure measure) {
            return new Next(measure, false);
        }

        static Next held(Measure reached, Maintain.Builder bound) {
            return new Next(
                    bound.unit(reached.unit())
                            .aggregate(reached.aggregate())
                            .window(reached.window())
                            .build(),
                    true);
        }
    }
}
