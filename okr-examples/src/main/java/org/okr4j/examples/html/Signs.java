package org.okr4j.examples.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;
import org.okr4j.core.validation.Severity;
import org.okr4j.examples.words.Figures;

/** Small drawings that stand beside words: a shape for each status, so that nothing is said by its colour alone. */
final class Signs {
    private static final int WHOLE = 100;
    private static final String ON = "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z";
    private static final String WARNED = "M6 .8 11.6 11H.4Z";
    private static final String OFF = "M6 0 12 6 6 12 0 6Z";

    private static final Map<Status, String> SHAPES = Map.of(
            Status.DONE,
            "M1.5 5 0 6.5 4.5 11 12 3.5 10.5 2l-6 6Z",
            Status.ON_TRACK,
            ON,
            Status.AT_RISK,
            WARNED,
            Status.OFF_TRACK,
            OFF,
            Status.NOT_STARTED,
            ON + "m0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
            Status.UNKNOWN,
            "M0 5h3v2H0Zm4.5 0h3v2h-3ZM9 5h3v2H9Z");

    private static final Map<Severity, String> SEVERITIES =
            Map.of(Severity.ERROR, OFF, Severity.WARNING, WARNED, Severity.INFO, ON);

    private Signs() {}

    /** Returns a status with its shape. */
    static Element pill(Status status) {
        return Element.of("span")
                .classed("pill " + name(status))
                .add(shape(status))
                .text(Figures.word(status));
    }

    /** Returns the shape of a status alone. */
    static Element shape(Status status) {
        return shape(Optional.ofNullable(SHAPES.get(status)).orElse(ON));
    }

    /** Returns a severity with its shape. */
    static Element severity(Severity severity) {
        String word = severity == Severity.INFO ? "hint" : Figures.word(severity);
        return Element.of("strong")
                .add(shape(Optional.ofNullable(SEVERITIES.get(severity)).orElse(ON)))
                .text(word);
    }

    /** Returns the name that the stylesheet knows a value by, such as {@code on-track}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Draws progress as a bar with a mark where it is expected; the numbers stand beside it. */
    static Element bar(Optional<Progress> progress, Optional<Progress> expected, Status status) {
        Element bar = hidden("bar " + name(status)).add(rect("track", 0, WHOLE));
        progress.filter(value -> value.millionths() > 0).ifPresent(value -> bar.add(rect("done", 0, share(value))));
        expected.map(value -> Scale.text(Math.max(1, Math.min(WHOLE - 1, share(value)))) + "%")
                .ifPresent(place -> bar.add(mark(place)));
        return bar;
    }

    private static Element mark(String place) {
        return Element.of("line")
                .classed("expected")
                .with("x1", place)
                .with("x2", place)
                .with("y1", "0")
                .with("y2", "100%");
    }

    /** Draws how many there are of each status, side by side; the numbers stand below it. */
    static Element shares(Map<Status, Integer> counts) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Element bar = hidden("shares");
        double from = 0;
        for (Map.Entry<Status, Integer> entry : counts.entrySet()) {
            double width = WHOLE * entry.getValue() / all;
            bar.add(rect(name(entry.getKey()), from, width));
            from += width;
        }
        return bar;
    }

    /** Returns a stroke as it is drawn in the charts. */
    static Element swatch(String classes) {
        Element swatch = hidden("swatch chart");
        if (classes.equals("readings")) {
            swatch.add(stroke(classes))
                    .add(Element.of("g")
                            .classed("points")
                            .add(Element.of("circle")
                                    .with("cx", "50%")
                                    .with("cy", "50%")
                                    .with("r", "3")));
        } else {
            swatch.add(classes.equals("range") ? rect(classes, 0, WHOLE) : stroke(classes));
        }
        return swatch;
    }

    private static Element stroke(String classes) {
        return Element.of("line")
                .classed(classes)
                .with("x1", "0%")
                .with("x2", "100%")
                .with("y1", "50%")
                .with("y2", "50%");
    }

    private static double share(Progress progress) {
        return Math.max(0, Math.min(Progress.ONE.millionths(), progress.millionths()))
                * (double) WHOLE
                / Progress.ONE.millionths();
    }

    private static Element rect(String classes, double from, double width) {
        return Element.of("rect")
                .classed(classes)
                .with("x", Scale.text(from) + "%")
                .with("width", Scale.text(width) + "%")
                .with("height", "100%");
    }

    private static Element shape(String path) {
        return hidden("sign")
                .with("viewBox", "0 0 12 12")
                .add(Element.of("path").with("d", path));
    }

    private static Element hidden(String classes) {
        return Element.of("svg").classed(classes).with("aria-hidden", "true").with("focusable", "false");
    }
}
