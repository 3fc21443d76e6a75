package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Change;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Shown;

/** Rules about how key results are measured: starts, units, baselines, and what kind of measure is meant. */
public final class MeasureRules {
    private static final String RATIO_TO_TARGET = "ratio-to-target";
    private static final int SHOWN_DECIMALS = 6;

    /**
     * The metric in force of an open key result has no {@code from}, and does not ask for the strategy
     * {@code ratio-to-target}, which needs none.
     *
     * <p>Why: without a start there is no way to say how far one has come; progress stays unknown whatever is read.
     *
     * <p>Bad: "Traffic grows by 25%", of a traffic that nobody has looked up.
     *
     * <p>What to do: look it up, and amend the measure with it as {@code from}; or make it a baseline for now.
     *
     * <p>Source: the wire format: {@code from} absent, no progress and status unknown until an amendment gives it.
     */
    public static final Rule NO_START_VALUE = Rule.of(
            "no-start-value",
            Severity.WARNING,
            "A metric does not say where it starts",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> open.measure() instanceof Metric metric
                            && metric.from().isEmpty()
                            && metric.strategy().filter(RATIO_TO_TARGET::equals).isEmpty())
                    .map(open -> open.remark("This metric has no start (from), so its progress stays unknown")
                            .withField("measure")
                            .withSuggestion(firstReading(open)
                                    .map(first -> "Amend the measure with a start, such as its first reading, " + first)
                                    .orElse("Look up where it stands today, and amend the measure with it as from"))));

    /**
     * The metric, bound or numbered levels in force of an open key result have no {@code unit}. Two kinds need none: a
     * count, which starts at 0 and has a whole number as its target, and a change in percent of its start.
     *
     * <p>Why: 5 to 3 may be percent, days or millions, and a part of a whole is read in hundredths only where the unit is
     * {@code %}.
     *
     * <p>Bad: {@code {"type": "metric", "from": 5, "to": 3}} for a churn in percent.
     *
     * <p>What to do: add the unit: {@code %}, {@code EUR}, {@code days}.
     *
     * <p>Source: Google's OKR playbook, litmus tests: make sure the metrics are unambiguous.
     */
    public static final Rule NO_UNIT = Rule.of(
            "no-unit",
            Severity.INFO,
            "A target does not say its unit",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> open.measure().unit().isBlank() && needsUnit(open.measure()))
                    .map(open -> open.remark(
                                    "The measure says " + numbers(open.measure()) + ", but not of what: it has no unit")
                            .withField("measure")
                            .withSuggestion("Add the unit, such as %, EUR or days")));

    /**
     * Half of the time of an open key result has passed, and it is still measured by a {@code baseline}.
     *
     * <p>Why: a baseline is there to learn where one stands and then to set a target. Without one the key result never has
     * progress, and the objective is judged without it.
     *
     * <p>Bad: a satisfaction that was first measured in July and still has no target in September.
     *
     * <p>What to do: amend it by a metric from what was read, or by a bound to keep.
     *
     * <p>Source: the wire format: a baseline has never any progress, and an amendment replaces it.
     */
    public static final Rule BASELINE_NEVER_REPLACED = Rule.of(
            "baseline-never-replaced",
            Severity.WARNING,
            "A baseline has no target though half of its time is over",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> open.measure() instanceof Baseline && isHalfOver(open))
                    .map(open -> open.remark("Half of the time from " + open.start() + " to " + open.due()
                                    + " is over, and this key result is still a baseline without a target")
                            .withField("measure")
                            .withSuggestion(newestReading(open)
                                    .map(newest ->
                                            "Amend the measure by a metric or a bound; the newest reading is " + newest)
                                    .orElse("Measure it once, and amend the measure by a target"))));

    /**
     * A target of an open objective only watches business as usual: its bound, or the target of its metric, was met by
     * the first reading, which is no later than fourteen days after the start ({@link RuleThresholds#cadenceDays()}), and
     * by every reading since. A sum is never found, because it begins with nothing.
     *
     * <p>Why: what is met without doing anything flatters the score of the objective. It is worth watching, and that is
     * what a guardrail is for.
     *
     * <p>Bad: "Availability stays at 99.9%" as a target, where it has been 99.95% for a year.
     *
     * <p>What to do: give it the role {@code guardrail}, or a target that is not met yet.
     *
     * <p>Source: Google's OKR playbook, trap 2, "business-as-usual OKRs".
     */
    public static final Rule BUSINESS_AS_USUAL = businessAsUsual(RuleThresholds.STANDARD);

    /**
     * Two or more targets of an open objective that count are all milestones or binary.
     *
     * <p>Why: done or not done says that work was finished, not that it helped; all of it can be done and nothing be
     * better.
     *
     * <p>Bad: "Customers find us", measured by a launched site, a rented stand and a printed leaflet.
     *
     * <p>What to do: ask what the work is for, and add a number for it; the steps may become initiatives.
     *
     * <p>Source: Google's OKR playbook, "key results describe outcomes, not activities", and litmus tests: what matters
     * isn't the launch, but its impact.
     */
    public static final Rule ONLY_DONE_OR_NOT_DONE = Rule.of(
            "only-done-or-not-done",
            Severity.WARNING,
            "All key results of an objective are milestones or binary",
            inspection ->
                    inspection.openObjectives().stream().flatMap(objective -> onlySteps(objective, inspection.asOf())));

    private MeasureRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(
                NO_START_VALUE, NO_UNIT, BASELINE_NEVER_REPLACED, businessAsUsual(thresholds), ONLY_DONE_OR_NOT_DONE);
    }

    private static Rule businessAsUsual(RuleThresholds thresholds) {
        return Rule.of(
                "business-as-usual",
                Severity.WARNING,
                "A target was met from the first day on",
                inspection -> inspection.openKeyResults().stream()
                        .filter(OpenKeyResult::counts)
                        .filter(open -> hasEarlyReading(open, thresholds) && isMetThroughout(open))
                        .map(open -> open.remark("This target, " + goal(open.measure())
                                        + ", has been met ever since the first reading, "
                                        + firstReading(open).orElseThrow())
                                .withField("role")
                                .withSuggestion("Make it a guardrail, or set a target that is not met yet")));
    }

    private static boolean hasEarlyReading(OpenKeyResult open, RuleThresholds thresholds) {
        LocalDate latest = open.start().plusDays(thresholds.cadenceDays());
        return open.checkIns().stream()
                .filter(checkIn -> checkIn.reading().isPresent())
                .findFirst()
                .map(CheckIn::date)
                .filter(first -> !first.isAfter(latest))
                .isPresent();
    }

    private static boolean isMetThroughout(OpenKeyResult open) {
        Measure measure = open.measure();
        if (measure.aggregate() == Aggregate.SUM) {
            return false;
        }
        if (measure instanceof Maintain maintain) {
            return Numbers.of(open).allMatch(maintain::isMetBy);
        }
        return measure instanceof Metric metric
                && metric.target().isPresent()
                && Numbers.of(open).allMatch(value -> isReachedBy(value, metric));
    }

    private static boolean isReachedBy(Fraction value, Metric metric) {
        int beyond = value.compareTo(metric.target().orElseThrow());
        return metric.decreases() ? beyond <= 0 : beyond >= 0;
    }

    private static Stream<Remark> onlySteps(Objective objective, LocalDate asOf) {
        List<OpenKeyResult> counting = OpenKeyResult.targets(objective, asOf).stream()
                .filter(OpenKeyResult::counts)
                .toList();
        if (counting.size() < 2
                || !counting.stream()
                        .allMatch(open -> open.measure() instanceof Milestones || open.measure() instanceof Binary)) {
            return Stream.empty();
        }
        return Stream.of(Remark.on(
                        objective.id(),
                        (counting.size() == 2 ? "Both" : "All " + counting.size())
                                + " key results are only done or not done (milestones or binary): none"
                                + " shows whether it helped")
                .withField("keyResults")
                .withSuggestion("Ask what the work is for, and add a number that would change"));
    }

    private static boolean needsUnit(Measure measure) {
        return measure.match(
                MeasureRules::needsUnit,
                maintain -> true,
                milestones -> false,
                binary -> false,
                Levels::isNumbered,
                baseline -> false);
    }

    private static boolean needsUnit(Metric metric) {
        if (metric.change().filter(Change.RELATIVE::equals).isPresent()) {
            return false;
        }
        boolean isCount = metric.from().filter(from -> from.signum() == 0).isPresent()
                && metric.target().filter(to -> to.scale() <= 0).isPresent();
        return !isCount;
    }

    private static String numbers(Measure measure) {
        return measure.match(
                metric -> metric.target()
                        .map(to -> metric.from()
                                .map(from -> plain(from) + " to " + plain(to))
                                .orElse(plain(to)))
                        .orElseGet(() -> plain(metric.by().orElseThrow())),
                MeasureRules::goal,
                milestones -> "",
                binary -> "",
                levels -> plain(levels.levels().get(0).at().orElseThrow()),
                baseline -> "");
    }

    private static String goal(Measure measure) {
        if (measure instanceof Metric metric) {
            return (metric.decreases() ? "at most " : "at least ")
                    + plain(metric.target().orElseThrow())
                    + unit(measure);
        }
        Maintain maintain = (Maintain) measure;
        String least =
                maintain.atLeast().map(bound -> "at least " + plain(bound)).orElse("");
        String most = maintain.atMost().map(bound -> "at most " + plain(bound)).orElse("");
        return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most + unit(measure);
    }

    private static boolean isHalfOver(OpenKeyResult open) {
        long start = open.start().toEpochDay();
        return 2 * (open.asOf().toEpochDay() - start) >= open.due().toEpochDay() - start
                && !open.asOf().isBefore(open.start());
    }

    private static Optional<String> firstReading(OpenKeyResult open) {
        return readings(open).findFirst();
    }

    private static Optional<String> newestReading(OpenKeyResult open) {
        return readings(open).reduce((earlier, later) -> later);
    }

    private static Stream<String> readings(OpenKeyResult open) {
        return open.checkIns().stream()
                .flatMap(checkIn -> checkIn.reading().stream()
                        .flatMap(reading -> Numbers.of(reading, open.measure()).stream())
                        .map(value ->
                                plain(value.floor(SHOWN_DECIMALS)) + unit(open.measure()) + " on " + checkIn.date()));
    }

    private static String unit(Measure measure) {
        String unit = Shown.excerpt(measure.unit());
        return unit.isBlank() || unit.equals("%") ? unit.strip() : " " + unit;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
