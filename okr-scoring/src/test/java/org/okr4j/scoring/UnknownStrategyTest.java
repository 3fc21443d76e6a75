package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Amendment;
import org.okr4j.core.Binary;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.RollUpSource;

class UnknownStrategyTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final KeyResult DONE = KeyResult.of("done", "Done", Binary.of());
    private static final KeyResult ASKS =
            KeyResult.of("asks", "Asks", Metric.reach(10).withStrategy("lineer"));
    private static final String MESSAGE = "No strategy for metric is called \"lineer\", did you mean \"linear\"?"
            + " Known are linear, ratio-to-target";

    @Test
    void the_path_leads_to_the_measure_that_asks() {
        Okrs okrs = Okrs.of(Objective.of("o", "O", CYCLE), Objective.of("p", "P", CYCLE, DONE, ASKS));

        assertRefused(okrs, "/objectives/1/keyResults/1/measure/strategy");
    }

    @Test
    void the_path_leads_to_the_amendment_in_force() {
        KeyResult amended = KeyResult.of("asks", "Asks", Metric.reach(10))
                .plusAmendment(Amendment.of(DAY.minusDays(1), ASKS.measure(), "Because"));
        Okrs okrs = Okrs.of(Objective.of("o", "O", CYCLE, amended));

        assertThat(Scorer.standard().score(okrs, DAY.minusDays(2)).objectives()).hasSize(1);
        assertRefused(okrs, "/objectives/0/keyResults/0/amendments/0/measure/strategy");
    }

    @Test
    void the_path_is_that_of_the_document_also_in_a_tree() {
        Objective above = Objective.of("o", "O", CYCLE).withRollUp(RollUpSource.OBJECTIVES);
        Okrs okrs = Okrs.of(above, Objective.of("p", "P", CYCLE, ASKS).withParent("o"));

        assertRefused(okrs, "/objectives/1/keyResults/0/measure/strategy");
    }

    private static void assertRefused(Okrs okrs, String path) {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> Scorer.standard().score(okrs, DAY));

        assertThat(refused).isNotNull();
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused).hasMessageStartingWith(MESSAGE);
    }
}
