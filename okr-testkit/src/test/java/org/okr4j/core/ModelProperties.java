package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.OkrDomain;

/** What the model says of itself: the direction of a metric, the place of what is filed late, the order of alignment. */
@Domain(OkrDomain.class)
class ModelProperties {

    @Property
    void what_is_filed_late_stands_where_its_day_is_and_after_the_others_of_it(
            @ForAll KeyResult keyResult, @ForAll LocalDate day) {
        CheckIn late = CheckIn.on(day).withNote("filed late");
        KeyResult longer = keyResult.plusCheckIn(late);
        List<CheckIn> until = new ArrayList<>(keyResult.checkInsUntil(day));
        until.add(late);

        assertThat(longer.checkInsUntil(day)).isEqualTo(until);
        assertThat(longer.checkIns()).hasSize(keyResult.checkIns().size() + 1);
        assertThat(longer.checkIns()).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    }

    @Property
    void a_mirrored_metric_goes_the_other_way(@ForAll Metric metric) {
        Assume.that(metric.from().isPresent() && metric.change().isEmpty());
        BigDecimal from = metric.from().orElseThrow();
        BigDecimal to = metric.to().orElseThrow();
        Metric mirrored = Metric.builder()
                .copy(metric)
                .from(from.negate())
                .to(to.negate())
                .build();

        assertThat(mirrored.decreases()).isEqualTo(!metric.decreases());
        assertThat(mirrored.target().map(BigDecimal::negate)).isEqualTo(metric.target());
        assertThat(metric.decreases()).isEqualTo(to.compareTo(from) < 0);
    }

    @Property
    void a_change_says_the_same_as_the_target_it_leads_to(@ForAll("changes") Metric metric) {
        BigDecimal from = metric.from().orElseThrow();
        BigDecimal by = metric.by().orElseThrow();
        BigDecimal target = metric.target().orElseThrow();

        assertThat(metric.decreases()).isEqualTo(target.compareTo(from) < 0).isEqualTo(by.signum() < 0);
        assertThat(target.subtract(from))
                .isEqualByComparingTo(
                        metric.change().orElseThrow() == Change.DELTA
                                ? by
                                : from.abs().multiply(by).movePointLeft(2));
    }

    @Property
    void every_objective_stands_once_from_the_bottom_up_and_after_those_below_it(@ForAll Okrs okrs) {
        Alignment alignment = okrs.alignment();
        List<Objective> order = alignment.bottomUp();

        assertThat(order).containsExactlyInAnyOrderElementsOf(okrs.objectives());
        for (Objective objective : okrs.objectives()) {
            assertThat(alignment.isOnLoop(objective)).isEqualTo(isOwnAncestor(okrs, objective));
            if (!alignment.isOnLoop(objective)) {
                assertThat(alignment.children(objective.id()))
                        .allMatch(child -> order.indexOf(child) < order.indexOf(objective));
            }
        }
    }

    @Provide
    Arbitrary<Metric> changes() {
        return OkrArbitraries.metrics()
                .filter(metric -> metric.from().isPresent() && metric.by().isPresent());
    }

    private static boolean isOwnAncestor(Okrs okrs, Objective objective) {
        Optional<Objective> ancestor = objective.parent().flatMap(okrs::objective);
        for (int i = 0; i <= okrs.objectives().size() && ancestor.isPresent(); i++) {
            if (ancestor.get().id().equals(objective.id())) {
                return true;
            }
            ancestor = ancestor.get().parent().flatMap(okrs::objective);
        }
        return false;
    }
}
