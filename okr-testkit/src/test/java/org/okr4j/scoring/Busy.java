package org.okr4j.scoring;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.core.Cycle;
import org.okr4j.core.Okrs;
import org.okr4j.testkit.DateArbitrary;
import org.okr4j.testkit.KeyResultArbitrary;
import org.okr4j.testkit.OkrArbitraries;

/** Documents in which much happens within one year. */
final class Busy {
    private static final Cycle YEAR = Cycle.year(2026);

    private Busy() {}

    static DateArbitrary days() {
        return OkrArbitraries.dates().during(YEAR);
    }

    static KeyResultArbitrary keyResults() {
        return OkrArbitraries.keyResults().bare().checkedIn(0, 30).amended(0, 1).during(YEAR);
    }

    /** Trees, loops and what hangs below them. */
    static Arbitrary<Okrs> documents() {
        return OkrArbitraries.documents()
                .withObjectives(0, 6)
                .withObjectives(OkrArbitraries.objectives()
                        .bare()
                        .withCycles(Arbitraries.of(YEAR, Cycle.half(2026, 2), Cycle.quarter(2026, 4)))
                        .withKeyResults(keyResults())
                        .withKeyResults(0, 2)
                        .open());
    }
}
