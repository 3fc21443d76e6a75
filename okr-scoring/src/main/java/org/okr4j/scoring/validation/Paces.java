package org.okr4j.scoring.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.Metric;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;
import org.okr4j.core.Shown;
import org.okr4j.core.validation.RuleThresholds;

/** How fast a metric would have to move from now on, and how fast it ever did, in its unit per day towards the target; 0 or below where it is reached. */
record Paces(Fraction way, Fraction left, Fraction needed, Fraction best) {
    private static final int FEWEST_DAYS = 3;
    private static final int SHOWN_DECIMALS = 3;

    /** Returns the paces, or nothing where too little is known. */
    static Optional<Paces> of(RunningMetric running) {
        Metric metric = running.metric();
        boolean addsUp = metric.aggregate() == Aggregate.SUM && metric.window().isEmpty();
        if (metric.target().isEmpty()
                || metric.from().isEmpty()
                || (metric.aggregate() != Aggregate.LATEST && !addsUp)) {
            return Optional.empty();
        }
        List<Point> points = points(running, metric, addsUp);
        if (points.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        Fraction way = Fraction.of(metric.target().get())
                .minus(points.get(points.size() - 1).value());
        Fraction towards = metric.decreases() ? way.times(BigDecimal.ONE.negate()) : way;
        if (addsUp && running.start().toEpochDay() < points.get(0).day()) {
            points.add(0, new Point(running.start().toEpochDay(), Fraction.of(BigDecimal.ZERO)));
        }
        Fraction needed = towards.dividedBy(BigDecimal.valueOf(running.daysLeft()));
        Fraction whole =
                Fraction.of(metric.target().get().subtract(metric.from().get()).abs());
        return Optional.of(new Paces(whole, towards, needed, best(points, metric.decreases())));
    }

    /** Says whether the needed pace is far beyond the best one, and much of the way is left. */
    boolean isOutOfReach(RuleThresholds thresholds) {
        BigDecimal part = BigDecimal.ONE.subtract(thresholds.wellOnTheWay().value());
        return left.compareTo(way.times(part)) > 0
                && needed.compareTo(best.times(BigDecimal.valueOf(thresholds.farBeyond()))) > 0;
    }

    String words(RunningMetric running) {
        String unit = unit(running.metric());
        return "The target is " + plain(left) + unit + " away with " + running.daysLeft()
                + (running.daysLeft() == 1 ? " day" : " days") + " left, which is "
                + plain(needed) + unit + " a day; "
                + (best.signum() <= 0
                        ? "no reading has come nearer to it than the one before"
                        : "the best pace between two readings was " + plain(best) + unit + " a day");
    }

    private static String unit(Metric metric) {
        String unit = Shown.excerpt(metric.unit()).strip();
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    /** Of each day the last reading counts; a sum adds up from day to day, from 0 on the first. */
    private static List<Point> points(RunningMetric running, Metric metric, boolean addsUp) {
        List<Point> points = new ArrayList<>();
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        for (CheckIn checkIn : running.keyResult().checkInsUntil(running.asOf())) {
            Optional<Fraction> value = checkIn.reading().flatMap(reading -> number(reading, metric));
            if (value.isPresent()) {
                sum = addsUp ? sum.plus(value.get()) : value.get();
                Point point = new Point(checkIn.date().toEpochDay(), sum);
                if (!points.isEmpty() && points.get(points.size() - 1).day() == point.day()) {
                    points.set(points.size() - 1, point);
                } else {
                    points.add(point);
                }
            }
        }
        return points;
    }

    /** The best pace between two readings that follow each other, below 0 where every one went the wrong way. */
    private static Fraction best(List<Point> points, boolean decreases) {
        Fraction best = points.get(0).paceTo(points.get(1), decreases);
        for (int i = 2; i < points.size(); i++) {
            Fraction pace = points.get(i - 1).paceTo(points.get(i), decreases);
            best = pace.compareTo(best) > 0 ? pace : best;
        }
        return best;
    }

    private static Optional<Fraction> number(Reading reading, Metric metric) {
        if (reading instanceof Amount amount) {
            return Optional.of(Fraction.of(amount.value()));
        }
        return reading instanceof Ratio ratio ? Optional.of(ratio.in(metric.unit())) : Optional.empty();
    }

    private static String plain(Fraction value) {
        return value.floor(SHOWN_DECIMALS).toPlainString();
    }

    private record Point(long day, Fraction value) {
        Fraction paceTo(Point next, boolean decreases) {
            Fraction way = decreases ? value.minus(next.value()) : next.value().minus(value);
            return way.dividedBy(BigDecimal.valueOf(next.day() - day));
        }
    }
}
