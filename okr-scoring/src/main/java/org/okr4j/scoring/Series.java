package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;

/**
 * What a document comes to from day to day, by one profile, for charts. Each scorecard is what scoring the document as of
 * its day gives.
 *
 * <pre>{@code
 * Series series = Scorer.standard().series(okrs, Cycle.quarter(2026, 3), Every.WEEK);
 * series.scorecards().forEach(card -> chart.add(card.asOf(), card.objective("retention").progress()));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Series implements WithSeries permits ImmutableSeries {
    Series() {}

    /**
     * Starts a series.
     *
     * @return a builder that needs the name of a profile
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whose rules were used.
     *
     * @return the name of the profile, which each scorecard carries too
     */
    public abstract String profile();

    /**
     * Returns what the document comes to on each day.
     *
     * @return the scorecards, in the order of their days, one a day at most
     */
    public abstract List<Scorecard> scorecards();

    @Value.Check
    void check() {
        for (int i = 0; i < scorecards().size(); i++) {
            Scorecard card = scorecards().get(i);
            if (!card.profile().equals(profile())) {
                throw new InvalidValueException(
                        "/scorecards/" + i + "/profile",
                        "A series is of one profile, here " + Shown.quoted(profile()) + ": "
                                + Shown.quoted(card.profile()));
            }
            if (i > 0 && !card.asOf().isAfter(scorecards().get(i - 1).asOf())) {
                throw outOfOrder(i, scorecards().get(i - 1).asOf(), card.asOf());
            }
        }
    }

    private static InvalidValueException outOfOrder(int index, LocalDate before, LocalDate day) {
        return new InvalidValueException(
                "/scorecards/" + index + "/asOf", "The days of a series rise strictly: " + before + ", then " + day);
    }

    /** Builds a {@link Series}; see there for what each part means. */
    public static final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
