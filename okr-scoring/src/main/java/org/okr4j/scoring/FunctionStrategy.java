package org.okr4j.scoring;

import java.util.Optional;
import java.util.function.BiFunction;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;
import org.okr4j.core.Shown;

/** A strategy that is a function with an id. */
record FunctionStrategy<M extends Measure>(
        String id, Class<M> kind, BiFunction<? super M, ? super Evidence, Optional<Progress>> function)
        implements ScoringStrategy<M> {

    FunctionStrategy {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValueException(
                    "The id of a strategy is lower-case words joined by -, such as ratio-to-target: "
                            + Shown.quoted(id));
        }
    }

    @Override
    public Optional<Progress> progress(M measure, Evidence evidence) {
        return function.apply(measure, evidence);
    }

    @Override
    public String toString() {
        return id;
    }
}
