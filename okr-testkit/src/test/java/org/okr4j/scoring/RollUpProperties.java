package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ScoringArbitraries;

/**
 * Law 4, asked of every roll-up that claims it in {@link LawTable#ROLL_UPS}, to the last digit: a mean is taken of whole millionths and rounded down once, so that it cannot leave what it is
 * the mean of, and neither order nor a common factor of the weights can be told from it.
 */
class RollUpProperties {
    private static final Scorer SCORER = Scorer.standard().withExplanations(false);

    @Property
    @Asks("between")
    void a_roll_up_lies_between_its_least_and_its_greatest_part(
            @ForAll("between") RollUp rollUp, @ForAll("parts") List<Part> parts) {
        RollUp.RolledUp rolledUp = rollUp.rollUp(parts);
        List<Progress> progress = parts.stream()
                .flatMap(part -> part.progress().stream())
                .sorted()
                .toList();
        List<Score> scores =
                parts.stream().flatMap(part -> part.score().stream()).sorted().toList();

        rolledUp.progress()
                .ifPresent(value -> assertThat(value).isBetween(progress.get(0), progress.get(progress.size() - 1)));
        rolledUp.score().ifPresent(value -> assertThat(value).isBetween(scores.get(0), scores.get(scores.size() - 1)));
    }

    @Property
    @Asks("order")
    void a_roll_up_ignores_the_order_of_its_parts(
            @ForAll("order") RollUp rollUp, @ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertThat(rollUp.rollUp(shuffled)).isEqualTo(rollUp.rollUp(parts));
    }

    @Property
    @Asks("factor")
    void a_roll_up_ignores_a_common_factor_of_the_weights(
            @ForAll("factor") RollUp rollUp, @ForAll("parts") List<Part> parts, @ForAll("factors") BigDecimal factor) {
        List<Part> heavier = parts.stream()
                .map(part -> part.withWeight(part.weight().multiply(factor)))
                .toList();

        assertThat(rollUp.rollUp(heavier)).isEqualTo(rollUp.rollUp(parts));
    }

    @Property
    @Asks("parts")
    void one_part_of_weight_n_equals_n_parts_of_weight_1(
            @ForAll("split") RollUp rollUp, @ForAll("parts") List<Part> parts) {
        List<Part> split = parts.stream()
                .flatMap(part ->
                        Collections.nCopies(part.weight().intValueExact(), part.withWeight(BigDecimal.ONE)).stream())
                .toList();

        assertThat(rollUp.rollUp(split)).isEqualTo(rollUp.rollUp(parts));
    }

    @Property
    @Asks("known")
    void a_roll_up_is_known_exactly_where_a_part_is(
            @ForAll("known") RollUp rollUp, @ForAll("partsOrNone") List<Part> parts) {
        RollUp.RolledUp rolledUp = rollUp.rollUp(parts);

        assertThat(rolledUp.progress().isPresent())
                .isEqualTo(parts.stream().anyMatch(part -> part.progress().isPresent()));
        assertThat(rolledUp.score().isPresent())
                .isEqualTo(parts.stream().anyMatch(part -> part.score().isPresent()));
    }

    @Property
    void the_weighted_mean_is_exact_until_it_is_rounded_down_once(@ForAll("heavyParts") List<Part> parts) {
        Rational sum = Rational.ZERO;
        Rational weights = Rational.ZERO;
        for (Part part : parts) {
            if (part.progress().isPresent()) {
                Rational weight = Rational.of(part.weight());
                sum = sum.plus(
                        weight.times(Rational.ofMillionths(part.progress().get().millionths())));
                weights = weights.plus(weight);
            }
        }
        Optional<Progress> mean = weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Progress(sum.over(weights).millionths().longValueExact()));

        assertThat(RollUps.WEIGHTED_MEAN.rollUp(parts).progress()).isEqualTo(mean);
    }

    @Property
    void an_objective_ignores_the_order_of_its_key_results(
            @ForAll("objectives") Objective objective, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        List<KeyResult> shuffled = new ArrayList<>(objective.keyResults());
        Collections.shuffle(shuffled, random);

        assertThat(withoutKeyResults(objective.withKeyResults(shuffled), asOf))
                .isEqualTo(withoutKeyResults(objective, asOf));
    }

    @Property
    void an_objective_ignores_a_common_factor_of_the_weights(
            @ForAll("objectives") Objective objective,
            @ForAll("days") LocalDate asOf,
            @ForAll("factors") BigDecimal factor) {
        List<KeyResult> heavier = objective.keyResults().stream()
                .map(keyResult -> keyResult.withWeight(keyResult.weight().multiply(factor)))
                .toList();

        assertThat(withoutKeyResults(objective.withKeyResults(heavier), asOf))
                .isEqualTo(withoutKeyResults(objective, asOf));
    }

    @Property
    void an_objective_whose_weights_are_all_0_or_which_has_guardrails_only_has_no_score(
            @ForAll("objectives") Objective objective, @ForAll("days") LocalDate asOf, @ForAll boolean guardrails) {
        ObjectiveScore score = withoutKeyResults(
                objective.withKeyResults(objective.keyResults().stream()
                        .map(keyResult -> guardrails ? keyResult.withRole(Role.GUARDRAIL) : keyResult.withWeight(0))
                        .toList()),
                asOf);

        assertThat(score.progress()).isEmpty();
        assertThat(score.score()).isEmpty();
        assertThat(score.grade()).isEmpty();
        assertThat(score.coverage()).isEqualTo(Coverage.NONE);
        assertThat(score.status()).isEqualTo(Status.UNKNOWN);
    }

    @Property
    void an_objective_without_a_score_has_coverage_0_and_one_with_full_coverage_has_a_score(
            @ForAll("documents") Okrs okrs, @ForAll("days") LocalDate asOf) {
        for (ObjectiveScore objective : SCORER.score(okrs, asOf).objectives()) {
            if (objective.score().isEmpty()) {
                assertThat(objective.coverage()).isEqualTo(Coverage.NONE);
            }
            if (objective.coverage().equals(Coverage.FULL)) {
                assertThat(objective.score()).isPresent();
            }
        }
    }

    @Property
    void an_objective_over_one_objective_alone_shows_its_numbers(
            @ForAll("objectives") Objective objective, @ForAll("days") LocalDate asOf) {
        Objective above = Objective.of("above", "Above", objective.cycle())
                .withAmbition(objective.ambition())
                .withRollUp(RollUpSource.OBJECTIVES);
        Scorecard card =
                SCORER.score(Okrs.of(above, objective.withParent("above").withWeight("0.000001")), asOf);

        assertThat(card.objective("above"))
                .isEqualTo(card.objective(objective.id()).withId("above").withKeyResults(List.of()));
    }

    private static ObjectiveScore withoutKeyResults(Objective objective, LocalDate asOf) {
        return SCORER.score(Okrs.of(objective), asOf).objective(objective.id()).withKeyResults(List.of());
    }

    @Provide
    Arbitrary<RollUp> between() {
        return claiming("between");
    }

    @Provide
    Arbitrary<RollUp> order() {
        return claiming("order");
    }

    @Provide
    Arbitrary<RollUp> factor() {
        return claiming("factor");
    }

    @Provide
    Arbitrary<RollUp> split() {
        return claiming("parts");
    }

    @Provide
    Arbitrary<RollUp> known() {
        return claiming("known");
    }

    private static Arbitrary<RollUp> claiming(String law) {
        return Arbitraries.of(LawTable.ROLL_UPS.claiming(law)).map(RollUpProperties::named);
    }

    private static RollUp named(String name) {
        return switch (name) {
            case "WEIGHTED_MEAN" -> RollUps.WEIGHTED_MEAN;
            case "WEAKEST" -> RollUps.WEAKEST;
            case "MEAN_OF_SCORES" -> RollUps.MEAN_OF_SCORES;
            case "PLAIN_MEAN" -> RollUps.PLAIN_MEAN;
            case "MEAN_FROM_ZERO" -> RollUps.MEAN_FROM_ZERO;
            case "NONE" -> RollUps.NONE;
            case "ofScores" -> RollUps.ofScores(RollUps.WEIGHTED_MEAN);
            case "unweighted" -> RollUps.unweighted(RollUps.WEIGHTED_MEAN);
            case "atMostOne" -> RollUps.atMostOne(RollUps.WEIGHTED_MEAN);
            case "zeroWhenEmpty" -> RollUps.zeroWhenEmpty(RollUps.WEIGHTED_MEAN);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Provide
    Arbitrary<List<Part>> partsOrNone() {
        return partsOfAnyWeight().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return partsOfAnyWeight().ofMinSize(1).ofMaxSize(6);
    }

    private static ListArbitrary<Part> partsOfAnyWeight() {
        return ScoringArbitraries.parts()
                .weighing(Arbitraries.integers().between(1, 1_000).map(BigDecimal::valueOf))
                .list();
    }

    /** Sums that do not fit into 64 bits. */
    @Provide
    Arbitrary<List<Part>> heavyParts() {
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), BigDecimal.valueOf(1_000_000))
                .ofScale(6);
        Arbitrary<Progress> progress = Arbitraries.longs()
                .between(Progress.LEAST.millionths(), Progress.MOST.millionths())
                .map(Progress::new);
        return ScoringArbitraries.parts()
                .weighing(weights)
                .withProgress(progress)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("2", "3", "7", "10", "0.5", "1000").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return OkrArbitraries.objectives()
                .bare()
                .withCycles(Arbitraries.just(Cycle.year(2026)))
                .withKeyResults(Busy.keyResults().map(RollUpProperties::lighter))
                .withKeyResults(1, 4);
    }

    private static KeyResult lighter(KeyResult keyResult) {
        return keyResult.withWeight(keyResult.weight().min(BigDecimal.TEN).setScale(2, RoundingMode.DOWN));
    }

    @Provide
    Arbitrary<Okrs> documents() {
        return Busy.documents();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Busy.days();
    }
}
