package org.okr4j.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorer;

/** Compares a key result with itself in another unit: everything but the reading that is shown. */
final class UnitChange {
    private UnitChange() {}

    static Optional<String> fault(Scorer scorer, Cases.InUnits drawn) {
        Measure measure = drawn.measure();
        Unit unit = drawn.unit();
        Measure changed = Asking.unlessRefused(() -> unit.of(measure));
        List<CheckIn> taken = drawn.log().stream()
                .filter(checkIn -> measure.takes(checkIn.reading().orElseThrow()))
                .toList();
        Assume.that(!taken.isEmpty());
        List<CheckIn> moved = Asking.unlessRefused(() -> taken.stream()
                .map(checkIn -> checkIn.withReading(unit.of(checkIn.reading().orElseThrow(), measure.unit())))
                .toList());
        return Fault.unlessEqual(
                score(scorer, measure, taken, drawn.asOf()), score(scorer, changed, moved, drawn.asOf()));
    }

    private static KeyResultScore score(Scorer scorer, Measure measure, List<CheckIn> log, LocalDate asOf) {
        KeyResult keyResult = KeyResult.of("k", "A key result", measure).withCheckIns(log);
        return scorer.withExplanations(false)
                .score(keyResult, Asking.CYCLE, asOf)
                .withReading(Optional.empty());
    }
}
