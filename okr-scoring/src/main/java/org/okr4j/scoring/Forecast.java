package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Progress;

/**
 * The progress that the readings so far point to: the Theil–Sen line through the newest hundred days that have a
 * reading, at least three, all measured by the measure in force today. Its slope is the median of the slopes between any
 * two days and its height the median of what is left, so that a single odd reading does not move it.
 *
 * <p>Everything is exact until the one rounding down at the end.
 */
final class Forecast {
    private static final int MOST_DAYS = 100;
    private static final int FEWEST_DAYS = 3;
    private static final Fraction UPPER_END = Fraction.of(BigDecimal.valueOf(1_000_000));
    private static final Fraction LOWER_END = Fraction.of(BigDecimal.valueOf(-1_000_000));
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Forecast() {}

    /** Returns the progress to expect on the due date, or nothing where too little is known or the date is past. */
    static Optional<Progress> of(Measurement<?> measurement, LocalDate due) {
        Evidence evidence = measurement.evidence();
        if (evidence.asOf().isAfter(due) || !isForeseeable(evidence.measure())) {
            return Optional.empty();
        }
        List<Point> points = points(measurement);
        return points.size() < FEWEST_DAYS ? Optional.empty() : Optional.of(onLine(points, due.toEpochDay()));
    }

    private static boolean isForeseeable(Measure measure) {
        return measure.aggregate() == Aggregate.LATEST
                && (measure instanceof Metric || measure instanceof Milestones || measure instanceof Levels);
    }

    /**
     * Of each day the last reading counts, also where it says nothing because it names what an amendment has dropped; days
     * are collected from the newest back.
     */
    private static List<Point> points(Measurement<?> measurement) {
        List<CheckIn> checkIns = measurement.evidence().checkIns();
        List<Point> points = new ArrayList<>();
        long earliest = Long.MAX_VALUE;
        int days = 0;
        for (int i = checkIns.size() - 1; i >= 0 && days < MOST_DAYS; i--) {
            CheckIn checkIn = checkIns.get(i);
            long day = checkIn.date().toEpochDay();
            if (day < earliest && checkIn.reading().isPresent()) {
                earliest = day;
                days++;
                measurement.exactlyAt(checkIn).ifPresent(progress -> points.add(new Point(day, held(progress))));
            }
        }
        return points;
    }

    private static Progress onLine(List<Point> points, long due) {
        List<Fraction> slopes = new ArrayList<>(points.size() * (points.size() - 1) / 2);
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                slopes.add(points.get(i).slopeTo(points.get(j)));
            }
        }
        Fraction slope = median(slopes);
        List<Fraction> heights = new ArrayList<>(points.size());
        for (Point point : points) {
            heights.add(point.progress().minus(slope.times(BigDecimal.valueOf(point.day() - due))));
        }
        return median(heights).toProgress();
    }

    private static Fraction median(List<Fraction> values) {
        Collections.sort(values);
        int middle = values.size() / 2;
        return values.size() % 2 == 1
                ? values.get(middle)
                : values.get(middle - 1).plus(values.get(middle)).dividedBy(TWO);
    }

    private static Fraction held(Fraction progress) {
        if (progress.compareTo(UPPER_END) > 0) {
            return UPPER_END;
        }
        return progress.compareTo(LOWER_END) < 0 ? LOWER_END : progress;
    }

    private record Point(long day, Fraction progress) {
        Fraction slopeTo(Point other) {
            return other.progress().minus(progress).dividedBy(BigDecimal.valueOf(other.day() - day));
        }
    }
}
