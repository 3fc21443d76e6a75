package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Cycle;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Reached;
import org.okr4j.core.Score;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ScoringArbitraries;

/**
 * The laws of scores, of roll-ups and of time, for every profile that claims them; where one does not, the counterexample
 * stands in {@link ProfileLawExceptionsTest}.
 */
class ProfileLawsProperties {
    private static final List<String> WITHOUT_ROLL_UP = List.of("puzzle-okr");
    private static final List<String> WITHOUT_WEIGHTS = List.of("burning-okr", "mooncamp", "operately");
    private static final List<String> OF_SCORES = List.of("google", "okr-tracker", "operately");
    private static final Cycle CYCLE = Cycle.quarter(2026, 1);
    private static final int MOST_PARTS = 6;
    private static final int MOST_WEIGHT = 5;

    @Property
    void a_score_is_progress_held_between_0_and_1(
            @ForAll ScoringProfile profile, @ForAll Okrs okrs, @ForAll("days") LocalDate asOf) {
        for (KeyResultScore score : keyResults(score(profile, okrs, asOf))) {
            assertThat(score.score()).isEqualTo(score.progress().map(Progress::score));
        }
    }

    @Property
    void one_is_scored_only_where_the_target_is_reached(
            @ForAll ScoringProfile profile, @ForAll KeyResult keyResult, @ForAll("days") LocalDate asOf) {
        KeyResultScore score = Scorer.of(profile).withForecasts(false).score(keyResult, CYCLE, asOf);
        if (score.score().equals(Optional.of(Score.ONE))) {
            assertThat(isReached(keyResult, asOf, score.strategy()))
                    .as(score.explanation())
                    .isTrue();
        }
    }

    @Property
    void a_roll_up_lies_between_its_least_and_its_greatest_part(
            @ForAll ScoringProfile profile, @ForAll("parts") List<Part> parts) {
        RollUp.RolledUp rolledUp = profile.rollUp().rollUp(parts);
        if (WITHOUT_ROLL_UP.contains(profile.name())) {
            assertThat(rolledUp).isEqualTo(RollUp.RolledUp.NOTHING);
            return;
        }
        assertThat(rolledUp.progress().isPresent()).isEqualTo(rolledUp.score().isPresent());
        rolledUp.progress()
                .ifPresent(value -> assertThat(value)
                        .isBetween(
                                least(parts.stream().map(part -> seen(profile, part))),
                                greatest(parts.stream().map(part -> seen(profile, part)))));
        rolledUp.score()
                .ifPresent(value -> assertThat(value)
                        .isBetween(
                                least(parts.stream().map(Part::score)),
                                greatest(parts.stream().map(Part::score))));
    }

    @Property
    void a_roll_up_ignores_order_and_a_common_factor_of_the_weights(
            @ForAll ScoringProfile profile, @ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> changed = new ArrayList<>(parts.stream()
                .map(part -> part.withWeight(part.weight().multiply(BigDecimal.TEN)))
                .toList());
        Collections.shuffle(changed, random);
        assertThat(profile.rollUp().rollUp(changed)).isEqualTo(profile.rollUp().rollUp(parts));
    }

    @Property
    void a_part_of_weight_n_is_n_parts_of_weight_1_where_there_are_weights(
            @ForAll ScoringProfile profile, @ForAll("parts") List<Part> parts) {
        if (!WITHOUT_WEIGHTS.contains(profile.name())) {
            List<Part> split = parts.stream()
                    .flatMap(part ->
                            Collections.nCopies(part.weight().intValueExact(), part.withWeight(BigDecimal.ONE))
                                    .stream())
                    .toList();
            assertThat(profile.rollUp().rollUp(split))
                    .isEqualTo(profile.rollUp().rollUp(parts));
        }
    }

    @Property
    void what_is_dated_later_changes_nothing(
            @ForAll ScoringProfile profile, @ForAll Okrs okrs, @ForAll("days") LocalDate asOf) {
        Okrs known = Okrs.of(okrs.objectives().stream()
                .map(objective -> objective.withKeyResults(objective.keyResults().stream()
                        .map(keyResult -> until(keyResult, asOf))
                        .toList()))
                .toArray(Objective[]::new));
        assertThat(score(profile, known, asOf)).isEqualTo(score(profile, okrs, asOf));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return ScoringArbitraries.parts()
                .weighing(Arbitraries.integers().between(1, MOST_WEIGHT).map(BigDecimal::valueOf))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_PARTS);
    }

    /** What the roll-up of a profile takes for the progress of a part. */
    private static Optional<Progress> seen(ScoringProfile profile, Part part) {
        if (OF_SCORES.contains(profile.name())) {
            return part.score().map(score -> new Progress(score.millionths()));
        }
        return switch (profile.name()) {
            case "perdoo" -> part.progress().map(progress -> new Progress(Math.max(0, progress.millionths())));
            case "15five" -> part.progress().map(progress -> new Progress(Math.min(1_000_000, progress.millionths())));
            default -> part.progress();
        };
    }

    private static boolean isReached(KeyResult keyResult, LocalDate asOf, String strategy) {
        Evidence evidence = Evidence.of(keyResult, asOf);
        return evidence.measure()
                .match(
                        metric -> isReached(metric, evidence.value().orElseThrow()),
                        maintain -> isKept(maintain, evidence, strategy),
                        milestones -> areReached(
                                milestones, (Reached) evidence.latest().orElseThrow()),
                        binary -> true,
                        levels -> isTop(levels),
                        baseline -> false);
    }

    private static boolean isReached(Metric metric, Fraction value) {
        int sign = value.compareTo(metric.target().orElseThrow());
        return metric.decreases() ? sign <= 0 : sign >= 0;
    }

    private static boolean isKept(Maintain maintain, Evidence evidence, String strategy) {
        if (!strategy.equals("share")) {
            return Bounds.isMet(maintain, evidence.value().orElseThrow());
        }
        long met = evidence.numbers().stream().filter(maintain::isMetBy).count();
        return met >= maintain.planned().orElse(evidence.numbers().size());
    }

    private static boolean areReached(Milestones milestones, Reached reached) {
        return milestones.milestones().stream()
                .filter(milestone -> milestone.weight().signum() > 0)
                .allMatch(milestone -> reached.names().contains(milestone.name()));
    }

    private static boolean isTop(Levels levels) {
        return levels.levels().get(levels.levels().size() - 1).score().equals(Score.ONE);
    }

    /** What readings name may be known from a later amendment only, so that those stay. */
    private static KeyResult until(KeyResult keyResult, LocalDate asOf) {
        KeyResult earlier = keyResult.withCheckIns(keyResult.checkInsUntil(asOf));
        return readsNames(keyResult)
                ? earlier
                : earlier.withAmendments(keyResult.amendments().stream()
                        .filter(amendment -> !amendment.date().isAfter(asOf))
                        .toList());
    }

    private static boolean readsNames(KeyResult keyResult) {
        return keyResult.measure() instanceof Milestones
                || (keyResult.measure() instanceof Levels levels && !levels.isNumbered());
    }

    private static Scorecard score(ScoringProfile profile, Okrs okrs, LocalDate asOf) {
        return Scorer.of(profile).score(okrs, asOf);
    }

    private static List<KeyResultScore> keyResults(Scorecard card) {
        return card.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .toList();
    }

    private static <T extends Comparable<? super T>> T least(Stream<Optional<T>> values) {
        return values.flatMap(Optional::stream).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static <T extends Comparable<? super T>> T greatest(Stream<Optional<T>> values) {
        return values.flatMap(Optional::stream).max(Comparator.naturalOrder()).orElseThrow();
    }
}
