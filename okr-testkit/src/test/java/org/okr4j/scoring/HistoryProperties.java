package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.TitleAmendment;
import org.okr4j.testkit.OkrArbitraries;

/** Law 5, for whole scorecards: what is dated later changes nothing, and what was scored stays as it was. */
class HistoryProperties {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Property
    void what_is_dated_after_the_day_changes_nothing(@ForAll Okrs okrs, @ForAll("dates") LocalDate asOf) {
        Okrs known = unlessRefused(() -> Okrs.of(okrs.objectives().stream()
                .map(objective -> until(objective, asOf))
                .toList()));

        assertThat(Scorer.standard().score(okrs, asOf))
                .isEqualTo(Scorer.standard().score(known, asOf));
    }

    @Property
    void a_check_in_changes_nothing_as_of_the_day_before(@ForAll("reported") KeyResult reported) {
        CheckIn last = last(reported.checkIns());
        List<CheckIn> others =
                reported.checkIns().subList(0, reported.checkIns().size() - 1);
        Okrs before = document(reported.withCheckIns(others));
        Okrs after = before.plusCheckIn("k", last);
        LocalDate dayBefore = last.date().minusDays(1);

        assertThat(Scorer.standard().score(after, dayBefore))
                .isEqualTo(Scorer.standard().score(before, dayBefore));
    }

    @Property
    void an_amendment_changes_nothing_as_of_the_day_before(@ForAll("amended") KeyResult amended) {
        MeasureAmendment last = last(amended.amendments());
        List<MeasureAmendment> others =
                amended.amendments().subList(0, amended.amendments().size() - 1);
        Okrs before = unlessRefused(() -> document(amended.withAmendments(others)));
        Okrs after = before.plusAmendment("k", last);
        LocalDate dayBefore = last.date().minusDays(1);

        assertThat(Scorer.standard().score(after, dayBefore))
                .isEqualTo(Scorer.standard().score(before, dayBefore));
    }

    @Property
    void words_change_no_number(
            @ForAll("busyDocuments") Okrs okrs, @ForAll TitleAmendment amendment, @ForAll("dates") LocalDate asOf) {
        Assume.that(!okrs.objectives().isEmpty());
        Objective first = okrs.objectives().get(0);
        Okrs reworded = okrs.replace(
                first.withTitle("Other words").withDescription("More words").plusAmendment(amendment));

        assertThat(Scorer.standard().score(reworded, asOf))
                .isEqualTo(Scorer.standard().score(okrs, asOf));
    }

    @Property
    void an_amendment_counts_from_its_day_on_as_if_it_had_always_been_the_measure(
            @ForAll("amended") KeyResult amended) {
        MeasureAmendment last = last(amended.amendments());
        KeyResult always = unlessRefused(() -> amended.withAmendments(List.of()).withMeasure(last.measure()));

        for (LocalDate asOf : List.of(last.date(), LAST_DAY)) {
            KeyResultScore since =
                    Scorer.standard().score(document(amended), asOf).keyResult("k");
            KeyResultScore ever =
                    Scorer.standard().score(document(always), asOf).keyResult("k");
            String amendment = "amended on " + last.date() + ": " + Shown.escaped(last.reason());
            List<Reason> reasons = new ArrayList<>(ever.reasons());
            reasons.add(0, new Reason(Reason.Of.MEASURE, amendment));
            assertThat(since).isEqualTo(ever.withReasons(reasons));
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static Okrs document(KeyResult keyResult) {
        return Okrs.of(Objective.of("o", "An objective", Cycle.year(2026), keyResult.withId("k")));
    }

    private static Objective until(Objective objective, LocalDate asOf) {
        return objective
                .withKeyResults(objective.keyResults().stream()
                        .map(keyResult -> keyResult
                                .withCheckIns(List.of())
                                .withAmendments(keyResult.amendments().stream()
                                        .filter(amendment -> !amendment.date().isAfter(asOf))
                                        .toList())
                                .withCheckIns(keyResult.checkIns().stream()
                                        .filter(checkIn -> !checkIn.date().isAfter(asOf))
                                        .toList()))
                        .toList())
                .withAmendments(objective.amendments().stream()
                        .filter(amendment -> !amendment.date().isAfter(asOf))
                        .toList());
    }

    /** Not everything fits to every measure: a sum takes no part of a whole. */
    private static <T> T unlessRefused(Supplier<T> change) {
        try {
            return change.get();
        } catch (InvalidValueException refused) {
            Assume.that(false);
            throw refused;
        }
    }

    @Provide
    Arbitrary<Okrs> busyDocuments() {
        return Busy.documents();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<KeyResult> reported() {
        return Arbitraries.oneOf(Busy.keyResults(), OkrArbitraries.keyResults())
                .filter(keyResult -> !keyResult.checkIns().isEmpty());
    }

    @Provide
    Arbitrary<KeyResult> amended() {
        return Arbitraries.oneOf(Busy.keyResults(), OkrArbitraries.keyResults())
                .filter(keyResult -> !keyResult.amendments().isEmpty());
    }
}
