package org.okr4j.core;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A number that moves from a start to a target. Which way is better follows from the two: churn from 5 to 3 falls.
 *
 * <p>The target is said as a value ({@code to}), or as a change from the start ({@code by}). The start may be unknown:
 * then there is no progress until an {@link Amendment} gives it, except by the strategy {@code ratio-to-target}.
 *
 * <pre>{@code
 * Metric.decrease(5, 3).withUnit("%")               // monthly churn falls from 5% to 3%
 * Metric.reach(950).withAggregate(Aggregate.SUM)    // 950 new leads, counted as they come
 * Metric.cutBy(20)                                  // cost per acquisition falls by 20% of a start nobody knows yet
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Metric implements Measure, WithMetric permits ImmutableMetric {
    Metric() {}

    /**
     * Starts a metric from nothing.
     *
     * @return a builder that needs {@code to}, or {@code by} with {@code change}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a metric that rises.
     *
     * @param from the start, at most 18 digits before the point and 12 after it
     * @param to the target, above the start, at most 18 digits before the point and 12 after it
     * @return the metric
     * @throws InvalidValueException if the target is not above the start, or a number has more than 18 digits before
     *     the point or 12 after it
     */
    public static Metric increase(BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) > 0) {
            throw new InvalidValueException("A metric that increases has a target above its start: from "
                    + Decimals.shown(from) + " to " + Decimals.shown(to));
        }
        return builder().from(from).to(to).build();
    }

    /**
     * Returns a metric that rises.
     *
     * @param from the start, at most 18 digits
     * @param to the target, above the start, at most 18 digits
     * @return the metric
     * @throws InvalidValueException if the target is not above the start, or a number has more than 18 digits
     */
    public static Metric increase(long from, long to) {
        return increase(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    /**
     * Returns a metric that rises.
     *
     * @param from the start as decimal text, such as {@code "2.5"}
     * @param to the target as decimal text, above the start
     * @return the metric
     * @throws InvalidValueException if the target is not above the start, or a text is no decimal
     */
    public static Metric increase(String from, String to) {
        return increase(Decimals.parse("/from", from), Decimals.parse("/to", to));
    }

    /**
     * Returns a metric that falls.
     *
     * @param from the start, at most 18 digits before the point and 12 after it
     * @param to the target, below the start, at most 18 digits before the point and 12 after it
     * @return the metric
     * @throws InvalidValueException if the target is not below the start, or a number has more than 18 digits before
     *     the point or 12 after it
     */
    public static Metric decrease(BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) < 0) {
            throw new InvalidValueException("A metric that decreases has a target below its start: from "
                    + Decimals.shown(from) + " to " + Decimals.shown(to));
        }
        return builder().from(from).to(to).build();
    }

    /**
     * Returns a metric that falls.
     *
     * @param from the start, at most 18 digits
     * @param to the target, below the start, at most 18 digits
     * @return the metric
     * @throws InvalidValueException if the target is not below the start, or a number has more than 18 digits
     */
    public static Metric decrease(long from, long to) {
        return decrease(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    /**
     * Returns a metric that falls.
     *
     * @param from the start as decimal text, such as {@code "5"}
     * @param to the target as decimal text, below the start
     * @return the metric
     * @throws InvalidValueException if the target is not below the start, or a text is no decimal
     */
    public static Metric decrease(String from, String to) {
        return decrease(Decimals.parse("/from", from), Decimals.parse("/to", to));
    }

    /**
     * Returns a metric that starts at 0.
     *
     * @param to the target, other than 0, at most 18 digits before the point and 12 after it
     * @return the metric
     * @throws InvalidValueException if the target is 0, or the number has more than 18 digits before the point or 12
     *     after it
     */
    public static Metric reach(BigDecimal to) {
        return builder().from(BigDecimal.ZERO).to(to).build();
    }

    /**
     * Returns a metric that starts at 0.
     *
     * @param to the target, other than 0, at most 18 digits
     * @return the metric
     * @throws InvalidValueException if the target is 0, or the number has more than 18 digits
     */
    public static Metric reach(long to) {
        return reach(BigDecimal.valueOf(to));
    }

    /**
     * Returns a metric that starts at 0.
     *
     * @param to the target as decimal text, other than 0
     * @return the metric
     * @throws InvalidValueException if the target is 0, or the text is no decimal
     */
    public static Metric reach(String to) {
        return reach(Decimals.parse("/to", to));
    }

    /**
     * Returns a metric that grows by a share of its start, which is not known yet; {@link #startingAt(BigDecimal)}
     * gives it.
     *
     * @param percent the growth in percent of the start, above 0: 25 for "traffic +25%", at most 18 digits before the
     *     point and 12 after it
     * @return the metric
     * @throws InvalidValueException if the percentage is 0 or less, or the number has more than 18 digits before the
     *     point or 12 after it
     */
    public static Metric growBy(BigDecimal percent) {
        return builder().by(above0("grows", percent)).change(Change.RELATIVE).build();
    }

    /**
     * Returns a metric that grows by a share of its start, which is not known yet.
     *
     * @param percent the growth in percent of the start, above 0, at most 18 digits
     * @return the metric
     * @throws InvalidValueException if the percentage is 0 or less, or the number has more than 18 digits
     */
    public static Metric growBy(long percent) {
        return growBy(BigDecimal.valueOf(percent));
    }

    /**
     * Returns a metric that grows by a share of its start, which is not known yet.
     *
     * @param percent the growth in percent of the start as decimal text, above 0
     * @return the metric
     * @throws InvalidValueException if the percentage is 0 or less, or the text is no decimal
     */
    public static Metric growBy(String percent) {
        return growBy(Decimals.parse("/by", percent));
    }

    /**
     * Returns a metric that falls by a share of its start, which is not known yet; {@link #startingAt(BigDecimal)}
     * gives it.
     *
     * @param percent the cut in percent of the start, above 0: 20 for "cost per acquisition −20%", at most 18 digits
     *     before the point and 12 after it
     * @return the metric
     * @throws InvalidValueException if the percentage is 0 or less, or the number has more than 18 digits before the
     *     point or 12 after it
     */
    public static Metric cutBy(BigDecimal percent) {
        return builder()
                .by(above0("is cut", percent).negate())
                .change(Change.RELATIVE)
                .build();
    }

    /**
     * Returns a metric that falls by a share of its start, which is not known yet.
     *
     * @param percent the cut in percent of the start, above 0, at most 18 digits
     * @return the metric
     * @throws InvalidValueException if the percentage is 0 or less, or the number has more than 18 digits
     */
    public static Metric cutBy(long percent) {
        return cutBy(BigDecimal.valueOf(percent));
    }

    /**
     * Returns a metric that falls by a share of its start, which is not known yet.
     *
     * @param percent the cut in percent of the start as decimal text, above 0
     * @return the metric
     * @throws InvalidValueException if the percentage is 0 or less, or the text is no decimal
     */
    public static Metric cutBy(String percent) {
        return cutBy(Decimals.parse("/by", percent));
    }

    /**
     * Returns the value at which the way begins.
     *
     * @return the start, or nothing where it is not known yet
     */
    public abstract Optional<BigDecimal> from();

    /**
     * Returns the value to reach, where the target was said as a value.
     *
     * @return the target as it was said; {@link #target()} also knows one that was said as a change
     */
    public abstract Optional<BigDecimal> to();

    /**
     * Returns the change from the start, where the target was said so; negative to fall.
     *
     * @return the change, in percent or in the unit of the metric as {@link #change()} says
     */
    public abstract Optional<BigDecimal> by();

    /**
     * Returns how {@link #by()} is meant.
     *
     * @return the kind of change, exactly where {@code by} is said
     */
    public abstract Optional<Change> change();

    /**
     * Returns which way is better where the start is not known and the target is a value; elsewhere the numbers say it
     * and this is {@link Direction#INCREASE}.
     *
     * @return the direction
     * @see #decreases()
     */
    public abstract Direction direction();

    @Override
    public abstract String unit();

    @Override
    public abstract Aggregate aggregate();

    @Override
    public abstract OptionalInt window();

    @Override
    public abstract Optional<String> strategy();

    @Override
    public String type() {
        return "metric";
    }

    @Override
    public boolean takes(Reading reading) {
        return Aggregation.takesNumber(this, reading);
    }

    @Override
    public String taken() {
        return Aggregation.takenNumber(this);
    }

    /**
     * Returns the value to reach.
     *
     * @return {@code to}, or the start changed by {@code by}, exactly; nothing where that start is not known yet
     */
    public Optional<BigDecimal> target() {
        if (to().isPresent() || from().isEmpty()) {
            return to();
        }
        BigDecimal start = from().get();
        BigDecimal by = by().orElseThrow();
        return Optional.of(start.add(isRelative() ? start.abs().multiply(by).movePointLeft(2) : by));
    }

    /**
     * Says whether lower is better.
     *
     * @return whether the target lies below the start, known or not
     */
    public boolean decreases() {
        if (by().isPresent()) {
            return by().get().signum() < 0;
        }
        return from().isPresent() ? to().orElseThrow().compareTo(from().get()) < 0 : direction() == Direction.DECREASE;
    }

    /**
     * Gives the metric a start that was not known before, for an {@link Amendment}.
     *
     * @param from the start, at most 18 digits before the point and 12 after it
     * @return the metric with its start
     * @throws InvalidValueException if the target lies on the wrong side of the start, is a share of 0, or the start is
     *     the target
     */
    public Metric startingAt(BigDecimal from) {
        Metric known =
                builder().copy(this).from(from).direction(Direction.INCREASE).build();
        if (known.decreases() != decreases()) {
            throw new InvalidValueException("A metric keeps its direction: to "
                    + known.to().orElseThrow().toPlainString() + ", which should be "
                    + (decreases() ? "below" : "above") + " the start, from " + Decimals.shown(from));
        }
        return known;
    }

    /**
     * Gives the metric a start that was not known before, for an {@link Amendment}.
     *
     * @param from the start, at most 18 digits
     * @return the metric with its start
     * @throws InvalidValueException as {@link #startingAt(BigDecimal)}
     */
    public Metric startingAt(long from) {
        return startingAt(BigDecimal.valueOf(from));
    }

    /**
     * Gives the metric a start that was not known before, for an {@link Amendment}.
     *
     * @param from the start as decimal text
     * @return the metric with its start
     * @throws InvalidValueException as {@link #startingAt(BigDecimal)}, or if the text is no decimal
     */
    public Metric startingAt(String from) {
        return startingAt(Decimals.parse("/from", from));
    }

    @Value.Check
    Metric check() {
        MetricParts.check(this);
        Aggregation.noShare(this);
        Aggregation.check(this);
        return normalised();
    }

    private Metric normalised() {
        Optional<BigDecimal> from = from().map(value -> Decimals.amount("/from", value));
        Optional<BigDecimal> to = to().map(value -> Decimals.amount("/to", value));
        Optional<BigDecimal> by = by().map(value -> Decimals.amount("/by", value));
        return from.equals(from()) && to.equals(to()) && by.equals(by())
                ? this
                : builder().copy(this).from(from).to(to).by(by).build();
    }

    final boolean isRelative() {
        return change().isPresent() && change().get() == Change.RELATIVE;
    }

    private static BigDecimal above0(String verb, BigDecimal percent) {
        if (percent.signum() <= 0) {
            throw new InvalidValueException(
                    "/by", "A metric " + verb + " by a percentage above 0: " + Decimals.shown(percent));
        }
        return percent;
    }

    /** Builds a {@link Metric}; see there for what each part means. */
    public static final class Builder extends ImmutableMetric.Builder {
        Builder() {
            direction(Direction.INCREASE);
            unit("");
            aggregate(Aggregate.LATEST);
        }

        /**
         * Sets the start.
         *
         * @param from the start, at most 18 digits
         * @return this builder
         */
        public Builder from(long from) {
            return from(BigDecimal.valueOf(from));
        }

        /**
         * Sets the start.
         *
         * @param from the start as decimal text
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder from(String from) {
            return from(Decimals.parse("/from", from));
        }

        /**
         * Sets the target as a value.
         *
         * @param to the target, at most 18 digits
         * @return this builder
         */
        public Builder to(long to) {
            return to(BigDecimal.valueOf(to));
        }

        /**
         * Sets the target as a value.
         *
         * @param to the target as decimal text
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder to(String to) {
            return to(Decimals.parse("/to", to));
        }

        /**
         * Sets the target as a change in percent of the start.
         *
         * @param percent the change as decimal text, negative to fall
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder byPercent(String percent) {
            return by(Decimals.parse("/by", percent)).change(Change.RELATIVE);
        }

        /**
         * Sets the target as a change in the unit of the metric.
         *
         * @param delta the change as decimal text, negative to fall
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder byDelta(String delta) {
            return by(Decimals.parse("/by", delta)).change(Change.DELTA);
        }
    }
}
