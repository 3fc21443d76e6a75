package org.okr4j.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact quotient of two decimals, such as an average or a part of a whole, that is not rounded before something is
 * decided by it.
 *
 * <p>Two fractions are equal if their values are: 1/2 equals 2/4. Example: the average of 1, 1 and 2 is
 * {@code Fraction.of(4, 3)}; it is greater than 1.333333 and less than 1.333334.
 */
public final class Fraction implements Comparable<Fraction> {
    private static final int HASHED_DECIMALS = 20;

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Fraction(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a decimal as a fraction with the denominator 1.
     *
     * @param value any decimal
     * @return the fraction
     */
    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    /**
     * Returns the exact quotient of two decimals.
     *
     * @param numerator any decimal
     * @param denominator any decimal but 0
     * @return the fraction; where both are negative or only the denominator is, both signs are turned
     * @throws InvalidValueException if the denominator is 0
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return switch (denominator.signum()) {
            case 1 -> new Fraction(numerator, denominator);
            case -1 -> new Fraction(numerator.negate(), denominator.negate());
            default ->
                throw new InvalidValueException(
                        "A fraction has a denominator other than 0: " + Decimals.shown(numerator) + " / 0");
        };
    }

    /**
     * Adds fractions, exactly. Many with different denominators are added in halves, so that it takes a few long
     * multiplications instead of one for each.
     *
     * @param fractions the fractions, at least one
     * @return the sum
     * @throws InvalidValueException if there is none
     */
    public static Fraction sum(List<Fraction> fractions) {
        if (fractions.isEmpty()) {
            throw new InvalidValueException("A sum has at least one fraction: none is given");
        }
        return Sums.of(fractions);
    }

    /**
     * Returns what stands above the line.
     *
     * @return the numerator, with the sign of the fraction
     */
    public BigDecimal numerator() {
        return numerator;
    }

    /**
     * Returns what stands below the line.
     *
     * @return the denominator, above 0
     */
    public BigDecimal denominator() {
        return denominator;
    }

    /**
     * Adds a decimal, exactly.
     *
     * @param other any decimal
     * @return the sum
     */
    public Fraction plus(BigDecimal other) {
        return new Fraction(numerator.add(overDenominator(other)), denominator);
    }

    /**
     * Adds another fraction, exactly.
     *
     * @param other any fraction
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts a decimal, exactly.
     *
     * @param other any decimal
     * @return the difference
     */
    public Fraction minus(BigDecimal other) {
        return new Fraction(numerator.subtract(overDenominator(other)), denominator);
    }

    /**
     * Subtracts another fraction, exactly.
     *
     * @param other any fraction
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * Multiplies by a decimal, exactly.
     *
     * @param factor any decimal
     * @return the product
     */
    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /**
     * Multiplies by another fraction, exactly.
     *
     * @param factor any fraction
     * @return the product
     */
    public Fraction times(Fraction factor) {
        return new Fraction(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    /**
     * Divides by a decimal, exactly.
     *
     * @param divisor any decimal but 0
     * @return the quotient
     * @throws InvalidValueException if the divisor is 0
     */
    public Fraction dividedBy(BigDecimal divisor) {
        return of(numerator, overDenominator(divisor));
    }

    /**
     * Divides by another fraction, exactly.
     *
     * @param divisor any fraction but 0
     * @return the quotient
     * @throws InvalidValueException if the divisor is 0
     */
    public Fraction dividedBy(Fraction divisor) {
        return of(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /**
     * Rounds down, towards minus infinity.
     *
     * @param decimals the number of decimals to keep, 0 or more
     * @return the decimal without needless zeros: 4/3 with six decimals is 1.333333, -4/3 is -1.333334
     */
    public BigDecimal floor(int decimals) {
        BigDecimal stripped =
                numerator.divide(denominator, decimals, RoundingMode.FLOOR).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Rounds down to progress.
     *
     * @return the value with six decimals, held within 1,000,000 to either side
     */
    public Progress toProgress() {
        return Progress.floor(numerator, denominator);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1 as the fraction is below, equal to or above 0
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Compares with a decimal, exactly.
     *
     * @param other the decimal to compare with
     * @return less than 0, 0 or more than 0 as this fraction is less than, equal to or greater than the decimal
     */
    public int compareTo(BigDecimal other) {
        return numerator.compareTo(overDenominator(other));
    }

    /**
     * Compares two fractions, exactly.
     *
     * @param other the fraction to compare with
     * @return less than 0, 0 or more than 0 as this fraction is less than, equal to or greater than the other
     */
    @Override
    public int compareTo(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Brings a decimal over the denominator, which is 1 itself for every fraction that is a decimal. */
    private BigDecimal overDenominator(BigDecimal value) {
        return denominator.compareTo(BigDecimal.ONE) == 0 ? value : value.multiply(denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return floor(HASHED_DECIMALS).hashCode();
    }

    /**
     * Returns the fraction as it would be written by hand.
     *
     * @return {@code 4 / 3}, or {@code 5} where the denominator is 1
     */
    @Override
    public String toString() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.toPlainString()
                : numerator.toPlainString() + " / " + denominator.toPlainString();
    }
}
