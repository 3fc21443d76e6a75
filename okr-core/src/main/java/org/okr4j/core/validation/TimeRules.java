package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Shown;

/** Rules about the dates that are written down: of key results, milestones, plans and check-ins. */
public final class TimeRules {

    /**
     * The {@code start} or the {@code due} of a key result lies before the first or after the last day of its objective's
     * cycle. Found for each of the two.
     *
     * <p>Why: the objective is judged at the end of its cycle, and what is due later cannot have counted by then.
     *
     * <p>Bad: a key result due on 2026-10-15 in 2026-Q3.
     *
     * <p>What to do: leave the date out, which takes the cycle's, or move the key result to the cycle it belongs to.
     *
     * <p>Source: the wire format: dates may lie outside the cycle, and a rule reports it.
     */
    public static final Rule DATES_OUTSIDE_CYCLE = Rule.of(
            "dates-outside-cycle",
            Severity.WARNING,
            "A key result starts or is due outside of its objective's cycle",
            inspection -> inspection.openKeyResults().stream()
                    .flatMap(open -> Stream.of(
                                    outside(open, "start", open.keyResult().start()),
                                    outside(open, "due", open.keyResult().due()))
                            .flatMap(Optional::stream)));

    /**
     * A key result starts after it is due, by its own dates or by one of them and the cycle's other.
     *
     * <p>Why: there is no day on which anybody could work on it; it is expected to be reached at once.
     *
     * <p>Bad: {@code "start": "2026-09-15", "due": "2026-08-15"}.
     *
     * <p>What to do: turn the dates around, or correct the month.
     *
     * <p>Source: the wire format: where start is after due, expected is 0 before due and 1 from it on.
     */
    public static final Rule START_AFTER_DUE = Rule.of(
            "start-after-due",
            Severity.ERROR,
            "A key result starts after it is due",
            inspection -> inspection.okrs().objectives().stream()
                    .flatMap(objective -> OpenKeyResult.of(objective, inspection.asOf()))
                    .filter(open -> open.start().isAfter(open.due()))
                    .map(open -> open.remark(
                                    "This key result starts on " + open.start() + ", after it is due on " + open.due())
                            .withField(open.keyResult().start().isPresent() ? "start" : "due")
                            .withSuggestion(
                                    "Correct the start or the due date; left out, they are those of the" + " cycle")));

    /**
     * Three or more targets of an open objective ({@link RuleThresholds#severalKeyResults()}) are all due on the last day
     * of its cycle, and nothing plans a step before it: no other due date, no {@code plan}, no milestone with a date of
     * its own. Measures that speak of the whole cycle are not counted: bounds, baselines, averages, minima and maxima.
     *
     * <p>Why: what is all due at the end is looked at in the end, when nothing can be changed any more.
     *
     * <p>Bad: three launches and a number, each without a {@code due}.
     *
     * <p>What to do: give what is first a due date of its own, or a key result a {@code plan}.
     *
     * <p>Source: Google's OKR playbook, litmus tests: if every key result happens on the last day of the quarter, you
     * likely don't have a real plan.
     */
    public static final Rule ALL_DUE_ON_LAST_DAY = allDueOnLastDay(RuleThresholds.STANDARD);

    /**
     * A milestone in force is due after its key result.
     *
     * <p>Why: the key result is over before its last step is meant to be taken, so it cannot be reached in time.
     *
     * <p>Bad: a launch due on 2026-09-22 with the milestone "Open to every shop" due on 2026-10-01.
     *
     * <p>What to do: bring the milestone forward, or put off the key result.
     *
     * <p>Source: the wire format: {@code due} of a milestone and of its key result.
     */
    public static final Rule MILESTONE_DUE_LATE = Rule.of(
            "milestone-due-late",
            Severity.WARNING,
            "A milestone is due after its key result",
            inspection -> inspection.openKeyResults().stream().flatMap(TimeRules::lateMilestones));

    /**
     * A point of a {@code plan} lies on or before the start, or on or after the due date, and says something else than
     * what holds there anyway: 0 up to the start and 1 from the due date on.
     *
     * <p>Why: such a point is ignored, so the plan is not the one that was written down.
     *
     * <p>Bad: a key result due on 2026-09-15 with a planned progress of 0.8 on 2026-09-30.
     *
     * <p>What to do: move the point between the two days, or take it out.
     *
     * <p>Source: the wire format: points on or outside start and due are ignored, and a rule reports it.
     */
    public static final Rule PLAN_OUTSIDE_DATES = Rule.of(
            "plan-outside-dates",
            Severity.WARNING,
            "A point of a plan lies outside of its key result's dates and is ignored",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> open.keyResult().plan().stream().anyMatch(point -> isIgnored(open, point)))
                    .map(open -> {
                        List<PlanPoint> ignored = open.keyResult().plan().stream()
                                .filter(point -> isIgnored(open, point))
                                .toList();
                        return open.remark("The plan says " + ignored.get(0).progress() + " for "
                                        + ignored.get(0).date()
                                        + more(ignored.size()) + ", which is ignored: only points between "
                                        + open.start() + " and " + open.due() + " count")
                                .withField("plan")
                                .withSuggestion("Move the point between these days, or take it out");
                    }));

    /**
     * A check-in is dated more than seven days ({@link RuleThresholds#graceDays()}) before the start or after the due date
     * of its key result. Looks at every check-in, also at those after the day: a year that was mistyped is never today.
     *
     * <p>Why: an early reading to begin with and a last one to close with are as they should be. What is further away
     * was mostly mistyped, and the newest date is the reading that holds.
     *
     * <p>Bad: a check-in of 2062-08-31 in 2026-Q3.
     *
     * <p>What to do: correct the date of the check-in, or the dates of the key result.
     *
     * <p>Source: products differ in which check-in is latest when one is filed late; the days of grace are Viva Goals',
     * "Close and score OKRs".
     */
    public static final Rule CHECK_IN_OUTSIDE_DATES = checkInOutsideDates(RuleThresholds.STANDARD);

    private TimeRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(
                DATES_OUTSIDE_CYCLE,
                START_AFTER_DUE,
                allDueOnLastDay(thresholds),
                MILESTONE_DUE_LATE,
                PLAN_OUTSIDE_DATES,
                checkInOutsideDates(thresholds));
    }

    private static Rule allDueOnLastDay(RuleThresholds thresholds) {
        return Rule.of(
                "all-due-on-last-day",
                Severity.INFO,
                "All key results of an objective are due on its last day",
                inspection -> inspection.openObjectives().stream()
                        .flatMap(objective -> allDueAtEnd(objective, inspection.asOf(), thresholds)));
    }

    private static Stream<Remark> allDueAtEnd(Objective objective, LocalDate asOf, RuleThresholds thresholds) {
        List<OpenKeyResult> planned = OpenKeyResult.targets(objective, asOf).stream()
                .filter(open -> !speaksOfWholeCycle(open.measure()))
                .toList();
        LocalDate end = objective.cycle().end();
        if (planned.size() < thresholds.severalKeyResults()
                || !planned.stream().allMatch(open -> open.due().equals(end) && !hasSteps(open))) {
            return Stream.empty();
        }
        return Stream.of(Remark.on(
                        objective.id(),
                        "All " + planned.size() + " key results are due on " + end
                                + ", the last day: nothing shows before it whether the plan works")
                .withField("keyResults")
                .withSuggestion("Give what should be there first a due date of its own, or a key result a plan"));
    }

    private static boolean speaksOfWholeCycle(Measure measure) {
        return measure instanceof Maintain
                || measure instanceof Baseline
                || (measure.aggregate() != Aggregate.LATEST && measure.aggregate() != Aggregate.SUM);
    }

    private static boolean hasSteps(OpenKeyResult open) {
        return !open.keyResult().plan().isEmpty()
                || (open.measure() instanceof Milestones milestones
                        && milestones.milestones().stream()
                                .anyMatch(milestone -> milestone.due().isPresent()));
    }

    private static Optional<Remark> outside(OpenKeyResult open, String field, Optional<LocalDate> date) {
        Cycle cycle = open.objective().cycle();
        return date.filter(day -> !cycle.contains(day))
                .map(day -> open.remark(
                                (field.equals("start") ? "This key result starts on " : "This key result is due on ")
                                        + day + ", outside of its objective's cycle from " + cycle.start() + " to "
                                        + cycle.end())
                        .withField(field)
                        .withSuggestion("Leave the date out to take the cycle's, or move the key result to an objective"
                                + " of that time"));
    }

    private static Stream<Remark> lateMilestones(OpenKeyResult open) {
        if (!(open.measure() instanceof Milestones milestones)) {
            return Stream.empty();
        }
        return milestones.milestones().stream()
                .filter(milestone ->
                        milestone.due().isPresent() && milestone.due().get().isAfter(open.due()))
                .map(milestone -> open.remark("The milestone " + Shown.quoted(milestone.name()) + " is due on "
                                + milestone.due().get() + ", after its key result on " + open.due())
                        .withField("measure")
                        .withSuggestion("Bring the milestone forward, or put off the key result"));
    }

    private static boolean isIgnored(OpenKeyResult open, PlanPoint point) {
        return (!point.date().isAfter(open.start()) && !point.progress().equals(Progress.ZERO))
                || (!point.date().isBefore(open.due()) && !point.progress().equals(Progress.ONE));
    }

    private static Rule checkInOutsideDates(RuleThresholds thresholds) {
        return Rule.of(
                "check-in-outside-dates",
                Severity.WARNING,
                "A check-in is dated outside of its key result's dates",
                inspection -> inspection.openKeyResults().stream().flatMap(open -> strayCheckIns(open, thresholds)));
    }

    private static Stream<Remark> strayCheckIns(OpenKeyResult open, RuleThresholds thresholds) {
        LocalDate start = open.start();
        LocalDate due = open.due();
        List<LocalDate> stray = strayDates(
                open.keyResult().checkIns(),
                day -> thresholds.isPastGrace(day, start) || thresholds.isPastGrace(due, day));
        return stray.isEmpty()
                ? Stream.empty()
                : Stream.of(open.remark("A check-in is dated " + stray.get(0) + more(stray.size())
                                + ", but this key result runs from " + start + " to " + due)
                        .withField("checkIns")
                        .withSuggestion("Correct the date of the check-in, or the dates of the key result"));
    }

    /** Check-ins are in the order of their dates, so that where both ends are near all are. */
    private static List<LocalDate> strayDates(List<CheckIn> checkIns, Predicate<LocalDate> isStray) {
        boolean none = checkIns.isEmpty()
                || !(isStray.test(checkIns.get(0).date())
                        || isStray.test(checkIns.get(checkIns.size() - 1).date()));
        return none
                ? List.of()
                : checkIns.stream().map(CheckIn::date).filter(isStray).toList();
    }

    private static String more(int count) {
        return count == 1 ? "" : " (and " + (count - 1) + " more)";
    }
}
