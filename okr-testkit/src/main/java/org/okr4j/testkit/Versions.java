package org.okr4j.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Measure;

/** A measure, and those that come after it. */
record Versions(Arbitrary<? extends Measure> first, Arbitrary<? extends Measure> later) {

    static List<Versions> ofEveryKind() {
        return List.of(
                of(OkrArbitraries.metrics()),
                of(OkrArbitraries.maintains()),
                of(OkrArbitraries.milestones()),
                of(OkrArbitraries.binaries()),
                of(OkrArbitraries.numberedLevels()),
                of(OkrArbitraries.namedLevels()),
                new Versions(
                        OkrArbitraries.baselines(),
                        Arbitraries.oneOf(
                                OkrArbitraries.metrics(),
                                OkrArbitraries.maintains(),
                                OkrArbitraries.numberedLevels())));
    }

    Arbitrary<List<Measure>> histories(Counts amendments) {
        return Combinators.combine(first, later.list().ofSize(amendments.most()), amendments.all())
                .as(Versions::history);
    }

    private static Versions of(Arbitrary<? extends Measure> measures) {
        return new Versions(measures, measures);
    }

    private static List<Measure> history(Measure first, List<? extends Measure> later, int count) {
        List<Measure> history = new ArrayList<>();
        history.add(first);
        for (Measure after : later.subList(0, count)) {
            Measure before = history.get(history.size() - 1);
            history.add(Measures.canFollow(before, after) ? after : before);
        }
        return history;
    }
}
