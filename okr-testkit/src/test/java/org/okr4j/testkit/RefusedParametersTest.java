package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.testkit.OkrArbitraries.dates;
import static org.okr4j.testkit.OkrArbitraries.documents;
import static org.okr4j.testkit.OkrArbitraries.keyResults;
import static org.okr4j.testkit.OkrArbitraries.levels;
import static org.okr4j.testkit.OkrArbitraries.maintains;
import static org.okr4j.testkit.OkrArbitraries.metrics;
import static org.okr4j.testkit.OkrArbitraries.objectives;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.core.Aggregate;
import org.okr4j.core.InvalidValueException;

class RefusedParametersTest {
    @ParameterizedTest
    @MethodSource("refused")
    void a_call_that_leaves_nothing_is_refused_where_it_is_made(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        () -> metrics().between(5, 5),
                        "Values lie between a lesser and a greater one: between 5 and 5"),
                refused(
                        () -> maintains().between(7, -1),
                        "Values lie between a lesser and a greater one: between 7 and -1"),
                refused(
                        () -> metrics().withAggregate(Aggregate.SHARE),
                        "A share of check-ins needs a bound to meet: the aggregate share goes with maintains(), not with"
                                + " metrics()"),
                refused(
                        () -> levels().withAggregate(Aggregate.SHARE),
                        "A share of check-ins needs a bound to meet: the aggregate share goes with maintains(), not with"
                                + " levels()"),
                refused(
                        () -> metrics().withStart().withAggregate(Aggregate.SUM).between(1, 10),
                        "No metric is left: with a start, with the aggregate SUM, values between 1 and 10"),
                refused(
                        () -> metrics().falling().between(0, 100).withStart().withAggregate(Aggregate.SUM),
                        "No metric is left: falling, with a start, with the aggregate SUM, values between 0 and 100"),
                refused(() -> metrics().withStrategy(" "), "The id of a strategy is not blank: \" \""),
                refused(
                        () -> levels().named().falling(),
                        "Numbered levels have values: named ones were asked for before"),
                refused(
                        () -> levels().interpolated().named(),
                        "Named levels have no values: numbered ones were asked for before"),
                refused(() -> levels().withLevels(1, 1).falling(), "Falling levels are two or more: at most 1"),
                refused(
                        () -> levels().withLevels(0, 3),
                        "The number of levels goes from 1 or more to the same or more: from 0 to 3"),
                refused(
                        () -> keyResults().checkedIn(-1, 3),
                        "The number of check-ins goes from 0 or more to the same or more: from -1 to 3"),
                refused(
                        () -> keyResults().amended(2, 1),
                        "The number of amendments goes from 0 or more to the same or more: from 2 to 1"),
                refused(
                        () -> objectives().withKeyResults(3, 2),
                        "The number of key results goes from 0 or more to the same or more: from 3 to 2"),
                refused(
                        () -> documents().withObjectives(1, 0),
                        "The number of objectives goes from 0 or more to the same or more: from 1 to 0"),
                refused(
                        () -> dates().between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 28)),
                        "Days lie between a first and a last that is not before it: from 2026-03-01 to 2026-02-28"));
    }

    private static Arguments refused(ThrowingCallable call, String message) {
        return Arguments.of(Named.of(message, call), message);
    }
}
