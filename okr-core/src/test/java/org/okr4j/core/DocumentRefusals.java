package org.okr4j.core;

import static org.okr4j.core.Refusals.DAY;
import static org.okr4j.core.Refusals.keyResult;
import static org.okr4j.core.Refusals.objective;
import static org.okr4j.core.Refusals.refused;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Key results whose logs do not fit together, and ids used twice. */
final class DocumentRefusals {
    private DocumentRefusals() {}

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
