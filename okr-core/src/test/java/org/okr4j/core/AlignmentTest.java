package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AlignmentTest {
    private static final int MANY = 100_000;
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);

    @Test
    void a_tree_is_walked_from_the_leaves_to_the_root() {
        Alignment alignment = Okrs.of(
                        objective("company"),
                        under("a", "company"),
                        under("a1", "a"),
                        under("a2", "a"),
                        under("b", "company"))
                .alignment();

        assertThat(ids(alignment.roots())).containsExactly("company");
        assertThat(ids(alignment.children("company"))).containsExactly("a", "b");
        assertThat(ids(alignment.children("a"))).containsExactly("a1", "a2");
        assertThat(alignment.children("a1")).isEmpty();
        assertThat(ids(alignment.bottomUp())).containsExactly("a1", "a2", "b", "a", "company");
    }

    @Test
    void a_parent_outside_of_the_document_makes_a_root() {
        Okrs okrs = Okrs.of(under("a", "elsewhere"));

        assertThat(ids(okrs.alignment().roots())).containsExactly("a");
        assertThat(okrs.alignment().parent(okrs.objectives().get(0))).isEmpty();
        assertThat(ids(okrs.alignment().children("elsewhere"))).containsExactly("a");
    }

    @Test
    void a_parent_that_is_a_key_result_makes_no_root_and_no_loop() {
        Okrs okrs = Okrs.of(
                under("a", "k").withKeyResults(KeyResult.of("k", "Own key result", Binary.of())), under("b", "k"));
        Alignment alignment = okrs.alignment();

        assertThat(alignment.roots()).isEmpty();
        assertThat(ids(alignment.children("k"))).containsExactly("a", "b");
        assertThat(okrs.objectives()).noneMatch(alignment::isOnLoop);
        assertThat(okrs.objectives())
                .allSatisfy(objective -> assertThat(alignment.parent(objective)).isEmpty());
        assertThat(ids(alignment.bottomUp())).containsExactly("a", "b");
    }

    @Test
    void an_objective_that_is_its_own_parent_is_a_loop() {
        Okrs okrs = Okrs.of(under("a", "a"), under("b", "a"));
        Alignment alignment = okrs.alignment();

        assertThat(okrs.objectives().stream().filter(alignment::isOnLoop))
                .extracting(Objective::id)
                .containsExactly("a");
        assertThat(alignment.roots()).isEmpty();
        assertThat(ids(alignment.bottomUp())).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void of_two_in_a_loop_both_are_and_what_hangs_below_is_not() {
        Okrs okrs = Okrs.of(under("c", "b"), under("a", "b"), under("b", "a"), under("d", "c"));
        Alignment alignment = okrs.alignment();

        assertThat(okrs.objectives().stream().filter(alignment::isOnLoop))
                .extracting(Objective::id)
                .containsExactly("a", "b");
        assertThat(ids(alignment.bottomUp()))
                .containsExactlyInAnyOrder("a", "b", "c", "d")
                .containsSubsequence("d", "c");
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_walked() {
        Okrs okrs = many(i -> i - 1);
        Alignment alignment = okrs.alignment();

        assertThat(alignment.roots()).containsExactly(okrs.objectives().get(0));
        List<String> expected = new ArrayList<>(okrs.ids());
        Collections.reverse(expected);
        assertThat(ids(alignment.bottomUp())).isEqualTo(expected);
        assertThat(okrs.objectives()).noneMatch(alignment::isOnLoop);
    }

    @Test
    void a_chain_named_from_its_end_is_walked() {
        Okrs okrs = many(i -> i + 1 < MANY ? i + 1 : -1);

        assertThat(okrs.alignment().roots()).containsExactly(okrs.objectives().get(MANY - 1));
        assertThat(okrs.alignment().bottomUp()).isEqualTo(okrs.objectives());
    }

    @Test
    void a_loop_of_a_hundred_thousand_is_found() {
        Okrs okrs = many(i -> (i + 1) % MANY);
        Alignment alignment = okrs.alignment();

        assertThat(okrs.objectives()).allMatch(alignment::isOnLoop);
        assertThat(alignment.roots()).isEmpty();
        assertThat(alignment.bottomUp()).isEqualTo(okrs.objectives());
    }

    @Test
    void a_hundred_thousand_under_one_are_walked() {
        Okrs okrs = many(i -> i == 0 ? -1 : 0);

        assertThat(okrs.alignment().children("o0")).hasSize(MANY - 1);
        assertThat(okrs.alignment().bottomUp())
                .hasSize(MANY)
                .endsWith(okrs.objectives().get(0));
    }

    @Test
    void nothing_that_is_handed_out_can_be_changed() {
        Alignment alignment = Okrs.of(objective("a"), under("b", "a")).alignment();

        assertThatThrownBy(() -> alignment.bottomUp().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> alignment.roots().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> alignment.children("a").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> alignment.children("none").add(objective("c")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Okrs many(IntUnaryOperator parent) {
        return Okrs.of(IntStream.range(0, MANY)
                .mapToObj(
                        i -> parent.applyAsInt(i) < 0 ? objective("o" + i) : under("o" + i, "o" + parent.applyAsInt(i)))
                .toList());
    }

    private static Objective objective(String id) {
        return Objective.of(id, "An objective", CYCLE);
    }

    private static Objective under(String id, String parent) {
        return objective(id).withParent(parent);
    }

    private static List<String> ids(List<Objective> objectives) {
        return objectives.stream().map(Objective::id).toList();
    }
}
