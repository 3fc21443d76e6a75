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
        long zero = zero(start);
        return plan.isEmpty()
                ? new Progress((asOf.toEpochDay() - zero) * Progress.ONE.millionths() / (due.toEpochDay() - zero))
                : stretch(start, due, plan, asOf).at(asOf.toEpochDay());
    }

    @Override
    public String formula(LocalDate start, LocalDate due, List<PlanPoint> plan, LocalDate asOf) {
        if (!asOf.isBefore(due)) {
            return "the last day, " + due + ", has come";
        }
        if (asOf.isBefore(start)) {
            return "the first day, " + start + ", has not come";
        }
        Stretch stretch = stretch(start, due, plan, asOf);
        long gone = asOf.toEpochDay() - stretch.before().day();
        boolean isWhole =
                stretch.before().day() == zero(start) && stretch.after().day() == due.toEpochDay();
        return isWhole ? days(start, due, gone) : stretch.formula(gone);
    }

    private String days(LocalDate start, LocalDate due, long gone) {
        long all = due.toEpochDay() - zero(start);
        String days = countsFirstDay
                ? "day " + gone + " of the " + all + " from "
                : gone + " of the " + all + (all == 1 ? " day from " : " days from ");
        return days + start + " to " + due + ": " + gone + " / " + all;
    }

    private long zero(LocalDate start) {
        return start.toEpochDay() - (countsFirstDay ? 1 : 0);
    }

    @Override
    public boolean appliesTo(Measure measure) {
        return includesBounds || !(measure instanceof Maintain);
    }

    /** Finds the points of the plan on both sides of the day; points on or outside of the first and the last are ignored. */
    private Stretch stretch(LocalDate start, LocalDate due, List<PlanPoint> plan, LocalDate asOf) {
        Point before = new Point(zero(start), Progress.ZERO);
        Point after = new Point(due.toEpochDay(), Progress.ONE);
        for (PlanPoint point : plan) {
            if (point.date().isAfter(start) && point.date().isBefore(due)) {
                if (point.date().isAfter(asOf)) {
                    after = Point.of(point);
                    break;
                }
                before = Point.of(point);
            }
        }
        return new Stretch(before, after);
    }

    private record Point(long day, Progress progress) {
        static Point of(PlanPoint point) {
            return new Point(point.date().toEpochDay(), point.progress());
        }

        @Override
        public String toString() {
            return LocalDate.ofEpochDay(day) + " at " + Formula.number(progress.value());
        }
    }

    /** A straight line between two points of the plan. */
    private record Stretch(Point before, Point after) {

        Progress at(long day) {
            BigDecimal from = before.progress().value();
            return Fraction.of(after.progress().value().subtract(from))
                    .times(BigDecimal.valueOf(day - before.day()))
                    .dividedBy(BigDecimal.valueOf(after.day() - before.day()))
                    .plus(from)
                    .toProgress();
        }

        String formula(long gone) {
            BigDecimal from = before.progress().value();
            return "plan, " + before + " to " + after + ": " + Formula.number(from) + " + "
                    + Formula.minus(after.progress().value(), from) + " × " + gone + " / "
                    + (after.day() - before.day());
        }
    }
}
