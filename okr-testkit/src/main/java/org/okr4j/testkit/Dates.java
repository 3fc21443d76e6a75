package org.okr4j.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.Cycle;
import org.okr4j.core.FiscalCalendar;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;

/** Days, and the time between two of them. */
final class Dates {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 2026;

    private Dates() {}

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(0, 364).map(FIRST::plusDays)),
                Tuple.of(3, Arbitraries.integers().between(-1_500, 1_500).map(FIRST::plusDays)),
                Tuple.of(5, turns()),
                Tuple.of(1, Arbitraries.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))));
    }

    /** Any day of a time, its first and last often, and its leap days. */
    static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        List<LocalDate> ends = first.equals(last) ? List.of(first) : List.of(first, last);
        List<LocalDate> leaps = IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(Year::isLeap)
                .mapToObj(year -> LocalDate.of(year, 2, 29))
                .filter(leap -> !leap.isBefore(first) && !leap.isAfter(last))
                .toList();
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(first, last))
                .map(first::plusDays);
        return Arbitraries.frequencyOf(
                Tuple.of(8, days),
                Tuple.of(2, Arbitraries.of(ends)),
                Tuple.of(1, leaps.isEmpty() ? days : Arbitraries.of(leaps)));
    }

    static Arbitrary<Cycle> cycles() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                6,
                                Combinators.combine(years(), Arbitraries.of(1, 2, 3, 4))
                                        .as(Cycle::quarter)),
                        Tuple.of(
                                1,
                                Combinators.combine(years(), Arbitraries.of(1, 2))
                                        .as(Cycle::half)),
                        Tuple.of(1, years().map(Cycle::year)),
                        Tuple.of(
                                1,
                                Combinators.combine(
                                                years(), Arbitraries.integers().between(1, 12))
                                        .as(Cycle::month)),
                        Tuple.of(1, fiscal()),
                        Tuple.of(1, dates().map(day -> Cycle.of("one day", day, day))),
                        Tuple.of(2, own()))
                .withoutEdgeCases();
    }

    /** Points of a plan, with dates that rise strictly and progress that rises weakly. */
    static Arbitrary<List<PlanPoint>> plans(Arbitrary<LocalDate> dates) {
        Arbitrary<List<LocalDate>> days = dates.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> list.stream().distinct().sorted().toList());
        Arbitrary<List<Progress>> progress = Numbers.millionths()
                .map(Progress::new)
                .list()
                .ofSize(4)
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(days, progress).as(Dates::plan);
    }

    private static List<PlanPoint> plan(List<LocalDate> days, List<Progress> progress) {
        return days.stream()
                .map(day -> new PlanPoint(day, progress.get(days.indexOf(day))))
                .toList();
    }

    static Arbitrary<PlanPoint> planPoints() {
        return Combinators.combine(dates(), Numbers.millionths().map(Progress::new))
                .as(PlanPoint::new)
                .withoutEdgeCases();
    }

    static Arbitrary<FiscalCalendar> fiscalCalendars() {
        return Combinators.combine(Arbitraries.of(Month.values()), Arbitraries.of(true, false))
                .as(FiscalCalendar::new);
    }

    private static Arbitrary<LocalDate> turns() {
        return Arbitraries.of(
                FIRST,
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2026, 2, 28),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2100, 2, 28));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(YEAR)),
                Tuple.of(2, Arbitraries.of(2024, 2025, 2027, 2028)),
                Tuple.of(1, Arbitraries.of(2000, 1900, 1, 9999)));
    }

    private static Arbitrary<Cycle> fiscal() {
        return Combinators.combine(fiscalCalendars(), Arbitraries.of(1, 2, 3, 4))
                .as((calendar, quarter) -> calendar.quarter(YEAR, quarter));
    }

    private static Arbitrary<Cycle> own() {
        return Combinators.combine(Texts.titles(), dates(), dates())
                .as((name, one, other) -> one.isAfter(other) ? Cycle.of(name, other, one) : Cycle.of(name, one, other));
    }
}
