package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is refused: where it stands, and the whole of what is said. */
class RefusalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final LocalDate TOO_LATE = LocalDate.of(10_000, 1, 1);
    private static final LocalDate TOO_EARLY = LocalDate.of(0, 12, 31);
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final FiscalCalendar FISCAL = FiscalCalendar.startingIn(Month.FEBRUARY);
    private static final BigDecimal HUGE = new BigDecimal("1e999999999");
    private static final BigDecimal TINY = new BigDecimal("1e-999999999");

    /** A million digits, and a million decimals. */
    private static final BigDecimal LONG = new BigDecimal(BigInteger.ONE.shiftLeft(3_321_928));

    private static final BigDecimal LONG_DECIMAL = new BigDecimal(LONG.unscaledValue(), 1_000_000);

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "numbers",
        "sizes",
        "texts",
        "dates",
        "cycles",
        "metrics",
        "bounds",
        "milestones",
        "levels",
        "readings",
        "keyResults",
        "documents"
    })
    void what_would_mean_nothing_is_refused_with_the_rule_and_the_value(
            String name, Callable<?> built, String path, String message) {
        InvalidValueException refused = assertTimeout(
                Duration.ofSeconds(20), () -> catchThrowableOfType(InvalidValueException.class, built::call));
        assertThat(refused).as(name).isNotNull().hasMessage(message);
        assertThat(refused.path()).isEqualTo(path);
    }

    private static KeyResult keyResult(Measure measure) {
        return KeyResult.of("k", "A key result", measure);
    }

    private static Objective objective() {
        return Objective.of("o", "An objective", CYCLE);
    }

    private static Arguments refused(String name, Callable<?> built, String path, String message) {
        return arguments(name, built, path, message);
    }

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

    static Stream<Arguments> texts() {
        return Stream.of(
                refused(
                        "an id of a key result, empty",
                        () -> KeyResult.of("", "t", Binary.of()),
                        "/id",
                        "An id is not blank: \"\""),
                refused(
                        "an id of a key result, blank",
                        () -> KeyResult.of(" \u2003\n", "t", Binary.of()),
                        "/id",
                        "An id is not blank: \"  \\u000a\""),
                refused(
                        "an id of a key result, half a pair",
                        () -> KeyResult.of("a\ud83d", "t", Binary.of()),
                        "/id",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a title of a key result, empty",
                        () -> KeyResult.of("k", "", Binary.of()),
                        "/title",
                        "The title of a key result is not blank: \"\""),
                refused(
                        "a title of a key result, blank",
                        () -> KeyResult.of("k", " \u2003\n", Binary.of()),
                        "/title",
                        "The title of a key result is not blank: \"  \\u000a\""),
                refused(
                        "a title of a key result, half a pair",
                        () -> KeyResult.of("k", "a\ud83d", Binary.of()),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "an id of an objective, empty",
                        () -> Objective.of("", "t", CYCLE),
                        "/id",
                        "An id is not blank: \"\""),
                refused(
                        "an id of an objective, blank",
                        () -> Objective.of(" \u2003\n", "t", CYCLE),
                        "/id",
                        "An id is not blank: \"  \\u000a\""),
                refused(
                        "an id of an objective, half a pair",
                        () -> Objective.of("a\ud83d", "t", CYCLE),
                        "/id",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a title of an objective, empty",
                        () -> Objective.of("o", "", CYCLE),
                        "/title",
                        "The title of an objective is not blank: \"\""),
                refused(
                        "a title of an objective, blank",
                        () -> Objective.of("o", " \u2003\n", CYCLE),
                        "/title",
                        "The title of an objective is not blank: \"  \\u000a\""),
                refused(
                        "a title of an objective, half a pair",
                        () -> Objective.of("o", "a\ud83d", CYCLE),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused("a parent, empty", () -> objective().withParent(""), "/parent", "An id is not blank: \"\""),
                refused(
                        "a parent, blank",
                        () -> objective().withParent(" \u2003\n"),
                        "/parent",
                        "An id is not blank: \"  \\u000a\""),
                refused(
                        "a parent, half a pair",
                        () -> objective().withParent("a\ud83d"),
                        "/parent",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a name of a cycle, empty",
                        () -> Cycle.of("", DAY, DAY),
                        "/name",
                        "The name of a cycle is not blank: \"\""),
                refused(
                        "a name of a cycle, blank",
                        () -> Cycle.of(" \u2003\n", DAY, DAY),
                        "/name",
                        "The name of a cycle is not blank: \"  \\u000a\""),
                refused(
                        "a name of a cycle, half a pair",
                        () -> Cycle.of("a\ud83d", DAY, DAY),
                        "/name",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a title of an initiative, empty",
                        () -> Initiative.of(""),
                        "/title",
                        "The title of an initiative is not blank: \"\""),
                refused(
                        "a title of an initiative, blank",
                        () -> Initiative.of(" \u2003\n"),
                        "/title",
                        "The title of an initiative is not blank: \"  \\u000a\""),
                refused(
                        "a title of an initiative, half a pair",
                        () -> Initiative.of("a\ud83d"),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a name of a milestone, empty",
                        () -> Milestone.of(""),
                        "/name",
                        "The name of a milestone is not blank: \"\""),
                refused(
                        "a name of a milestone, blank",
                        () -> Milestone.of(" \u2003\n"),
                        "/name",
                        "The name of a milestone is not blank: \"  \\u000a\""),
                refused(
                        "a name of a milestone, half a pair",
                        () -> Milestone.of("a\ud83d"),
                        "/name",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a name of a level, empty",
                        () -> Level.of("", "1"),
                        "/name",
                        "The name of a level is not blank: \"\""),
                refused(
                        "a name of a level, blank",
                        () -> Level.of(" \u2003\n", "1"),
                        "/name",
                        "The name of a level is not blank: \"  \\u000a\""),
                refused(
                        "a name of a level, half a pair",
                        () -> Level.of("a\ud83d", "1"),
                        "/name",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused("a level read, empty", () -> LevelName.of(""), "", "The name of a level is not blank: \"\""),
                refused(
                        "a level read, blank",
                        () -> LevelName.of(" \u2003\n"),
                        "",
                        "The name of a level is not blank: \"  \\u000a\""),
                refused(
                        "a level read, half a pair",
                        () -> LevelName.of("a\ud83d"),
                        "",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a milestone reached, empty",
                        () -> Reached.of("a", ""),
                        "/1",
                        "The name of a milestone is not blank: \"\""),
                refused(
                        "a milestone reached, blank",
                        () -> Reached.of("a", " \u2003\n"),
                        "/1",
                        "The name of a milestone is not blank: \"  \\u000a\""),
                refused(
                        "a milestone reached, half a pair",
                        () -> Reached.of("a", "a\ud83d"),
                        "/1",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a reason of an amendment, empty",
                        () -> Amendment.of(DAY, Binary.of(), ""),
                        "/reason",
                        "The reason of an amendment is not blank: \"\""),
                refused(
                        "a reason of an amendment, blank",
                        () -> Amendment.of(DAY, Binary.of(), " \u2003\n"),
                        "/reason",
                        "The reason of an amendment is not blank: \"  \\u000a\""),
                refused(
                        "a reason of an amendment, half a pair",
                        () -> Amendment.of(DAY, Binary.of(), "a\ud83d"),
                        "/reason",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a reason of a new title, empty",
                        () -> Amendment.of(DAY, "t", ""),
                        "/reason",
                        "The reason of an amendment is not blank: \"\""),
                refused(
                        "a reason of a new title, blank",
                        () -> Amendment.of(DAY, "t", " \u2003\n"),
                        "/reason",
                        "The reason of an amendment is not blank: \"  \\u000a\""),
                refused(
                        "a reason of a new title, half a pair",
                        () -> Amendment.of(DAY, "t", "a\ud83d"),
                        "/reason",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a new title, empty",
                        () -> Amendment.of(DAY, "", "r"),
                        "/title",
                        "The title of an objective is not blank: \"\""),
                refused(
                        "a new title, blank",
                        () -> Amendment.of(DAY, " \u2003\n", "r"),
                        "/title",
                        "The title of an objective is not blank: \"  \\u000a\""),
                refused(
                        "a new title, half a pair",
                        () -> Amendment.of(DAY, "a\ud83d", "r"),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a strategy, empty",
                        () -> Metric.reach(1).withStrategy(""),
                        "/strategy",
                        "The id of a strategy is not blank: \"\""),
                refused(
                        "a strategy, blank",
                        () -> Metric.reach(1).withStrategy(" \u2003\n"),
                        "/strategy",
                        "The id of a strategy is not blank: \"  \\u000a\""),
                refused(
                        "a strategy, half a pair",
                        () -> Metric.reach(1).withStrategy("a\ud83d"),
                        "/strategy",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a description, the wrong half",
                        () -> objective().withDescription("\udc00\ud83d"),
                        "/description",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an owner, the wrong half",
                        () -> objective().withOwner("\udc00\ud83d"),
                        "/owner",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a tag, the wrong half",
                        () -> objective().withTags("x", "\udc00\ud83d"),
                        "/tags/1",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an attribute, the wrong half",
                        () -> objective().withAttributes(Map.of("x/~", "\udc00\ud83d")),
                        "/attributes/x~1~0",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a key, the wrong half",
                        () -> objective().withAttributes(Map.of("\udc00\ud83d", "x")),
                        "/attributes",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a description of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withDescription("\udc00\ud83d"),
                        "/description",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an owner of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withOwner("\udc00\ud83d"),
                        "/owner",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a tag of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withTags("\udc00\ud83d"),
                        "/tags/0",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an attribute of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withAttributes(Map.of("x", "\udc00\ud83d")),
                        "/attributes/x",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a note, the wrong half",
                        () -> CheckIn.on(DAY).withNote("\udc00\ud83d"),
                        "/note",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a blocker, the wrong half",
                        () -> CheckIn.on(DAY).withBlocker("\udc00\ud83d"),
                        "/blocker",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an author, the wrong half",
                        () -> CheckIn.on(DAY).withAuthor("\udc00\ud83d"),
                        "/author",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an attribute of a check-in, the wrong half",
                        () -> CheckIn.on(DAY).withAttributes(Map.of("x", "\udc00\ud83d")),
                        "/attributes/x",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "what was learned, the wrong half",
                        () -> Closure.of(DAY, Outcome.MISSED).withLearned("\udc00\ud83d"),
                        "/learned",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "what was celebrated, the wrong half",
                        () -> Closure.of(DAY, Outcome.MISSED).withCelebrated("\udc00\ud83d"),
                        "/celebrated",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "who does it, the wrong half",
                        () -> Initiative.of("i").withOwner("\udc00\ud83d"),
                        "/owner",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit, the wrong half",
                        () -> Metric.reach(1).withUnit("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit of a bound, the wrong half",
                        () -> Maintain.atMost(1).withUnit("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit of a baseline, the wrong half",
                        () -> Baseline.of("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit of levels, the wrong half",
                        () -> Levels.of(Level.of("a", "1")).withUnit("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                refused(
                        "a check-in too late",
                        () -> CheckIn.on(TOO_LATE),
                        "/date",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a check-in too early",
                        () -> CheckIn.on(TOO_EARLY),
                        "/date",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a closure too late",
                        () -> Closure.of(TOO_LATE, Outcome.MISSED),
                        "/date",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a closure too early",
                        () -> Closure.of(TOO_EARLY, Outcome.MISSED),
                        "/date",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a plan too late",
                        () -> PlanPoint.of(TOO_LATE, "0"),
                        "/date",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a plan too early",
                        () -> PlanPoint.of(TOO_EARLY, "0"),
                        "/date",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "an amendment too late",
                        () -> Amendment.of(TOO_LATE, Binary.of(), "r"),
                        "/date",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "an amendment too early",
                        () -> Amendment.of(TOO_EARLY, Binary.of(), "r"),
                        "/date",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a new title too late",
                        () -> Amendment.of(TOO_LATE, "t", "r"),
                        "/date",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a new title too early",
                        () -> Amendment.of(TOO_EARLY, "t", "r"),
                        "/date",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "an initiative too late",
                        () -> Initiative.of("i").withDue(TOO_LATE),
                        "/due",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "an initiative too early",
                        () -> Initiative.of("i").withDue(TOO_EARLY),
                        "/due",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a milestone too late",
                        () -> Milestone.of("m").withDue(TOO_LATE),
                        "/due",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a milestone too early",
                        () -> Milestone.of("m").withDue(TOO_EARLY),
                        "/due",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a start too late",
                        () -> keyResult(Binary.of()).withStart(TOO_LATE),
                        "/start",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a start too early",
                        () -> keyResult(Binary.of()).withStart(TOO_EARLY),
                        "/start",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a due date too late",
                        () -> keyResult(Binary.of()).withDue(TOO_LATE),
                        "/due",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a due date too early",
                        () -> keyResult(Binary.of()).withDue(TOO_EARLY),
                        "/due",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "a cycle too late",
                        () -> Cycle.of("c", TOO_LATE, TOO_LATE),
                        "/start",
                        "A date lies in the years 1 to 9999: +10000-01-01"),
                refused(
                        "a cycle too early",
                        () -> Cycle.of("c", TOO_EARLY, TOO_LATE),
                        "/start",
                        "A date lies in the years 1 to 9999: 0000-12-31"),
                refused(
                        "the end of a cycle",
                        () -> Cycle.of("c", DAY, TOO_LATE),
                        "/end",
                        "A date lies in the years 1 to 9999: +10000-01-01"));
    }

    static Stream<Arguments> cycles() {
        return Stream.of(
                refused(
                        "the end before the start",
                        () -> Cycle.of("c", DAY, DAY.minusDays(1)),
                        "/end",
                        "A cycle ends on or after the day it starts: from 2026-08-31 to 2026-08-30"),
                refused(
                        "a fifth quarter",
                        () -> Cycle.quarter(2026, 5),
                        "",
                        "A quarter of a year is a number from 1 to 4: 5"),
                refused(
                        "no quarter",
                        () -> Cycle.quarter(2026, 0),
                        "",
                        "A quarter of a year is a number from 1 to 4: 0"),
                refused("a third half", () -> Cycle.half(2026, 3), "", "A half of a year is a number from 1 to 2: 3"),
                refused(
                        "a month 13",
                        () -> Cycle.month(2026, 13),
                        "",
                        "A month of a year is a number from 1 to 12: 13"),
                refused("a year 0", () -> Cycle.year(0), "", "A year lies between 1 and 9999: 0"),
                refused("a year 10000", () -> Cycle.quarter(10_000, 1), "", "A year lies between 1 and 9999: 10000"),
                refused(
                        "the least year",
                        () -> Cycle.month(Integer.MIN_VALUE, 1),
                        "",
                        "A year lies between 1 and 9999: -2147483648"),
                refused("a year 0 in text", () -> Cycle.parse("0000-Q1"), "", "A year lies between 1 and 9999: 0"),
                refused(
                        "a quarter written otherwise",
                        () -> Cycle.parse("Q3 2026"),
                        "",
                        "A cycle is named such as 2026, 2026-H1, 2026-Q3 or 2026-07: \"Q3 2026\""),
                refused(
                        "a quarter that is not there",
                        () -> Cycle.parse("2026-Q5"),
                        "",
                        "A cycle is named such as 2026, 2026-H1, 2026-Q3 or 2026-07: \"2026-Q5\""),
                refused(
                        "digits of another script",
                        () -> Cycle.parse("٢٠٢٦"),
                        "",
                        "A cycle is named such as 2026, 2026-H1, 2026-Q3 or 2026-07: \"٢٠٢٦\""),
                refused(
                        "a line break after the name",
                        () -> Cycle.parse("2026\n"),
                        "",
                        "A cycle is named such as 2026, 2026-H1, 2026-Q3 or 2026-07: \"2026\\u000a\""),
                refused(
                        "a fiscal quarter 0",
                        () -> FISCAL.quarter(2026, 0),
                        "",
                        "A quarter of a year is a number from 1 to 4: 0"),
                refused(
                        "a fiscal half 3",
                        () -> FISCAL.half(2026, 3),
                        "",
                        "A half of a year is a number from 1 to 2: 3"),
                refused("a fiscal year 0", () -> FISCAL.year(0), "", "A year lies between 1 and 9999: 0"),
                refused(
                        "the least fiscal year",
                        () -> FISCAL.year(Integer.MIN_VALUE),
                        "",
                        "A year lies between 1 and 9999: -2147483648"),
                refused(
                        "a fiscal year that begins too early",
                        () -> FISCAL.year(1),
                        "/start",
                        "A date lies in the years 1 to 9999: 0000-02-01"),
                refused(
                        "a fiscal year that ends too late",
                        () -> FISCAL.namedByStart().year(9999),
                        "/end",
                        "A date lies in the years 1 to 9999: +10000-01-31"),
                refused(
                        "a fiscal name written otherwise",
                        () -> FISCAL.parse("2026-Q1"),
                        "",
                        "A fiscal cycle is named such as FY2027, FY2027-H1 or FY27-Q3: \"2026-Q1\""),
                refused(
                        "a fiscal year of three digits",
                        () -> FISCAL.parse("FY202"),
                        "",
                        "A fiscal cycle is named such as FY2027, FY2027-H1 or FY27-Q3: \"FY202\""));
    }

    static Stream<Arguments> metrics() {
        return Stream.of(
                refused(
                        "the same value twice",
                        () -> Metric.increase(50, 50),
                        "",
                        "A metric needs two different values: from 50 to 50"),
                refused(
                        "the same value in two scales",
                        () -> Metric.decrease("5.0", "5"),
                        "",
                        "A metric needs two different values: from 5.0 to 5"),
                refused(
                        "an increase that falls",
                        () -> Metric.increase(5, 3),
                        "",
                        "A metric that increases has a target above its start: from 5 to 3"),
                refused(
                        "a decrease that rises",
                        () -> Metric.decrease("3", "5"),
                        "",
                        "A metric that decreases has a target below its start: from 3 to 5"),
                refused(
                        "a start in words",
                        () -> Metric.increase("few", "5"),
                        "/from",
                        "A number is decimal text such as \"4.1\": \"few\""),
                refused(
                        "a target in words",
                        () -> Metric.increase("5", "many"),
                        "/to",
                        "A number is decimal text such as \"4.1\": \"many\""),
                refused(
                        "a built start in words",
                        () -> Metric.builder().from("few"),
                        "/from",
                        "A number is decimal text such as \"4.1\": \"few\""),
                refused(
                        "a built target in words",
                        () -> Metric.builder().to("many"),
                        "/to",
                        "A number is decimal text such as \"4.1\": \"many\""),
                refused(
                        "a built change in words",
                        () -> Metric.builder().byDelta("much"),
                        "/by",
                        "A number is decimal text such as \"4.1\": \"much\""),
                refused(
                        "nothing to reach",
                        () -> Metric.reach(0),
                        "",
                        "A metric needs two different values: from 0 to 0"),
                refused(
                        "a target to reach in words",
                        () -> Metric.reach("many"),
                        "/to",
                        "A number is decimal text such as \"4.1\": \"many\""),
                refused(
                        "growth by nothing",
                        () -> Metric.growBy(0),
                        "/by",
                        "A metric grows by a percentage above 0: 0"),
                refused(
                        "negative growth",
                        () -> Metric.growBy("-20"),
                        "/by",
                        "A metric grows by a percentage above 0: -20"),
                refused(
                        "a negative cut",
                        () -> Metric.cutBy(-20),
                        "/by",
                        "A metric is cut by a percentage above 0: -20"),
                refused(
                        "a cut in words",
                        () -> Metric.cutBy("half"),
                        "/by",
                        "A number is decimal text such as \"4.1\": \"half\""),
                refused(
                        "no target",
                        () -> Metric.builder().from(5).build(),
                        "",
                        "A metric has one target, to or by: neither is given"),
                refused(
                        "two targets",
                        () -> Metric.builder().to(5).byDelta("2").build(),
                        "",
                        "A metric has one target, to or by: to 5 and by 2"),
                refused(
                        "a change of no kind",
                        () -> Metric.builder().by(BigDecimal.TEN).build(),
                        "",
                        "A metric with by says how it is meant, by a change relative or delta: by 10"),
                refused(
                        "a change of no size",
                        () -> Metric.builder().to(5).change(Change.RELATIVE).build(),
                        "",
                        "A change needs by, the size of it: change relative alone"),
                refused(
                        "a change by 0",
                        () -> Metric.builder().from(5).byDelta("0.0").build(),
                        "/by",
                        "A metric changes by a number other than 0: by 0"),
                refused(
                        "a share of 0",
                        () -> Metric.builder().from(0).byPercent("-20").build(),
                        "/from",
                        "A relative change needs a start other than 0: -20 percent of 0 is 0"),
                refused(
                        "a direction beside a start",
                        () -> Metric.builder()
                                .from(5)
                                .to(3)
                                .direction(Direction.DECREASE)
                                .build(),
                        "/direction",
                        "A direction is said only where from is absent and to is given: elsewhere the numbers say it"),
                refused(
                        "a direction beside a change",
                        () -> Metric.builder()
                                .byDelta("-1")
                                .direction(Direction.DECREASE)
                                .build(),
                        "/direction",
                        "A direction is said only where from is absent and to is given: elsewhere the numbers say it"),
                refused(
                        "a sum that starts elsewhere",
                        () -> Metric.increase(5, 9).withAggregate(Aggregate.SUM),
                        "/from",
                        "A sum starts at 0: from 5"),
                refused(
                        "a share without a bound",
                        () -> Metric.reach(5).withAggregate(Aggregate.SHARE),
                        "/aggregate",
                        "A share of check-ins needs a bound to meet: the aggregate share goes with maintain, not with metric"),
                refused(
                        "a window of the latest reading",
                        () -> Metric.reach(5).withWindow(7),
                        "/window",
                        "A window needs an aggregate of several readings, such as sum or average: window 7 of the latest reading"),
                refused(
                        "a window of no day",
                        () -> Metric.reach(5).withAggregate(Aggregate.SUM).withWindow(0),
                        "/window",
                        "A window is a whole number of days above 0: 0"),
                refused(
                        "a start that turns the direction",
                        () -> Metric.builder().to(5).build().startingAt(7),
                        "",
                        "A metric keeps its direction: to 5, which should be above the start, from 7"),
                refused(
                        "a start that turns the direction down",
                        () -> Metric.builder()
                                .to(5)
                                .direction(Direction.DECREASE)
                                .build()
                                .startingAt("3"),
                        "",
                        "A metric keeps its direction: to 5, which should be below the start, from 3"),
                refused(
                        "a start at the target",
                        () -> Metric.builder().to(5).build().startingAt(5),
                        "",
                        "A metric needs two different values: from 5 to 5"),
                refused(
                        "a start of a share at 0",
                        () -> Metric.growBy(20).startingAt(0),
                        "/from",
                        "A relative change needs a start other than 0: 20 percent of 0 is 0"),
                refused(
                        "a start in words, later",
                        () -> Metric.growBy(20).startingAt("x"),
                        "/from",
                        "A number is decimal text such as \"4.1\": \"x\""));
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                refused(
                        "no bound",
                        () -> Maintain.builder().build(),
                        "",
                        "A maintain has a bound, atLeast, atMost or both: neither is given"),
                refused(
                        "crossed bounds",
                        () -> Maintain.between(30, 20),
                        "",
                        "The bounds of a maintain are not crossed: at least 30 and at most 20"),
                refused(
                        "a lower bound in words",
                        () -> Maintain.atLeast("low"),
                        "/atLeast",
                        "A number is decimal text such as \"4.1\": \"low\""),
                refused(
                        "an upper bound in words",
                        () -> Maintain.between("1", "high"),
                        "/atMost",
                        "A number is decimal text such as \"4.1\": \"high\""),
                refused(
                        "a built bound in words",
                        () -> Maintain.builder().atMost("high"),
                        "/atMost",
                        "A number is decimal text such as \"4.1\": \"high\""),
                refused(
                        "no tolerance",
                        () -> Maintain.atMost(1).withTolerance(0),
                        "/tolerance",
                        "A tolerance is above 0: 0"),
                refused(
                        "a negative tolerance",
                        () -> Maintain.atMost(1).withTolerance("-0.5"),
                        "/tolerance",
                        "A tolerance is above 0: -0.5"),
                refused(
                        "a tolerance in words",
                        () -> Maintain.builder().tolerance("some"),
                        "/tolerance",
                        "A number is decimal text such as \"4.1\": \"some\""),
                refused(
                        "planned check-ins of the latest",
                        () -> Maintain.atMost(1).withPlanned(5),
                        "/planned",
                        "Planned check-ins go with the aggregate share: planned 5"),
                refused(
                        "no planned check-in",
                        () -> Maintain.atMost(1).withAggregate(Aggregate.SHARE).withPlanned(0),
                        "/planned",
                        "Planned is a whole number of check-ins above 0: 0"),
                refused(
                        "a window of the latest",
                        () -> Maintain.atMost(1).withWindow(7),
                        "/window",
                        "A window needs an aggregate of several readings, such as sum or average: window 7 of the latest reading"),
                refused(
                        "a negative window",
                        () -> Maintain.atMost(1).withAggregate(Aggregate.SHARE).withWindow(-1),
                        "/window",
                        "A window is a whole number of days above 0: -1"));
    }

    static Stream<Arguments> milestones() {
        return Stream.of(
                refused(
                        "no milestone",
                        () -> Milestones.builder().build(),
                        "/milestones",
                        "Milestones need at least one milestone: none is given"),
                refused(
                        "the same milestone twice",
                        () -> Milestones.of("a", "b", "a"),
                        "/milestones/2/name",
                        "Milestones have different names: \"a\" stands twice"),
                refused(
                        "no weight",
                        () -> Milestones.of(Milestone.of("a", 0), Milestone.of("b", 0)),
                        "/milestones",
                        "At least one milestone has a weight above 0: all are 0"));
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                refused("no level", () -> Levels.of(), "/levels", "Levels need at least one level: none is given"),
                refused(
                        "the same level twice",
                        () -> Levels.of(Level.of("a", "0"), Level.of("a", "1")),
                        "/levels/1/name",
                        "Levels have different names: \"a\" stands twice"),
                refused(
                        "scores that fall",
                        () -> Levels.of(Level.of("a", "0.5"), Level.of("b", "0.4")),
                        "/levels/1/score",
                        "The scores of levels rise strictly: 0.5, then 0.4"),
                refused(
                        "scores that stand",
                        () -> Levels.of(Level.of("a", "0.5"), Level.of("b", "0.50")),
                        "/levels/1/score",
                        "The scores of levels rise strictly: 0.5, then 0.5"),
                refused(
                        "a value too few",
                        () -> Levels.of(Level.of("a", "1", "0"), Level.of("b", "1")),
                        "/levels/1",
                        "All levels have a value (at), or none has: \"b\" has none, the first differs"),
                refused(
                        "a value too many",
                        () -> Levels.of(Level.of("a", "0"), Level.of("b", "1", "1")),
                        "/levels/1",
                        "All levels have a value (at), or none has: \"b\" has one, the first differs"),
                refused(
                        "values that turn",
                        () -> Levels.of(Level.of("a", "1", "0"), Level.of("b", "2", "0.5"), Level.of("c", "1.5", "1")),
                        "/levels/2/at",
                        "The values of levels rise strictly, or fall strictly where lower is better: 2, then 1.5"),
                refused(
                        "values that turn upwards",
                        () -> Levels.of(Level.of("a", "3", "0"), Level.of("b", "2", "0.5"), Level.of("c", "2.5", "1")),
                        "/levels/2/at",
                        "The values of levels rise strictly, or fall strictly where lower is better: 2, then 2.5"),
                refused(
                        "values that stand",
                        () -> Levels.of(Level.of("a", "1", "0"), Level.of("b", "1.0", "1")),
                        "/levels/1/at",
                        "The values of levels rise strictly, or fall strictly where lower is better: 1, then 1"),
                refused(
                        "lines between names",
                        () -> Levels.of(Level.of("a", "1")).withInterpolate(true),
                        "/interpolate",
                        "Only levels with values (at) can be interpolated: these have names only"),
                refused(
                        "an average of names",
                        () -> Levels.of(Level.of("a", "1")).withAggregate(Aggregate.AVERAGE),
                        "/aggregate",
                        "Only levels with values (at) can be aggregated: these have names only, and the latest holds"),
                refused(
                        "a share of levels",
                        () -> Levels.of(Level.of("a", "1", "1")).withAggregate(Aggregate.SHARE),
                        "/aggregate",
                        "A share of check-ins needs a bound to meet: the aggregate share goes with maintain, not with levels"),
                refused(
                        "a window of the latest level",
                        () -> Levels.of(Level.of("a", "1", "1")).withWindow(1),
                        "/window",
                        "A window needs an aggregate of several readings, such as sum or average: window 1 of the latest reading"),
                refused(
                        "a score of a level above 1",
                        () -> Level.of("a", "1.5"),
                        "/score",
                        "A score lies between 0 and 1: 1.5"),
                refused(
                        "a score in words",
                        () -> Level.of("a", "1", "full"),
                        "/score",
                        "A number is decimal text such as \"4.1\": \"full\""),
                refused(
                        "a value in words",
                        () -> Level.of("a", "top", "1"),
                        "/at",
                        "A number is decimal text such as \"4.1\": \"top\""),
                refused(
                        "a built value in words",
                        () -> Level.builder().at("top"),
                        "/at",
                        "A number is decimal text such as \"4.1\": \"top\""));
    }

    static Stream<Arguments> readings() {
        return Stream.of(
                refused("a whole of 0", () -> Ratio.of(1, 0), "/whole", "A whole is above 0: 1 of 0"),
                refused("a negative whole", () -> Ratio.of("1.50", "-2"), "/whole", "A whole is above 0: 1.5 of -2"),
                refused(
                        "a part in words",
                        () -> Ratio.of("some", "2"),
                        "/part",
                        "A number is decimal text such as \"4.1\": \"some\""),
                refused(
                        "a whole in words",
                        () -> Ratio.of("1", "all"),
                        "/whole",
                        "A number is decimal text such as \"4.1\": \"all\""),
                refused(
                        "a milestone reached twice",
                        () -> Reached.of("a", "b", "a"),
                        "/2",
                        "A reading names a milestone once: \"a\" stands twice"),
                refused(
                        "a blank milestone in a set",
                        () -> new Reached(Set.of(" ")),
                        "/0",
                        "The name of a milestone is not blank: \" \""),
                refused(
                        "a reading in words",
                        () -> CheckIn.of(DAY, "lots"),
                        "/reading",
                        "A number is decimal text such as \"4.1\": \"lots\""),
                refused(
                        "a reading of 19 digits",
                        () -> CheckIn.of(DAY, Long.MAX_VALUE),
                        "/reading",
                        "An amount has at most 18 digits before the point and 12 after it: 9223372036854775807"),
                refused(
                        "a confidence above 1",
                        () -> CheckIn.on(DAY).withConfidence("1.5"),
                        "/confidence",
                        "A confidence lies between 0 and 1: 1.5"),
                refused(
                        "a confidence in words",
                        () -> CheckIn.on(DAY).withConfidence("high"),
                        "/confidence",
                        "A number is decimal text such as \"4.1\": \"high\""));
    }

    static Stream<Arguments> keyResults() {
        return Stream.of(
                refused(
                        "metric with done",
                        () -> keyResult(Metric.reach(1)).plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of metric is a number, or a part of a whole: true"),
                refused(
                        "metric with names",
                        () -> keyResult(Metric.reach(1)).plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of metric is a number, or a part of a whole: the names [a, \\u202eb]"),
                refused(
                        "metric with level",
                        () -> keyResult(Metric.reach(1)).plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of metric is a number, or a part of a whole: \"\\u001bx\""),
                refused(
                        "metric, summed with ratio",
                        () -> keyResult(Metric.reach(1).withAggregate(Aggregate.SUM))
                                .plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of metric is a number (a sum has no part of a whole): 1 / 2"),
                refused(
                        "metric, summed with done",
                        () -> keyResult(Metric.reach(1).withAggregate(Aggregate.SUM))
                                .plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of metric is a number (a sum has no part of a whole): true"),
                refused(
                        "metric, summed with names",
                        () -> keyResult(Metric.reach(1).withAggregate(Aggregate.SUM))
                                .plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of metric is a number (a sum has no part of a whole): the names [a, \\u202eb]"),
                refused(
                        "metric, summed with level",
                        () -> keyResult(Metric.reach(1).withAggregate(Aggregate.SUM))
                                .plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of metric is a number (a sum has no part of a whole): \"\\u001bx\""),
                refused(
                        "maintain with done",
                        () -> keyResult(Maintain.atMost(1)).plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of maintain is a number, or a part of a whole: true"),
                refused(
                        "maintain with names",
                        () -> keyResult(Maintain.atMost(1)).plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of maintain is a number, or a part of a whole: the names [a, \\u202eb]"),
                refused(
                        "maintain with level",
                        () -> keyResult(Maintain.atMost(1)).plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of maintain is a number, or a part of a whole: \"\\u001bx\""),
                refused(
                        "maintain, summed with ratio",
                        () -> keyResult(Maintain.atMost(1).withAggregate(Aggregate.SUM))
                                .plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of maintain is a number (a sum has no part of a whole): 1 / 2"),
                refused(
                        "milestones with amount",
                        () -> keyResult(Milestones.of("a")).plusCheckIn(CheckIn.of(DAY, Amount.of("1.50"))),
                        "/checkIns/0/reading",
                        "A reading of milestones is the names of the milestones reached: 1.5"),
                refused(
                        "milestones with ratio",
                        () -> keyResult(Milestones.of("a")).plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of milestones is the names of the milestones reached: 1 / 2"),
                refused(
                        "milestones with done",
                        () -> keyResult(Milestones.of("a")).plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of milestones is the names of the milestones reached: true"),
                refused(
                        "milestones with level",
                        () -> keyResult(Milestones.of("a")).plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of milestones is the names of the milestones reached: \"\\u001bx\""),
                refused(
                        "binary with amount",
                        () -> keyResult(Binary.of()).plusCheckIn(CheckIn.of(DAY, Amount.of("1.50"))),
                        "/checkIns/0/reading",
                        "A reading of binary is true or false: 1.5"),
                refused(
                        "binary with ratio",
                        () -> keyResult(Binary.of()).plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of binary is true or false: 1 / 2"),
                refused(
                        "binary with names",
                        () -> keyResult(Binary.of()).plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of binary is true or false: the names [a, \\u202eb]"),
                refused(
                        "binary with level",
                        () -> keyResult(Binary.of()).plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of binary is true or false: \"\\u001bx\""),
                refused(
                        "levels with ratio",
                        () -> keyResult(Levels.of(Level.of("a", "1", "1")))
                                .plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of levels is a number: 1 / 2"),
                refused(
                        "levels with done",
                        () -> keyResult(Levels.of(Level.of("a", "1", "1"))).plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of levels is a number: true"),
                refused(
                        "levels with names",
                        () -> keyResult(Levels.of(Level.of("a", "1", "1")))
                                .plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of levels is a number: the names [a, \\u202eb]"),
                refused(
                        "levels with level",
                        () -> keyResult(Levels.of(Level.of("a", "1", "1")))
                                .plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of levels is a number: \"\\u001bx\""),
                refused(
                        "levels, named with amount",
                        () -> keyResult(Levels.of(Level.of("a", "1"))).plusCheckIn(CheckIn.of(DAY, Amount.of("1.50"))),
                        "/checkIns/0/reading",
                        "A reading of levels is the name of a level: 1.5"),
                refused(
                        "levels, named with ratio",
                        () -> keyResult(Levels.of(Level.of("a", "1"))).plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of levels is the name of a level: 1 / 2"),
                refused(
                        "levels, named with done",
                        () -> keyResult(Levels.of(Level.of("a", "1"))).plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of levels is the name of a level: true"),
                refused(
                        "levels, named with names",
                        () -> keyResult(Levels.of(Level.of("a", "1")))
                                .plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of levels is the name of a level: the names [a, \\u202eb]"),
                refused(
                        "baseline with ratio",
                        () -> keyResult(Baseline.of()).plusCheckIn(CheckIn.of(DAY, Ratio.of(1, 2))),
                        "/checkIns/0/reading",
                        "A reading of baseline is a number: 1 / 2"),
                refused(
                        "baseline with done",
                        () -> keyResult(Baseline.of()).plusCheckIn(CheckIn.of(DAY, Done.YES)),
                        "/checkIns/0/reading",
                        "A reading of baseline is a number: true"),
                refused(
                        "baseline with names",
                        () -> keyResult(Baseline.of()).plusCheckIn(CheckIn.of(DAY, Reached.of("a", "\u202eb"))),
                        "/checkIns/0/reading",
                        "A reading of baseline is a number: the names [a, \\u202eb]"),
                refused(
                        "baseline with level",
                        () -> keyResult(Baseline.of()).plusCheckIn(CheckIn.of(DAY, LevelName.of("\u001bx"))),
                        "/checkIns/0/reading",
                        "A reading of baseline is a number: \"\\u001bx\""),
                refused(
                        "a milestone nobody knows",
                        () -> keyResult(Milestones.of("Domain", "Content"))
                                .plusCheckIn(CheckIn.of(DAY, Reached.of("Contnet"))),
                        "/checkIns/0/reading",
                        "A reading names what the measure knows: \"Contnet\" is unknown; the nearest is \"Content\""),
                refused(
                        "a level nobody knows",
                        () -> keyResult(Levels.of(Level.of("Idea", "1")))
                                .plusCheckIn(CheckIn.of(DAY, LevelName.of("Live and kicking"))),
                        "/checkIns/0/reading",
                        "A reading names what the measure knows: \"Live and kicking\" is unknown; it knows \"Idea\""),
                refused(
                        "a plan that stands",
                        () -> keyResult(Binary.of()).withPlan(PlanPoint.of(DAY, "0.1"), PlanPoint.of(DAY, "0.2")),
                        "/plan/1/date",
                        "The dates of a plan rise strictly: 2026-08-31, then 2026-08-31"),
                refused(
                        "a plan that goes back",
                        () -> keyResult(Binary.of())
                                .withPlan(
                                        PlanPoint.of(DAY, "0.1"),
                                        PlanPoint.of(DAY.plusDays(1), "0.2"),
                                        PlanPoint.of(DAY.plusDays(2), "0.1")),
                        "/plan/2/progress",
                        "The progress of a plan does not fall: 0.2, then 0.1"),
                refused(
                        "an amendment to another type",
                        () -> keyResult(Metric.reach(1)).plusAmendment(Amendment.of(DAY, Maintain.atMost(1), "r")),
                        "/amendments/0/measure/type",
                        "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: metric by maintain"),
                refused(
                        "a baseline that becomes binary",
                        () -> keyResult(Baseline.of()).plusAmendment(Amendment.of(DAY, Binary.of(), "r")),
                        "/amendments/0/measure/type",
                        "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: baseline by binary"),
                refused(
                        "a baseline that becomes named levels",
                        () -> keyResult(Baseline.of())
                                .plusAmendment(Amendment.of(DAY, Levels.of(Level.of("a", "1")), "r")),
                        "/amendments/0/measure/type",
                        "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: baseline by levels"),
                refused(
                        "a metric that becomes a baseline",
                        () -> keyResult(Metric.reach(1)).plusAmendment(Amendment.of(DAY, Baseline.of(), "r")),
                        "/amendments/0/measure/type",
                        "An amendment replaces a measure by one of the same type, or a baseline by one that takes a number: metric by baseline"));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                refused(
                        "an id of two objectives",
                        () -> Okrs.of(objective(), objective()),
                        "/objectives/1/id",
                        "Ids are unique in a document, objectives and key results together: \"o\" already stands at /objectives/0"),
                refused(
                        "an id of two key results",
                        () -> Okrs.of(objective().withKeyResults(keyResult(Binary.of()), keyResult(Baseline.of()))),
                        "/objectives/0/keyResults/1/id",
                        "Ids are unique in a document, objectives and key results together: \"k\" already stands at /objectives/0/keyResults/0"),
                refused(
                        "an id of an objective and a key result",
                        () -> Okrs.of(objective()
                                .withKeyResults(keyResult(Binary.of()).withId("o"))),
                        "/objectives/0/keyResults/0/id",
                        "Ids are unique in a document, objectives and key results together: \"o\" already stands at /objectives/0"),
                refused(
                        "an id added twice",
                        () -> Okrs.of(objective()).plus(objective()),
                        "/objectives/1/id",
                        "Ids are unique in a document, objectives and key results together: \"o\" already stands at /objectives/0"));
    }
}
