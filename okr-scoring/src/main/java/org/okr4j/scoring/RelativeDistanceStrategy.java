package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;

/** How far inside or outside of its only bound a number lies, as a share of the bound. */
final class RelativeDistanceStrategy implements ExactStrategy<Maintain> {
    private static final Fraction ALMOST = Fraction.of(new BigDecimal("0.999999"));

    @Override
    public String id() {
        return "relative-distance";
    }

    @Override
    public Class<Maintain> kind() {
        return Maintain.class;
    }

    @Override
    public boolean canMeasure(Maintain maintain) {
        return maintain.atLeast().isPresent() != maintain.atMost().isPresent()
                && bound(maintain).signum() > 0
                && !Bounds.isShare(maintain);
    }

    @Override
    public Optional<Fraction> exactly(Maintain maintain, Evidence evidence) {
        return canMeasure(maintain)
                ? evidence.value().map(value -> isOnExclusiveBound(maintain, value) ? ALMOST : way(maintain, value))
                : Optional.empty();
    }

    private static Fraction way(Maintain maintain, Fraction value) {
        Fraction lost =
                value.times(BigDecimal.ONE.negate()).plus(bound(maintain)).dividedBy(bound(maintain));
        return maintain.atLeast().isPresent()
                ? Fraction.of(BigDecimal.ONE).minus(lost)
                : Fraction.of(BigDecimal.ONE).plus(lost);
    }

    private static boolean isOnExclusiveBound(Maintain maintain, Fraction value) {
        return maintain.exclusive() && value.compareTo(bound(maintain)) == 0;
    }

    private static BigDecimal bound(Maintain maintain) {
        return maintain.atLeast().or(maintain::atMost).orElseThrow();
    }

    @Override
    public String formula(Maintain maintain, Evidence evidence) {
        Fraction value = evidence.value().orElseThrow();
        if (isOnExclusiveBound(maintain, value)) {
            return Bounds.formula(maintain, value) + ", just below 1";
        }
        String bound = Formula.number(bound(maintain));
        String sign = maintain.atLeast().isPresent() ? "1 − (" : "1 + (";
        return sign + bound + " − " + minuend(value) + ") / " + bound;
    }

    private static String minuend(Fraction value) {
        return value.denominator().compareTo(BigDecimal.ONE) == 0
                ? Formula.operand(value.numerator())
                : "(" + Formula.number(value) + ")";
    }

    @Override
    public String toString() {
        return id();
    }
}
