package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where things are drawn in a chart: days from left to right in percent of the width, heights from the bottom up in pixels,
 * so that a chart may be as wide as there is room while its words keep their size.
 */
final class Frame {
    static final int HEIGHT = 208;
    static final int TOP = 26;
    static final int BOTTOM = 178;
    static final double LEFT = 11;
    static final double RIGHT = 97;

    private static final int TICKS = 5;
    private static final int DATE_TICKS = 6;
    private static final BigDecimal MARGIN = new BigDecimal("0.08");

    private final Course course;
    private final BigDecimal least;
    private final BigDecimal most;
    private final Scale days;
    private final Scale heights;

    Frame(Course course) {
        this.course = course;
        List<BigDecimal> shown = shown(course);
        BigDecimal low = Collections.min(shown);
        BigDecimal high = Collections.max(shown);
        BigDecimal range = high.subtract(low);
        BigDecimal margin = range.signum() == 0 ? high.abs().max(BigDecimal.ONE) : range;
        this.least = low.subtract(margin.multiply(MARGIN));
        this.most = high.add(margin.multiply(MARGIN));
        this.days = new Scale(number(course.first()), number(course.last()), LEFT, RIGHT);
        this.heights = new Scale(least, most, BOTTOM, TOP);
    }

    /** A forecast far outside of all that was read and asked for would leave no room for it: it is cut off instead. */
    private static List<BigDecimal> shown(Course course) {
        List<BigDecimal> shown = new ArrayList<>();
        course.readings().forEach(point -> shown.add(point.height()));
        course.targets().forEach(target -> shown.add(target.height()));
        course.plan().forEach(line -> line.forEach(point -> shown.add(point.height())));
        if (shown.isEmpty()) {
            shown.add(BigDecimal.ZERO);
            shown.add(course.axis().isOfValues() ? BigDecimal.ONE : BigDecimal.valueOf(100));
        }
        BigDecimal low = Collections.min(shown);
        BigDecimal high = Collections.max(shown);
        BigDecimal range = high.subtract(low);
        course.prospect().ifPresent(prospect -> {
            for (BigDecimal height : List.of(prospect.due().height(), prospect.low(), prospect.high())) {
                shown.add(height.max(low.subtract(range)).min(high.add(range)));
            }
        });
        return shown;
    }

    double x(LocalDate day) {
        return days.at(number(day));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    double y(BigDecimal height) {
        return heights.at(height);
    }

    double y(Course.Point point) {
        return y(point.height());
    }

    double x(Course.Point point) {
        return x(point.day());
    }

    List<BigDecimal> ticks() {
        return Ticks.of(least, most, TICKS);
    }

    List<DateTicks.Tick> dateTicks() {
        return DateTicks.of(course.first(), course.last(), DATE_TICKS);
    }

    /** Says whether a height is drawn in the chart, not above or below it. */
    boolean holds(BigDecimal height) {
        return height.compareTo(least) >= 0 && height.compareTo(most) <= 0;
    }
}
