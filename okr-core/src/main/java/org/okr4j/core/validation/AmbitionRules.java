package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.okr4j.core.Ambition;
import org.okr4j.core.Objective;

/**
 * Rules about how much is promised and how much is hoped for. They look at the key results of an open objective that
 * count: targets with a weight above 0, each with its own ambition or the objective's.
 */
public final class AmbitionRules {

    /**
     * Four or more key results that count ({@link RuleThresholds#fewestForMix()}), and all of them are committed.
     *
     * <p>Why: where everything is promised, nobody tries what might not work. It is no fault for an objective that has to
     * be met; so it is only worth knowing. With fewer than four nothing is found: a mix could not be asked for.
     *
     * <p>Bad: five key results and no {@code ambition} anywhere, so that all are committed.
     *
     * <p>What to do: mark the one that would be a stretch as {@code aspirational}, or raise one until it is.
     *
     * <p>Source: Google's OKR playbook, trap 1, "failing to differentiate between committed and aspirational OKRs".
     */
    public static final Rule ALL_COMMITTED = allCommitted(RuleThresholds.STANDARD);

    /**
     * Four or more key results that count ({@link RuleThresholds#fewestForMix()}), and all of them are aspirational.
     *
     * <p>Why: of stretches 0.7 is expected on average, with a high variance. Who depends on the team can count on
     * nothing.
     *
     * <p>Bad: five moonshots, and the release that sales has sold is one of them.
     *
     * <p>What to do: mark what others rely on as {@code committed}, and make sure that it can be met.
     *
     * <p>Source: Google's OKR playbook, trap 1: marking a committed OKR as aspirational increases the chance of failure.
     */
    public static final Rule ALL_ASPIRATIONAL = allAspirational(RuleThresholds.STANDARD);

    /**
     * The objective is committed, three or more of its key results count ({@link RuleThresholds#severalKeyResults()}),
     * and more of them are aspirational than committed, but not all.
     *
     * <p>Why: an objective whose parts are expected to reach 0.7 cannot be promised to reach 1. One stretch among
     * achievable key results is fine, and so are many in an objective that is aspirational itself.
     *
     * <p>Bad: a committed objective with one committed key result and three that are aspirational.
     *
     * <p>What to do: make the objective aspirational, or keep one or two stretches and commit to the rest.
     *
     * <p>Source: Google's OKR playbook: committed OKRs are expected to score 1.0, aspirational ones 0.7 on average.
     */
    public static final Rule MORE_STRETCH_THAN_ACHIEVABLE = moreStretch(RuleThresholds.STANDARD);

    private AmbitionRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(allCommitted(thresholds), allAspirational(thresholds), moreStretch(thresholds));
    }

    private static Rule allCommitted(RuleThresholds thresholds) {
        return Rule.of(
                "all-committed",
                Severity.INFO,
                "All key results of an objective are committed",
                inspection -> mixes(inspection)
                        .filter(mix -> mix.stretches() == 0 && mix.all() >= thresholds.fewestForMix())
                        .map(mix -> mix.remark("All " + mix.all()
                                        + " key results are committed: none invites anybody to try what might not work")
                                .withSuggestion(
                                        "Mark one that would be a stretch as aspirational, or raise one until it"
                                                + " is")));
    }

    private static Rule allAspirational(RuleThresholds thresholds) {
        return Rule.of(
                "all-aspirational",
                Severity.INFO,
                "All key results of an objective are aspirational",
                inspection -> mixes(inspection)
                        .filter(mix -> mix.stretches() == mix.all() && mix.all() >= thresholds.fewestForMix())
                        .map(mix -> mix.remark("All " + mix.all()
                                        + " key results are aspirational: nobody can count on any of them")
                                .withSuggestion("Mark what others rely on as committed, and make sure that it can be"
                                        + " met")));
    }

    private static Rule moreStretch(RuleThresholds thresholds) {
        return Rule.of(
                "more-stretch-than-achievable",
                Severity.WARNING,
                "A committed objective has more aspirational than committed key results",
                inspection -> mixes(inspection)
                        .filter(mix -> mix.objective().ambition() == Ambition.COMMITTED)
                        .filter(mix -> mix.all() >= thresholds.severalKeyResults())
                        .filter(mix -> 2 * mix.stretches() > mix.all() && mix.stretches() < mix.all())
                        .map(mix -> mix.remark("This objective is committed, but " + mix.stretches() + " of its "
                                        + mix.all() + " key results are aspirational")
                                .withSuggestion("Make the objective aspirational too, or keep one or two stretches and"
                                        + " commit to the rest")));
    }

    private static Stream<Mix> mixes(Inspection inspection) {
        return inspection.openObjectives().stream().map(objective -> Mix.of(objective, inspection.asOf()));
    }

    /** How many key results of an objective count, and how many of those are aspirational. */
    private record Mix(Objective objective, long all, long stretches) {
        static Mix of(Objective objective, LocalDate asOf) {
            List<Ambition> ambitions = OpenKeyResult.of(objective, asOf)
                    .filter(OpenKeyResult::counts)
                    .map(OpenKeyResult::ambition)
                    .toList();
            return new Mix(
                    objective,
                    ambitions.size(),
                    ambitions.stream().filter(Ambition.ASPIRATIONAL::equals).count());
        }

        Remark remark(String message) {
            return Remark.on(objective.id(), message).withField("ambition");
        }
    }
}
