package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The numbers beside an axis: multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {
    private static final List<BigDecimal> NICE =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final List<String> THOUSANDS = List.of("", "k", "M", "bn", "tn");
    private static final int PLACES = 3;
    private static final BigDecimal SHORTENED_FROM = BigDecimal.valueOf(10_000);

    private Ticks() {}

    /**
     * Returns the round numbers of a range.
     *
     * @param least the lower end
     * @param most the upper end, above the lower
     * @param count how many there may be, 2 or more
     * @return them, rising: for 812 to 1200 and 5 they are 900, 1000, 1100 and 1200
     */
    static List<BigDecimal> of(BigDecimal least, BigDecimal most, int count) {
        BigDecimal step = step(most.subtract(least), count);
        BigDecimal tick = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>();
        while (tick.compareTo(most) <= 0) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    /** A range as wide as count steps less one holds count ticks at most. */
    private static BigDecimal step(BigDecimal range, int count) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(count - 1L), range.scale() + PLACES, RoundingMode.CEILING);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (BigDecimal nice : NICE) {
            BigDecimal step = nice.multiply(power);
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        throw new AssertionError(rough);
    }

    /** Writes a number in little room and exactly: {@code 1200}, {@code 4M}, {@code -2.5k}. */
    static String text(BigDecimal number) {
        int thousands = 0;
        BigDecimal shown = number;
        if (number.abs().compareTo(SHORTENED_FROM) >= 0) {
            while (shown.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0 && thousands < THOUSANDS.size() - 1) {
                shown = shown.movePointLeft(PLACES);
                thousands++;
            }
        }
        String digits = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return digits.replace('-', '−') + THOUSANDS.get(thousands);
    }
}
