package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Role;

class KinshipTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final String OBJECTIVE = "Customers order ahead, and bakers bake what is sold";
    private static final String ORDERS = "500 orders a day are placed ahead";
    private static final String WASTE = "Bakers throw away 5% of what they bake";
    private static final String RATING = "80% of the customers recommend us";
    private static final String ROOMS = "The office has four meeting rooms";
    private static final String WINDOWS = "Every floor gets new windows";

    @Test
    void a_target_that_shares_nothing_where_two_others_do_is_a_stranger() {
        assertThat(strangers(keyResults(ORDERS, WASTE, ROOMS))).containsExactly(ROOMS);
        assertThat(strangers(keyResults(ORDERS, ROOMS, WINDOWS))).isEmpty();
        assertThat(strangers(keyResults(ORDERS, WASTE, RATING))).isEmpty();
    }

    @Test
    void there_are_fewer_strangers_than_kin_or_none() {
        assertThat(strangers(keyResults(ORDERS, WASTE, ROOMS, WINDOWS))).isEmpty();
        assertThat(strangers(keyResults(ORDERS, WASTE, RATING, ROOMS, WINDOWS))).containsExactly(ROOMS, WINDOWS);
    }

    @Test
    void what_shares_a_word_with_another_key_result_is_none() {
        assertThat(strangers(keyResults(ORDERS, WASTE, RATING, ROOMS, "Ten more rooms get new windows")))
                .isEmpty();
    }

    @Test
    void a_guardrail_may_watch_over_something_else() {
        List<KeyResult> keyResults = keyResults(ORDERS, WASTE, ROOMS);

        assertThat(strangers(List.of(
                        keyResults.get(0), keyResults.get(1), keyResults.get(2).withRole(Role.GUARDRAIL))))
                .isEmpty();
    }

    @Test
    void what_has_no_words_of_its_own_is_none() {
        assertThat(strangers(keyResults(ORDERS, WASTE, "It is at least 12"))).isEmpty();
    }

    @Test
    void a_description_makes_kin_as_a_title_does() {
        List<KeyResult> keyResults = keyResults(ORDERS, WASTE, ROOMS);

        assertThat(strangers(List.of(
                        keyResults.get(0),
                        keyResults.get(1),
                        keyResults.get(2).withDescription("Where bakers are trained"))))
                .isEmpty();
    }

    @Test
    void three_of_four_words_restate_an_objective() {
        assertThat(restating("More satisfied customers", "Customers are more satisfied"))
                .isTrue();
        assertThat(restating("Satisfied customers love bread", "Satisfied customers and bread"))
                .isTrue();
        assertThat(restating("Satisfied customers", "Satisfied customers and bread"))
                .isFalse();
        assertThat(restating("We are here", "It is there")).isFalse();
    }

    @Test
    void a_number_that_the_objective_does_not_have_is_something_else() {
        assertThat(restating("Bakers win customers", "Bakers win 500 customers"))
                .isFalse();
        assertThat(restating("Bakers win 500 customers", "Bakers win 500 customers"))
                .isTrue();
    }

    private static List<String> strangers(List<KeyResult> keyResults) {
        Okrs okrs = Okrs.of(
                Objective.of("objective", OBJECTIVE, Cycle.quarter(2026, 3)).withKeyResults(keyResults));
        return RuleSet.of(ObjectiveTextRules.UNRELATED_TO_OBJECTIVE).check(okrs, DAY).all().stream()
                .map(finding -> okrs.keyResult(finding.subject()).orElseThrow().title())
                .toList();
    }

    private static boolean restating(String objective, String keyResult) {
        Okrs okrs = Okrs.of(
                Objective.of("objective", objective, Cycle.quarter(2026, 3)).withKeyResults(keyResults(keyResult)));
        return RuleSet.of(ObjectiveTextRules.RESTATES_OBJECTIVE).check(okrs, DAY).all().stream()
                .map(Finding::subject)
                .toList()
                .equals(List.of("key-result-0"));
    }

    private static List<KeyResult> keyResults(String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> KeyResult.of("key-result-" + i, titles[i], Metric.reach(100)))
                .toList();
    }
}
