package org.okr4j.core.validation;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.okr4j.core.Confidence;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;

/**
 * Where the rules draw their lines. The standard ones come from the guides of Google and Viva Goals, as each method says;
 * a team with other habits changes the number and keeps the rule.
 *
 * <pre>{@code
 * RuleThresholds monthly = RuleThresholds.STANDARD.withCadenceDays(35);
 * RuleSet ours = RuleSet.standard(monthly);
 * }</pre>
 */
@Value.Immutable
public abstract sealed class RuleThresholds implements WithRuleThresholds permits ImmutableRuleThresholds {
    /** The lines that the rules draw where nobody says otherwise. */
    public static final RuleThresholds STANDARD = builder().build();

    RuleThresholds() {}

    /**
     * Starts with the standard thresholds.
     *
     * @return a builder that needs nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns with how few key results an objective is measured from more than one side.
     *
     * @return the number, 1 or more; 2 as Google's "three or so" leaves room for one less
     */
    public abstract int fewestKeyResults();

    /**
     * Returns how many key results an objective may have.
     *
     * @return the number, 1 or more; 5 as Viva Goals advises: no objective has more than five
     */
    public abstract int mostKeyResults();

    /**
     * Returns how many objectives somebody may own in one cycle.
     *
     * @return the number, 1 or more; 5 as Viva Goals advises: at any level at most five
     */
    public abstract int mostObjectives();

    /**
     * Returns from how many key results on their common due date says that there is no plan.
     *
     * @return the number, 2 or more; 3, Google's usual number of key results
     */
    public abstract int severalKeyResults();

    /**
     * Returns from how many key results on a mix of committed and aspirational ones can be asked for.
     *
     * @return the number, 2 or more; 4, because of three one is easily all that is left for a stretch
     */
    public abstract int fewestForMix();

    /**
     * Returns how many characters the title of an objective may have.
     *
     * @return the number, 1 or more; 150, the 25 words that GOV.UK's style guide allows a sentence, of six characters each
     */
    public abstract int longestObjective();

    /**
     * Returns after how many days without a check-in a key result is stale.
     *
     * @return the number of days, 1 or more; 14, two of the weekly reminders that Viva Goals sends
     */
    public abstract int cadenceDays();

    /**
     * Returns for how many days before the start and after the end a late or early entry is as it should be.
     *
     * @return the number of days, 0 or more; 7, because Viva Goals lets objectives be closed within the first few days of
     *     the next quarter
     */
    public abstract int graceDays();

    /**
     * Returns how many times running confidence falls before somebody should ask.
     *
     * @return the number of falls, 1 or more; 3
     */
    public abstract int confidenceFalls();

    /**
     * Returns below which confidence a commitment is none.
     *
     * @return the confidence; 0.5, below which missing is likelier than reaching
     */
    public abstract Confidence lowConfidence();

    /**
     * Returns above which score a stretch was none.
     *
     * @return the score; 0.85, above the 0.6 to 0.8 that Viva Goals calls healthy and the 0.7 that Google expects
     */
    public abstract Score tooEasy();

    /**
     * Returns from which forecast on a target is timid.
     *
     * @return the progress that the trend points to for the due date; 1.5, where a steady trend is there with a third of
     *     the time left
     */
    public abstract Progress timidForecast();

    /**
     * Returns how many times the best pace so far is out of reach.
     *
     * @return the factor, 1 or more; 3, so that a steady pace is found which at half time points to less than half of the
     *     way
     */
    public abstract int farBeyond();

    /**
     * Returns from which progress on nothing is out of reach any more.
     *
     * @return the progress; 0.7, which Google expects of a stretch
     */
    public abstract Progress wellOnTheWay();

    /** Says whether the later of two days comes more than the days of grace after the earlier. */
    final boolean isPastGrace(LocalDate earlier, LocalDate later) {
        return later.isAfter(earlier) && later.toEpochDay() - earlier.toEpochDay() > graceDays();
    }

    @Value.Check
    void check() {
        atLeast("fewestKeyResults", 1, fewestKeyResults());
        atLeast("mostKeyResults", 1, mostKeyResults());
        atLeast("mostObjectives", 1, mostObjectives());
        atLeast("severalKeyResults", 2, severalKeyResults());
        atLeast("fewestForMix", 2, fewestForMix());
        atLeast("longestObjective", 1, longestObjective());
        atLeast("cadenceDays", 1, cadenceDays());
        atLeast("graceDays", 0, graceDays());
        atLeast("confidenceFalls", 1, confidenceFalls());
        atLeast("farBeyond", 1, farBeyond());
        if (fewestKeyResults() > mostKeyResults()) {
            throw new InvalidValueException(
                    "/mostKeyResults",
                    "The fewest key results are not more than the most: " + fewestKeyResults() + " and "
                            + mostKeyResults());
        }
    }

    private static void atLeast(String name, int least, int value) {
        if (value < least) {
            throw new InvalidValueException(
                    "/" + name, "The threshold " + name + " is a whole number from " + least + " on: " + value);
        }
    }

    /** Builds {@link RuleThresholds}; see there for what each part means. */
    public static final class Builder extends ImmutableRuleThresholds.Builder {
        Builder() {
            fewestKeyResults(2);
            mostKeyResults(5);
            mostObjectives(5);
            severalKeyResults(3);
            fewestForMix(4);
            longestObjective(150);
            cadenceDays(14);
            graceDays(7);
            confidenceFalls(3);
            lowConfidence(Confidence.of("0.5"));
            tooEasy(Score.of("0.85"));
            timidForecast(Progress.of("1.5"));
            farBeyond(3);
            wellOnTheWay(Progress.of("0.7"));
        }
    }
}
