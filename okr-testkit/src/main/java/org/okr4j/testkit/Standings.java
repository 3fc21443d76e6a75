package org.okr4j.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Cycle;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;
import org.okr4j.scoring.Standing;

/** What a status is decided by, of key results and of objectives with parts. */
final class Standings {
    private Standings() {}

    static Arbitrary<Standing> standings() {
        return Combinators.combine(
                        OkrArbitraries.cycles(),
                        OkrArbitraries.dates(),
                        OkrArbitraries.measures().optional(0.5),
                        OkrArbitraries.progress().optional(0.8),
                        OkrArbitraries.progress().optional(0.8),
                        OkrArbitraries.confidences().optional(0.4),
                        Arbitraries.of(Status.class).optional(0.2),
                        Arbitraries.of(Status.class).list().ofMaxSize(4))
                .as((cycle, asOf, measure, progress, expected, confidence, byHand, parts) -> dated(cycle, byHand, parts)
                        .asOf(asOf)
                        .measure(measure)
                        .progress(progress)
                        .score(progress.map(Progress::score))
                        .expected(expected)
                        .confidence(confidence)
                        .build())
                .withoutEdgeCases();
    }

    private static Standing.Builder dated(Cycle cycle, Optional<Status> byHand, List<Status> parts) {
        return Standing.builder()
                .start(cycle.start())
                .due(cycle.end())
                .setByHand(byHand)
                .setByHandOn(byHand.map(status -> cycle.start()))
                .parts(parts)
                .partIds(IntStream.range(0, parts.size())
                        .mapToObj(part -> "k" + (part + 1))
                        .toList());
    }
}
