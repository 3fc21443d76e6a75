package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.ResultKind;
import org.okr4j.core.text.TextDirection;
import org.okr4j.core.text.Vanity;
import org.okr4j.core.text.WordClass;

/** Rules about what key results count: attention or value, work or what it brings, how much or how good. */
public final class OutcomeRules {

    /**
     * What a target of an open objective counts is attention: followers, page views, likes. A ratio never is, nor what is
     * to fall, nor a guardrail. Attention that asks somebody to act, such as downloads, is only worth knowing; and so is
     * all of it where another key result of the objective measures an outcome.
     *
     * <p>Why: attention can be bought, and goes up whether or not anybody is better off. Steps on the way from it to
     * value are fine beside what they lead to.
     *
     * <p>Bad: "Reach 10,000 followers".
     *
     * <p>What to do: count what it should lead to: trials, orders, people who come back.
     *
     * <p>Source: Ries, The Lean Startup, chapter 7, "vanity metrics" against "actionable metrics".
     */
    public static final Rule VANITY_METRIC = Rule.of(
            "vanity-metric",
            Severity.WARNING,
            "A key result counts attention instead of value",
            inspection -> inspection.openObjectives().stream().flatMap(objective -> vain(inspection, objective)));

    /**
     * A target of an open objective is work to be done, or a count of what the work puts out. Where another key result of
     * the objective measures an outcome, this is only worth knowing. Baselines are left alone: they are there to learn.
     * So is what is done or not done and ends with the word, which tells of a state: "Audit window started".
     *
     * <p>Why: all of the work can be done and nothing be better; who is judged by work done does more of it.
     *
     * <p>Bad: "Publish 20 blog posts".
     *
     * <p>What to do: ask what the work is for, and measure that; keep the work as an initiative.
     *
     * <p>Source: Google's OKR playbook: key results describe outcomes, not activities; consult, help, analyze and
     * participate are the words of an activity.
     */
    public static final Rule ACTIVITY_NOT_OUTCOME = Rule.of(
            "activity-not-outcome",
            Severity.WARNING,
            "A key result is work to be done, not what it brings",
            inspection -> inspection.openObjectives().stream().flatMap(objective -> busy(inspection, objective)));

    /**
     * A target of an open objective is a count since the beginning: its metric rises, is no share, no money and no
     * average, and its title or unit says total, all-time, ever.
     *
     * <p>Why: such a count never goes down, so that it looks like success in the worst of weeks.
     *
     * <p>Bad: "120,000 registered users in total", from 110,000.
     *
     * <p>What to do: count what is new in the cycle, or who is active in a window of days.
     *
     * <p>Source: Ries, The Lean Startup, chapter 7: gross totals only ever go up and to the right.
     */
    public static final Rule COUNT_CAN_ONLY_RISE = Rule.of(
            "count-can-only-rise",
            Severity.INFO,
            "A count since the beginning can only rise",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> open.isTarget() && isRisingCount(inspection, open.measure()))
                    .flatMap(open -> total(inspection, open)));

    /**
     * Two or more targets of an open objective ({@link RuleThresholds#fewestKeyResults()}) are all counts that start at 0,
     * and it has no guardrail.
     *
     * <p>Why: more of a thing is easily had at the cost of what it is worth. A quantity needs a quality beside it.
     *
     * <p>Bad: 300 calls and 40 demos, and nothing on how many of them became customers.
     *
     * <p>What to do: add a share, a score or a time that shows how good they are, or a guardrail.
     *
     * <p>Source: Grove, High Output Management, chapter 2: pair indicators, so that effect and counter-effect are measured.
     */
    public static final Rule QUANTITY_WITHOUT_QUALITY = quantityWithoutQuality(RuleThresholds.STANDARD);

    private OutcomeRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(VANITY_METRIC, ACTIVITY_NOT_OUTCOME, COUNT_CAN_ONLY_RISE, quantityWithoutQuality(thresholds));
    }

    /** Says whether a key result of an objective measures an effect, in numbers. */
    static boolean measuresOutcome(Inspection inspection, Objective objective) {
        return OpenKeyResult.of(objective, inspection.asOf()).anyMatch(open -> {
            KeyResultText text = Titles.read(inspection, open);
            return open.counts()
                    && text.kind() == ResultKind.OUTCOME
                    && !isVain(open, text)
                    && !(open.measure() instanceof Binary);
        });
    }

    /** Says whether what a key result counts is attention; what is to fall or to be kept low never is. */
    static boolean isVain(OpenKeyResult open, KeyResultText text) {
        return text.vanity() != Vanity.NO
                && text.direction() != TextDirection.DECREASE
                && open.isTarget()
                && !isToFall(open.measure());
    }

    private static boolean isToFall(Measure measure) {
        return (measure instanceof Metric metric && metric.decreases())
                || (measure instanceof Maintain maintain && maintain.atLeast().isEmpty());
    }

    private static Stream<Remark> vain(Inspection inspection, Objective objective) {
        boolean beside = measuresOutcome(inspection, objective);
        return OpenKeyResult.targets(objective, inspection.asOf()).stream()
                .filter(open -> isVain(open, Titles.read(inspection, open)))
                .map(open -> vain(open, Titles.read(inspection, open), beside));
    }

    private static Remark vain(OpenKeyResult open, KeyResultText text, boolean beside) {
        String term = text.vanitySpan().map(span -> span.of(text.text())).orElse("");
        boolean soft = beside || text.vanity() == Vanity.BORDERLINE;
        return Titles.remark(open.keyResult(), attention(text, term), text.vanitySpan())
                .withAtMost(soft ? Optional.of(Severity.INFO) : Optional.empty())
                .withSuggestion(
                        beside
                                ? "Take it as a step on the way, and judge the objective by the outcome beside it"
                                : "Count what "
                                        + (term.isEmpty()
                                                ? "it"
                                                : Shown.excerpt(term).toLowerCase(Locale.ROOT))
                                        + " should lead to, such as trials, orders or people who come back");
    }

    private static String attention(KeyResultText text, String term) {
        if (term.isEmpty()) {
            return "This counts attention, not value";
        }
        String noun = Shown.excerpt(term);
        String subject = Titles.capitalised(noun) + (isPlural(noun) ? " count" : " counts") + " attention";
        if (text.vanity() == Vanity.BORDERLINE) {
            return subject + ", which may become value or not";
        }
        return subject + ", not value"
                + count(text)
                        .map(count -> ": " + count + " " + noun.toLowerCase(Locale.ROOT) + " may help nobody")
                        .orElse("");
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    private static Optional<String> count(KeyResultText text) {
        return text.targets().stream()
                .filter(target -> target.change() == QuantityChange.ABSOLUTE)
                .flatMap(target -> target.value().stream())
                .filter(value -> value.signum() > 0 && value.scale() <= 0)
                .findFirst()
                .map(Titles::grouped);
    }

    private static Stream<Remark> busy(Inspection inspection, Objective objective) {
        boolean beside = measuresOutcome(inspection, objective);
        return OpenKeyResult.targets(objective, inspection.asOf()).stream()
                .filter(open -> !(open.measure() instanceof Baseline))
                .flatMap(open -> busy(open, Titles.read(inspection, open), beside).stream());
    }

    /** Found only where a word says so: what has no such word may be anything. */
    private static Optional<Remark> busy(OpenKeyResult open, KeyResultText text, boolean beside) {
        return text.kindSpan()
                .filter(span -> text.kind() == ResultKind.ACTIVITY && text.vanity() == Vanity.NO)
                .filter(span -> !isState(open, span, text.text()))
                .map(span -> Titles.remark(
                                open.keyResult(),
                                Titles.quoted(span, text.text())
                                        + " tells of work, not of what it brings: all of it can be done and nothing be better",
                                text.kindSpan())
                        .withAtMost(beside ? Optional.of(Severity.INFO) : Optional.empty())
                        .withSuggestion(
                                "Ask what the work is for, and measure that; the work itself may be an initiative"));
    }

    /** What is done or not done, and ends with the word, says how things are then: the audit has started. */
    private static boolean isState(OpenKeyResult open, Span word, String title) {
        return open.measure() instanceof Binary
                && title.substring(word.to()).codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isRisingCount(Inspection inspection, Measure measure) {
        return measure instanceof Metric metric
                && !metric.decreases()
                && metric.by().isEmpty()
                && (metric.aggregate() == Aggregate.LATEST || metric.aggregate() == Aggregate.SUM)
                && isWhole(metric.from())
                && isWhole(metric.to())
                && UnitKind.of(measure.unit(), inspection).isOfThings();
    }

    private static boolean isWhole(Optional<BigDecimal> value) {
        return value.filter(number -> number.scale() > 0).isEmpty();
    }

    private static Stream<Remark> total(Inspection inspection, OpenKeyResult open) {
        Optional<Span> total = inspection.wordingOf(open.keyResult().title()).phrases(WordClass.TOTAL).stream()
                .map(place -> place.span())
                .findFirst();
        boolean unitSaysSo = !inspection
                .wordingOf(open.measure().unit())
                .phrases(WordClass.TOTAL)
                .isEmpty();
        return total.isEmpty() && !unitSaysSo
                ? Stream.empty()
                : Stream.of(Titles.remark(
                                open.keyResult(),
                                "A count since the beginning can only rise, and looks like success in any week",
                                total)
                        .withSuggestion("Count what is new in this cycle, or who is active in a window of days"));
    }

    private static Rule quantityWithoutQuality(RuleThresholds thresholds) {
        return Rule.of(
                "quantity-without-quality",
                Severity.INFO,
                "An objective counts how much, and nothing says how good",
                inspection -> inspection.openObjectives().stream()
                        .filter(objective -> onlyCounts(inspection, objective, thresholds.fewestKeyResults()))
                        .map(objective -> Remark.on(
                                        objective.id(),
                                        "All " + objective.keyResults().size()
                                                + " key results count how much there is, and none how good it is")
                                .withField("keyResults")
                                .withSuggestion(
                                        "Pair a count with a share, a score or a time that shows what it is worth,"
                                                + " or with a guardrail")));
    }

    private static boolean onlyCounts(Inspection inspection, Objective objective, int fewest) {
        return objective.keyResults().size() >= Math.max(2, fewest)
                && OpenKeyResult.of(objective, inspection.asOf())
                        .allMatch(open -> open.isTarget()
                                && isRisingCount(inspection, open.measure())
                                && open.measure() instanceof Metric metric
                                && metric.from()
                                        .filter(from -> from.signum() == 0)
                                        .isPresent());
    }
}
