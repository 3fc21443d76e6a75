package org.okr4j.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;
import org.okr4j.core.Status;

/**
 * The share of what is on track less the share of what is off track, from −1 to 1 with six decimals, rounded down: 1 where
 * all is on track, 0 where as much is on track as off.
 *
 * <p>Done counts as on track. At risk counts for neither side and takes part in the whole, as those do who are neither
 * promoters nor detractors in a net promoter score; what is not started or unknown takes no part at all, as those do who do
 * not answer: absent is not zero.
 *
 * <p>Source: Tability, "Net Confidence Score": the percentage of goals on track less the percentage of goals off track, after
 * the net promoter score. It does not say what is done or has no status there.
 *
 * @param millionths the value as a count of millionths: −250000 is −0.25
 */
public record NetConfidence(long millionths) implements Comparable<NetConfidence> {
    private static final int DECIMALS = 6;
    private static final long ONE = 1_000_000;

    /**
     * Makes a net confidence from millionths.
     *
     * @param millionths the value as a count of millionths: −250000 is −0.25
     * @throws InvalidValueException if the value lies outside of −1 to 1
     */
    public NetConfidence {
        if (millionths < -ONE || millionths > ONE) {
            throw new InvalidValueException("A net confidence lies between -1 and 1: "
                    + BigDecimal.valueOf(millionths, DECIMALS).toPlainString());
        }
    }

    /**
     * Makes a net confidence from a decimal.
     *
     * @param value a decimal from −1 to 1 with at most six decimals
     * @return the net confidence
     * @throws InvalidValueException if the value has more than six decimals or lies outside of −1 to 1
     */
    public static NetConfidence of(BigDecimal value) {
        try {
            return new NetConfidence(value.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact());
        } catch (ArithmeticException tooLong) {
            throw new InvalidValueException("A net confidence lies between -1 and 1 and has at most six decimals: "
                    + Shown.excerpt(value.toString()));
        }
    }

    /**
     * Works out the net confidence of counts.
     *
     * @param statuses how many there are of each status
     * @return the share on track and done less the share off track; nothing where none is on track, at risk, off track or done
     */
    public static Optional<NetConfidence> of(Map<Status, Integer> statuses) {
        long onTrack = (long) statuses.getOrDefault(Status.ON_TRACK, 0) + statuses.getOrDefault(Status.DONE, 0);
        long offTrack = statuses.getOrDefault(Status.OFF_TRACK, 0);
        long all = onTrack + offTrack + statuses.getOrDefault(Status.AT_RISK, 0);
        return all == 0
                ? Optional.empty()
                : Optional.of(new NetConfidence(Math.floorDiv((onTrack - offTrack) * ONE, all)));
    }

    /**
     * Returns the value as a decimal without needless zeros.
     *
     * @return the value, such as −0.25
     */
    public BigDecimal value() {
        BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Compares two values by their size.
     *
     * @param other the value to compare with
     * @return less than 0, 0 or more than 0 as this value is less than, equal to or greater than the other
     */
    @Override
    public int compareTo(NetConfidence other) {
        return Long.compare(millionths, other.millionths);
    }

    /**
     * Returns the value in plain notation.
     *
     * @return the decimal text, such as {@code -0.25}
     */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
