package org.okr4j.scoring.validation;

import java.time.LocalDate;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.validation.Remark;

/** A key result that is measured by a metric as of a day. */
record RunningMetric(Objective objective, KeyResult keyResult, LocalDate asOf) {

    Metric metric() {
        return (Metric) keyResult.measureAt(asOf);
    }

    LocalDate start() {
        return keyResult.startIn(objective.cycle());
    }

    LocalDate due() {
        return keyResult.dueIn(objective.cycle());
    }

    long days() {
        return due().toEpochDay() - start().toEpochDay();
    }

    long daysLeft() {
        return due().toEpochDay() - asOf.toEpochDay();
    }

    /** Says whether a third of the time has passed and some is left. */
    boolean isWellUnderWay() {
        return daysLeft() > 0 && 3 * (days() - daysLeft()) >= days();
    }

    Remark remark(String message) {
        return Remark.on(keyResult.id(), message);
    }
}
