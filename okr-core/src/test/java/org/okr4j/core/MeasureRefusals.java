package org.okr4j.core;

import static org.okr4j.core.Refusals.DAY;
import static org.okr4j.core.Refusals.refused;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Measures and readings that would mean nothing. */
final class MeasureRefusals {
    private MeasureRefusals() {}

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
}
