package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Status;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;

/**
 * The laws of what a profile makes of an objective from what stands under it.
 *
 * <pre>{@code
 * ObjectiveLaws.of(ScoringProfiles.STANDARD.withName("ours").withRollUp(ourRollUp)).check();
 * }</pre>
 */
public final class ObjectiveLaws {
    private static final String ABOVE = "above";

    /** An objective ignores the order of its key results. */
    public static final Law<Scorer> ORDER = Law.over(
            "order",
            "an objective ignores the order of its key results",
            "Look at the roll-up, and at the rule for the status.",
            () -> Combinators.combine(objectives(), BusyArbitraries.days(), Cases.Order.any())
                    .as(Tuple::of),
            (Scorer scorer, Tuple.Tuple3<Objective, LocalDate, Cases.Order> drawn) ->
                    same(scorer, drawn.get1(), drawn.get2(), drawn.get3()::of));

    /** An objective ignores a common factor of the weights. */
    public static final Law<Scorer> FACTOR = Law.over(
            "factor",
            "an objective ignores a common factor of the weights",
            "Look at the roll-up, and at the coverage.",
            () -> Combinators.combine(objectives(), BusyArbitraries.days(), RollUpLaws.factors())
                    .as(Tuple::of),
            (Scorer scorer, Tuple.Tuple3<Objective, LocalDate, BigDecimal> drawn) ->
                    same(scorer, drawn.get1(), drawn.get2(), keyResults -> heavier(keyResults, drawn.get3())));

    /** An objective whose weights are all 0, or which has guardrails only, has no score. */
    public static final Law<Scorer> NOTHING = Law.over(
            "nothing",
            "an objective whose weights are all 0, or which has guardrails only, has no score",
            "Look at what the roll-up makes of no parts: a sum of weights of 0 is nothing to divide by.",
            () -> Combinators.combine(objectives(), BusyArbitraries.days(), Arbitraries.of(false, true))
                    .as(Tuple::of),
            (Scorer scorer, Tuple.Tuple3<Objective, LocalDate, Boolean> drawn) ->
                    nothing(scorer, drawn.get1(), drawn.get2(), drawn.get3()));

    /** An objective without a score has coverage 0, so that one with any coverage has a score. */
    public static final Law<Scorer> COVERAGE = Law.over(
            "coverage",
            "an objective without a score has coverage 0",
            "Look at what the roll-up leaves out: the coverage counts every part that has a score.",
            () -> Combinators.combine(BusyArbitraries.documents(), BusyArbitraries.days())
                    .as(Tuple::of),
            (Scorer scorer, Tuple.Tuple2<Okrs, LocalDate> drawn) -> coverage(scorer.score(drawn.get1(), drawn.get2())));

    /** An objective over one objective alone shows its numbers. */
    public static final Law<Scorer> ALONE = Law.over(
            "alone",
            "an objective over one objective alone shows its numbers",
            "Look at what the roll-up makes of one part: its weight does not matter.",
            () -> Combinators.combine(objectives(), BusyArbitraries.days()).as(Tuple::of),
            (Scorer scorer, Tuple.Tuple2<Objective, LocalDate> drawn) -> alone(scorer, drawn.get1(), drawn.get2()));

    private static final List<Law<Scorer>> ALL = List.of(ORDER, FACTOR, NOTHING, COVERAGE, ALONE);

    private ObjectiveLaws() {}

    /**
     * Returns every law of objectives.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<Scorer>> all() {
        return ALL;
    }

    /**
     * Claims all laws for a profile.
     *
     * @param profile the profile
     * @return the claims
     */
    public static Claims<Scorer> of(ScoringProfile profile) {
        return Claims.of(profile.name(), Scorer.of(profile).withExplanations(false), ALL);
    }

    private static Optional<String> same(
            Scorer scorer, Objective objective, LocalDate asOf, UnaryOperator<List<KeyResult>> change) {
        return Fault.unlessEqual(
                score(scorer, objective, asOf),
                score(scorer, objective.withKeyResults(change.apply(objective.keyResults())), asOf));
    }

    private static List<KeyResult> heavier(List<KeyResult> keyResults, BigDecimal factor) {
        return keyResults.stream()
                .map(keyResult -> keyResult.withWeight(keyResult.weight().multiply(factor)))
                .toList();
    }

    private static Optional<String> nothing(Scorer scorer, Objective objective, LocalDate asOf, boolean guardrails) {
        ObjectiveScore score = score(
                scorer,
                objective.withKeyResults(objective.keyResults().stream()
                        .map(keyResult -> guardrails ? keyResult.withRole(Role.GUARDRAIL) : keyResult.withWeight(0))
                        .toList()),
                asOf);
        ObjectiveScore none = score.withProgress(Optional.empty())
                .withScore(Optional.empty())
                .withGrade(Optional.empty())
                .withCoverage(Coverage.NONE)
                .withStatus(Status.UNKNOWN);
        return Fault.unlessEqual(none, score);
    }

    private static Optional<String> coverage(Scorecard card) {
        for (ObjectiveScore objective : card.objectives()) {
            if (objective.score().isEmpty() && !objective.coverage().equals(Coverage.NONE)) {
                return Optional.of("no score, and coverage " + objective.coverage());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> alone(Scorer scorer, Objective objective, LocalDate asOf) {
        Objective above = Objective.of(ABOVE, "Above", objective.cycle())
                .withAmbition(objective.ambition())
                .withRollUp(RollUpSource.OBJECTIVES);
        Scorecard card = scorer.score(Okrs.of(above, objective.withParent(ABOVE).withWeight("0.000001")), asOf);
        return Fault.unlessEqual(
                card.objective(objective.id()).withId(ABOVE).withKeyResults(List.of()), card.objective(ABOVE));
    }

    private static ObjectiveScore score(Scorer scorer, Objective objective, LocalDate asOf) {
        return scorer.score(Okrs.of(objective), asOf).objective(objective.id()).withKeyResults(List.of());
    }

    private static Arbitrary<Objective> objectives() {
        return BusyArbitraries.keyResults()
                .map(ObjectiveLaws::lighter)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(keyResults ->
                        Objective.of("o", "An objective", Asking.CYCLE, BusyArbitraries.numbered(keyResults)));
    }

    private static KeyResult lighter(KeyResult keyResult) {
        return keyResult.withWeight(keyResult.weight().min(BigDecimal.TEN).setScale(2, RoundingMode.DOWN));
    }
}
