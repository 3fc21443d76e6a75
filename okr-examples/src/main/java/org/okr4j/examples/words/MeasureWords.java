package org.okr4j.examples.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Change;
import org.okr4j.core.Done;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

/** What a measure asks for and what was read, in words: {@code 5 → 3.5 %, now 4.1 %}. */
public final class MeasureWords {
    private final String arrow;

    /**
     * Chooses how to draw the way from a start to a target.
     *
     * @param arrow what stands between the two, such as {@code " → "}
     */
    public MeasureWords(String arrow) {
        this.arrow = arrow;
    }

    /**
     * Describes a measure and its reading.
     *
     * @param measure the measure in force
     * @param reading what was read, aggregated as the measure asks
     * @return such as {@code 5 → 3.5 %, now 4.1}; text out of the document is not escaped yet
     */
    public String of(Measure measure, Optional<Reading> reading) {
        return measure.match(
                metric -> target(metric) + read(metric, reading),
                maintain -> bound(maintain) + read(maintain, reading),
                milestones -> milestones(milestones, reading),
                binary -> reading.map(done -> done == Done.YES ? "done" : "not done yet")
                        .orElse("done or not; no reading yet"),
                levels -> levels(levels) + read(levels, reading),
                baseline -> "no target yet" + read(baseline, reading)
                        + reading.map(any -> " " + baseline.unit()).orElse(""));
    }

    /**
     * Describes a measure alone.
     *
     * @param measure the measure
     * @return such as {@code 5 → 3.5 %}; text out of the document is not escaped yet
     */
    public String of(Measure measure) {
        return measure.match(
                metric -> target(metric) + aggregated(metric),
                maintain -> bound(maintain) + aggregated(maintain),
                milestones -> String.join(
                        ", ",
                        milestones.milestones().stream().map(Milestone::name).toList()),
                binary -> "done or not",
                this::levels,
                baseline -> withUnit("no target yet", baseline));
    }

    private static String aggregated(Measure measure) {
        return (measure.aggregate() == Aggregate.LATEST ? "" : ", " + aggregate(measure.aggregate()))
                + (measure.window().isPresent() ? " of " + days(measure) : "");
    }

    private String target(Metric metric) {
        String from = metric.from().map(BigDecimal::toPlainString).orElse("?");
        String to = metric.target()
                .map(target -> target.stripTrailingZeros().toPlainString())
                .orElseGet(() -> change(metric));
        return withUnit(from + arrow + to, metric);
    }

    private static String change(Metric metric) {
        String by = metric.by().map(BigDecimal::toPlainString).orElse("?");
        return (by.startsWith("-") ? by : "+" + by)
                + (metric.change().equals(Optional.of(Change.RELATIVE)) ? " %" : "");
    }

    private static String bound(Maintain maintain) {
        String least = maintain.exclusive() ? "above " : "at least ";
        String most = maintain.exclusive() ? "below " : "at most ";
        Optional<String> low = maintain.atLeast().map(bound -> least + bound.toPlainString());
        Optional<String> high = maintain.atMost().map(bound -> most + bound.toPlainString());
        String both = low.isPresent() && high.isPresent()
                ? low.get() + " and " + high.get()
                : low.or(() -> high).orElse("");
        return withUnit(both, maintain);
    }

    private String levels(Levels levels) {
        List<Level> all = levels.levels();
        String lowest = all.get(0).name();
        return all.size() == 1
                ? lowest
                : lowest + arrow + all.get(all.size() - 1).name();
    }

    private static String milestones(Milestones milestones, Optional<Reading> reading) {
        int count = milestones.milestones().size();
        if (reading.isEmpty()) {
            return "0 of " + count + " milestones; no reading yet";
        }
        List<String> reached = milestones.milestones().stream()
                .map(Milestone::name)
                .filter(name ->
                        reading.get() instanceof Reached names && names.names().contains(name))
                .toList();
        return reached.size() + " of " + count + " milestones"
                + (reached.isEmpty() ? "" : ": " + String.join(", ", reached));
    }

    private static String read(Measure measure, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            return measure.window().isPresent() ? ", no reading in the last " + days(measure) : ", no reading yet";
        }
        return ", " + aggregate(measure.aggregate()) + " " + of(reading.get())
                + (measure.window().isPresent() ? " in " + days(measure) : "");
    }

    /**
     * Describes a reading.
     *
     * @param reading the reading
     * @return such as {@code 4.1}; text out of the document is not escaped yet
     */
    public static String of(Reading reading) {
        return reading.match(
                amount -> amount.toString(),
                ratio -> ratio.toString(),
                done -> done.isDone() ? "done" : "not done",
                reached -> String.join(", ", reached.names()),
                level -> level.name());
    }

    private static String days(Measure measure) {
        int days = measure.window().orElseThrow();
        return days + (days == 1 ? " day" : " days");
    }

    /**
     * Says how readings come together.
     *
     * @param aggregate how
     * @return such as {@code in sum}
     */
    public static String aggregate(Aggregate aggregate) {
        return switch (aggregate) {
            case LATEST -> "now";
            case SUM -> "in sum";
            case AVERAGE -> "on average";
            case MINIMUM -> "at the lowest";
            case MAXIMUM -> "at the highest";
            case SHARE -> "share of check-ins met";
        };
    }

    private static String withUnit(String value, Measure measure) {
        return measure.unit().isEmpty() ? value : value + " " + measure.unit();
    }
}
