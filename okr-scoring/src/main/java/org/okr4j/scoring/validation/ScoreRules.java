package org.okr4j.scoring.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Ambition;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.Score;
import org.okr4j.core.validation.Inspection;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Severity;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorer;

/**
 * Rules that need a score or a trend. They look at key results that count, targets with a weight above 0; one whose
 * measure asks for a strategy that the profile {@code standard} does not know is passed over.
 */
public final class ScoreRules {
    private static final Scorer SCORER = Scorer.standard().withExplanations(false);

    /**
     * An objective is closed or its cycle has come to its last day, it has two or more aspirational key results that
     * count, and each of them scores over 0.85 ({@link RuleThresholds#tooEasy()}). Where the target of one was amended, nothing
     * is found: it says no more how high it was set.
     *
     * <p>Why: of stretches 0.7 is expected on average; who gets nearly everything everywhere has not tried for much. One
     * that went well is luck and found nowhere.
     *
     * <p>Bad: three aspirational key results that end at 0.9, 1 and 1.
     *
     * <p>What to do: celebrate, and set the next ones so that nobody knows yet how to reach them; what was certain from the
     * start is committed.
     *
     * <p>Source: Viva Goals, "Close and score OKRs": 0.6 to 0.8 is a healthy place to be; Google's OKR playbook, "an
     * expected average score of 0.7".
     */
    public static final Rule ASPIRATIONAL_TOO_EASY = aspirationalTooEasy(RuleThresholds.STANDARD);

    /**
     * The trend of an open metric passes its target long before it is due: from a third of its time on, the forecast for
     * the due date is a progress of 1.5 or more ({@link RuleThresholds#timidForecast()}), or the target is reached with a
     * third of the time or more left. A forecast needs readings on three days and the aggregate {@code latest}.
     *
     * <p>Why: a target that falls by itself moves nobody, and the rest of the time is spent elsewhere.
     *
     * <p>Bad: from 100 to 200 users in a quarter, with 180 after five weeks.
     *
     * <p>What to do: amend the target with the reason while there is time, or turn to what is behind.
     *
     * <p>Source: Google's OKR playbook, traps 3 and 4, "timid aspirational OKRs" and "sandbagging".
     */
    public static final Rule TIMID = timid(RuleThresholds.STANDARD);

    /**
     * An open metric would have to move, every day until it is due, more than three times as fast
     * ({@link RuleThresholds#farBeyond()}) as it ever did between two of its readings, and less than 0.7 of the way is done
     * ({@link RuleThresholds#wellOnTheWay()}). Looked at from a third of its time on, with readings on three days or more,
     * for the aggregates {@code latest} and {@code sum}; a metric without a start is passed over, and so is a sum with a
     * window, because it does not add up.
     *
     * <p>Why: what would need a pace nobody has seen will not be reached by going on as before; better to know it now.
     *
     * <p>Bad: from 5% to 3%, at 4.9% with two weeks to go, where the best week brought 0.1.
     *
     * <p>What to do: change the way, not the effort; or amend the target with the reason, and say so to those who rely on
     * it.
     *
     * <p>Source: the needed rate against the best seen, of readings as the wire format defines them; Google's OKR playbook: who
     * cannot promise a committed 1.0 any more says so promptly.
     */
    public static final Rule OUT_OF_REACH = outOfReach(RuleThresholds.STANDARD);

    private ScoreRules() {}

    /**
     * Returns every rule of this class.
     *
     * @return the rules, in the order in which they stand here
     */
    public static List<Rule> all() {
        return all(RuleThresholds.STANDARD);
    }

    /**
     * Returns every rule of this class with other thresholds.
     *
     * @param thresholds where the rules draw their lines
     * @return the same rules in the same order
     */
    public static List<Rule> all(RuleThresholds thresholds) {
        return List.of(aspirationalTooEasy(thresholds), timid(thresholds), outOfReach(thresholds));
    }

    private static Rule aspirationalTooEasy(RuleThresholds thresholds) {
        return Rule.of(
                "aspirational-too-easy",
                Severity.INFO,
                "Every aspirational key result of an objective scored higher than a stretch does",
                inspection -> inspection.okrs().objectives().stream()
                        .filter(objective -> !objective.isOpenAt(inspection.asOf())
                                || !inspection.asOf().isBefore(objective.cycle().end()))
                        .flatMap(objective -> tooEasy(objective, inspection, thresholds.tooEasy())));
    }

    private static Stream<Remark> tooEasy(Objective objective, Inspection inspection, Score limit) {
        List<KeyResult> stretches = objective.keyResults().stream()
                .filter(ScoreRules::counts)
                .filter(keyResult -> objective.ambitionOf(keyResult) == Ambition.ASPIRATIONAL)
                .toList();
        boolean isAmended = stretches.stream()
                .anyMatch(keyResult -> keyResult.amendmentAt(inspection.asOf()).isPresent());
        List<Score> scores = stretches.stream()
                .flatMap(keyResult -> score(SCORER.withForecasts(false), objective, keyResult, inspection).stream())
                .flatMap(score -> score.score().stream())
                .filter(score -> score.compareTo(limit) > 0)
                .sorted()
                .toList();
        if (isAmended || stretches.size() < 2 || scores.size() < stretches.size()) {
            return Stream.empty();
        }
        return Stream.of(Remark.on(
                        objective.id(),
                        (scores.size() == 2 ? "Both" : "All " + scores.size())
                                + " aspirational key results scored over "
                                + limit.value().toPlainString() + ", the lowest "
                                + scores.get(0).value().toPlainString() + ": of a stretch 0.7 is expected")
                .withField("ambition")
                .withSuggestion("Celebrate, and aim higher next time; what is certain from the start is committed"));
    }

    private static Rule timid(RuleThresholds thresholds) {
        return Rule.of(
                "timid",
                Severity.INFO,
                "The trend passes a target long before it is due",
                inspection -> running(inspection)
                        .flatMap(running -> score(SCORER, running.objective(), running.keyResult(), inspection).stream()
                                .flatMap(score -> timid(running, score, thresholds.timidForecast()).stream()))
                        .map(remark -> remark.withField("measure")
                                .withSuggestion("Amend the target while there is time, or turn to what is behind")));
    }

    private static Optional<Remark> timid(RunningMetric running, KeyResultScore score, Progress limit) {
        boolean isReached = score.progress()
                .filter(progress -> progress.compareTo(Progress.ONE) >= 0)
                .isPresent();
        if (isReached && 3 * running.daysLeft() >= running.days()) {
            return Optional.of(running.remark(
                    "The target is reached with " + running.daysLeft() + " of " + running.days() + " days left"));
        }
        return score.forecast()
                .filter(forecast -> forecast.compareTo(limit) >= 0)
                .map(forecast -> running.remark("The trend points to " + percent(forecast) + "% of the way by "
                        + running.due() + ", and passes the target long before"));
    }

    private static Rule outOfReach(RuleThresholds thresholds) {
        return Rule.of(
                "out-of-reach",
                Severity.WARNING,
                "A metric would have to move far faster than it ever did",
                inspection -> running(inspection)
                        .flatMap(running -> Paces.of(running).stream()
                                .filter(paces -> paces.isOutOfReach(thresholds))
                                .map(paces -> running.remark(paces.words(running))
                                        .withField("measure")
                                        .withSuggestion("Change the way, not the effort; or amend the target with the"
                                                + " reason, and tell those who rely on it"))));
    }

    /** Returns the open metrics that count, a third of whose time has passed. */
    private static Stream<RunningMetric> running(Inspection inspection) {
        return inspection.openObjectives().stream()
                .flatMap(objective -> objective.keyResults().stream()
                        .filter(ScoreRules::counts)
                        .filter(keyResult -> keyResult.measureAt(inspection.asOf()) instanceof Metric)
                        .map(keyResult -> new RunningMetric(objective, keyResult, inspection.asOf()))
                        .filter(RunningMetric::isWellUnderWay));
    }

    private static boolean counts(KeyResult keyResult) {
        return keyResult.role() == Role.TARGET && keyResult.weight().signum() > 0;
    }

    /** A measure may ask for a strategy that only its own profile knows; then nothing can be said here. */
    private static Optional<KeyResultScore> score(
            Scorer scorer, Objective objective, KeyResult keyResult, Inspection inspection) {
        try {
            return Optional.of(scorer.score(keyResult, objective.cycle(), inspection.asOf()));
        } catch (InvalidValueException unknownStrategy) {
            return Optional.empty();
        }
    }

    private static String percent(Progress progress) {
        return progress.value().movePointRight(2).toBigInteger().toString();
    }
}
