package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Fraction;

/**
 * A line whose slope is the median of the slopes between any two points, and whose height on the due date is the median of
 * where that slope brings each of them.
 *
 * @param slope progress a day
 * @param atDue progress on the due date
 * @param lines between how many two points a slope was taken
 * @param reaching how many of these slopes reach the target by the due date, drawn on from the newer of the two
 */
record MedianLine(Fraction slope, Fraction atDue, int lines, int reaching) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Fraction TARGET = Fraction.of(BigDecimal.ONE);

    /** Draws the line through points of different days, the newest first, none of them after the due date. */
    static MedianLine through(List<TrendLine.Point> points, long dueDay) {
        @Nullable WholePoints whole = WholePoints.of(points);
        return whole == null ? throughFractions(points, dueDay) : whole.line(dueDay);
    }

    private static MedianLine throughFractions(List<TrendLine.Point> points, long dueDay) {
        List<Fraction> slopes = new ArrayList<>();
        int reaching = 0;
        for (int i = 0; i < points.size(); i++) {
            TrendLine.Point point = points.get(i);
            Fraction left = TARGET.minus(point.progress());
            BigDecimal days = BigDecimal.valueOf(dueDay - point.day());
            for (TrendLine.Point older : points.subList(i + 1, points.size())) {
                Fraction slope = older.slopeTo(point);
                slopes.add(slope);
                reaching += slope.times(days).compareTo(left) >= 0 ? 1 : 0;
            }
        }
        Fraction slope = median(slopes);
        List<Fraction> heights = new ArrayList<>();
        points.forEach(point -> heights.add(point.on(dueDay, slope)));
        return new MedianLine(slope, median(heights), slopes.size(), reaching);
    }

    private static Fraction median(List<Fraction> values) {
        Collections.sort(values);
        Fraction upper = values.get(values.size() / 2);
        return values.size() % 2 == 1
                ? upper
                : values.get(values.size() / 2 - 1).plus(upper).dividedBy(TWO);
    }
}
