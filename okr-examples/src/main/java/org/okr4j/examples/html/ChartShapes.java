package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines and areas of a chart, in a drawing of their own that is stretched to the width there is and holds nothing that
 * would look stretched.
 */
final class ChartShapes {
    /** So wide is the drawing before it is stretched: ten units are a percent. */
    private static final int WIDTH = 1000;

    private static final int UNITS = 10;

    /** What lies above it is cut off, and so is what lies below the ground. */
    private static final int CEILING = 18;

    private final Course course;
    private final Frame frame;

    ChartShapes(Course course, Frame frame) {
        this.course = course;
        this.frame = frame;
    }

    /** Draws them. */
    Element drawn() {
        Element shapes = Element.of("svg")
                .with("y", String.valueOf(CEILING))
                .with("width", "100%")
                .with("height", String.valueOf(Frame.BOTTOM - CEILING))
                .with("viewBox", "0 " + CEILING + " " + WIDTH + " " + (Frame.BOTTOM - CEILING))
                .with("preserveAspectRatio", "none");
        course.prospect().ifPresent(prospect -> shapes.add(range(prospect)));
        course.plan().forEach(plan -> shapes.add(polyline("plan", plan)));
        targets().forEach(shapes::add);
        steps().forEach(shapes::add);
        if (course.readings().size() > 1) {
            shapes.add(polyline("readings", course.readings()));
        }
        course.prospect()
                .ifPresent(prospect -> shapes.add(polyline("forecast", List.of(prospect.from(), prospect.due()))));
        return shapes;
    }

    private Element range(Course.Prospect prospect) {
        return Element.of("polygon")
                .classed("range")
                .with(
                        "points",
                        place(prospect.from())
                                + " "
                                + place(new Course.Point(prospect.due().day(), prospect.high()))
                                + " "
                                + place(new Course.Point(prospect.due().day(), prospect.low())));
    }

    /** An amendment is a step from each target to the one that takes its place. */
    private List<Element> steps() {
        Map<LocalDate, List<Course.Target>> byStart = new LinkedHashMap<>();
        course.targets()
                .forEach(target -> byStart.computeIfAbsent(target.from(), from -> new ArrayList<>())
                        .add(target));
        List<Element> steps = new ArrayList<>();
        for (List<Course.Target> before : byStart.values()) {
            LocalDate day = before.get(0).to();
            List<Course.Target> after = byStart.getOrDefault(day, List.of());
            for (int i = 0; i < before.size() && after.size() == before.size(); i++) {
                steps.add(polyline(
                        "step",
                        List.of(
                                new Course.Point(day, before.get(i).height()),
                                new Course.Point(day, after.get(i).height()))));
            }
        }
        return steps;
    }

    private List<Element> targets() {
        return course.targets().stream()
                .map(target -> polyline(
                        "target",
                        List.of(
                                new Course.Point(target.from(), target.height()),
                                new Course.Point(target.to(), target.height()))))
                .toList();
    }

    private Element polyline(String classes, List<Course.Point> points) {
        return Element.of("polyline")
                .classed(classes)
                .with("points", points.stream().map(this::place).collect(Collectors.joining(" ")));
    }

    private String place(Course.Point point) {
        return Scale.text(frame.x(point) * UNITS) + "," + Scale.text(frame.y(point));
    }
}
