package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Change;
import org.okr4j.core.Fraction;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.text.Comparison;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.QuantityRole;
import org.okr4j.core.text.TextDirection;
import org.okr4j.core.validation.Agreement.Fit;

/** Holds one number of a title against one measure. What cannot be known fits. */
final class Comparer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final String MULTIPLE = "x";
    private static final int THREE = 3;

    /** More decimals than anybody writes. */
    private static final int MOST_WRITTEN = 6;

    private static final int MOST_COMPARED = 10;

    private final Inspection inspection;
    private final KeyResultText text;
    private final Measure measure;
    private final UnitKind unit;

    Comparer(Inspection inspection, KeyResultText text, Measure measure) {
        this.inspection = inspection;
        this.text = text;
        this.measure = measure;
        this.unit = UnitKind.of(measure.unit(), inspection);
    }

    Fit fit(Quantity said) {
        if (said.comparison() == Comparison.WITHIN || said.value().isEmpty()) {
            return Fit.FITS;
        }
        if (measure instanceof Metric metric) {
            return said.role() == QuantityRole.BASELINE ? start(said, metric) : target(said, metric);
        }
        if (said.role() == QuantityRole.BASELINE || said.change() != QuantityChange.ABSOLUTE) {
            return Fit.FITS;
        }
        if (measure instanceof Maintain maintain) {
            return bound(said, maintain);
        }
        return measure instanceof Levels levels && levels.isNumbered() ? level(said, levels) : Fit.FITS;
    }

    private Fit start(Quantity said, Metric metric) {
        return metric.from().isEmpty() || isSame(said, metric.from().get()) ? Fit.FITS : Fit.OTHER_START;
    }

    private Fit target(Quantity said, Metric metric) {
        boolean fits = switch (said.change()) {
            case ABSOLUTE -> isLevel(said, metric) || isChange(said, metric);
            case RELATIVE -> isChange(said, metric) || isRatio(said, metric) || isGrowthItself(said, metric);
            case DELTA -> isDelta(said, metric) || isGrowthItself(said, metric);
        };
        if (!fits) {
            return Fit.OTHER_NUMBER;
        }
        if (said.change() == QuantityChange.ABSOLUTE) {
            return isOtherUnit(said) ? Fit.OTHER_UNIT : Fit.FITS;
        }
        return isOtherWay(metric) ? Fit.OTHER_WAY : Fit.FITS;
    }

    /** A change has the opposite sign; where time is measured, faster goes up and down at once. */
    private boolean isOtherWay(Metric metric) {
        return unit.kind() != UnitKind.Kind.TIME
                && text.directionSpan().isPresent()
                && text.direction() == (metric.decreases() ? TextDirection.INCREASE : TextDirection.DECREASE);
    }

    /**
     * Forty bakeries may be forty more. The end of a change whose start nobody knows can be anything, but not the percent of
     * that change.
     */
    private boolean isLevel(Quantity said, Metric metric) {
        return metric.target()
                .map(to -> isSame(said, to) || (unit.isOfThings() && !metric.decreases() && isDelta(said, metric)))
                .orElseGet(() -> !isRelative(metric)
                        || UnitKind.of(said.unit(), inspection).kind() != UnitKind.Kind.PERCENT);
    }

    /** By 20%, and the measure says by 20 as well. */
    private boolean isChange(Quantity said, Metric metric) {
        return metric.by().isPresent() && (isNear(said, metric.by().get().abs()) || isMultiple(said, metric));
    }

    private boolean isMultiple(Quantity said, Metric metric) {
        return said.unit().equals(MULTIPLE)
                && isRelative(metric)
                && percentsOf(said)
                        .anyMatch(percent ->
                                isNear(percent, metric.by().orElseThrow().abs(), said));
    }

    private static boolean isRelative(Metric metric) {
        return metric.change().filter(Change.RELATIVE::equals).isPresent();
    }

    /** Twice as many is 100% more; a third is what is left, 66.7% less, or what is taken away, 33.3%. */
    private static Stream<BigDecimal> percentsOf(Quantity multiple) {
        BigDecimal value = multiple.value().orElseThrow();
        BigDecimal left = value.subtract(BigDecimal.ONE).abs().movePointRight(2);
        return value.compareTo(BigDecimal.ONE) < 0 ? Stream.of(left, value.movePointRight(2)) : Stream.of(left);
    }

    /** By 20%, and the measure goes from 50 to 60; a share that is written as a whole number may be rounded. */
    private boolean isRatio(Quantity said, Metric metric) {
        if (metric.from().isEmpty()) {
            return metric.by().isEmpty();
        }
        BigDecimal from = metric.from().get();
        BigDecimal to = metric.target().orElse(from);
        if (from.signum() == 0) {
            return false;
        }
        BigDecimal value = said.value().orElseThrow();
        if (said.unit().equals(MULTIPLE)) {
            return value.multiply(from).compareTo(to) == 0
                    || value.multiply(to).compareTo(from) == 0
                    || percentsOf(said).anyMatch(percent -> isRounded(percent, from, to));
        }
        return isRounded(value, from, to);
    }

    private static boolean isRounded(BigDecimal percent, BigDecimal from, BigDecimal to) {
        Fraction exact = Fraction.of(to.subtract(from).abs().multiply(HUNDRED), from.abs());
        BigDecimal slack = percent.scale() <= 0 ? HALF : HALF.movePointLeft(percent.scale());
        return exact.compareTo(percent.add(slack)) <= 0 && exact.compareTo(percent.subtract(slack)) >= 0;
    }

    /** The metric is the growth: from 0 to 30 with the unit %. */
    private boolean isGrowthItself(Quantity said, Metric metric) {
        return metric.from().filter(from -> from.signum() == 0).isPresent()
                && metric.target().filter(to -> isSame(said, to)).isPresent();
    }

    private boolean isDelta(Quantity said, Metric metric) {
        if (metric.by().isPresent() && isNear(said, metric.by().get().abs())) {
            return true;
        }
        if (metric.from().isEmpty() || metric.target().isEmpty()) {
            return said.change() == QuantityChange.DELTA && metric.by().isEmpty();
        }
        return isSame(said, metric.target().get().subtract(metric.from().get()).abs());
    }

    private Fit bound(Quantity said, Maintain maintain) {
        boolean least = maintain.atLeast().filter(bound -> isSame(said, bound)).isPresent();
        boolean most = maintain.atMost().filter(bound -> isSame(said, bound)).isPresent();
        if (!least && !most) {
            return Fit.OTHER_NUMBER;
        }
        boolean otherWay = switch (said.comparison()) {
            case AT_LEAST, ABOVE -> !least;
            case AT_MOST, BELOW -> !most;
            default -> false;
        };
        return otherWay ? Fit.OTHER_WAY : isOtherUnit(said) ? Fit.OTHER_UNIT : Fit.FITS;
    }

    private Fit level(Quantity said, Levels levels) {
        boolean fits = levels.levels().stream()
                .map(Level::at)
                .flatMap(Optional::stream)
                .anyMatch(at -> isSame(said, at));
        return fits ? isOtherUnit(said) ? Fit.OTHER_UNIT : Fit.FITS : Fit.OTHER_NUMBER;
    }

    /** Percent, money and time cannot be taken for one another; nor can dollars for euros. */
    private boolean isOtherUnit(Quantity said) {
        UnitKind other = UnitKind.of(said.unit(), inspection);
        if (!isTold(other) || !isTold(unit)) {
            return false;
        }
        return other.kind() != unit.kind() || (other.kind() == UnitKind.Kind.MONEY && !isSameMoney(said, other));
    }

    private static boolean isTold(UnitKind unit) {
        return switch (unit.kind()) {
            case PERCENT, MONEY, TIME -> true;
            case NONE, POINTS, OTHER -> false;
        };
    }

    /** A dollar sign is that of many countries. */
    private boolean isSameMoney(Quantity said, UnitKind other) {
        return other.name().equals(unit.name())
                || (said.span().of(text.text()).indexOf('$') >= 0 && unit.name().endsWith("D"));
    }

    private boolean isSame(Quantity said, BigDecimal measured) {
        return values(said).anyMatch(value -> isNear(value, measured, said))
                || isInRange(said, measured)
                || isPartOf(said, measured);
    }

    private boolean isInRange(Quantity said, BigDecimal measured) {
        return said.max().isPresent()
                && said.value().orElseThrow().compareTo(measured) <= 0
                && said.max().get().compareTo(measured) >= 0;
    }

    /** Nine of ten is 90 where percent are measured. */
    private boolean isPartOf(Quantity said, BigDecimal measured) {
        return unit.kind() == UnitKind.Kind.PERCENT
                && text.quantities().stream()
                        .filter(quantity -> quantity.role() == QuantityRole.SCOPE)
                        .limit(MOST_COMPARED)
                        .flatMap(quantity -> quantity.value().stream())
                        .filter(whole -> whole.signum() != 0)
                        .anyMatch(
                                whole -> Fraction.of(said.value().orElseThrow().multiply(HUNDRED), whole)
                                                .compareTo(measured)
                                        == 0);
    }

    /** Returns what the number may be in the unit of the measure. */
    private Stream<BigDecimal> values(Quantity said) {
        BigDecimal value = said.value().orElseThrow();
        UnitKind other = UnitKind.of(said.unit(), inspection);
        Stream.Builder<BigDecimal> values = Stream.<BigDecimal>builder().add(value);
        boolean percent = other.kind() == UnitKind.Kind.PERCENT;
        if (percent != (unit.kind() == UnitKind.Kind.PERCENT)) {
            values.add(percent ? value.movePointLeft(2) : value.movePointRight(2));
        }
        if (unit.kind() == UnitKind.Kind.NONE) {
            for (int i = 1; i <= THREE; i++) {
                values.add(value.movePointLeft(THREE * i));
            }
        }
        return values.build();
    }

    private boolean isNear(Quantity said, BigDecimal measured) {
        return isNear(said.value().orElseThrow(), measured, said);
    }

    /** Compares times in seconds, and thousands of something with the number written out; about 20 is 18 to 22. */
    private boolean isNear(BigDecimal value, BigDecimal measured, Quantity said) {
        UnitKind other = UnitKind.of(said.unit(), inspection);
        if (other.kind() == UnitKind.Kind.TIME && unit.kind() == UnitKind.Kind.TIME) {
            return isNear(value.multiply(other.factor()), measured.multiply(unit.factor()), said.comparison());
        }
        boolean scaled =
                unit.kind() != UnitKind.Kind.TIME && isNear(value, measured.multiply(unit.factor()), said.comparison());
        return scaled || isNear(value, measured, said.comparison());
    }

    private static boolean isNear(BigDecimal value, BigDecimal measured, Comparison comparison) {
        BigDecimal slack = comparison == Comparison.ABOUT ? measured.abs().multiply(TENTH) : BigDecimal.ZERO;
        return rounded(value, measured).subtract(measured).abs().compareTo(slack) <= 0;
    }

    /** Two thirds have no last decimal, and a measure says as many of them as it likes. */
    private static BigDecimal rounded(BigDecimal value, BigDecimal measured) {
        return value.scale() > MOST_WRITTEN
                ? value.setScale(Math.max(0, measured.scale()), RoundingMode.HALF_EVEN)
                : value;
    }
}
