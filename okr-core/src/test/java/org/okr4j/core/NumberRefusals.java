package org.okr4j.core;

import static org.okr4j.core.Refusals.DAY;
import static org.okr4j.core.Refusals.HUGE;
import static org.okr4j.core.Refusals.LONG;
import static org.okr4j.core.Refusals.LONG_DECIMAL;
import static org.okr4j.core.Refusals.TINY;
import static org.okr4j.core.Refusals.keyResult;
import static org.okr4j.core.Refusals.objective;
import static org.okr4j.core.Refusals.refused;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Numbers that are no decimals, too long or out of range, in every place that takes one. */
final class NumberRefusals {
    private NumberRefusals() {}

    static Stream<Arguments> numbers() {
        return Stream.of(
                refused(
                        "text that is no number",
                        () -> Amount.of("4,1"),
                        "",
                        "A number is decimal text such as \"4.1\": \"4,1\""),
                refused("empty text", () -> Amount.of(""), "", "A number is decimal text such as \"4.1\": \"\""),
                refused(
                        "hostile text",
                        () -> Amount.of("\u001b[31m\n"),
                        "",
                        "A number is decimal text such as \"4.1\": \"\\u001b[31m\\u000a\""),
                refused("a word", () -> Amount.of("NaN"), "", "A number is decimal text such as \"4.1\": \"NaN\""),
                refused(
                        "text too long",
                        () -> Amount.of("1".repeat(1_001)),
                        "",
                        "A number is decimal text such as \"4.1\": \"11111111111111111111111111111111111111111111111111111111111…\""),
                refused(
                        "19 digits",
                        () -> Amount.of(1_000_000_000_000_000_000L),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: 1000000000000000000"),
                refused(
                        "19 digits in text",
                        () -> Amount.of("-1000000000000000000"),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: -1000000000000000000"),
                refused(
                        "13 decimals",
                        () -> Amount.of("0.0000000000001"),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-13"),
                refused(
                        "a fraction over nothing",
                        () -> Fraction.of(LONG, BigDecimal.ZERO),
                        "",
                        "A fraction has a denominator other than 0: a number of more than 70 digits / 0"),
                refused(
                        "a divisor of 0",
                        () -> Fraction.of(BigDecimal.ONE).dividedBy(new BigDecimal("0.00")),
                        "",
                        "A fraction has a denominator other than 0: 1 / 0"),
                refused("confidence above 1", () -> Confidence.of("1.5"), "", "A confidence lies between 0 and 1: 1.5"),
                refused(
                        "confidence below 0",
                        () -> Confidence.of("-0.1"),
                        "",
                        "A confidence lies between 0 and 1: -0.1"),
                refused(
                        "confidence in millionths",
                        () -> new Confidence(1_000_001),
                        "",
                        "A confidence lies between 0 and 1: 1.000001"),
                refused(
                        "confidence with seven decimals",
                        () -> Confidence.of("0.1234567"),
                        "",
                        "A confidence has at most 18 digits before the point and 6 after it: 0.1234567"),
                refused(
                        "confidence in words",
                        () -> Confidence.of("high"),
                        "",
                        "A number is decimal text such as \"4.1\": \"high\""),
                refused("score above 1", () -> Score.of("2"), "", "A score lies between 0 and 1: 2"),
                refused("score in millionths", () -> new Score(-1), "", "A score lies between 0 and 1: -0.000001"),
                refused(
                        "score with seven decimals",
                        () -> Score.of(new BigDecimal("1e-7")),
                        "",
                        "A score has at most 18 digits before the point and 6 after it: 1E-7"),
                refused(
                        "progress beyond a million",
                        () -> Progress.of("1000000.000001"),
                        "",
                        "A progress lies between -1000000 and 1000000: 1000000.000001"),
                refused(
                        "progress in millionths",
                        () -> new Progress(-1_000_000_000_001L),
                        "",
                        "A progress lies between -1000000 and 1000000: -1000000.000001"),
                refused(
                        "the least of all longs",
                        () -> new Progress(Long.MIN_VALUE),
                        "",
                        "A progress lies between -1000000 and 1000000: -9223372036854.775808"),
                refused(
                        "planned progress above 1",
                        () -> PlanPoint.of(DAY, "1.1"),
                        "/progress",
                        "A planned progress lies between 0, the start, and 1, the target: 1.1"),
                refused(
                        "planned progress below 0",
                        () -> PlanPoint.of(DAY, "-0.000001"),
                        "/progress",
                        "A planned progress lies between 0, the start, and 1, the target: -0.000001"),
                refused(
                        "planned progress in words",
                        () -> PlanPoint.of(DAY, "half"),
                        "/progress",
                        "A number is decimal text such as \"4.1\": \"half\""),
                refused(
                        "a negative weight",
                        () -> Milestone.of("a", -1),
                        "/weight",
                        "A weight lies between 0 and 1000000: -1"),
                refused(
                        "a weight too heavy",
                        () -> Milestone.builder()
                                .name("a")
                                .weight("1000000.000001")
                                .build(),
                        "/weight",
                        "A weight lies between 0 and 1000000: 1000000.000001"),
                refused(
                        "a weight too exact",
                        () -> Milestone.of("a").withWeight("0.0000001"),
                        "/weight",
                        "A weight has at most 18 digits before the point and 6 after it: 1E-7"),
                refused(
                        "a weight in words",
                        () -> objective().withWeight("heavy"),
                        "/weight",
                        "A number is decimal text such as \"4.1\": \"heavy\""),
                refused(
                        "the weight of an objective",
                        () -> objective().withWeight(-2),
                        "/weight",
                        "A weight lies between 0 and 1000000: -2"),
                refused(
                        "the weight of a key result",
                        () -> keyResult(Binary.of()).withWeight(1_000_001),
                        "/weight",
                        "A weight lies between 0 and 1000000: 1000001"),
                refused(
                        "the built weight of a key result",
                        () -> KeyResult.builder().weight("x"),
                        "/weight",
                        "A number is decimal text such as \"4.1\": \"x\""),
                refused(
                        "the built weight of an objective",
                        () -> Objective.builder().weight("x"),
                        "/weight",
                        "A number is decimal text such as \"4.1\": \"x\""));
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                refused(
                        "huge amount",
                        () -> new Amount(HUGE),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge confidence",
                        () -> Confidence.of(HUGE),
                        "",
                        "A confidence has at most 18 digits before the point and 6 after it: 1E+999999999"),
                refused(
                        "huge score",
                        () -> Score.of(HUGE),
                        "",
                        "A score has at most 18 digits before the point and 6 after it: 1E+999999999"),
                refused(
                        "huge progress",
                        () -> Progress.of(HUGE),
                        "",
                        "A progress has at most 18 digits before the point and 6 after it: 1E+999999999"),
                refused(
                        "huge weight",
                        () -> objective().withWeight(HUGE),
                        "/weight",
                        "A weight has at most 18 digits before the point and 6 after it: 1E+999999999"),
                refused(
                        "huge part",
                        () -> new Ratio(HUGE, BigDecimal.ONE),
                        "/part",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge whole",
                        () -> new Ratio(BigDecimal.ONE, HUGE),
                        "/whole",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge target",
                        () -> Metric.increase(BigDecimal.valueOf(-1), HUGE),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge start",
                        () -> Metric.decrease(HUGE, BigDecimal.valueOf(-1)),
                        "/from",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge reach",
                        () -> Metric.reach(HUGE),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge growth",
                        () -> Metric.growBy(HUGE),
                        "/by",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge lower bound",
                        () -> Maintain.atLeast(HUGE),
                        "/atLeast",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge upper bound",
                        () -> Maintain.atMost(HUGE),
                        "/atMost",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge tolerance",
                        () -> Maintain.atMost(1).withTolerance(HUGE),
                        "/tolerance",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge level",
                        () -> Level.builder()
                                .name("a")
                                .score(Score.ONE)
                                .at(HUGE)
                                .build(),
                        "/at",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "huge reading",
                        () -> CheckIn.of(DAY, HUGE),
                        "/reading",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "tiny amount",
                        () -> new Amount(TINY),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny confidence",
                        () -> Confidence.of(TINY),
                        "",
                        "A confidence has at most 18 digits before the point and 6 after it: 1E-999999999"),
                refused(
                        "tiny score",
                        () -> Score.of(TINY),
                        "",
                        "A score has at most 18 digits before the point and 6 after it: 1E-999999999"),
                refused(
                        "tiny progress",
                        () -> Progress.of(TINY),
                        "",
                        "A progress has at most 18 digits before the point and 6 after it: 1E-999999999"),
                refused(
                        "tiny weight",
                        () -> objective().withWeight(TINY),
                        "/weight",
                        "A weight has at most 18 digits before the point and 6 after it: 1E-999999999"),
                refused(
                        "tiny part",
                        () -> new Ratio(TINY, BigDecimal.ONE),
                        "/part",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny whole",
                        () -> new Ratio(BigDecimal.ONE, TINY),
                        "/whole",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny target",
                        () -> Metric.increase(BigDecimal.valueOf(-1), TINY),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny start",
                        () -> Metric.decrease(TINY, BigDecimal.valueOf(-1)),
                        "/from",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny reach",
                        () -> Metric.reach(TINY),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny growth",
                        () -> Metric.growBy(TINY),
                        "/by",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny lower bound",
                        () -> Maintain.atLeast(TINY),
                        "/atLeast",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny upper bound",
                        () -> Maintain.atMost(TINY),
                        "/atMost",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny tolerance",
                        () -> Maintain.atMost(1).withTolerance(TINY),
                        "/tolerance",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny level",
                        () -> Level.builder()
                                .name("a")
                                .score(Score.ONE)
                                .at(TINY)
                                .build(),
                        "/at",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "tiny reading",
                        () -> CheckIn.of(DAY, TINY),
                        "/reading",
                        "An amount has at most 18 digits before the point and 12 after it: 1E-999999999"),
                refused(
                        "long amount",
                        () -> new Amount(LONG),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long confidence",
                        () -> Confidence.of(LONG),
                        "",
                        "A confidence has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long score",
                        () -> Score.of(LONG),
                        "",
                        "A score has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long progress",
                        () -> Progress.of(LONG),
                        "",
                        "A progress has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long weight",
                        () -> objective().withWeight(LONG),
                        "/weight",
                        "A weight has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long part",
                        () -> new Ratio(LONG, BigDecimal.ONE),
                        "/part",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long whole",
                        () -> new Ratio(BigDecimal.ONE, LONG),
                        "/whole",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long target",
                        () -> Metric.increase(BigDecimal.valueOf(-1), LONG),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long start",
                        () -> Metric.decrease(LONG, BigDecimal.valueOf(-1)),
                        "/from",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long reach",
                        () -> Metric.reach(LONG),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long growth",
                        () -> Metric.growBy(LONG),
                        "/by",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long lower bound",
                        () -> Maintain.atLeast(LONG),
                        "/atLeast",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long upper bound",
                        () -> Maintain.atMost(LONG),
                        "/atMost",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long tolerance",
                        () -> Maintain.atMost(1).withTolerance(LONG),
                        "/tolerance",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long level",
                        () -> Level.builder()
                                .name("a")
                                .score(Score.ONE)
                                .at(LONG)
                                .build(),
                        "/at",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long reading",
                        () -> CheckIn.of(DAY, LONG),
                        "/reading",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal amount",
                        () -> new Amount(LONG_DECIMAL),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal confidence",
                        () -> Confidence.of(LONG_DECIMAL),
                        "",
                        "A confidence has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long decimal score",
                        () -> Score.of(LONG_DECIMAL),
                        "",
                        "A score has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long decimal progress",
                        () -> Progress.of(LONG_DECIMAL),
                        "",
                        "A progress has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long decimal weight",
                        () -> objective().withWeight(LONG_DECIMAL),
                        "/weight",
                        "A weight has at most 18 digits before the point and 6 after it: a number of more than 70 digits"),
                refused(
                        "long decimal part",
                        () -> new Ratio(LONG_DECIMAL, BigDecimal.ONE),
                        "/part",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal whole",
                        () -> new Ratio(BigDecimal.ONE, LONG_DECIMAL),
                        "/whole",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal target",
                        () -> Metric.increase(BigDecimal.valueOf(-1), LONG_DECIMAL),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal start",
                        () -> Metric.decrease(LONG_DECIMAL, BigDecimal.valueOf(-1)),
                        "/from",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal reach",
                        () -> Metric.reach(LONG_DECIMAL),
                        "/to",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal growth",
                        () -> Metric.growBy(LONG_DECIMAL),
                        "/by",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal lower bound",
                        () -> Maintain.atLeast(LONG_DECIMAL),
                        "/atLeast",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal upper bound",
                        () -> Maintain.atMost(LONG_DECIMAL),
                        "/atMost",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal tolerance",
                        () -> Maintain.atMost(1).withTolerance(LONG_DECIMAL),
                        "/tolerance",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal level",
                        () -> Level.builder()
                                .name("a")
                                .score(Score.ONE)
                                .at(LONG_DECIMAL)
                                .build(),
                        "/at",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "long decimal reading",
                        () -> CheckIn.of(DAY, LONG_DECIMAL),
                        "/reading",
                        "An amount has at most 18 digits before the point and 12 after it: a number of more than 70 digits"),
                refused(
                        "crossed bounds, huge",
                        () -> Maintain.between(HUGE, TINY),
                        "",
                        "The bounds of a maintain are not crossed: at least 1E+999999999 and at most 1E-999999999"),
                refused(
                        "huge text",
                        () -> Amount.of("1e999999999"),
                        "",
                        "An amount has at most 18 digits before the point and 12 after it: 1E+999999999"),
                refused(
                        "an exponent beyond all",
                        () -> Amount.of("1e99999999999"),
                        "",
                        "A number is decimal text such as \"4.1\": \"1e99999999999\""));
    }
}
