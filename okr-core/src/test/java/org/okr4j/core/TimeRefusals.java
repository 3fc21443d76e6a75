package org.okr4j.core;

import static org.okr4j.core.Refusals.DAY;
import static org.okr4j.core.Refusals.FISCAL;
import static org.okr4j.core.Refusals.TOO_EARLY;
import static org.okr4j.core.Refusals.TOO_LATE;
import static org.okr4j.core.Refusals.keyResult;
import static org.okr4j.core.Refusals.refused;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Dates and cycles that cannot be. */
final class TimeRefusals {
    private TimeRefusals() {}

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
}
