package org.okr4j.scoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.testkit.laws.ScoringLaws;

/** Each of {@link ScoringStrategies} with the laws that it claims in {@link LawTable#STRATEGIES}. */
class StrategyLawsTest {

    @TestFactory
    Stream<DynamicTest> a_strategy_obeys_the_laws_that_it_claims() {
        return ScoringStrategies.all().stream()
                .flatMap(strategy -> Suite.asked(ScoringLaws.of(strategy)
                                .except(LawTable.STRATEGIES.unclaimed(strategy.id(), ScoringLaws.all())))
                        .tests());
    }
}
