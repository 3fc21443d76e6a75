package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;

/**
 * Straight lines over calendar days.
 *
 * @param countsFirstDay whether the way begins at the end of the day before the first
 * @param includesBounds whether bounds are expected to come along too
 */
record CalendarDaysPace(boolean countsFirstDay, boolean includesBounds) implements Pace {

    @Override
    public Progress expected(LocalDate start, LocalDate due, List<PlanPoint> plan, LocalDate asOf) {
        if (!asOf.isBefore(due)) {
            return Progress.ONE;
        }
        if (asOf.isBefore(start)) {
            return Progress.ZERO;
        }
        long zero = start.toEpochDay() - (countsFirstDay ? 1 : 0);
        return plan.isEmpty()
                ? new Progress((asOf.toEpochDay() - zero) * Progress.ONE.millionths() / (due.toEpochDay() - zero))
                : planned(
                        new Point(zero, Progress.ZERO),
                        new Point(due.toEpochDay(), Progress.ONE),
                        plan.stream()
                                .filter(point -> point.date().isAfter(start))
                                .map(Point::of)
                                .toList(),
                        asOf.toEpochDay());
    }

    @Override
    public boolean appliesTo(Measure measure) {
        return includesBounds || !(measure instanceof Maintain);
    }

    private static Progress planned(Point first, Point last, List<Point> plan, long asOf) {
        Point before = first;
        Point after = last;
        for (Point point : plan) {
            if (point.day() < last.day()) {
                if (point.day() > asOf) {
                    after = point;
                    break;
                }
                before = point;
            }
        }
        return onLine(before, after, asOf);
    }

    private static Progress onLine(Point before, Point after, long asOf) {
        BigDecimal rise = after.progress().value().subtract(before.progress().value());
        return Fraction.of(rise)
                .times(BigDecimal.valueOf(asOf - before.day()))
                .dividedBy(BigDecimal.valueOf(after.day() - before.day()))
                .plus(before.progress().value())
                .toProgress();
    }

    private record Point(long day, Progress progress) {
        static Point of(PlanPoint point) {
            return new Point(point.date().toEpochDay(), point.progress());
        }
    }
}
