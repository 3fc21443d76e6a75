package org.okr4j.core.text;

import java.util.Optional;
import org.okr4j.core.Cycle;

/** The points and stretches of time that a text names. */
final class Periods {
    private Periods() {}

    static Periods of(Sentence sentence) {
        return new Periods();
    }

    Optional<Deadline> deadline(Optional<Cycle> cycle) {
        return Optional.empty();
    }
}
