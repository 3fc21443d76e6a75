package org.okr4j.testkit.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Cases as tests of JUnit: the only class that needs it. */
final class CaseTests {
    private CaseTests() {}

    static Stream<DynamicTest> of(List<RuleCase> cases) {
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), each::check));
    }
}
