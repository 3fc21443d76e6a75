package org.okr4j.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.core.Change;
import org.okr4j.core.Metric;

/** Drafts a metric that changes by a share, a multiple or a number of units. */
final class DraftChange {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 12;
    private static final int DIGITS = 18;

    private final KeyResultText text;
    private final Words words;
    private final DraftUnits units;

    DraftChange(KeyResultText text, Words words, DraftUnits units) {
        this.text = text;
        this.words = words;
        this.units = units;
    }

    /** Returns the metric, or nothing where the change is none or too much to be written. */
    Optional<Metric> metric(Quantity target, Optional<Quantity> start) {
        boolean relative = target.change() == QuantityChange.RELATIVE;
        return size(target, relative)
                .filter(size -> size.signum() != 0 && size.precision() - size.scale() <= DIGITS)
                .map(size -> falls() ? size.negate() : size)
                .map(by -> relative ? relative(by, start) : delta(by, target, start));
    }

    private boolean falls() {
        return text.direction() == TextDirection.DECREASE;
    }

    private Metric relative(BigDecimal by, Optional<Quantity> start) {
        Optional<Quantity> known =
                start.filter(quantity -> quantity.value().orElseThrow().signum() != 0);
        return Metric.builder()
                .from(known.flatMap(Quantity::value))
                .unit(known.map(units::of).orElse(""))
                .by(by)
                .change(Change.RELATIVE)
                .build();
    }

    private Metric delta(BigDecimal by, Quantity target, Optional<Quantity> start) {
        return Metric.builder()
                .from(start.flatMap(quantity -> units.converted(quantity, target)))
                .unit(units.of(target))
                .by(by)
                .change(Change.DELTA)
                .build();
    }

    private Optional<BigDecimal> size(Quantity target, boolean relative) {
        BigDecimal value = target.value().orElseThrow().abs();
        if (target.max().isPresent()) {
            value = value.min(target.max().get().abs());
        }
        return relative && target.unit().equals("x") ? percent(value, target) : Optional.of(value);
    }

    /** Double is 100 percent more; to cut by half, or to a third, is 50 or 66.6 percent less. */
    private Optional<BigDecimal> percent(BigDecimal multiple, Quantity target) {
        if (multiple.signum() == 0) {
            return Optional.empty();
        }
        boolean part = multiple.compareTo(BigDecimal.ONE) < 0;
        boolean by = words.sentence().ends(words.indexOf(target), WordClass.BY);
        if (part && (by || !falls())) {
            return Optional.of(rounded(multiple.multiply(HUNDRED)));
        }
        if (!falls()) {
            return Optional.of(rounded(multiple.subtract(BigDecimal.ONE).multiply(HUNDRED)));
        }
        BigDecimal left =
                part ? multiple.multiply(HUNDRED) : HUNDRED.divide(multiple, DECIMALS, RoundingMode.HALF_EVEN);
        return Optional.of(rounded(HUNDRED.subtract(left)));
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
