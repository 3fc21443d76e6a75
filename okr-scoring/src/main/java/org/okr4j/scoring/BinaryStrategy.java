package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Binary;
import org.okr4j.core.Done;
import org.okr4j.core.Fraction;

/** 1 where it is done, 0 where it is not. */
final class BinaryStrategy implements ExactStrategy<Binary> {

    @Override
    public String id() {
        return "binary";
    }

    @Override
    public Class<Binary> kind() {
        return Binary.class;
    }

    @Override
    public Optional<Fraction> exactly(Binary binary, Evidence evidence) {
        return evidence.latest().map(reading -> Fraction.of(reading == Done.YES ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    @Override
    public String formula(Binary binary, Evidence evidence) {
        return evidence.latest().orElseThrow() == Done.YES ? "done" : "not done";
    }

    @Override
    public String toString() {
        return id();
    }
}
