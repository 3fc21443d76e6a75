package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Direction;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;

/** Chooses the measure that a title states, by the rules that {@link Drafter} lists. */
final class MeasureDraft {
    private final KeyResultText text;
    private final Words words;
    private final DraftUnits units;
    private final Optional<Quantity> start;

    MeasureDraft(KeyResultText text, Lexicon lexicon) {
        this.text = text;
        this.words = Words.of(Sentence.of(text.text(), lexicon), text.quantities());
        this.units = new DraftUnits(words);
        this.start = text.quantities().stream()
                .filter(quantity -> quantity.role() == QuantityRole.BASELINE)
                .filter(quantity -> quantity.value().isPresent())
                .findFirst();
    }

    Measure measure() {
        Optional<Milestones> steps = new DraftSteps(words, text.deadline()).milestones();
        if (steps.isPresent()) {
            return steps.get();
        }
        Optional<Quantity> target = text.targets().stream().findFirst();
        return target.filter(this::isStated).map(this::ofNumber).orElseGet(this::withoutNumber);
    }

    /** Where only the start was left out, the target is stated: from X% to 45%. */
    private boolean isStated(Quantity target) {
        return text.measurable() == Measurability.QUANTIFIED
                || (text.placeholder() != Placeholder.NONE && target.value().isPresent());
    }

    private Measure withoutNumber() {
        if (text.measurable() == Measurability.BINARY && !words.is(0, WordClass.GAUGE)) {
            return Binary.of();
        }
        return text.quantities().stream()
                .filter(quantity -> quantity.value().isEmpty())
                .findFirst()
                .map(this::hole)
                .orElseGet(Baseline::of);
    }

    private Baseline hole(Quantity hole) {
        boolean isRelative = hole.change() == QuantityChange.RELATIVE;
        return Baseline.of(isRelative ? "" : units.of(hole));
    }

    private Measure ofNumber(Quantity target) {
        if (target.value().isEmpty()) {
            return hole(target);
        }
        if (target.comparison() == Comparison.WITHIN) {
            BigDecimal distance = target.value().get().abs();
            return Maintain.between(distance.negate(), distance).withUnit(units.of(target));
        }
        if (text.direction() == TextDirection.MAINTAIN) {
            return bound(target);
        }
        return target.change() == QuantityChange.ABSOLUTE
                ? level(target)
                : new DraftChange(text, words, units)
                        .metric(target, start)
                        .map(Measure.class::cast)
                        .orElseGet(() -> hole(target));
    }

    private Measure level(Quantity target) {
        Optional<BigDecimal> from = start.flatMap(quantity -> units.converted(quantity, target))
                .filter(value -> value.compareTo(end(target)) != 0);
        if (from.isPresent()) {
            return Metric.builder()
                    .from(from)
                    .to(end(target))
                    .unit(units.of(units.of(target).isEmpty() ? start.orElseThrow() : target))
                    .build();
        }
        if (text.direction() == TextDirection.INCREASE || text.direction() == TextDirection.DECREASE) {
            return open(target, text.direction() == TextDirection.DECREASE ? Direction.DECREASE : Direction.INCREASE);
        }
        DraftCount count = new DraftCount(text, words, target);
        if (isBound(target, count)) {
            return count.bounded(bound(target));
        }
        return isBurden() ? open(target, Direction.DECREASE) : reached(target, count);
    }

    /** A cost of 30, a churn of 3%: what is spoken of is better when it is less. */
    private boolean isBurden() {
        return NounPhrase.at(words, 0, words.size()).ends(words, WordClass.BURDEN) && !words.isCounted(0);
    }

    private Measure reached(Quantity target, DraftCount count) {
        Metric level = open(target, Direction.INCREASE);
        return count.isOfPeriod() ? count.summed(level) : level;
    }

    private Metric open(Quantity target, Direction direction) {
        return Metric.builder()
                .to(end(target))
                .direction(direction)
                .unit(units.of(target))
                .build();
    }

    /** Where nothing moves, a most, a range that is no count, and none at all are to be kept. */
    private static boolean isBound(Quantity target, DraftCount count) {
        boolean most = target.comparison() == Comparison.AT_MOST || target.comparison() == Comparison.BELOW;
        return most
                || target.value().orElseThrow().signum() == 0
                || (target.max().isPresent() && !count.isCount());
    }

    /** Returns the end of a range that comes first on the way. */
    private BigDecimal end(Quantity target) {
        BigDecimal value = target.value().orElseThrow();
        BigDecimal max = target.max().orElse(value);
        return text.direction() == TextDirection.DECREASE ? value.max(max) : value.min(max);
    }

    private Maintain bound(Quantity target) {
        BigDecimal value = target.value().orElseThrow();
        Maintain.Builder bound = Maintain.builder().unit(units.of(target));
        if (target.max().isPresent()) {
            BigDecimal max = target.max().get();
            return bound.atLeast(value.min(max)).atMost(value.max(max)).build();
        }
        return switch (target.comparison()) {
            case AT_MOST -> bound.atMost(value).build();
            case BELOW -> bound.atMost(value).exclusive(true).build();
            case AT_LEAST -> bound.atLeast(value).build();
            case ABOVE -> bound.atLeast(value).exclusive(true).build();
            default -> (isLess(target) ? bound.atMost(value) : bound.atLeast(value)).build();
        };
    }

    private boolean isLess(Quantity target) {
        return target.value().orElseThrow().signum() == 0 || words.has(0, words.indexOf(target), WordClass.BURDEN);
    }
}
