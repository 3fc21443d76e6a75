package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorer;

/** The examples of the package page, which {@link PackagePageTest} compares with it. */
class PackagePageProperties {
    @Property
    void what_is_kept_until_a_day_scores_the_same(@ForAll KeyResult keyResult, @ForAll Cycle cycle) {
        KeyResult kept = keyResult.withCheckIns(keyResult.checkInsUntil(cycle.end()));
        assertThat(Scorer.standard().score(kept, cycle, cycle.end()))
                .isEqualTo(Scorer.standard().score(keyResult, cycle, cycle.end()));
    }

    @Provide
    Arbitrary<KeyResult> costs() {
        return OkrArbitraries.keyResults()
                .measuredBy(OkrArbitraries.metrics().falling().withStart().between(0, 1_000))
                .checkedIn(1, 12)
                .amended(0, 2)
                .during(Cycle.quarter(2026, 3));
    }

    @Provide
    Arbitrary<Okrs> company() {
        return OkrArbitraries.documents()
                .withObjectives(1, 5)
                .withKeyResults(costs())
                .aligned(Parents.TREE);
    }

    @Property(tries = 50)
    void costs_fall(@ForAll("costs") KeyResult costs, @ForAll("company") Okrs company) {
        assertThat(costs.checkIns()).hasSizeBetween(1, 12);
        assertThat(company.objectives()).hasSizeBetween(1, 5);
    }
}
