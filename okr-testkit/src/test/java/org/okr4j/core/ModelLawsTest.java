package org.okr4j.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.scoring.Suite;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.laws.HistoryLaws;
import org.okr4j.testkit.laws.ValueLaws;
import org.okr4j.testkit.laws.Values;

/** The laws of values and of time, asked of the model itself. */
class ModelLawsTest {

    @TestFactory
    Stream<DynamicTest> documents_are_values() {
        return Suite.asked(ValueLaws.of(
                        "documents",
                        Values.of(OkrArbitraries.documents())
                                .builtAgain(Again::document)
                                .builtAgain(okrs -> Okrs.builder().copy(okrs).build())
                                .handingOut(Again::collections)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> key_results_are_values() {
        return Suite.asked(ValueLaws.of(
                        "key results",
                        Values.of(OkrArbitraries.keyResults())
                                .builtAgain(Again::fromTheOtherEnd)
                                .builtAgain(Again::oneByOne)
                                .builtAgain(Again::ofWhatIsChangedAfterwards)
                                .builtAgain(keyResult -> keyResult.withWeight(Again.longer(keyResult.weight())))
                                .builtAgain(keyResult -> keyResult
                                        .withWeight(0)
                                        .withWeight(keyResult.weight().stripTrailingZeros()))
                                .handingOut(Again::collections)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> metrics_are_values() {
        return Suite.asked(ValueLaws.of(
                        "metrics",
                        Values.of(OkrArbitraries.metrics())
                                .builtAgain(metric -> Metric.builder()
                                        .copy(metric)
                                        .from(metric.from().map(Again::longer))
                                        .to(metric.to().map(Again::longer))
                                        .by(metric.by().map(Again::longer))
                                        .build())))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> bounds_are_values() {
        return Suite.asked(ValueLaws.of(
                        "bounds",
                        Values.of(OkrArbitraries.maintains())
                                .builtAgain(maintain -> Maintain.builder()
                                        .copy(maintain)
                                        .atLeast(maintain.atLeast().map(Again::longer))
                                        .atMost(maintain.atMost().map(Again::longer))
                                        .tolerance(maintain.tolerance().map(Again::longer))
                                        .build())))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> the_past_of_the_model_stays() {
        return Suite.asked(HistoryLaws.of("the model", ModelLawsTest::inForce).except(HistoryLaws.AMENDED))
                .tests();
    }

    /** What is in force and known of each key result on a day. */
    private static Object inForce(Okrs okrs, LocalDate day) {
        Stream<Collection<?>> known = okrs.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(keyResult -> List.of(
                        keyResult.measureAt(day),
                        keyResult.amendmentAt(day).map(Objects::toString),
                        keyResult.checkInsUntil(day)));
        return known.toList();
    }
}
