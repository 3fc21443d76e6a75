package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Cycle;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

class InternalNamesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finish PHX-212 for everybody | PHX-212",
                "Finish PHX-21 for everybody | PHX-21",
                "PHX | PHX",
                "Ship the PHX | PHX",
                "Bakers love ABCDEF | ABCDEF",
                "Bakers love the ABCs of bread | ABCs",
                "Bakers love AZQ | AZQ",
                "Bakers love ZAQ | ZAQ",
                "Bakers ship Project Nightingale | Project Nightingale",
                "Project Nightingale | Project Nightingale",
                "Project Nightingale waits for the PHX | Project Nightingale",
                "The PHX waits for Project Nightingale | PHX"
            })
    void a_name_that_nobody_explains_is_found(String title, String name) {
        assertThat(named(title)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Every text of the bakery is UTF-8",
                "Bakers love ABCDEFG",
                "Bakers love the AB of bread",
                "Bakers love the ABs of bread",
                "Bakers love the S of bread",
                "Phones of the bakery speak 3GPP",
                "SHIP THE PHX TO EVERY BAKERY",
                "Ship PHX BZQ",
                "Bakers ship Project nightingale",
                "Bakers Ship Project Nightingale",
                "Bakers ship PHX (the hub of parcels)",
                "Bakers ship the hub of parcels (PHX)"
            })
    void what_is_known_written_as_all_the_rest_or_explained_is_not(String title) {
        assertThat(named(title)).isEmpty();
    }

    private static List<String> named(String title) {
        Okrs okrs = Okrs.of(Objective.of("objective", title, Cycle.quarter(2026, 3)));
        return RuleSet.of(WordingRules.INTERNAL_NAMES).check(okrs, DAY).all().stream()
                .map(finding -> finding.span().orElseThrow().of(title))
                .toList();
    }
}
