package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;

/** The share of the check-ins that met the bounds. */
final class ShareStrategy implements ExactStrategy<Maintain> {

    @Override
    public String id() {
        return "share";
    }

    @Override
    public Class<Maintain> kind() {
        return Maintain.class;
    }

    @Override
    public Optional<Fraction> exactly(Maintain maintain, Evidence evidence) {
        if (Bounds.isShare(maintain)) {
            return evidence.value();
        }
        List<Fraction> numbers = evidence.numbers();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(Bounds.share(maintain, numbers));
    }

    @Override
    public String formula(Maintain maintain, Evidence evidence) {
        Fraction share = exactly(maintain, evidence).orElseThrow();
        return Formula.number(share.numerator()) + " / " + Formula.number(share.denominator());
    }

    @Override
    public String toString() {
        return id();
    }
}
