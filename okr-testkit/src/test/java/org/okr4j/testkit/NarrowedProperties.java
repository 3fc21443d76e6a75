package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Aggregate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.scoring.Part;

/** What each call leaves over. */
class NarrowedProperties {
    private static final int TRIES = 200;
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property(tries = TRIES)
    void rising_metrics_within_a_range(@ForAll("rising") Metric metric) {
        assertThat(metric.decreases()).isFalse();
        assertWithin(metric.from());
        assertWithin(metric.target());
        assertThat(metric.strategy()).isEmpty();
    }

    @Provide
    Arbitrary<Metric> rising() {
        return OkrArbitraries.metrics().rising().between(0, 100).withoutStrategy();
    }

    @Property(tries = TRIES)
    void falling_metrics_with_a_start(@ForAll("falling") Metric metric) {
        assertThat(metric.decreases()).isTrue();
        assertThat(metric.from()).isPresent();
        assertThat(metric.strategy()).contains("own");
    }

    @Provide
    Arbitrary<Metric> falling() {
        return OkrArbitraries.metrics().falling().withStart().withStrategy("own");
    }

    @Property(tries = TRIES)
    void sums_start_at_0(@ForAll("sums") Metric metric) {
        assertThat(metric.aggregate()).isEqualTo(Aggregate.SUM);
        assertThat(metric.from()).contains(BigDecimal.ZERO);
    }

    @Provide
    Arbitrary<Metric> sums() {
        return OkrArbitraries.metrics().withAggregate(Aggregate.SUM).withStart();
    }

    @Property(tries = TRIES)
    void metrics_that_nobody_knows_the_start_of(@ForAll("open") Metric metric) {
        assertThat(metric.from()).isEmpty();
        assertThat(metric.window()).isEmpty();
    }

    @Provide
    Arbitrary<Metric> open() {
        return OkrArbitraries.metrics().withoutStart().withAggregate(Aggregate.LATEST);
    }

    @Property(tries = TRIES)
    void one_bound_with_a_tolerance(@ForAll("bounds") Maintain maintain) {
        assertThat(maintain.atLeast().isPresent())
                .isNotEqualTo(maintain.atMost().isPresent());
        assertThat(maintain.tolerance()).isPresent();
        assertThat(maintain.exclusive()).isFalse();
        assertThat(maintain.planned()).isEmpty();
        assertWithin(maintain.atLeast());
        assertWithin(maintain.atMost());
    }

    @Provide
    Arbitrary<Maintain> bounds() {
        return OkrArbitraries.maintains()
                .oneSided()
                .withTolerance()
                .inclusive()
                .withAggregate(Aggregate.LATEST)
                .between(0, 100);
    }

    @Property(tries = TRIES)
    void levels_that_fall(@ForAll("levels") Levels levels) {
        List<BigDecimal> values = levels.levels().stream()
                .map(Level::at)
                .flatMap(Optional::stream)
                .toList();
        assertThat(values).hasSizeBetween(2, 4).isSortedAccordingTo((one, other) -> other.compareTo(one));
        values.forEach(value -> assertWithin(Optional.of(value)));
        assertThat(levels.interpolate()).isTrue();
        assertThat(levels.aggregate()).isEqualTo(Aggregate.AVERAGE);
    }

    @Provide
    Arbitrary<Levels> levels() {
        return OkrArbitraries.levels()
                .falling()
                .interpolated()
                .withLevels(1, 4)
                .between(0, 100)
                .withAggregate(Aggregate.AVERAGE);
    }

    @Property(tries = TRIES)
    void key_results_of_one_quarter(@ForAll("keyResults") KeyResult keyResult) {
        assertThat(keyResult.measure()).isInstanceOf(Metric.class);
        assertThat(keyResult.checkIns()).hasSizeBetween(1, 12);
        assertThat(keyResult.amendments())
                .hasSizeBetween(1, 2)
                .extracting(MeasureAmendment::measure)
                .hasOnlyElementsOfType(Metric.class);
        assertThat(keyResult.weight()).isEqualByComparingTo("3");
        assertThat(keyResult.role()).isEqualTo(Role.GUARDRAIL);
        assertDuring(keyResult);
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return OkrArbitraries.keyResults()
                .measuredBy(OkrArbitraries.metrics().falling())
                .checkedIn(1, 12)
                .amended(1, 2)
                .during(CYCLE)
                .weighing(Arbitraries.just(BigDecimal.valueOf(3)))
                .withRole(Role.GUARDRAIL);
    }

    @Property(tries = TRIES)
    void any_measures_in_any_order_make_a_history(@ForAll("mixed") KeyResult keyResult) {
        assertThat(keyResult.amendments()).hasSize(3);
    }

    @Provide
    Arbitrary<KeyResult> mixed() {
        return OkrArbitraries.keyResults().measuredBy(OkrArbitraries.measures()).amended(3, 3);
    }

    @Property(tries = TRIES)
    void objectives_of_one_quarter(@ForAll("objectives") Objective objective) {
        assertThat(objective.cycle()).isEqualTo(CYCLE);
        assertThat(objective.closure()).isEmpty();
        assertThat(objective.keyResults()).hasSizeBetween(2, 3).allSatisfy(NarrowedProperties::assertDuring);
        objective.amendments().forEach(amendment -> assertDuring(amendment.date()));
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return OkrArbitraries.objectives().withKeyResults(2, 3).during(CYCLE).open();
    }

    @Property(tries = TRIES)
    void documents_that_are_trees(@ForAll("trees") Okrs okrs) {
        assertThat(okrs.objectives()).hasSizeBetween(1, 5).allSatisfy(objective -> {
            assertThat(objective.keyResults()).hasSizeBetween(1, 2);
            assertThat(okrs.alignment().isOnLoop(objective)).isFalse();
            assertThat(okrs.ids()).containsAll(objective.parent().stream().toList());
        });
    }

    @Provide
    Arbitrary<Okrs> trees() {
        return OkrArbitraries.documents()
                .withObjectives(1, 5)
                .withKeyResults(1, 2)
                .withKeyResults(OkrArbitraries.keyResults().checkedIn(0, 1).amended(0, 0))
                .aligned(Parents.TREE);
    }

    @Property(tries = TRIES)
    void documents_without_parents(@ForAll("flat") Okrs okrs) {
        assertThat(okrs.objectives()).allSatisfy(objective -> {
            assertThat(objective.parent()).isEmpty();
            assertThat(objective.cycle()).isEqualTo(CYCLE);
            assertThat(objective.closure()).isEmpty();
        });
    }

    @Provide
    Arbitrary<Okrs> flat() {
        return OkrArbitraries.documents()
                .withObjectives(OkrArbitraries.objectives().open())
                .during(CYCLE)
                .aligned(Parents.NONE);
    }

    @Property(tries = TRIES)
    void documents_with_what_is_scored(@ForAll("bare") Okrs okrs) {
        assertThat(okrs.objectives()).allSatisfy(objective -> {
            assertThat(objective.title()).isEqualTo("An objective");
            assertThat(objective.tags()).isEmpty();
            assertThat(objective.cycle()).isIn(CYCLE, Cycle.year(2026));
            assertThat(objective.keyResults()).allSatisfy(keyResult -> {
                assertThat(keyResult.title()).isEqualTo("A key result");
                assertThat(keyResult.checkIns())
                        .allMatch(checkIn -> checkIn.note().isEmpty());
            });
        });
    }

    @Provide
    Arbitrary<Okrs> bare() {
        return OkrArbitraries.documents()
                .withObjectives(OkrArbitraries.objectives().withCycles(Arbitraries.of(CYCLE, Cycle.year(2026))))
                .bare();
    }

    @Property(tries = TRIES)
    void days_of_a_cycle(@ForAll("days") LocalDate day) {
        assertDuring(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates().during(CYCLE);
    }

    @Property(tries = TRIES)
    void parts_that_all_have_progress(@ForAll("parts") Part part) {
        assertThat(part.progress()).contains(Progress.ONE);
        assertThat(part.score()).contains(Progress.ONE.score());
        assertThat(part.weight()).isEqualByComparingTo("7");
    }

    @Provide
    Arbitrary<Part> parts() {
        return ScoringArbitraries.parts()
                .weighing(Arbitraries.just(BigDecimal.valueOf(7)))
                .withProgress(Arbitraries.just(Progress.ONE));
    }

    @Property(tries = TRIES)
    void a_narrowed_arbitrary_is_one_like_any_other(@ForAll("sets") Set<Metric> metrics) {
        assertThat(metrics).hasSize(3).noneMatch(metric -> metric.unit().isEmpty());
    }

    @Provide
    Arbitrary<Set<Metric>> sets() {
        return OkrArbitraries.metrics()
                .rising()
                .filter(metric -> !metric.unit().isEmpty())
                .set()
                .ofSize(3);
    }

    private static void assertWithin(Optional<BigDecimal> value) {
        value.ifPresent(number -> assertThat(number).isBetween(BigDecimal.ZERO, HUNDRED));
    }

    private static void assertDuring(KeyResult keyResult) {
        keyResult.checkIns().stream().map(CheckIn::date).forEach(NarrowedProperties::assertDuring);
        keyResult.amendments().stream().map(MeasureAmendment::date).forEach(NarrowedProperties::assertDuring);
        keyResult.plan().stream().map(PlanPoint::date).forEach(NarrowedProperties::assertDuring);
        keyResult.start().ifPresent(NarrowedProperties::assertDuring);
        keyResult.due().ifPresent(NarrowedProperties::assertDuring);
    }

    private static void assertDuring(LocalDate day) {
        assertThat(CYCLE.contains(day)).as(day.toString()).isTrue();
    }
}
