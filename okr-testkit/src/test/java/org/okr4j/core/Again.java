package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;

/** Other ways to build a value, and what values hand out. */
final class Again {
    private Again() {}

    static Okrs document(Okrs okrs) {
        return Okrs.builder()
                .addAllObjectives(
                        okrs.objectives().stream().map(Again::partByPart).toList())
                .build();
    }

    private static Objective partByPart(Objective o) {
        Objective plain = Objective.of(
                o.id(),
                o.title(),
                Cycle.of(o.cycle().name(), o.cycle().start(), o.cycle().end()));
        return plain.withKeyResults(
                        o.keyResults().stream().map(Again::partByPart).toList())
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

    private static KeyResult partByPart(KeyResult k) {
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

    static KeyResult fromTheOtherEnd(KeyResult keyResult) {
        haveDaysOfTheirOwn(keyResult);
        return KeyResult.builder()
                .copy(keyResult)
                .amendments(reversed(keyResult.amendments()))
                .checkIns(reversed(keyResult.checkIns()))
                .build();
    }

    static KeyResult oneByOne(KeyResult keyResult) {
        haveDaysOfTheirOwn(keyResult);
        KeyResult oneByOne = keyResult.withCheckIns(List.of());
        for (CheckIn checkIn : reversed(keyResult.checkIns())) {
            oneByOne = oneByOne.plusCheckIn(checkIn);
        }
        return oneByOne;
    }

    /** What is handed in is copied. */
    static KeyResult ofWhatIsChangedAfterwards(KeyResult keyResult) {
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
        return copy;
    }

    static BigDecimal longer(BigDecimal value) {
        return value.setScale(value.scale() + 3);
    }

    /** Of one day the last given counts, so that their order is no matter of the days. */
    private static void haveDaysOfTheirOwn(KeyResult keyResult) {
        Assume.that(areDistinct(keyResult.checkIns().stream().map(CheckIn::date).toList()));
        Assume.that(areDistinct(
                keyResult.amendments().stream().map(MeasureAmendment::date).toList()));
    }

    private static boolean areDistinct(List<?> days) {
        return new HashSet<>(days).size() == days.size();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    static Stream<Collection<?>> collections(Okrs okrs) {
        return Stream.concat(
                Stream.of(okrs.objectives(), okrs.ids()),
                okrs.objectives().stream().flatMap(Again::collections));
    }

    private static Stream<Collection<?>> collections(Objective objective) {
        Stream<Collection<?>> own = Stream.of(
                objective.keyResults(),
                objective.amendments(),
                objective.initiatives(),
                objective.tags(),
                objective.attributes().entrySet());
        return Stream.concat(own, objective.keyResults().stream().flatMap(Again::collections));
    }

    static Stream<Collection<?>> collections(KeyResult keyResult) {
        Stream<Collection<?>> own = Stream.of(
                keyResult.plan(),
                keyResult.amendments(),
                keyResult.checkIns(),
                keyResult.initiatives(),
                keyResult.tags(),
                keyResult.checkInsUntil(LocalDate.MAX),
                keyResult.attributes().entrySet(),
                parts(keyResult.measure()));
        return Stream.concat(own, keyResult.checkIns().stream().flatMap(Again::collections));
    }

    private static Collection<?> parts(Measure measure) {
        if (measure instanceof Milestones milestones) {
            return milestones.milestones();
        }
        return measure instanceof Levels levels ? levels.levels() : List.of();
    }

    private static Stream<Collection<?>> collections(CheckIn checkIn) {
        Stream<Collection<?>> attributes = Stream.of(checkIn.attributes().entrySet());
        return checkIn.reading().orElse(Done.NO) instanceof Reached reached
                ? Stream.concat(attributes, Stream.of(reached.names()))
                : attributes;
    }
}
