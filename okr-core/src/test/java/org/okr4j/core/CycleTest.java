package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 100, 1900, 2000, 2023, 2024, 2025, 2026, 2100, 9999})
    void quarters_halves_and_months_tile_a_calendar_year(int year) {
        Cycle whole = Cycle.year(year);

        assertThat(whole.start()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(whole.end()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(whole.days()).isEqualTo(whole.start().lengthOfYear());
        assertTiled(
                whole,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> Cycle.quarter(year, i))
                        .toList());
        assertTiled(
                whole,
                IntStream.rangeClosed(1, 2).mapToObj(i -> Cycle.half(year, i)).toList());
        assertTiled(
                whole,
                IntStream.rangeClosed(1, 12).mapToObj(i -> Cycle.month(year, i)).toList());
    }

    @Test
    void a_name_says_year_and_part_and_is_read_back() {
        List<Cycle> all = new ArrayList<>(List.of(Cycle.year(2026), Cycle.year(1)));
        IntStream.rangeClosed(1, 4).forEach(i -> all.add(Cycle.quarter(2026, i)));
        IntStream.rangeClosed(1, 2).forEach(i -> all.add(Cycle.half(2026, i)));
        IntStream.rangeClosed(1, 12).forEach(i -> all.add(Cycle.month(2026, i)));

        assertThat(all)
                .extracting(Cycle::name)
                .containsExactly(
                        "2026", "0001", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-H1", "2026-H2", "2026-01",
                        "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09",
                        "2026-10", "2026-11", "2026-12");
        assertThat(all)
                .allSatisfy(cycle -> assertThat(Cycle.parse(cycle.name())).isEqualTo(cycle));
    }

    @Test
    void the_third_quarter_of_2026_lasts_from_july_to_september() {
        assertThat(Cycle.quarter(2026, 3))
                .isEqualTo(Cycle.of("2026-Q3", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void both_ends_belong_to_a_cycle() {
        Cycle february = Cycle.month(2024, 2);

        assertThat(february.days()).isEqualTo(29);
        assertThat(february.contains(LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(february.contains(LocalDate.of(2024, 2, 1))).isTrue();
        assertThat(february.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(february.contains(LocalDate.of(2024, 3, 1))).isFalse();
    }

    @Test
    void a_cycle_of_one_day_has_one_day() {
        LocalDate day = LocalDate.of(2026, 8, 31);
        Cycle cycle = Cycle.of("launch day", day, day);

        assertThat(cycle.days()).isEqualTo(1);
        assertThat(cycle.contains(day)).isTrue();
        assertThat(cycle.contains(day.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void a_fiscal_year_begins_in_its_month_and_is_named_by_its_end_or_its_start(Month first) {
        for (int year : new int[] {2000, 2024, 2025, 2026, 2027}) {
            Cycle byEnd = FiscalCalendar.startingIn(first).year(year);
            Cycle byStart = FiscalCalendar.startingIn(first).namedByStart().year(year);

            assertThat(byEnd.name()).isEqualTo("FY" + year).isEqualTo(byStart.name());
            assertThat(byEnd.end())
                    .isEqualTo(YearMonth.of(year, 12)
                            .plusMonths(first.getValue() - 1)
                            .minusYears(first == Month.JANUARY ? 0 : 1)
                            .atEndOfMonth());
            assertThat(byEnd.end().getYear()).isEqualTo(year);
            assertThat(byStart.start()).isEqualTo(LocalDate.of(year, first, 1));
            for (FiscalCalendar calendar : List.of(
                    FiscalCalendar.startingIn(first),
                    FiscalCalendar.startingIn(first).namedByStart())) {
                Cycle whole = calendar.year(year);
                int of = year;
                assertThat(whole.start().plusYears(1).minusDays(1)).isEqualTo(whole.end());
                assertTiled(
                        whole,
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(i -> calendar.quarter(of, i))
                                .toList());
                assertTiled(
                        whole,
                        IntStream.rangeClosed(1, 2)
                                .mapToObj(i -> calendar.half(of, i))
                                .toList());
                assertReadBack(calendar, whole);
                IntStream.rangeClosed(1, 4).forEach(i -> assertReadBack(calendar, calendar.quarter(of, i)));
                IntStream.rangeClosed(1, 2).forEach(i -> assertReadBack(calendar, calendar.half(of, i)));
            }
        }
    }

    @Test
    void fiscal_years_are_named_as_companies_name_them() {
        assertThat(FiscalCalendar.startingIn(Month.FEBRUARY).quarter(2027, 1))
                .isEqualTo(Cycle.of("FY2027-Q1", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)));
        assertThat(FiscalCalendar.startingIn(Month.APRIL).namedByStart().year(2026))
                .isEqualTo(Cycle.of("FY2026", LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(FiscalCalendar.startingIn(Month.OCTOBER).half(2026, 2))
                .isEqualTo(Cycle.of("FY2026-H2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void a_fiscal_calendar_needs_a_month() {
        assertThatNullPointerException()
                .isThrownBy(() -> FiscalCalendar.startingIn(null))
                .withMessage("firstMonth");
    }

    private static void assertReadBack(FiscalCalendar calendar, Cycle cycle) {
        assertThat(calendar.parse(cycle.name())).isEqualTo(cycle);
        assertThat(calendar.parse(cycle.name().replace("FY20", "FY"))).isEqualTo(cycle);
    }

    private static void assertTiled(Cycle whole, List<Cycle> parts) {
        assertThat(parts.get(0).start()).isEqualTo(whole.start());
        assertThat(parts.get(parts.size() - 1).end()).isEqualTo(whole.end());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end().plusDays(1));
        }
        assertThat(parts.stream().mapToLong(Cycle::days).sum()).isEqualTo(whole.days());
    }
}
