package org.okr4j.scoring.validation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.scoring.Suite;
import org.okr4j.testkit.laws.Claims;
import org.okr4j.testkit.laws.RuleLaws;

/** What holds for every rule in every document. {@code -Djqwik.tries.default=100000} looks at a hundred times as many. */
class RuleLawsTest {

    @TestFactory
    Stream<DynamicTest> every_set_of_rules_obeys_their_laws() {
        Claims<RuleSet> claims = RuleLaws.of("standard", RuleSets.named("standard"));
        for (String name : RuleSets.names()) {
            claims = claims.and(name, RuleSets.named(name));
        }
        return Suite.asked(claims).tests();
    }
}
