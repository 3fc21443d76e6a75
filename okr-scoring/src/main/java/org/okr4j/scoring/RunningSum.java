package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.okr4j.core.Fraction;

/**
 * The sum of the numbers, or their average. Numbers of one denominator are held as one sum, and different denominators
 * are brought together when the value is asked for: so a number can leave as exactly as it came, and the same numbers
 * give the same numerator and denominator whichever others were there before.
 */
final class RunningSum implements RunningValue {
    private final boolean isAverage;
    private final Map<BigDecimal, Sum> sums = new TreeMap<>();
    private int count;

    private record Sum(BigDecimal numerator, int count) {
        Sum plus(Sum other) {
            return new Sum(numerator.add(other.numerator), count + other.count);
        }

        Fraction over(BigDecimal denominator) {
            BigDecimal stripped = numerator.stripTrailingZeros();
            return Fraction.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped, denominator);
        }
    }

    RunningSum(boolean isAverage) {
        this.isAverage = isAverage;
    }

    @Override
    public void takeIn(Fraction number) {
        count++;
        sums.merge(number.denominator(), new Sum(number.numerator(), 1), Sum::plus);
    }

    @Override
    public void letGo(Fraction number) {
        count--;
        Sum taken = new Sum(number.numerator().negate(), -1);
        Sum left = Objects.requireNonNull(sums.get(number.denominator()), "what leaves was taken in")
                .plus(taken);
        if (left.count() == 0) {
            sums.remove(number.denominator());
        } else {
            sums.put(number.denominator(), left);
        }
    }

    @Override
    public Optional<Fraction> value() {
        if (count == 0) {
            return Optional.empty();
        }
        List<Fraction> parts = new ArrayList<>(sums.size());
        sums.forEach((denominator, sum) -> parts.add(sum.over(denominator)));
        Fraction sum = Fraction.sum(parts);
        return Optional.of(isAverage ? sum.dividedBy(BigDecimal.valueOf(count)) : sum);
    }
}
