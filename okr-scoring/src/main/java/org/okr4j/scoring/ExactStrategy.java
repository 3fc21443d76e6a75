package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;

/** A strategy that knows the progress before it is rounded, which a forecast needs. */
interface ExactStrategy<M extends Measure> extends TimelessStrategy<M> {

    Optional<Fraction> exactly(M measure, Evidence evidence);

    @Override
    default Optional<Progress> progress(M measure, Evidence evidence) {
        return exactly(measure, evidence).map(Fraction::toProgress);
    }
}
