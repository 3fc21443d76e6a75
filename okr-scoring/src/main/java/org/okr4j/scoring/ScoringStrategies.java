package org.okr4j.scoring;

import java.util.List;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;

/**
 * The strategies of this library. In the formulas v is the reading as the measure aggregates it, exact until the one
 * division that gives progress.
 *
 * <p>Each says which of these laws it does not obey; some cannot be asked of every kind of measure, such as those of units of
 * a list of milestones. A strategy of your own obeys what you make it obey.
 *
 * <ul>
 *   <li>{@code start}: progress is 0 at the start
 *   <li>{@code target}: progress is 1 at the target, for bounds on a bound that is not exclusive
 *   <li>{@code nearer}: progress is never less nearer to the target, or beyond it, or farther within the only bound
 *   <li>{@code scale}: another scale of the unit, v → a·v with a &gt; 0, changes nothing
 *   <li>{@code shift}: another zero of the unit, v → v + b, changes nothing; a sum has none
 *   <li>{@code mirror}: the mirror image, v → −v, which turns a rise into a fall, changes nothing
 *   <li>{@code reached}: progress is 1 or more only where the target is reached
 *   <li>{@code later}: what is dated later changes nothing
 *   <li>{@code known}: a reading gives progress wherever the strategy says it can measure
 *   <li>{@code unread}: without a reading there is no progress, and nothing is thrown
 *   <li>{@code weightless}: a milestone of weight 0 changes nothing, reached or not
 *   <li>{@code pure}: the same question has the same answer, whatever is asked in between
 * </ul>
 */
public final class ScoringStrategies {

    /**
     * {@code linear}: (v − from) / (to − from), one signed formula for metrics that rise and that fall.
     *
     * <p>Below 0 where the reading went the wrong way, above 1 beyond the target. Churn from 5 to 3 at 4.1 is 0.45, at 6
     * it is −0.5. A metric without a start has no progress.
     *
     * <p>Source: Viva Goals, "key result types", (P − S)/(T − S); the same in Gtmhub and ServiceNow.
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Metric> LINEAR = new LinearStrategy();

    /**
     * {@code ratio-to-target}: v / to where the metric rises, to / v where it falls, for a start that nobody knows.
     *
     * <p>On the target it is 1 in either direction. Response time to at most 200 ms at 250 ms is 0.8. The target has to
     * lie above 0; where lower is better, a reading of 0 or less is held at 1,000,000.
     *
     * <p>Source: the wire format; the inverse form is usual for cost and time indices.
     *
     * <p>Laws: all but {@code start}, which it does not look at, and {@code shift} and {@code mirror}, because a ratio
     * depends on where the unit has its 0 and needs a target above it.
     */
    public static final ScoringStrategy<Metric> RATIO_TO_TARGET = new RatioToTargetStrategy();

    /**
     * {@code point}: 1 where v is within the bounds, 0 where it is not.
     *
     * <p>At most 230 dollars at 230 is 1, and 0 where the bounds are exclusive.
     *
     * <p>Source: Viva Goals and Quantive, "stay above / stay below" (exclusive there); Engagedly and UpRaise (inclusive).
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Maintain> POINT = new PointStrategy();

    /**
     * {@code share}: the check-ins that met the bounds, of those made or of those planned, held at 1.
     *
     * <p>Three of four weeks with an availability of at least 99.9% are 0.75.
     *
     * <p>Source: ServiceNow's Goal Framework, share of the periods met; Profit.co, share of the planned check-ins.
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Maintain> SHARE = new ShareStrategy();

    /**
     * {@code distance}: 1 − distance outside of the bounds / tolerance, not below 0.
     *
     * <p>At most 230 dollars with a tolerance of 20 at 235 is 0.75. Exactly on a bound that is exclusive it is 0.999999.
     * Without a tolerance it is {@link #POINT}.
     *
     * <p>Source: Viva Goals, the risk threshold outside of the bound; the straight line within it is this library's.
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Maintain> DISTANCE = new DistanceStrategy();

    /**
     * {@code relative-distance}: 1 − (bound − v) / bound for a number that stays at least at its bound, 1 + (bound − v) /
     * bound for one that stays at most there; above 1 inside the bound and below 0 far outside of it.
     *
     * <p>At most 1 at 0.75 is 1.25, at 1.5 it is 0.5; at least 5 at 6 is 1.2. The bound has to lie above 0 and to be the
     * only one; a share of check-ins has no distance. What is exactly on a bound that is exclusive is not met and at
     * 0.999999.
     *
     * <p>Source: Profit.co, distance from the target at the latest check-in and, with the aggregate average, of the
     * average; bounds of 0 are not known, and those below 0 would count backwards.
     *
     * <p>Laws: all but {@code shift} and {@code mirror}, because a share of the bound depends on where the unit has its 0
     * and needs a bound above it.
     */
    public static final ScoringStrategy<Maintain> RELATIVE_DISTANCE = new RelativeDistanceStrategy();

    /**
     * {@code milestones}: the weight of the milestones reached, of the weight of all.
     *
     * <p>Weights 3, 1 and 1, of which the first is reached, are 0.6. A name that the amendment in force has dropped counts
     * for nothing.
     *
     * <p>Source: Profit.co, sum of the weights done.
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Milestones> MILESTONES = new MilestonesStrategy();

    /**
     * {@code levels}: the score of the highest level reached, 0 below the lowest; or, interpolated, the straight line
     * between two levels, flat outside of them.
     *
     * <p>Levels at 10, 20 and 40 worth 0.2, 0.5 and 1: a reading of 30 is 0.5 by steps and 0.75 interpolated. Levels whose
     * values fall are reached from above. A name that the amendment in force has dropped gives no progress.
     *
     * <p>Source: commit, target and stretch as in puzzle/okr; a value on a boundary belongs to the upper level.
     *
     * <p>Laws: all but {@code start}, because below the lowest level an interpolation is flat at its score, and
     * {@code target}, because the highest level may be worth less than 1.
     */
    public static final ScoringStrategy<Levels> LEVELS = new LevelsStrategy();

    /**
     * {@code binary}: 1 where it is done, 0 where it is not.
     *
     * <p>Source: ServiceNow's Goal Framework, yes or no; nothing lies between.
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Binary> BINARY = new BinaryStrategy();

    /**
     * {@code none}: a baseline has no target, so there is never any progress.
     *
     * <p>Source: the wire format: a baseline is measured first, and amended with a target.
     *
     * <p>Laws: all.
     */
    public static final ScoringStrategy<Baseline> NONE = new NoStrategy<>(Baseline.class);

    private static final List<ScoringStrategy<?>> ALL = List.of(
            LINEAR, RATIO_TO_TARGET, POINT, SHARE, DISTANCE, RELATIVE_DISTANCE, MILESTONES, LEVELS, BINARY, NONE);

    private ScoringStrategies() {}

    /**
     * Returns every strategy of this class.
     *
     * @return the strategies, in the order in which they stand here
     */
    public static List<ScoringStrategy<?>> all() {
        return ALL;
    }
}
