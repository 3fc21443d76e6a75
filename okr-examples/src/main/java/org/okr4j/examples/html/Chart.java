package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The burn-up chart of a key result as SVG. Colours and strokes are the stylesheet's; lines that differ in meaning differ in
 * how they are dashed as well.
 *
 * <p>Points and words lie above the shapes, where percent lead to the same places, and are not stretched.
 */
final class Chart {
    private static final int DOT = 3;
    private static final int MANY = 40;
    private static final int TEXT_GAP = 5;
    private static final int TOP_WORDS = 14;

    private static final double MIDDLE = 60;

    private final Course course;
    private final Frame frame;

    private Chart(Course course) {
        this.course = course;
        this.frame = new Frame(course);
    }

    /** Draws a course below the words that say what is drawn. */
    static Element of(Course course, Element... words) {
        return new Chart(course).drawn(List.of(words));
    }

    private Element drawn(List<Element> told) {
        return Element.of("svg")
                .classed("chart")
                .with("width", "100%")
                .with("height", String.valueOf(Frame.HEIGHT))
                .addAll(told)
                .add(grid())
                .add(new ChartShapes(course, frame).drawn())
                .add(points())
                .add(words());
    }

    private Element grid() {
        Element grid = Element.of("g").classed("grid");
        for (BigDecimal tick : frame.ticks()) {
            double y = frame.y(tick);
            grid.add(line("0%", "100%", y, y));
            grid.add(word(
                    "0%",
                    y - TEXT_GAP, "start", Ticks.text(tick) + (course.axis().isOfValues() ? "" : "%")));
        }
        for (DateTicks.Tick tick : frame.dateTicks()) {
            String x = percent(frame.x(tick.day()));
            grid.add(line(x, x, Frame.BOTTOM, Frame.BOTTOM + TEXT_GAP));
            grid.add(word(x, Frame.HEIGHT - TEXT_GAP, "middle", tick.word()));
        }
        return grid.add(line("0%", "100%", Frame.BOTTOM, Frame.BOTTOM).classed("ground"));
    }

    private Element points() {
        Element points = Element.of("g").classed("points");
        for (LocalDate day : course.amended()) {
            String x = percent(frame.x(day));
            points.add(line(x, x, Frame.TOP, Frame.BOTTOM).classed("amended"));
        }
        if (course.showsToday()) {
            String x = percent(frame.x(course.asOf()));
            points.add(line(x, x, Frame.TOP - TEXT_GAP, Frame.BOTTOM).classed("today"));
        }
        int radius = course.readings().size() > MANY ? DOT - 1 : DOT;
        for (Course.Point reading : course.readings()) {
            points.add(
                    dot(reading, radius).add(Element.of("title", Days.ofYear(reading.day()) + ": " + value(reading))));
        }
        course.prospect()
                .map(Course.Prospect::due)
                .filter(due -> frame.holds(due.height()))
                .ifPresent(due -> points.add(dot(due, DOT + 1).classed("due")));
        return points;
    }

    private Element words() {
        Element words = Element.of("g").classed("words");
        if (course.showsToday()) {
            words.add(
                    beside(course.asOf(), TOP_WORDS, Days.ofYear(course.asOf())).classed("today"));
        }
        if (!course.amended().isEmpty()) {
            LocalDate day = course.amended().get(course.amended().size() - 1);
            words.add(beside(day, Frame.BOTTOM - TEXT_GAP, "amended").classed("amended"));
        }
        LocalDate last = course.last();
        course.targets().stream()
                .filter(target -> target.to().equals(last))
                .forEach(target -> words.add(
                        word("100%", frame.y(target.height()) - TEXT_GAP, "end", Ticks.text(target.height()) + sign())
                                .classed("target")));
        return words;
    }

    private String value(Course.Point point) {
        String unit = course.axis().unit();
        return point.height().stripTrailingZeros().toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }

    /** Units may be long: in the drawing there is room for a percent sign only. */
    private String sign() {
        return course.axis().unit().equals("%") ? "%" : "";
    }

    /** Right of the middle there is more room on the left. */
    private Element beside(LocalDate day, double y, String text) {
        double x = frame.x(day);
        boolean isRight = x > MIDDLE;
        return word(percent(x), y, isRight ? "end" : "start", text).with("dx", isRight ? "-5" : "5");
    }

    private Element dot(Course.Point point, int radius) {
        return Element.of("circle")
                .with("cx", percent(frame.x(point)))
                .with("cy", Scale.text(frame.y(point)))
                .with("r", String.valueOf(radius));
    }

    private static Element line(String x1, String x2, double y1, double y2) {
        return Element.of("line")
                .with("x1", x1)
                .with("x2", x2)
                .with("y1", Scale.text(y1))
                .with("y2", Scale.text(y2));
    }

    private static Element word(String x, double y, String anchor, String text) {
        return Element.of("text", text).with("x", x).with("y", Scale.text(y)).with("text-anchor", anchor);
    }

    private static String percent(double x) {
        return Scale.text(x) + "%";
    }
}
