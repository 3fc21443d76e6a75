package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Maintain;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;

class CutsTest {

    @ParameterizedTest
    @CsvSource({
        // gap = expected − progress, at most 0.2 and at most 0.4
        "GAP, true, 0.5, 0.3, ON_TRACK",
        "GAP, true, 0.5, 0.299999, AT_RISK",
        "GAP, true, 0.5, 0.1, AT_RISK",
        "GAP, true, 0.5, 0.099999, OFF_TRACK",
        "GAP, true, 0.5, 0.9, ON_TRACK",
        "GAP, true, 0, -0.4, AT_RISK",
        "GAP, false, 0.5, 0.300001, ON_TRACK",
        "GAP, false, 0.5, 0.3, AT_RISK",
        "GAP, false, 0.5, 0.100001, AT_RISK",
        "GAP, false, 0.5, 0.1, OFF_TRACK",
        // ratio = progress / expected, 0.4 or more and 0.2 or more
        "RATIO, true, 0.5, 0.2, ON_TRACK",
        "RATIO, true, 0.5, 0.199999, AT_RISK",
        "RATIO, true, 0.5, 0.1, AT_RISK",
        "RATIO, true, 0.5, 0.099999, OFF_TRACK",
        "RATIO, true, 0, 0, ON_TRACK",
        "RATIO, true, 0, -0.000001, OFF_TRACK",
        "RATIO, true, 0.333333, 0.133333, AT_RISK",
        "RATIO, true, 0.333333, 0.133334, ON_TRACK",
        "RATIO, false, 0.5, 0.2, AT_RISK",
        "RATIO, false, 0.5, 0.200001, ON_TRACK",
        "RATIO, false, 0.5, 0.1, OFF_TRACK",
        "RATIO, false, 0, 0, OFF_TRACK",
        "RATIO, false, 0, 0.000001, ON_TRACK",
        // progress, and its score, whatever is expected
        "PROGRESS, true, 1, 0.4, ON_TRACK",
        "PROGRESS, true, 0, 0.399999, AT_RISK",
        "PROGRESS, true, 1, 0.2, AT_RISK",
        "PROGRESS, true, 0, 0.199999, OFF_TRACK",
        "PROGRESS, false, 1, 0.4, AT_RISK",
        "PROGRESS, false, 0, 0.2, OFF_TRACK",
        "SCORE, true, 1, 0.4, ON_TRACK",
        "SCORE, true, 0, 0.399999, AT_RISK",
        "SCORE, true, 1, 0.2, AT_RISK",
        "SCORE, true, 0, -3, OFF_TRACK",
        "SCORE, false, 1, 0.4, AT_RISK",
        "SCORE, false, 0, 0.2, OFF_TRACK",
    })
    void a_cut_holds_to_the_millionth(Cuts.By by, boolean isClosed, String expected, String progress, Status status) {
        Cut lower = new Cut(Progress.of("0.2"), isClosed);
        Cut upper = new Cut(Progress.of("0.4"), isClosed);
        Cuts cuts = by == Cuts.By.GAP ? new Cuts(by, lower, upper) : new Cuts(by, upper, lower);
        assertThat(cuts.place(standing(expected, progress).build())).isEqualTo(status);
    }

    @Test
    void cuts_that_are_crossed_are_refused_with_both_of_them() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cuts.byGap(Cut.closed("0.3"), Cut.open("0.25")))
                .withMessage(
                        "What is on track is at least at risk too: on track where the gap is ≤ 0.3 and at risk < 0.25");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cuts.byRatio(Cut.closed("0.7"), Cut.closed("0.9")))
                .withMessage(
                        "What is on track is at least at risk too: on track where the ratio is ≥ 0.7 and at risk ≥ 0.9");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cuts.byScore(Cut.closed("0.7"), Cut.open("0.7")))
                .withMessageContaining("the score is ≥ 0.7 and at risk > 0.7");
        assertThat(Cuts.byProgress(Cut.open("0.7"), Cut.closed("0.7"))).isNotNull();
        assertThat(Cuts.byProgress(Cut.open("0.7"), Cut.open("0.7"))).isNotNull();
    }

    @Test
    void what_is_reached_is_done_at_once_or_when_it_is_kept() {
        Cuts cuts = Cuts.byScore(Cut.closed("0.7"), Cut.closed("0.4"));
        StatusRule kept = StatusRules.by(cuts);
        StatusRule reached = StatusRules.by(cuts, Completion.REACHED);
        Standing bound = standing("0.5", "1").measure(Maintain.atMost(5)).build();
        Standing mixed =
                standing("0.5", "1.25").addParts(Status.DONE, Status.ON_TRACK).build();

        assertThat(kept.status(bound)).isEqualTo(Status.ON_TRACK);
        assertThat(kept.status(bound.withAsOf(HalfTime.DUE))).isEqualTo(Status.DONE);
        assertThat(reached.status(bound)).isEqualTo(Status.DONE);
        assertThat(kept.status(mixed)).isEqualTo(Status.ON_TRACK);
        assertThat(kept.status(mixed.withParts(Status.DONE, Status.DONE))).isEqualTo(Status.DONE);
        assertThat(reached.status(mixed)).isEqualTo(Status.DONE);
        assertThat(reached.status(standing("0.5", "0.999999").build())).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void without_progress_the_status_is_that_of_the_standing() {
        Standing.Builder nothing =
                Standing.builder().asOf(HalfTime.TODAY).start(HalfTime.START).due(HalfTime.DUE);
        StatusRule rule = StatusRules.by(Cuts.byScore(Cut.closed("0.7"), Cut.closed("0.4")), Completion.REACHED);

        assertThat(rule.status(nothing.withoutProgress(Status.NOT_STARTED).build()))
                .isEqualTo(Status.NOT_STARTED);
        assertThat(rule.status(nothing.withoutProgress(Status.UNKNOWN).build())).isEqualTo(Status.UNKNOWN);
    }

    private static Standing.Builder standing(String expected, String progress) {
        return Standing.builder()
                .asOf(HalfTime.TODAY)
                .start(HalfTime.START)
                .due(HalfTime.DUE)
                .expected(Progress.of(expected))
                .progress(Progress.of(progress))
                .score(Progress.of(progress).score());
    }
}
