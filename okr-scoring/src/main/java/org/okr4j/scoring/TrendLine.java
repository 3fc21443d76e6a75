package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Progress;

/**
 * The Theil–Sen line through points of progress: its slope is the median of the slopes between any two of them and its
 * height the median of what is left, so that a single odd reading does not move it. Exact until something is shown.
 */
final class TrendLine {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal NOTABLE = new BigDecimal("0.01");
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LocalDate due;
    private final MedianLine line;
    private final Trend trend;

    /** A day as a count of days, and the progress on it. */
    record Point(long day, Fraction progress) {
        Fraction slopeTo(Point other) {
            return other.progress().minus(progress).dividedBy(BigDecimal.valueOf(other.day() - day));
        }

        Fraction on(long otherDay, Fraction slope) {
            return progress.plus(slope.times(BigDecimal.valueOf(otherDay - day)));
        }
    }

    /** Draws the line through points of different days, the newest first, none of them after the due date. */
    TrendLine(List<Point> points, LocalDate due) {
        this.due = due;
        this.line = MedianLine.through(points, due.toEpochDay());
        this.trend = trend(points.get(0).day() - points.get(points.size() - 1).day());
    }

    Fraction slope() {
        return line.slope();
    }

    /** Returns the progress to expect on the due date, rounded down once. */
    Progress forecast() {
        return line.atDue().toProgress();
    }

    Outlook outlook(LocalDate asOf, Optional<Progress> progress) {
        boolean isReached =
                progress.filter(now -> now.compareTo(Progress.ONE) >= 0).isPresent();
        return Outlook.builder()
                .trend(trend)
                .reachedOn(isReached ? Optional.of(asOf) : reachedOn(asOf))
                .due(due)
                .lines(line.lines())
                .reaching(line.reaching())
                .build();
    }

    private Trend trend(long days) {
        Fraction gain = slope().times(BigDecimal.valueOf(days));
        if (gain.compareTo(NOTABLE) >= 0) {
            return Trend.IMPROVING;
        }
        return gain.compareTo(NOTABLE.negate()) <= 0 ? Trend.WORSENING : Trend.STEADY;
    }

    private Optional<LocalDate> reachedOn(LocalDate asOf) {
        Fraction left = Fraction.of(ONE).minus(at(asOf));
        if (left.signum() <= 0) {
            return Optional.of(asOf);
        }
        if (slope().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal days = ceiling(left.dividedBy(slope()));
        return days.compareTo(BigDecimal.valueOf(LAST_DAY.toEpochDay() - asOf.toEpochDay())) > 0
                ? Optional.empty()
                : Optional.of(asOf.plusDays(days.longValueExact()));
    }

    private Fraction at(LocalDate day) {
        return line.atDue().plus(slope().times(BigDecimal.valueOf(day.toEpochDay() - due.toEpochDay())));
    }

    private static BigDecimal ceiling(Fraction value) {
        return value.times(ONE.negate()).floor(0).negate();
    }
}
