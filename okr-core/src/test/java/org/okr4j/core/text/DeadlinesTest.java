package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Cycle;
import org.okr4j.core.FiscalCalendar;

class DeadlinesTest {
    private static final Cycle QUARTER = Cycle.quarter(2026, 3);
    private static final Cycle FISCAL =
            FiscalCalendar.startingIn(Month.FEBRUARY).quarter(2027, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Open the shop by end of April           | by end of April         | 2026-04-30
            Open the shop by October                | by October              | 2026-10-31
            Open the shop by 31 August              | by 31 August            | 2026-08-31
            Open the shop on 2026-08-15             | on 2026-08-15           | 2026-08-15
            Open the shop by 10/31/2026             | by 10/31/2026           | 2026-10-31
            Open the shop by EOQ                    | by EOQ                  | 2026-09-30
            Open the shop this quarter              | this quarter            | 2026-09-30
            Open the shop next quarter              | next quarter            | 2026-12-31
            Open the shop by EOY                    | by EOY                  | 2026-12-31
            Open the shop in Q3                     | in Q3                   | 2026-09-30
            Open the shop by Q1                     | by Q1                   | 2027-03-31
            Open the shop in Q4 2026                | in Q4 2026              | 2026-12-31
            Open the shop in H2                     | in H2                   | 2026-12-31
            Open the shop by end 2027               | by end 2027             | 2027-12-31
            Open the shop within two months         | within two months       | 2026-09-01
            Open the shop within three months       | within three months     | 2026-09-30
            Open the shop in the next 90 days       | in the next 90 days     | 2026-09-29
            Open the shop by 04/05/2026             | by 04/05/2026           |
            Open the shop by the end of the course  | by the end of the course |
            Open the shop in FY27                   | in FY27                 |
            """)
    void a_deadline_is_resolved_by_the_cycle(String title, String phrase, LocalDate date) {
        Deadline deadline =
                TextReader.english().keyResult(title, QUARTER).deadline().orElseThrow();
        assertThat(deadline.phrase()).isEqualTo(phrase);
        assertThat(deadline.span().of(title)).isEqualTo(phrase);
        assertThat(deadline.date()).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Open the shop by EOQ      | 2026-04-30
            Open the shop in Q2       | 2026-07-31
            Open the shop in FY27-Q3  | 2026-10-31
            Open the shop by Q4 FY28  | 2028-01-31
            Open the shop by EOY      | 2027-01-31
            """)
    void a_fiscal_cycle_tells_its_own_quarters(String title, LocalDate date) {
        assertThat(TextReader.english()
                        .keyResult(title, FISCAL)
                        .deadline()
                        .orElseThrow()
                        .date())
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the shop as soon as possible",
                "Answer every letter within 2 days",
                "80% of guests return within 3 months",
                "Two tastings per month",
                "A tasting every week",
                "Q1 pipeline above plan",
                "Sell more than in Q4 2025",
                "The October survey is answered",
                "Bakers hired in Q3 have a mentor",
                "Guests may pay by card"
            })
    void cadences_windows_and_the_names_of_periods_are_no_deadlines(String title) {
        assertThat(TextReader.english().keyResult(title, QUARTER).deadline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open the shop by end of April", "Open the shop within two months"})
    void without_a_cycle_there_is_no_date(String title) {
        assertThat(TextReader.english()
                        .keyResult(title)
                        .deadline()
                        .orElseThrow()
                        .date())
                .isEmpty();
    }
}
