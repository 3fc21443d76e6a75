package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;

/** All or nothing. */
final class PointStrategy implements ExactStrategy<Maintain> {

    @Override
    public String id() {
        return "point";
    }

    @Override
    public Class<Maintain> kind() {
        return Maintain.class;
    }

    @Override
    public Optional<Fraction> exactly(Maintain maintain, Evidence evidence) {
        return evidence.value()
                .map(value -> Fraction.of(Bounds.isMet(maintain, value) ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    @Override
    public String formula(Maintain maintain, Evidence evidence) {
        return Bounds.formula(maintain, evidence.value().orElseThrow());
    }

    @Override
    public String toString() {
        return id();
    }
}
