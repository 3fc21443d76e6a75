package org.okr4j.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds fractions exactly. Those of one denominator are added first, then halves with halves: so the sum of many
 * different denominators, which has as many digits as all of them together, takes a few long multiplications instead of
 * one for each.
 */
final class Sums {
    private Sums() {}

    /** Adds one fraction or more. */
    static Fraction of(List<Fraction> fractions) {
        Map<BigDecimal, BigDecimal> numerators = new HashMap<>();
        for (Fraction fraction : fractions) {
            numerators.merge(fraction.denominator(), fraction.numerator(), BigDecimal::add);
        }
        List<Fraction> sums = new ArrayList<>(numerators.size());
        numerators.forEach((denominator, numerator) -> sums.add(Fraction.of(numerator, denominator)));
        return halves(sums);
    }

    private static Fraction halves(List<Fraction> fractions) {
        List<Fraction> sums = fractions;
        while (sums.size() > 1) {
            List<Fraction> pairs = new ArrayList<>((sums.size() + 1) / 2);
            for (int i = 0; i < sums.size(); i += 2) {
                pairs.add(i + 1 < sums.size() ? sums.get(i).plus(sums.get(i + 1)) : sums.get(i));
            }
            sums = pairs;
        }
        return sums.get(0);
    }
}
