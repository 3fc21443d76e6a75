package org.okr4j.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.core.Progress;

/** Decimals as people hand them in. */
final class Numbers {
    private static final BigDecimal LONGEST = new BigDecimal("999999999999999999.999999999999");
    private static final int MOST_DECIMALS = 12;
    private static final long ONE = 1_000_000;
    private static final long MOST = 1_000_000 * ONE;

    private Numbers() {}

    static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.integers().between(-100, 100).map(BigDecimal::valueOf)),
                Tuple.of(4, decimals(new BigDecimal(100_000), 2)),
                Tuple.of(2, decimals(LONGEST, 12)),
                Tuple.of(3, strange()));
    }

    /** Whole numbers most of the time, the two ends often, and numbers with two decimals more than the ends have. */
    static Arbitrary<BigDecimal> between(BigDecimal least, BigDecimal most) {
        int scale = Math.max(0, Math.max(least.scale(), most.scale())) + 2;
        Arbitrary<BigDecimal> decimals =
                Arbitraries.bigDecimals().between(least, most).ofScale(Math.min(scale, MOST_DECIMALS));
        BigInteger first = least.setScale(0, RoundingMode.CEILING).unscaledValue();
        BigInteger last = most.setScale(0, RoundingMode.FLOOR).unscaledValue();
        if (first.compareTo(last) > 0) {
            return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(least, most)), Tuple.of(4, decimals));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.bigIntegers().between(first, last).map(BigDecimal::new)),
                Tuple.of(1, Arbitraries.of(least, most)),
                Tuple.of(2, decimals));
    }

    static Arbitrary<BigDecimal> positive() {
        return amounts().map(BigDecimal::abs).map(value -> value.signum() == 0 ? BigDecimal.ONE : value);
    }

    static Arbitrary<BigDecimal> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.valueOf(2), BigDecimal.TEN)),
                Tuple.of(3, millionths().map(value -> BigDecimal.valueOf(value, 6))),
                Tuple.of(1, Arbitraries.longs().between(0, MOST).map(value -> BigDecimal.valueOf(value, 6))),
                Tuple.of(1, Arbitraries.of(new BigDecimal("1E+6"), new BigDecimal("0.00"), new BigDecimal("3.50"))));
    }

    static Arbitrary<Progress> progress() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, millionths()),
                        Tuple.of(2, Arbitraries.longs().between(-2 * ONE, 3 * ONE)),
                        Tuple.of(1, Arbitraries.longs().between(-MOST, MOST)))
                .map(Progress::new);
    }

    /** Counts of millionths from 0 to 1, mostly with one or two decimals. */
    static Arbitrary<Long> millionths() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 10).map(tenths -> tenths * ONE / 10)),
                Tuple.of(2, Arbitraries.longs().between(0, 100).map(hundredths -> hundredths * ONE / 100)),
                Tuple.of(2, Arbitraries.longs().between(0, ONE)));
    }

    private static Arbitrary<BigDecimal> decimals(BigDecimal most, int scale) {
        return Arbitraries.bigDecimals().between(most.negate(), most).ofScale(scale);
    }

    private static Arbitrary<BigDecimal> strange() {
        return Arbitraries.of(
                        "0.00",
                        "5.0",
                        "5E0",
                        "1E+2",
                        "-0.50",
                        "-1E+17",
                        "1E-12",
                        "1.000000000000",
                        "99.999999999999",
                        "999999999999999999",
                        "-999999999999999999.999999999999")
                .map(BigDecimal::new);
    }
}
