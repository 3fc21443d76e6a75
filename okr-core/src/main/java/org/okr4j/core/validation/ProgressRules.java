package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.core.Ambition;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Confidence;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Outcome;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Shown;

/** Rules about what was reported and when: check-ins, confidence and the closing of objectives. */
public final class ProgressRules {
    private static final Set<Outcome> JUDGED = Set.of(Outcome.ACHIEVED, Outcome.PARTIAL, Outcome.MISSED);

    /**
     * An open key result, between its start and its due date, has had no check-in for more than fourteen days
     * ({@link RuleThresholds#cadenceDays()}), counted from its newest check-in or its start, whichever is later. A check-in
     * without a reading is one. A measure with a longer {@code window} is given as many days. What is done and cannot be
     * lost, a binary or all milestones, needs no check-in.
     *
     * <p>Why: what nobody looks at falls behind unseen, and two missed weeks of a quarter are a sixth of it.
     *
     * <p>Bad: a churn last read on 31 July, looked at on 31 August.
     *
     * <p>What to do: check in, if only with a confidence and a note; where the rhythm is another, say so with the
     * threshold.
     *
     * <p>Source: Viva Goals, "What is a check-in rhythm": reminders go out every week, unless set otherwise.
     */
    public static final Rule STALE = stale(RuleThresholds.STANDARD);

    /**
     * The cycle of an objective ended more than seven days ago ({@link RuleThresholds#graceDays()}), and it is not closed.
     *
     * <p>Why: an objective that just fades out teaches nothing, and its open key results hide those of the new cycle.
     *
     * <p>Bad: an objective of 2026-Q2, open in August.
     *
     * <p>What to do: close it with its outcome and what was learned, and carry into the next cycle what goes on.
     *
     * <p>Source: Viva Goals, "Close and score OKRs": in the final two weeks of the quarter, or within the first few days
     * of a new one.
     */
    public static final Rule PAST_DUE_AND_OPEN = pastDueAndOpen(RuleThresholds.STANDARD);

    /**
     * An objective was closed as achieved, partial or missed while a target that counts had no reading by then. Dropped
     * and carried forward need none, and neither do the key results of an objective that is measured by those below it.
     *
     * <p>Why: an outcome without a measurement is an opinion.
     *
     * <p>Bad: closed as achieved, with one of three key results never measured.
     *
     * <p>What to do: file the last reading with its date, or close the objective as dropped.
     *
     * <p>Source: Viva Goals, "Close and score OKRs": the final number is entered on closing.
     */
    public static final Rule CLOSED_WITHOUT_READING = Rule.of(
            "closed-without-reading",
            Severity.WARNING,
            "An objective was closed while a key result had no reading",
            inspection -> inspection.okrs().objectives().stream()
                    .filter(objective -> !objective.isOpenAt(inspection.asOf()))
                    .filter(objective -> objective.rollUp() != RollUpSource.OBJECTIVES)
                    .flatMap(objective -> closedBlindly(objective, inspection.asOf())));

    /**
     * The confidence of an open key result fell three times running ({@link RuleThresholds#confidenceFalls()}), the last
     * fall being the newest confidence. Check-ins that say none are passed over; the same confidence again is no fall.
     * After the due date nothing is found.
     *
     * <p>Why: people see it coming before the numbers do, and mostly nobody asks them.
     *
     * <p>Bad: 0.8, 0.7, 0.5, 0.4 in four weeks, without a word in the weekly meeting.
     *
     * <p>What to do: ask what changed, take away what blocks, or amend the target with the reason.
     *
     * <p>Source: the wire format: confidence looks forward, and is only ever what somebody said.
     */
    public static final Rule CONFIDENCE_FALLING = confidenceFalling(RuleThresholds.STANDARD);

    /**
     * A committed target of an open objective, before its due date, has a newest confidence below 0.5
     * ({@link RuleThresholds#lowConfidence()}).
     *
     * <p>Why: a commitment that is likelier to be missed than met is none, and others rely on it.
     *
     * <p>Bad: committed, with a confidence of 0.3 and four weeks to go.
     *
     * <p>What to do: tell those who rely on it now, move people or time to it, or make it aspirational.
     *
     * <p>Source: Google's OKR playbook: committed OKRs are expected to score 1.0, and schedules and resources are adjusted
     * to ensure it.
     */
    public static final Rule COMMITTED_WITH_LOW_CONFIDENCE = committedWithLowConfidence(RuleThresholds.STANDARD);

    private ProgressRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(
                stale(thresholds),
                pastDueAndOpen(thresholds),
                CLOSED_WITHOUT_READING,
                confidenceFalling(thresholds),
                committedWithLowConfidence(thresholds));
    }

    private static Rule stale(RuleThresholds thresholds) {
        return Rule.of(
                "stale",
                Severity.WARNING,
                "A key result had no check-in for too long",
                inspection -> inspection.openKeyResults().stream()
                        .filter(OpenKeyResult::isRunning)
                        .filter(open -> silence(open) > allowed(open, thresholds) && !isDoneForGood(open))
                        .map(open -> open.remark(silent(open) + ": a check-in is due every " + allowed(open, thresholds)
                                        + " days")
                                .withField("checkIns")
                                .withSuggestion("Check in, if only with a confidence and a note")));
    }

    private static long silence(OpenKeyResult open) {
        LocalDate since = open.newestCheckIn()
                .filter(newest -> newest.isAfter(open.start()))
                .orElse(open.start());
        return open.asOf().toEpochDay() - since.toEpochDay();
    }

    private static String silent(OpenKeyResult open) {
        return open.newestCheckIn()
                .map(newest -> "The newest check-in is of " + newest + ", "
                        + (open.asOf().toEpochDay() - newest.toEpochDay()) + " days ago")
                .orElse("No check-in yet, " + silence(open) + " days after the start on " + open.start());
    }

    private static int allowed(OpenKeyResult open, RuleThresholds thresholds) {
        return Math.max(thresholds.cadenceDays(), open.measure().window().orElse(0));
    }

    /** Says whether the newest reading is one that nothing can take back. */
    static boolean isDoneForGood(OpenKeyResult open) {
        Optional<Reading> newest = open.newest(CheckIn::reading);
        return newest.filter(reading -> reading.equals(Done.YES)).isPresent()
                || newest.filter(reading -> reading instanceof Reached reached && isAll(reached, open.measure()))
                        .isPresent();
    }

    private static boolean isAll(Reached reached, Measure measure) {
        return measure instanceof Milestones milestones
                && reached.names()
                        .containsAll(milestones.milestones().stream()
                                .map(Milestone::name)
                                .collect(Collectors.toSet()));
    }

    private static Rule pastDueAndOpen(RuleThresholds thresholds) {
        return Rule.of(
                "past-due-and-open",
                Severity.WARNING,
                "An objective was not closed after its cycle",
                inspection -> inspection.openObjectives().stream()
                        .filter(objective ->
                                thresholds.isPastGrace(objective.cycle().end(), inspection.asOf()))
                        .map(objective -> Remark.on(
                                        objective.id(),
                                        "The cycle ended on "
                                                + objective.cycle().end() + ", "
                                                + (inspection.asOf().toEpochDay()
                                                        - objective
                                                                .cycle()
                                                                .end()
                                                                .toEpochDay())
                                                + " days ago, and this objective is not closed")
                                .withField("closure")
                                .withSuggestion(
                                        "Close it with its outcome and what was learned, and carry into the next"
                                                + " cycle what goes on")));
    }

    private static Stream<Remark> closedBlindly(Objective objective, LocalDate asOf) {
        Closure closure = objective.closure().orElseThrow();
        List<String> unread = OpenKeyResult.of(objective, asOf)
                .filter(open -> open.counts() && open.newest(CheckIn::reading).isEmpty())
                .map(OpenKeyResult::keyResult)
                .map(KeyResult::id)
                .toList();
        if (unread.isEmpty() || !JUDGED.contains(closure.outcome())) {
            return Stream.empty();
        }
        return Stream.of(Remark.on(
                        objective.id(),
                        "Closed on " + closure.date() + " as " + words(closure.outcome()) + ", but "
                                + (unread.size() == 1
                                        ? "a key result has no reading: "
                                        : unread.size() + " key results have no reading, the first of them: ")
                                + Shown.quoted(unread.get(0)))
                .withField("closure")
                .withSuggestion("File the last reading with its date, or close the objective as dropped"));
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ACHIEVED -> "achieved";
            case PARTIAL -> "partial";
            case MISSED -> "missed";
            case DROPPED -> "dropped";
            case CARRIED_FORWARD -> "carried-forward";
        };
    }

    private static Rule confidenceFalling(RuleThresholds thresholds) {
        return Rule.of(
                "confidence-falling",
                Severity.WARNING,
                "Confidence fell several times running",
                inspection -> inspection.openKeyResults().stream()
                        .filter(open -> !open.asOf().isAfter(open.due()))
                        .flatMap(open -> falling(open, thresholds.confidenceFalls())));
    }

    private static Stream<Remark> falling(OpenKeyResult open, int falls) {
        return fallenFrom(open.checkIns(), falls)
                .map(higher -> open.remark("Confidence fell " + falls + " times running, from "
                                + plain(higher) + " to "
                                + plain(open.newest(CheckIn::confidence).orElseThrow()))
                        .withField("checkIns")
                        .withSuggestion("Ask what changed; take away what blocks, or amend the target with the reason"))
                .stream();
    }

    /** Returns the confidence from which it fell so many times, the last time with the newest that was said. */
    private static Optional<Confidence> fallenFrom(List<CheckIn> checkIns, int falls) {
        Optional<Confidence> later = Optional.empty();
        int left = falls;
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            Optional<Confidence> said = checkIns.get(i).confidence();
            if (said.isPresent()) {
                if (later.isPresent() && said.get().compareTo(later.get()) <= 0) {
                    return Optional.empty();
                }
                left -= later.isPresent() ? 1 : 0;
                if (left == 0) {
                    return said;
                }
                later = said;
            }
        }
        return Optional.empty();
    }

    private static Rule committedWithLowConfidence(RuleThresholds thresholds) {
        return Rule.of(
                "committed-with-low-confidence",
                Severity.WARNING,
                "A committed key result has a low confidence",
                inspection -> inspection.openKeyResults().stream()
                        .filter(open -> open.counts() && open.ambition() == Ambition.COMMITTED)
                        .filter(open -> !open.asOf().isAfter(open.due()))
                        .flatMap(open -> open
                                .newest(CheckIn::confidence)
                                .filter(confidence -> confidence.compareTo(thresholds.lowConfidence()) < 0)
                                .map(confidence -> open.remark("This key result is committed, but its confidence is "
                                                + plain(confidence) + ", below " + plain(thresholds.lowConfidence()))
                                        .withField("checkIns")
                                        .withSuggestion("Tell those who rely on it now, move people or time to it, or"
                                                + " make it aspirational"))
                                .stream()));
    }

    private static String plain(Confidence confidence) {
        BigDecimal value = confidence.value();
        return value.toPlainString();
    }
}
