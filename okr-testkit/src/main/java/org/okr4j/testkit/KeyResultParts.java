package org.okr4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Role;
import org.okr4j.core.TitleAmendment;

/** What a key result is put together from. */
final class KeyResultParts {
    private KeyResultParts() {}

    /** A check-in, and what its reading can be made of once the measure is known. Some share a day. */
    record Logged(CheckIn checkIn, Optional<Readings.Drawn> drawn, boolean isOnSameDay) {}

    static Arbitrary<List<Logged>> log(Arbitrary<CheckIn> checkIns, Counts counts) {
        return Combinators.combine(checkIns, Readings.drawn().optional(0.85), Arbitraries.of(false, false, true))
                .as(Logged::new)
                .list()
                .ofMinSize(counts.fewest())
                .ofMaxSize(counts.most());
    }

    static KeyResult keyResult(
            List<Measure> versions, List<TitleAmendment> agreed, List<Logged> log, KeyResult furniture) {
        List<MeasureAmendment> amendments = new ArrayList<>();
        List<TitleAmendment> inOrder = agreed.stream()
                .sorted(Comparator.comparing(TitleAmendment::date))
                .toList();
        for (int i = 1; i < versions.size(); i++) {
            TitleAmendment when = inOrder.get(i - 1);
            amendments.add(Amendment.of(when.date(), versions.get(i), when.reason()));
        }
        return KeyResult.builder()
                .copy(furniture)
                .measure(versions.get(0))
                .amendments(amendments)
                .checkIns(checkIns(versions, log))
                .build();
    }

    /** Key results with what is scored, but a measure and a log. */
    static Arbitrary<KeyResult> bare(Arbitrary<LocalDate> dates, Arbitrary<BigDecimal> weights, Optional<Role> role) {
        return Combinators.combine(
                        roles(role),
                        Arbitraries.of(Ambition.class).optional(0.3),
                        weights,
                        dates.optional(0.2),
                        dates.optional(0.2),
                        Dates.plans(dates).optional(0.2))
                .as((of, ambition, weight, start, due, plan) -> KeyResult.builder()
                        .id("k1")
                        .title("A key result")
                        .measure(Binary.of())
                        .role(of)
                        .ambition(ambition)
                        .weight(weight)
                        .start(start)
                        .due(due)
                        .plan(plan.orElse(List.of()))
                        .build())
                .withoutEdgeCases();
    }

    /** Key results with everything but a measure and a log of their own. */
    static Arbitrary<KeyResult> furniture(
            Arbitrary<LocalDate> dates, Arbitrary<BigDecimal> weights, Optional<Role> role) {
        return Builders.withBuilder(() -> KeyResult.builder().measure(Binary.of()))
                .use(Texts.ids())
                .in(KeyResult.Builder::id)
                .use(Texts.titles())
                .in(KeyResult.Builder::title)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(KeyResult.Builder::description)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(KeyResult.Builder::owner)
                .use(roles(role))
                .in(KeyResult.Builder::role)
                .use(Arbitraries.of(Ambition.class))
                .withProbability(0.3)
                .in((builder, ambition) -> builder.ambition(ambition))
                .use(weights)
                .in((builder, weight) -> builder.weight(weight))
                .use(dates)
                .withProbability(0.2)
                .in((builder, start) -> builder.start(start))
                .use(dates)
                .withProbability(0.2)
                .in((builder, due) -> builder.due(due))
                .use(Dates.plans(dates))
                .withProbability(0.2)
                .in(KeyResult.Builder::plan)
                .use(Logs.initiatives(dates).list().ofMaxSize(2))
                .withProbability(0.1)
                .in(KeyResult.Builder::initiatives)
                .use(Texts.tags())
                .withProbability(0.1)
                .in(KeyResult.Builder::tags)
                .use(Texts.attributes())
                .withProbability(0.1)
                .in(KeyResult.Builder::attributes)
                .build(KeyResult.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Role> roles(Optional<Role> role) {
        return role.<Arbitrary<Role>>map(Arbitraries::just)
                .orElseGet(() -> Arbitraries.of(Role.TARGET, Role.TARGET, Role.TARGET, Role.GUARDRAIL));
    }

    private static List<CheckIn> checkIns(List<Measure> versions, List<Logged> log) {
        List<CheckIn> checkIns = new ArrayList<>();
        for (Logged logged : log) {
            CheckIn checkIn = logged.checkIn().withReading(logged.drawn().map(drawn -> drawn.fitting(versions)));
            boolean isOnSameDay = logged.isOnSameDay() && !checkIns.isEmpty();
            checkIns.add(
                    isOnSameDay
                            ? checkIn.withDate(checkIns.get(checkIns.size() - 1).date())
                            : checkIn);
        }
        return checkIns;
    }
}
