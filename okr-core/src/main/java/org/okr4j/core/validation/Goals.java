package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okr4j.core.Change;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Shown;

/** Says in words what a measure asks for. */
final class Goals {
    private Goals() {}

    /** Returns what a measure does, such as {@code goes from 5 to 3%} or {@code asks for at least 99.9%}. */
    static String asked(Measure measure) {
        return switch (measure.type()) {
            case "metric" -> "goes " + of(measure);
            case "maintain" -> "asks for " + of(measure);
            default -> "has " + of(measure);
        };
    }

    static String of(Measure measure) {
        return measure.match(
                Goals::of,
                Goals::of,
                milestones -> milestones.milestones().size() + " milestones",
                binary -> "done or not done",
                Goals::of,
                baseline -> "no target yet");
    }

    private static String of(Metric metric) {
        String from = metric.from().map(start -> "from " + plain(start) + " ").orElse("");
        return metric.to()
                .map(to -> from + "to " + plain(to) + unit(metric))
                .orElseGet(() -> from
                        + (metric.decreases() ? "down by " : "up by ")
                        + plain(metric.by().orElseThrow().abs())
                        + (metric.change().equals(Optional.of(Change.RELATIVE)) ? "%" : unit(metric)));
    }

    private static String of(Maintain maintain) {
        String least =
                maintain.atLeast().map(bound -> "at least " + plain(bound)).orElse("");
        String most = maintain.atMost().map(bound -> "at most " + plain(bound)).orElse("");
        return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most + unit(maintain);
    }

    private static String of(Levels levels) {
        return levels.isNumbered()
                ? "levels at "
                        + levels.levels().stream()
                                .map(level -> plain(level.at().orElseThrow()))
                                .collect(Collectors.joining(", "))
                        + unit(levels)
                : levels.levels().size() + " levels";
    }

    private static String unit(Measure measure) {
        String unit = Shown.excerpt(measure.unit()).strip();
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
