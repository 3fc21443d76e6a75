package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.core.Fraction;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;

/** Straight lines over calendar days. */
final class CalendarDaysPace implements Pace {

    @Override
    public Progress expected(LocalDate start, LocalDate due, List<PlanPoint> plan, LocalDate asOf) {
        if (!asOf.isBefore(due)) {
            return Progress.ONE;
        }
        if (!asOf.isAfter(start)) {
            return Progress.ZERO;
        }
        return plan.isEmpty()
                ? new Progress((asOf.toEpochDay() - start.toEpochDay())
                        * Progress.ONE.millionths()
                        / (due.toEpochDay() - start.toEpochDay()))
                : planned(new PlanPoint(start, Progress.ZERO), new PlanPoint(due, Progress.ONE), plan, asOf);
    }

    private static Progress planned(PlanPoint first, PlanPoint last, List<PlanPoint> plan, LocalDate asOf) {
        PlanPoint before = first;
        PlanPoint after = last;
        for (PlanPoint point : plan) {
            if (point.date().isAfter(first.date()) && point.date().isBefore(last.date())) {
                if (point.date().isAfter(asOf)) {
                    after = point;
                    break;
                }
                before = point;
            }
        }
        return onLine(before, after, asOf);
    }

    private static Progress onLine(PlanPoint before, PlanPoint after, LocalDate asOf) {
        BigDecimal rise = after.progress().value().subtract(before.progress().value());
        return Fraction.of(rise)
                .times(days(before.date(), asOf))
                .dividedBy(days(before.date(), after.date()))
                .plus(before.progress().value())
                .toProgress();
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(to.toEpochDay() - from.toEpochDay());
    }
}
