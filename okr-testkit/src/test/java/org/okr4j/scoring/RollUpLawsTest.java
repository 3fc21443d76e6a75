package org.okr4j.scoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.testkit.laws.RollUpLaws;

/** Each of {@link RollUps} with the laws that it claims in {@link LawTable#ROLL_UPS}. */
class RollUpLawsTest {

    @TestFactory
    Stream<DynamicTest> a_roll_up_obeys_the_laws_that_it_claims() {
        return LawTable.ROLL_UPS.claims().keySet().stream()
                .flatMap(name -> Suite.asked(RollUpLaws.of(name, named(name))
                                .except(LawTable.ROLL_UPS.unclaimed(name, RollUpLaws.all())))
                        .tests());
    }

    private static RollUp named(String name) {
        return switch (name) {
            case "WEIGHTED_MEAN" -> RollUps.WEIGHTED_MEAN;
            case "WEAKEST" -> RollUps.WEAKEST;
            case "MEAN_OF_SCORES" -> RollUps.MEAN_OF_SCORES;
            case "PLAIN_MEAN" -> RollUps.PLAIN_MEAN;
            case "MEAN_FROM_ZERO" -> RollUps.MEAN_FROM_ZERO;
            case "NONE" -> RollUps.NONE;
            case "ofScores" -> RollUps.ofScores(RollUps.WEIGHTED_MEAN);
            case "unweighted" -> RollUps.unweighted(RollUps.WEIGHTED_MEAN);
            case "atMostOne" -> RollUps.atMostOne(RollUps.WEIGHTED_MEAN);
            case "zeroWhenEmpty" -> RollUps.zeroWhenEmpty(RollUps.WEIGHTED_MEAN);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
