package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;

/** What the strategies of a bound have in common. */
final class Bounds {
    private Bounds() {}

    /** Counts the numbers that met the bounds, as a share of those there are or of those planned, held at 1. */
    static Fraction share(Maintain maintain, List<Fraction> numbers) {
        return share(maintain, numbers.stream().filter(maintain::isMetBy).count(), numbers.size());
    }

    static Fraction share(Maintain maintain, long met, int made) {
        long of = maintain.planned().isPresent() ? maintain.planned().getAsInt() : made;
        return Fraction.of(BigDecimal.valueOf(Math.min(met, of)), BigDecimal.valueOf(of));
    }

    /** Says whether an aggregated value meets the bounds; a share of check-ins does so when it is 1. */
    static boolean isMet(Maintain maintain, Fraction value) {
        return isShare(maintain) ? value.compareTo(BigDecimal.ONE) >= 0 : maintain.isMetBy(value);
    }

    static boolean isShare(Maintain maintain) {
        return maintain.aggregate() == Aggregate.SHARE;
    }

    static String formula(Maintain maintain, Fraction value) {
        String verdict = isMet(maintain, value) ? " is met" : " is not met";
        if (isShare(maintain)) {
            return Formula.number(value) + " ≥ 1" + verdict;
        }
        String sign = maintain.exclusive() ? " < " : " ≤ ";
        String lower =
                maintain.atLeast().map(bound -> Formula.number(bound) + sign).orElse("");
        String upper =
                maintain.atMost().map(bound -> sign + Formula.number(bound)).orElse("");
        return lower + Formula.number(value) + upper + verdict;
    }
}
