package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.OkrDomain;

/** What the laws of the library say of its values: the second in part, the fifth and the seventh. */
@Domain(OkrDomain.class)
class LawsProperties {

    @Property
    void a_document_built_again_from_its_parts_is_equal(@ForAll Okrs okrs) {
        Okrs again = Okrs.builder()
                .addAllObjectives(
                        okrs.objectives().stream().map(LawsProperties::again).toList())
                .build();

        assertEqual(again, okrs);
        assertEqual(Okrs.builder().copy(okrs).build(), okrs);
    }

    @Property
    void a_key_result_logged_one_by_one_from_either_end_of_its_days_is_equal(@ForAll KeyResult keyResult) {
        Assume.that(
                distinctDays(keyResult.checkIns().stream().map(CheckIn::date).toList()));
        Assume.that(distinctDays(
                keyResult.amendments().stream().map(MeasureAmendment::date).toList()));
        List<CheckIn> checkIns = new ArrayList<>(keyResult.checkIns());
        Collections.reverse(checkIns);
        List<MeasureAmendment> amendments = new ArrayList<>(keyResult.amendments());
        Collections.reverse(amendments);

        assertEqual(keyResult.withCheckIns(List.of()).withCheckIns(checkIns), keyResult);
        assertEqual(
                KeyResult.builder()
                        .copy(keyResult)
                        .amendments(amendments)
                        .checkIns(checkIns)
                        .build(),
                keyResult);
        KeyResult oneByOne = keyResult.withCheckIns(List.of());
        for (CheckIn checkIn : checkIns) {
            oneByOne = oneByOne.plusCheckIn(checkIn);
        }
        assertEqual(oneByOne, keyResult);
    }

    @Property
    void decimals_of_another_scale_make_no_difference(
            @ForAll Metric metric, @ForAll Maintain maintain, @ForAll KeyResult any) {
        assertEqual(
                Metric.builder()
                        .copy(metric)
                        .from(longer(metric.from()))
                        .to(longer(metric.to()))
                        .by(longer(metric.by()))
                        .build(),
                metric);
        assertEqual(
                Maintain.builder()
                        .copy(maintain)
                        .atLeast(longer(maintain.atLeast()))
                        .atMost(longer(maintain.atMost()))
                        .tolerance(longer(maintain.tolerance()))
                        .build(),
                maintain);
        assertEqual(any.withWeight(longer(any.weight())), any);
        assertEqual(any.withWeight(0).withWeight(any.weight().stripTrailingZeros()), any);
    }

    @Property
    void nothing_that_a_document_hands_out_can_be_changed(@ForAll Okrs okrs) {
        assertFixed(okrs.objectives());
        assertFixed(okrs.ids());
        for (Objective objective : okrs.objectives()) {
            Stream.of(objective.keyResults(), objective.amendments(), objective.initiatives(), objective.tags())
                    .forEach(LawsProperties::assertFixed);
            assertFixed(objective.attributes().entrySet());
            for (KeyResult keyResult : objective.keyResults()) {
                Stream.of(
                                keyResult.plan(),
                                keyResult.amendments(),
                                keyResult.checkIns(),
                                keyResult.initiatives(),
                                keyResult.tags(),
                                keyResult.checkInsUntil(LocalDate.MAX))
                        .forEach(LawsProperties::assertFixed);
                assertFixed(keyResult.attributes().entrySet());
                keyResult.checkIns().forEach(LawsProperties::assertFixed);
                if (keyResult.measure() instanceof Milestones milestones) {
                    assertFixed(milestones.milestones());
                } else if (keyResult.measure() instanceof Levels levels) {
                    assertFixed(levels.levels());
                }
            }
        }
    }

    @Property
    void what_is_handed_in_is_copied(@ForAll KeyResult keyResult) {
        List<CheckIn> checkIns = new ArrayList<>(keyResult.checkIns());
        Set<String> tags = new LinkedHashSet<>(keyResult.tags());
        Map<String, String> attributes = new LinkedHashMap<>(keyResult.attributes());
        KeyResult copy = keyResult
                .withTitle(keyResult.title() + "!")
                .withCheckIns(checkIns)
                .withTags(tags)
                .withAttributes(attributes)
                .withTitle(keyResult.title());

        checkIns.clear();
        tags.add("another");
        attributes.put("another", "one");

        assertEqual(copy, keyResult);
    }

    @Property
    void what_is_filed_later_changes_nothing_before_its_day(@ForAll KeyResult keyResult, @ForAll LocalDate day) {
        KeyResult known = keyResult.withCheckIns(keyResult.checkInsUntil(day));
        KeyResult unread = keyResult
                .withCheckIns(List.of())
                .withAmendments(keyResult.amendments().stream()
                        .filter(amendment -> !amendment.date().isAfter(day))
                        .toList());
        CheckIn later = CheckIn.on(day.getYear() == 9999 ? day : day.plusDays(1));
        LocalDate before = later.date().minusDays(1);

        assertThat(unread.measureAt(day)).isEqualTo(keyResult.measureAt(day));
        assertThat(unread.amendmentAt(day)).isEqualTo(keyResult.amendmentAt(day));
        assertThat(known.checkInsUntil(day)).isEqualTo(keyResult.checkInsUntil(day));
        assertThat(keyResult.plusCheckIn(later).checkInsUntil(before)).isEqualTo(keyResult.checkInsUntil(before));
        if (keyResult.measureAt(LocalDate.MAX).equals(keyResult.measureAt(later.date()))) {
            KeyResult amended =
                    keyResult.plusAmendment(Amendment.of(later.date(), keyResult.measureAt(LocalDate.MAX), "r"));
            assertThat(amended.measureAt(before)).isEqualTo(keyResult.measureAt(before));
        }
    }

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
        return OkrArbitraries.metrics().withStart().filter(metric -> metric.by().isPresent());
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

    private static boolean distinctDays(List<LocalDate> days) {
        return new HashSet<>(days).size() == days.size();
    }

    private static Optional<BigDecimal> longer(Optional<BigDecimal> value) {
        return value.map(LawsProperties::longer);
    }

    private static BigDecimal longer(BigDecimal value) {
        return value.setScale(value.scale() + 3);
    }

    private static Objective again(Objective o) {
        Objective plain = Objective.of(
                o.id(),
                o.title(),
                Cycle.of(o.cycle().name(), o.cycle().start(), o.cycle().end()));
        return plain.withKeyResults(
                        o.keyResults().stream().map(LawsProperties::again).toList())
                .withDescription(o.description())
                .withOwner(o.owner())
                .withLevel(o.level())
                .withAmbition(o.ambition())
                .withWeight(o.weight().toPlainString())
                .withParent(o.parent())
                .withRollUp(o.rollUp())
                .withInitiatives(o.initiatives())
                .withAmendments(o.amendments())
                .withClosure(o.closure())
                .withTags(new LinkedHashSet<>(o.tags()))
                .withAttributes(new LinkedHashMap<>(o.attributes()));
    }

    private static KeyResult again(KeyResult k) {
        KeyResult plain = KeyResult.of(k.id(), k.title(), k.measure());
        return plain.withAttributes(k.attributes())
                .withTags(k.tags())
                .withInitiatives(k.initiatives())
                .withAmendments(k.amendments())
                .withCheckIns(k.checkIns())
                .withPlan(k.plan())
                .withDue(k.due())
                .withStart(k.start())
                .withWeight(k.weight().toPlainString())
                .withAmbition(k.ambition())
                .withRole(k.role())
                .withOwner(k.owner())
                .withDescription(k.description());
    }

    private static void assertEqual(Object one, Object other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(other).isEqualTo(one);
    }

    private static void assertFixed(CheckIn checkIn) {
        assertFixed(checkIn.attributes().entrySet());
        checkIn.reading().ifPresent(reading -> {
            if (reading instanceof Reached reached) {
                assertFixed(reached.names());
            }
        });
    }

    private static void assertFixed(Collection<?> collection) {
        assertRefused(() -> collection.add(null));
        if (!collection.isEmpty()) {
            assertRefused(collection::clear);
            assertRefused(() -> removeFirst(collection));
        }
    }

    private static void assertRefused(Runnable change) {
        try {
            change.run();
        } catch (UnsupportedOperationException refused) {
            return;
        }
        fail("a collection was changed");
    }

    private static void removeFirst(Collection<?> collection) {
        Iterator<?> elements = collection.iterator();
        elements.next();
        elements.remove();
    }
}
