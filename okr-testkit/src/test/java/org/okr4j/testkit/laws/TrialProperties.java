package org.okr4j.testkit.laws;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.scoring.RollUps;
import org.okr4j.scoring.ScoringStrategies;

/** Laws under jqwik: as cases of a property, and all at once within one. */
class TrialProperties {

    @Property(tries = 200)
    void the_cases_of_a_law_are_those_of_a_property(@ForAll("trials") Trial trial) {
        trial.check();
    }

    @Property(tries = 1)
    void claims_are_checked_within_a_property() {
        RollUpLaws.of("weakest", RollUps.WEAKEST).tries(200).check();
    }

    @Provide
    Arbitrary<Trial> trials() {
        return ScoringLaws.TARGET.trials(StrategyOn.its(ScoringStrategies.LINEAR));
    }
}
