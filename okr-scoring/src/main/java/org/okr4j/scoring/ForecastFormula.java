package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.okr4j.core.Fraction;
import org.okr4j.core.Progress;

/** Writes where a line through readings comes to, from the one in the middle or the two. */
final class ForecastFormula {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<TrendLine.Point> points;
    private final Fraction slope;
    private final LocalDate due;

    /** Takes the points of a line, the newest first, and the slope that it has. */
    ForecastFormula(List<TrendLine.Point> points, Fraction slope, LocalDate due) {
        this.points = points;
        this.slope = slope;
        this.due = due;
    }

    String text(Progress forecast) {
        List<TrendLine.Point> byHeight =
                points.stream().sorted(Comparator.comparing(this::atDue)).toList();
        TrendLine.Point upper = byHeight.get(points.size() / 2);
        TrendLine.Point lower = byHeight.get((points.size() - 1) / 2);
        boolean isOne = points.size() % 2 == 1;
        Fraction exactly =
                isOne ? atDue(upper) : atDue(lower).plus(atDue(upper)).dividedBy(TWO);
        BigDecimal result = Formula.floor(exactly);
        BigDecimal number = forecast.value();
        return "Theil–Sen line through " + points.size() + " days, "
                + Reasons.period(day(points.get(points.size() - 1)), day(points.get(0)))
                + (isOne ? ", from " + day(upper) : ", from " + day(lower) + " and " + day(upper))
                + ": "
                + (isOne ? formula(upper) : "(" + formula(lower) + " + " + formula(upper) + ") / 2")
                + " = " + Formula.number(result)
                + (result.compareTo(number) == 0 ? "" : ", held at " + Formula.number(number));
    }

    private static LocalDate day(TrendLine.Point point) {
        return LocalDate.ofEpochDay(point.day());
    }

    private Fraction atDue(TrendLine.Point point) {
        return point.on(due.toEpochDay(), slope);
    }

    private BigDecimal days(TrendLine.Point point) {
        return BigDecimal.valueOf(due.toEpochDay() - point.day());
    }

    private String formula(TrendLine.Point point) {
        String factor = Formula.shortest(slope);
        boolean isOperand = factor.indexOf(' ') < 0 && slope.signum() >= 0;
        return Formula.shortest(point.progress()) + " + " + (isOperand ? factor : "(" + factor + ")") + " × "
                + days(point);
    }
}
