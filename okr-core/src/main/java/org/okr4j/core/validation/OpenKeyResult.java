package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.core.Ambition;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Objective;
import org.okr4j.core.Role;

/** A key result of an objective that is not closed, as of a day. */
record OpenKeyResult(Objective objective, KeyResult keyResult, LocalDate asOf) {

    /** Returns the key results of an objective. */
    static Stream<OpenKeyResult> of(Objective objective, LocalDate asOf) {
        return objective.keyResults().stream().map(keyResult -> new OpenKeyResult(objective, keyResult, asOf));
    }

    /** Returns the key results of an objective that are no guardrails. */
    static List<OpenKeyResult> targets(Objective objective, LocalDate asOf) {
        return of(objective, asOf).filter(OpenKeyResult::isTarget).toList();
    }

    String id() {
        return keyResult.id();
    }

    boolean isTarget() {
        return keyResult.role() == Role.TARGET;
    }

    /** Says whether it takes part in the score of its objective. */
    boolean counts() {
        return isTarget() && keyResult.weight().signum() > 0;
    }

    Measure measure() {
        return keyResult.measureAt(asOf);
    }

    Ambition ambition() {
        return objective.ambitionOf(keyResult);
    }

    LocalDate start() {
        return keyResult.startIn(objective.cycle());
    }

    LocalDate due() {
        return keyResult.dueIn(objective.cycle());
    }

    /** Says whether it is being worked on: the day lies between its start and its due date. */
    boolean isRunning() {
        return !asOf.isBefore(start()) && !asOf.isAfter(due());
    }

    /** Returns what was reported up to the day. */
    List<CheckIn> checkIns() {
        return keyResult.checkInsUntil(asOf);
    }

    Optional<LocalDate> newestCheckIn() {
        List<CheckIn> known = checkIns();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(known.size() - 1).date());
    }

    /** Returns what the newest check-in says that says it. */
    <T> Optional<T> newest(Function<CheckIn, Optional<T>> said) {
        List<CheckIn> known = checkIns();
        for (int i = known.size() - 1; i >= 0; i--) {
            Optional<T> value = said.apply(known.get(i));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    Remark remark(String message) {
        return Remark.on(id(), message);
    }
}
