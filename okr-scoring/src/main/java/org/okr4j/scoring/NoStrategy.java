package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;

/** Never any progress. */
record NoStrategy<M extends Measure>(Class<M> kind) implements TimelessStrategy<M> {

    @Override
    public String id() {
        return "none";
    }

    @Override
    public boolean canMeasure(M measure) {
        return false;
    }

    @Override
    public Optional<Progress> progress(M measure, Evidence evidence) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return id();
    }
}
