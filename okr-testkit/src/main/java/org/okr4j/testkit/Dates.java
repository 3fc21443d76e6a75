package org.okr4j.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
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

    static Arbitrary<Cycle> cycles() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(years(), Arbitraries.of(1, 2, 3, 4)).as(Cycle::quarter)),
                Tuple.of(1, Combinators.combine(years(), Arbitraries.of(1, 2)).as(Cycle::half)),
                Tuple.of(1, years().map(Cycle::year)),
                Tuple.of(
                        1,
                        Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                                .as(Cycle::month)),
                Tuple.of(1, fiscal()),
                Tuple.of(1, dates().map(day -> Cycle.of("one day", day, day))),
                Tuple.of(2, own()));
    }

    /** Points of a plan, with dates that rise strictly and progress that rises weakly. */
    static Arbitrary<List<PlanPoint>> plans() {
        Arbitrary<List<LocalDate>> days = dates().set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(set -> set.stream().sorted().toList());
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
        return Combinators.combine(
                        Arbitraries.of(Month.values()), Arbitraries.of(true, false), Arbitraries.of(1, 2, 3, 4))
                .as((month, namesEnd, quarter) -> new FiscalCalendar(month, namesEnd).quarter(YEAR, quarter));
    }

    private static Arbitrary<Cycle> own() {
        return Combinators.combine(Texts.titles(), dates(), dates())
                .as((name, one, other) -> one.isAfter(other) ? Cycle.of(name, other, one) : Cycle.of(name, one, other));
    }
}
