package org.okr4j.core;

import java.util.Locale;

/** Which parts of a metric go together: one target, a change with its size, a direction where no number says it. */
final class MetricParts {
    private MetricParts() {}

    static void check(Metric metric) {
        checkTarget(metric);
        checkChange(metric);
        checkDirection(metric);
        checkSum(metric);
    }

    private static void checkTarget(Metric metric) {
        if (metric.to().isPresent() == metric.by().isPresent()) {
            throw new InvalidValueException("A metric has one target, to or by: "
                    + (metric.to().isPresent()
                            ? "to " + Decimals.shown(metric.to().get()) + " and by "
                                    + Decimals.shown(metric.by().get())
                            : "neither is given"));
        }
        if (metric.from().isPresent()
                && metric.to().isPresent()
                && metric.from().get().compareTo(metric.to().get()) == 0) {
            throw new InvalidValueException("A metric needs two different values: from "
                    + Decimals.shown(metric.from().get()) + " to "
                    + Decimals.shown(metric.to().get()));
        }
    }

    private static void checkChange(Metric metric) {
        if (metric.by().isPresent() != metric.change().isPresent()) {
            throw new InvalidValueException(
                    metric.by().isPresent()
                            ? "A metric with by says how it is meant, by a change relative or delta: by "
                                    + Decimals.shown(metric.by().get())
                            : "A change needs by, the size of it: change "
                                    + metric.change().orElseThrow().name().toLowerCase(Locale.ROOT) + " alone");
        }
        if (metric.by().isPresent() && metric.by().get().signum() == 0) {
            throw new InvalidValueException("/by", "A metric changes by a number other than 0: by 0");
        }
        if (metric.isRelative()
                && metric.from().isPresent()
                && metric.from().get().signum() == 0) {
            throw new InvalidValueException(
                    "/from",
                    "A relative change needs a start other than 0: "
                            + Decimals.shown(metric.by().orElseThrow()) + " percent of 0 is 0");
        }
    }

    private static void checkDirection(Metric metric) {
        if (metric.direction() == Direction.DECREASE
                && (metric.from().isPresent() || metric.to().isEmpty())) {
            throw new InvalidValueException(
                    "/direction",
                    "A direction is said only where from is absent and to is given: elsewhere the numbers say it");
        }
    }

    private static void checkSum(Metric metric) {
        if (metric.aggregate() == Aggregate.SUM
                && metric.from().isPresent()
                && metric.from().get().signum() != 0) {
            throw new InvalidValueException(
                    "/from",
                    "A sum starts at 0: from " + Decimals.shown(metric.from().get()));
        }
    }
}
