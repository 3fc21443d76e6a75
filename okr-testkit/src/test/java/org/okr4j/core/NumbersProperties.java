package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OkrArbitraries;

class NumbersProperties {
    /** Twelve decimals: every amount is a whole number of these. */
    private static final int SCALE = 12;

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    @Property
    void sums_products_and_quotients_are_those_of_whole_numbers(
            @ForAll("amounts") BigDecimal a,
            @ForAll("positive") BigDecimal b,
            @ForAll("amounts") BigDecimal c,
            @ForAll("positive") BigDecimal d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);

        assertSame(
                one.plus(other),
                whole(a).multiply(whole(d)).add(whole(c).multiply(whole(b))),
                whole(b).multiply(whole(d)));
        assertSame(
                one.minus(other),
                whole(a).multiply(whole(d)).subtract(whole(c).multiply(whole(b))),
                whole(b).multiply(whole(d)));
        assertSame(one.times(other), whole(a).multiply(whole(c)), whole(b).multiply(whole(d)));
        if (c.signum() != 0) {
            assertSame(one.dividedBy(other), whole(a).multiply(whole(d)), whole(b).multiply(whole(c)));
            assertSame(one.dividedBy(c), whole(a).multiply(BigInteger.TEN.pow(SCALE)), whole(b).multiply(whole(c)));
        }
        assertThat(one.plus(c)).isEqualTo(one.plus(Fraction.of(c)));
        assertThat(one.minus(c)).isEqualTo(one.minus(Fraction.of(c)));
        assertThat(one.times(c)).isEqualTo(one.times(Fraction.of(c)));
    }

    @Property
    void fractions_are_ordered_and_equal_by_their_values(
            @ForAll("amounts") BigDecimal a,
            @ForAll("positive") BigDecimal b,
            @ForAll("amounts") BigDecimal c,
            @ForAll("positive") BigDecimal d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);
        Fraction scaled = Fraction.of(a.multiply(d).negate(), b.multiply(d).negate());

        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(whole(a).multiply(whole(d)).compareTo(whole(c).multiply(whole(b))));
        assertThat(Integer.signum(one.compareTo(c))).isEqualTo(Integer.signum(one.compareTo(Fraction.of(c))));
        assertThat(one.signum()).isEqualTo(a.signum());
        assertThat(scaled).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
    }

    @Property
    void progress_is_rounded_down_and_held_within_a_million(
            @ForAll("amounts") BigDecimal dividend, @ForAll("amounts") BigDecimal anyDivisor) {
        BigDecimal divisor = anyDivisor.signum() == 0 ? BigDecimal.ONE : anyDivisor;
        BigInteger most = MILLION.multiply(MILLION);
        BigInteger expected = floorDiv(whole(dividend).multiply(MILLION), whole(divisor))
                .max(most.negate())
                .min(most);

        assertThat(Progress.floor(dividend, divisor)).isEqualTo(new Progress(expected.longValueExact()));
        assertThat(Fraction.of(dividend, divisor).toProgress()).isEqualTo(new Progress(expected.longValueExact()));
    }

    @Property
    void progress_of_the_same_quotient_is_the_same_whatever_its_exponents(
            @ForAll("amounts") BigDecimal dividend, @ForAll("positive") BigDecimal divisor) {
        for (int power : new int[] {2_000, -2_000, 1_000_000_000, -1_000_000_000}) {
            assertThat(Progress.floor(dividend.scaleByPowerOfTen(power), divisor.scaleByPowerOfTen(power)))
                    .isEqualTo(Progress.floor(dividend, divisor));
        }
    }

    @Property
    void an_amount_has_one_form(@ForAll("amounts") BigDecimal value) {
        Amount amount = new Amount(value);

        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.value().scale()).isBetween(0, SCALE);
        assertThat(amount.toString()).isEqualTo(amount.value().toPlainString()).doesNotMatch(".*\\..*0");
        assertThat(Amount.of(value.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
        assertThat(Amount.of(value.toPlainString())).isEqualTo(amount);
        assertThat(Amount.of(amount.toString())).isEqualTo(amount);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return OkrArbitraries.amounts();
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.oneOf(OkrArbitraries.positiveAmounts(), Arbitraries.of(BigDecimal.ONE, new BigDecimal(3)));
    }

    private static BigInteger whole(BigDecimal amount) {
        return amount.movePointRight(SCALE).toBigIntegerExact();
    }

    private static void assertSame(Fraction fraction, BigInteger numerator, BigInteger denominator) {
        assertThat(fraction.denominator()).isPositive();
        assertThat(fraction.numerator().multiply(new BigDecimal(denominator)))
                .isEqualByComparingTo(fraction.denominator().multiply(new BigDecimal(numerator)));
        BigInteger sixDecimals = floorDiv(numerator.multiply(MILLION), denominator);
        assertThat(fraction.floor(6)).isEqualByComparingTo(new BigDecimal(sixDecimals, 6));
    }

    private static BigInteger floorDiv(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        boolean below = parts[1].signum() != 0 && parts[1].signum() != divisor.signum();
        return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
