package org.okr4j.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mean of fixed-point values by weight, summed exactly and rounded down once. Sums that fit are kept in a
 * {@code long}, which nearly all do; what does not fit goes over into a {@link BigInteger}.
 */
final class WeightedMean {
    private static final int DECIMALS = 6;
    private static final long SMALL = 1L << 61;

    private long weights;
    private long products;
    private BigInteger moreWeights = BigInteger.ZERO;
    private BigInteger moreProducts = BigInteger.ZERO;

    /** Adds a value of millionths by a weight of at most six decimals. */
    void add(BigDecimal weight, long millionths) {
        long factor = weight.movePointRight(DECIMALS).longValueExact();
        long product = factor * millionths;
        if (Math.multiplyHigh(factor, millionths) != product >> 63) {
            moreProducts = moreProducts.add(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(millionths)));
            product = 0;
        }
        weights += factor;
        products = carried(products, product);
        if (weights > SMALL) {
            moreWeights = moreWeights.add(BigInteger.valueOf(weights));
            weights = 0;
        }
    }

    /** Returns the mean in millionths, rounded towards minus infinity, or nothing where nothing was added. */
    Optional<Long> floor() {
        if (moreWeights.signum() == 0 && moreProducts.signum() == 0) {
            return weights == 0 ? Optional.empty() : Optional.of(Math.floorDiv(products, weights));
        }
        BigInteger dividend = moreProducts.add(BigInteger.valueOf(products));
        BigInteger divisor = moreWeights.add(BigInteger.valueOf(weights));
        BigInteger[] quotient = dividend.divideAndRemainder(divisor);
        return Optional.of(quotient[1].signum() < 0 ? quotient[0].longValueExact() - 1 : quotient[0].longValueExact());
    }

    /** Writes the weighted mean of what parts have, of which one has it. */
    static String formula(List<Part> parts, Function<Part, Optional<BigDecimal>> value) {
        List<Part> known =
                parts.stream().filter(part -> value.apply(part).isPresent()).toList();
        BigDecimal weights = known.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (known.size() > Formula.MOST_LISTED) {
            BigDecimal products = known.stream()
                    .map(part -> part.weight().multiply(value.apply(part).orElseThrow()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return "weighted mean of " + Formula.tooMany(known.size()) + ": " + Formula.number(products) + " / "
                    + Formula.number(weights);
        }
        return "weighted mean: "
                + Formula.sum(known.stream()
                        .map(part -> Formula.number(part.weight()) + " × "
                                + Formula.operand(value.apply(part).orElseThrow()))
                        .toList())
                + " / " + Formula.number(weights);
    }

    private long carried(long sum, long product) {
        long next = sum + product;
        if (((sum ^ next) & (product ^ next)) < 0) {
            moreProducts = moreProducts.add(BigInteger.valueOf(sum));
            return product;
        }
        return next;
    }
}
