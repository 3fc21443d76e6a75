package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Fraction;

/**
 * Points whose heights are whole numbers over one denominator, as all are that one metric measures, and so short that a
 * difference times a count of days fits a {@code long}.
 */
final class WholePoints {
    /** Differences of ten digits have 35 bits, and counts of days 22. */
    private static final int MOST_DIGITS = 10;

    private final List<TrendLine.Point> points;
    private final long[] heights;
    private final long denominator;

    private WholePoints(List<TrendLine.Point> points, long[] heights, long denominator) {
        this.points = points;
        this.heights = heights;
        this.denominator = denominator;
    }

    /** Returns points as whole numbers, or null where they have several denominators or too many digits. */
    static @Nullable WholePoints of(List<TrendLine.Point> points) {
        BigDecimal denominator = points.get(0).progress().denominator();
        int decimals = Math.max(0, denominator.scale());
        for (TrendLine.Point point : points) {
            if (point.progress().denominator().compareTo(denominator) != 0) {
                return null;
            }
            decimals = Math.max(decimals, point.progress().numerator().scale());
        }
        long[] heights = new long[points.size()];
        for (int i = 0; i < heights.length; i++) {
            BigDecimal numerator = points.get(i).progress().numerator();
            if (!isShort(numerator, decimals)) {
                return null;
            }
            heights[i] = whole(numerator, decimals);
        }
        return isShort(denominator, decimals) ? new WholePoints(points, heights, whole(denominator, decimals)) : null;
    }

    private static boolean isShort(BigDecimal value, int decimals) {
        return value.precision() - value.scale() + decimals <= MOST_DIGITS;
    }

    private static long whole(BigDecimal value, int decimals) {
        return value.movePointRight(decimals).longValueExact();
    }

    MedianLine line(long dueDay) {
        Slope[] slopes = new Slope[heights.length * (heights.length - 1) / 2];
        int count = 0;
        int reaching = 0;
        for (int i = 0; i < heights.length; i++) {
            long day = points.get(i).day();
            for (int j = i + 1; j < heights.length; j++) {
                Slope slope =
                        new Slope(heights[i] - heights[j], day - points.get(j).day());
                slopes[count++] = slope;
                reaching += slope.isEnough(denominator - heights[i], dueDay - day) ? 1 : 0;
            }
        }
        Slope slope = median(slopes);
        return new MedianLine(slope.over(denominator), atDue(slope, dueDay), count, reaching);
    }

    private static Slope median(Slope... slopes) {
        Arrays.sort(slopes);
        Slope upper = slopes[slopes.length / 2];
        return slopes.length % 2 == 1 ? upper : slopes[slopes.length / 2 - 1].meanWith(upper);
    }

    /** Brings the heights over the days of the slope as well, where the one between two slopes may have very many. */
    private Fraction atDue(Slope slope, long dueDay) {
        BigDecimal rise = BigDecimal.valueOf(slope.rise());
        BigDecimal days = BigDecimal.valueOf(slope.days());
        BigDecimal[] atDue = new BigDecimal[heights.length];
        for (int i = 0; i < atDue.length; i++) {
            atDue[i] = BigDecimal.valueOf(heights[i])
                    .multiply(days)
                    .add(rise.multiply(BigDecimal.valueOf(dueDay - points.get(i).day())));
        }
        Arrays.sort(atDue);
        BigDecimal both = atDue[(atDue.length - 1) / 2].add(atDue[atDue.length / 2]);
        return Fraction.of(both, BigDecimal.valueOf(2 * denominator).multiply(days));
    }

    /** A slope of so much, over the denominator of the points, in so many days. */
    private record Slope(long rise, long days) implements Comparable<Slope> {
        @Override
        public int compareTo(Slope other) {
            return Long.compare(rise * other.days, other.rise * days);
        }

        /** Says whether it rises by so much in so many days. */
        boolean isEnough(long height, long inDays) {
            return rise * inDays >= height * days;
        }

        Slope meanWith(Slope other) {
            return new Slope(rise * other.days + other.rise * days, 2 * days * other.days);
        }

        Fraction over(long denominator) {
            return Fraction.of(
                    BigDecimal.valueOf(rise), BigDecimal.valueOf(days).multiply(BigDecimal.valueOf(denominator)));
        }
    }
}
