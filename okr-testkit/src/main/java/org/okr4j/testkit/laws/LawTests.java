package org.okr4j.testkit.laws;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Laws as tests of JUnit: the only class that needs it. */
final class LawTests {
    private LawTests() {}

    static <S> Stream<DynamicTest> of(List<Claims.Question<S>> questions) {
        return questions.stream().map(question -> DynamicTest.dynamicTest(question.name(), question::check));
    }
}
