package org.okr4j.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Assume;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** How laws are asked, apart from what they say. */
class ClaimsTest {
    private static final Law<List<Integer>> FEW = Law.over(
            "few",
            "no number is above the limit",
            "Look at the limit.",
            () -> Arbitraries.integers().between(0, 1_000),
            (List<Integer> limit, Integer number) ->
                    Fault.unless(number <= limit.get(0), number + " is above " + limit.get(0)));

    @Test
    void the_smallest_case_is_shown_with_the_seed_and_how_to_run_it_again() {
        assertThatThrownBy(() -> Claims.of("fifty", List.of(50), List.of(FEW)).check())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageMatching("""
                        Law "few" is broken by fifty: no number is above the limit
                          in case   51
                          what      51 is above 50
                          look at   Look at the limit\\.
                          found     in try [1-9] of 1000, made smaller [0-9]+ times
                          again     only the law "few" with seed\\(2026\\) and tries\\(1000\\)""");
    }

    @Test
    void the_same_seed_gives_the_same_cases_and_another_gives_others() {
        assertThat(asked(1)).hasSize(100).isEqualTo(asked(1)).isNotEqualTo(asked(2));
    }

    private static List<Integer> asked(long seed) {
        List<Integer> asked = new ArrayList<>();
        Law<String> listening = Law.over("l", "l", "l", () -> Arbitraries.integers(), (who, number) -> {
            asked.add(number);
            return Optional.empty();
        });
        Claims.of("x", "x", List.of(listening)).seed(seed).tries(100).check();
        return asked;
    }

    @Test
    void of_several_with_the_same_cases_the_one_that_breaks_a_law_is_named() {
        Claims<List<Integer>> claims =
                Claims.of("all", List.of(1_000), List.of(FEW)).and("fifty", List.of(50));

        assertThat(claims.tests())
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("all, fifty: " + FEW.sentence());
        assertThatThrownBy(claims::check).hasMessageStartingWith("Law \"few\" is broken by fifty: ");
    }

    @Test
    void laws_that_are_not_claimed_or_cannot_be_asked_are_passed_over() {
        Law<List<Integer>> ofNobody = FEW.onlyFor(limit -> limit.isEmpty());

        Claims.of("fifty", List.of(50), List.of(FEW)).except(FEW).check();
        Claims.of("fifty", List.of(50), List.of(ofNobody)).check();
        assertThat(Claims.of("fifty", List.of(50), List.of(FEW, ofNobody))
                        .only(FEW)
                        .laws())
                .containsExactly(FEW);
    }

    @Test
    void a_law_that_says_something_of_hardly_any_case_fails() {
        Law<String> silent = Law.over("silent", "s", "s", () -> Arbitraries.integers(), (who, number) -> {
            Assume.that(false);
            return Optional.empty();
        });

        assertThatThrownBy(() -> Claims.of("x", "x", List.of(silent)).tries(5).check())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage(
                        "Law \"silent\" of x could be asked in 0 of 101 cases only: hand in values of which it can be"
                                + " asked more often");
    }

    @Test
    void a_law_is_asked_in_the_cases_of_another_too() {
        List<Object> asked = new ArrayList<>();
        Law<String> ones = law(asked, 1);

        Claims.of("x", "x", List.of(ones.and(law(asked, 2)))).tries(2).check();
        Claims.of("x", "x", List.of(ones.atMost(1))).tries(2).check();

        assertThat(asked).containsExactly(1, 1, 2, 2, 1);
    }

    private static Law<String> law(List<Object> asked, int number) {
        return Law.over("l", "l", "l", () -> Arbitraries.just(number), (who, drawn) -> {
            asked.add(drawn);
            return Optional.empty();
        });
    }

    @Test
    void an_endless_recursion_breaks_a_law() {
        Law<String> endless = Law.over("endless", "e", "e", () -> Arbitraries.just(1), (who, drawn) -> recurse(drawn));

        assertThatThrownBy(() -> Claims.of("x", "x", List.of(endless)).check())
                .hasMessageContaining("  what      threw java.lang.StackOverflowError");
    }

    private static Optional<String> recurse(int depth) {
        return depth < 0 ? Optional.empty() : recurse(depth + 1).map(fault -> fault + depth);
    }

    @Test
    void a_law_is_asked_at_least_once() {
        assertThatThrownBy(() -> Claims.of("x", "x", List.<Law<String>>of()).tries(0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("A law is asked at least once: 0 times");
    }
}
