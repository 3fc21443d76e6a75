package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OkrArbitraries;

class ShortDivisionProperties {
    private static final BigInteger LONGEST = BigInteger.TEN.pow(20);

    @Property
    void what_fits_is_the_quotient_of_the_decimals(
            @ForAll("decimals") BigDecimal dividend, @ForAll("decimals") BigDecimal divisor) {
        if (ShortDivision.fits(dividend, divisor)) {
            assertThat(ShortDivision.floor(dividend, divisor)).isEqualTo(slowly(dividend, divisor));
        }
    }

    @Property
    void amounts_divide_the_same_whether_they_fit_or_not(
            @ForAll("amounts") BigDecimal dividend, @ForAll("amounts") BigDecimal divisor) {
        if (divisor.signum() != 0) {
            long most = Progress.MOST.millionths();
            BigInteger expected = dividend.divide(divisor, Millionths.DECIMALS, RoundingMode.FLOOR)
                    .unscaledValue()
                    .max(BigInteger.valueOf(-most))
                    .min(BigInteger.valueOf(most));

            assertThat(Progress.floor(dividend, divisor)).isEqualTo(new Progress(expected.longValueExact()));
        }
    }

    @Property
    void amounts_up_to_a_million_with_two_decimals_fit(
            @ForAll("ordinary") BigDecimal dividend, @ForAll("ordinary") BigDecimal divisor) {
        assertThat(ShortDivision.fits(dividend, divisor)).isEqualTo(divisor.signum() != 0);
    }

    /** Up to 20 digits, which is two too many, with exponents on both sides of what fits. */
    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(LONGEST.negate(), LONGEST),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(-20, 20))
                .as((digits, dropped, scale) -> new BigDecimal(digits.divide(BigInteger.TEN.pow(dropped)), scale));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return OkrArbitraries.amounts();
    }

    @Provide
    Arbitrary<BigDecimal> ordinary() {
        BigDecimal most = BigDecimal.valueOf(1_000_000);
        return Arbitraries.bigDecimals().between(most.negate(), most).ofScale(2);
    }

    private static long slowly(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, Millionths.DECIMALS, RoundingMode.FLOOR)
                .unscaledValue()
                .longValueExact();
    }
}
