package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.InvalidValueException;

/**
 * What the readings of a key result so far point to, beside its forecast: which way it goes, when it would reach its
 * target, and how sure that is.
 *
 * <p>It speaks of the line of the forecast, the Theil–Sen line through the newest hundred days that have a reading. How
 * sure it is follows from counting, not from a model: through any two of these days there is a line, and some of them
 * stand at the target on the due date.
 */
@Value.Immutable
public abstract sealed class Outlook implements WithOutlook permits ImmutableOutlook {
    private static final int FEWEST_LINES = 3;

    Outlook() {}

    /**
     * Starts an outlook.
     *
     * @return a builder that needs a trend, the due date and both counts
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which way progress goes.
     *
     * @return improving where the line gains 0.01 or more from the first reading that it is drawn through to the newest,
     *     worsening where it loses as much, steady otherwise
     */
    public abstract Trend trend();

    /**
     * Returns when the target is reached, as the readings go.
     *
     * @return the first day on which the line is at 1 or above, the day of the scorecard or later; the day of the scorecard
     *     itself where progress is 1 or more already; nothing where the line never gets there up to the year 9999
     */
    public abstract Optional<LocalDate> reachedOn();

    /**
     * Returns the day that forecast and counts are for.
     *
     * @return the due date of the key result
     */
    public abstract LocalDate due();

    /**
     * Counts the lines through any two days that have a reading.
     *
     * @return the number of lines, 3 or more: 66 for 12 days
     */
    public abstract int lines();

    /**
     * Counts the lines that reach the target.
     *
     * @return how many of the lines stand at 1 or above on the due date
     */
    public abstract int reaching();

    /**
     * Says how sure it is that the target will be reached.
     *
     * @return such as {@code Of 66 lines through two readings each, 48 reach the target by 2026-09-30}
     */
    public String statement() {
        return "Of " + lines() + " lines through two readings each, "
                + (reaching() == 0 ? "none reaches" : reaching() + (reaching() == 1 ? " reaches" : " reach"))
                + " the target by " + due();
    }

    @Value.Check
    void check() {
        if (lines() < FEWEST_LINES) {
            throw new InvalidValueException(
                    "/lines", "An outlook rests on 3 lines or more, through two of three readings each: " + lines());
        }
        if (reaching() < 0 || reaching() > lines()) {
            throw new InvalidValueException(
                    "/reaching", "Of " + lines() + " lines none to all reach the target: " + reaching());
        }
    }

    /** Builds an {@link Outlook}; see there for what each part means. */
    public static final class Builder extends ImmutableOutlook.Builder {
        Builder() {}
    }
}
