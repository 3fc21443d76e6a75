package org.example.suite;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorer;
import org.okr4j.testkit.OkrArbitraries;

/** Properties of somebody who has nothing but the kit on the class path. */
class GoalsProperties {
    @Property
    boolean nothing_is_scored_before_it_is_read(@ForAll KeyResult keyResult, @ForAll Cycle cycle) {
        KeyResult unread = keyResult.withCheckIns(List.of());
        return Scorer.standard().score(unread, cycle, cycle.end()).progress().equals(Optional.empty());
    }

    @Property
    boolean a_document_knows_each_of_its_ids(@ForAll Okrs okrs) {
        return okrs.ids().stream().allMatch(okrs::contains);
    }

    @Property(tries = 100)
    boolean a_quarter_stays_a_quarter(@ForAll("quarter") Objective objective) {
        return objective.cycle().equals(Cycle.quarter(2026, 3)) && !objective.keyResults().isEmpty();
    }

    @Provide
    Arbitrary<Objective> quarter() {
        return OkrArbitraries.objectives().withKeyResults(1, 3).during(Cycle.quarter(2026, 3));
    }
}
