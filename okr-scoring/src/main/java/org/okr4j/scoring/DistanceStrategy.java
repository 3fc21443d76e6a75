package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;
import org.okr4j.core.Progress;

/** What is left of the tolerance outside of a bound. */
final class DistanceStrategy implements TimelessStrategy<Maintain> {
    private static final Progress ALMOST = new Progress(999_999);

    @Override
    public String id() {
        return "distance";
    }

    @Override
    public Class<Maintain> kind() {
        return Maintain.class;
    }

    @Override
    public Optional<Progress> progress(Maintain maintain, Evidence evidence) {
        return evidence.value().map(value -> progress(maintain, value));
    }

    private static Progress progress(Maintain maintain, Fraction value) {
        if (isAllOrNothing(maintain, value)) {
            return Bounds.isMet(maintain, value) ? Progress.ONE : Progress.ZERO;
        }
        Fraction lost =
                maintain.distanceOf(value).dividedBy(maintain.tolerance().orElseThrow());
        return held(Fraction.of(BigDecimal.ONE).minus(lost).toProgress());
    }

    private static boolean isAllOrNothing(Maintain maintain, Fraction value) {
        return maintain.tolerance().isEmpty() || Bounds.isShare(maintain) || Bounds.isMet(maintain, value);
    }

    /** On a bound that is exclusive nothing is lost, and yet it is not met. */
    private static Progress held(Progress left) {
        if (left.compareTo(Progress.ZERO) < 0) {
            return Progress.ZERO;
        }
        return left.compareTo(ALMOST) > 0 ? ALMOST : left;
    }

    @Override
    public String formula(Maintain maintain, Evidence evidence) {
        Fraction value = evidence.value().orElseThrow();
        if (isAllOrNothing(maintain, value)) {
            return Bounds.formula(maintain, value);
        }
        Fraction distance = maintain.distanceOf(value);
        BigDecimal tolerance = maintain.tolerance().orElseThrow();
        String left = "1 − " + Formula.operand(distance) + " / " + Formula.number(tolerance);
        if (distance.signum() == 0) {
            return "min(" + Formula.number(ALMOST.value()) + ", " + left + ")";
        }
        return distance.compareTo(tolerance) > 0 ? "max(0, " + left + ")" : left;
    }

    @Override
    public String toString() {
        return id();
    }
}
