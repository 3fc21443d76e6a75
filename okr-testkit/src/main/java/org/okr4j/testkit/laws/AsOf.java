package org.okr4j.testkit.laws;

import java.time.LocalDate;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/** A document and the day on which it is asked about. */
record AsOf(Okrs okrs, LocalDate asOf) {

    /** Returns the document as it was known on the day. */
    Okrs known() {
        return Okrs.of(okrs.objectives().stream().map(this::known).toList());
    }

    private Objective known(Objective objective) {
        return objective
                .withKeyResults(objective.keyResults().stream().map(this::known).toList())
                .withAmendments(objective.amendments().stream()
                        .filter(amendment -> !amendment.date().isAfter(asOf))
                        .toList());
    }

    /** What readings name may be known from a later amendment only, so that those stay. */
    private KeyResult known(KeyResult keyResult) {
        KeyResult earlier = keyResult.withCheckIns(keyResult.checkIns().stream()
                .filter(checkIn -> !checkIn.date().isAfter(asOf))
                .toList());
        try {
            return earlier.withAmendments(keyResult.amendments().stream()
                    .filter(amendment -> !amendment.date().isAfter(asOf))
                    .toList());
        } catch (InvalidValueException refused) {
            return earlier;
        }
    }

    @Override
    public String toString() {
        return okrs + " as of " + asOf;
    }
}
