package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Baseline;
import org.okr4j.core.Progress;

/** Never any progress. */
final class NoStrategy implements ScoringStrategy<Baseline> {

    @Override
    public String id() {
        return "none";
    }

    @Override
    public Class<Baseline> kind() {
        return Baseline.class;
    }

    @Override
    public boolean canMeasure(Baseline baseline) {
        return false;
    }

    @Override
    public Optional<Progress> progress(Baseline baseline, Evidence evidence) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return id();
    }
}
