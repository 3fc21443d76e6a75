package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * What the readings so far point to: the line through the newest hundred days that have a reading, at least three, all
 * measured by the measure in force today.
 */
final class Forecast {
    private static final int MOST_DAYS = 100;
    private static final int FEWEST_DAYS = 3;
    private static final Fraction UPPER_END = Fraction.of(BigDecimal.valueOf(1_000_000));
    private static final Fraction LOWER_END = Fraction.of(BigDecimal.valueOf(-1_000_000));

    private Forecast() {}

    /** Returns the line up to a due date that is not past, or nothing where too little is known. */
    static Optional<TrendLine> of(Measurement<?> measurement, LocalDate due) {
        if (!isForeseeable(measurement.measure())) {
            return Optional.empty();
        }
        List<TrendLine.Point> points = points(measurement);
        return points.size() < FEWEST_DAYS ? Optional.empty() : Optional.of(new TrendLine(points, due));
    }

    /** Returns how a forecast of this measurement was worked out, for a person to check by hand. */
    static String formula(Measurement<?> measurement, LocalDate due, Progress forecast) {
        List<TrendLine.Point> points = points(measurement);
        return new ForecastFormula(points, new TrendLine(points, due).slope(), due).text(forecast);
    }

    private static boolean isForeseeable(Measure measure) {
        return measure.aggregate() == Aggregate.LATEST
                && (measure instanceof Metric || measure instanceof Milestones || measure instanceof Levels);
    }

    /**
     * Of each day the last reading counts, also where it says nothing because it names what an amendment has dropped; days
     * are collected from the newest back.
     */
    private static List<TrendLine.Point> points(Measurement<?> measurement) {
        List<CheckIn> checkIns = measurement.evidence().checkIns();
        List<TrendLine.Point> points = new ArrayList<>();
        long earliest = Long.MAX_VALUE;
        int days = 0;
        for (int i = checkIns.size() - 1; i >= 0 && days < MOST_DAYS; i--) {
            CheckIn checkIn = checkIns.get(i);
            long day = checkIn.date().toEpochDay();
            if (day < earliest && checkIn.reading().isPresent()) {
                earliest = day;
                days++;
                measurement
                        .exactlyAt(checkIn)
                        .ifPresent(progress -> points.add(new TrendLine.Point(day, held(progress))));
            }
        }
        return points;
    }

    private static Fraction held(Fraction progress) {
        if (progress.compareTo(UPPER_END) > 0) {
            return UPPER_END;
        }
        return progress.compareTo(LOWER_END) < 0 ? LOWER_END : progress;
    }
}
