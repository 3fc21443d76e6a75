package org.okr4j.scoring;

import java.math.BigDecimal;
import org.okr4j.core.Progress;

/**
 * The roll-ups of this library, and ways to make one of another.
 *
 * <p>Each says which of these laws it does not obey:
 *
 * <ul>
 *   <li>{@code between}: progress lies between the least and the greatest progress of its parts, and score between their
 *       scores
 *   <li>{@code order}: the order of the parts changes nothing
 *   <li>{@code factor}: a common factor of all weights changes nothing
 *   <li>{@code parts}: one part of weight n equals n parts of weight 1
 *   <li>{@code known}: there is progress exactly where a part has some, and a score where a part has one; so that without
 *       parts, or with weights all 0, there is neither
 * </ul>
 */
public final class RollUps {

    /**
     * The weighted mean of the parts' progress and, apart from it, of their scores, over the parts that have one.
     *
     * <p>Means are taken of the parts as shown, with six decimals, and rounded down once: 0.333333 and 0.666666 come to
     * 0.499999. 150% and 50% come to a progress of 1 and a score of 0.75.
     *
     * <p>Source: Viva Goals, Quantive and most others.
     *
     * <p>Laws: all.
     */
    public static final RollUp WEIGHTED_MEAN = new WeightedMeanRollUp();

    /**
     * The least progress and the least score of the parts that have one, whatever their weights.
     *
     * <p>For objectives that hold only together, such as a launch in three countries. 150% and 50% come to 0.5.
     *
     * <p>Source: this library's own; Perdoo does the same with statuses.
     *
     * <p>Laws: all.
     */
    public static final RollUp WEAKEST = new WeakestRollUp();

    /**
     * {@link #WEIGHTED_MEAN} of the scores, for the progress of an objective as well as for its score: what is below 0 or
     * above 1 in a part is cut before the mean. −50% and 50% come to 0.25.
     *
     * <p>Source: Google, the mean of the key results' grades; City of Oslo's okr-tracker.
     *
     * <p>Laws: all but {@code between}: the progress lies between the scores of the parts and not their progress. 150% and 120%
     * come to 1.
     */
    public static final RollUp MEAN_OF_SCORES = ofScores(WEIGHTED_MEAN);

    /**
     * {@link #WEIGHTED_MEAN} with one weight for all. A part of weight 0 still takes no part. 150% and 50% come to 1.
     *
     * <p>Source: BurningOKR and Mooncamp.
     *
     * <p>Laws: all but {@code parts}, because it has no weights.
     */
    public static final RollUp PLAIN_MEAN = unweighted(WEIGHTED_MEAN);

    /**
     * {@link #WEIGHTED_MEAN} in which progress below 0 counts as 0. −20% and 60% come to 0.3, and above 1 nothing is cut.
     *
     * <p>Source: Perdoo.
     *
     * <p>Laws: all but {@code between}: where all parts are below 0 it is above them.
     */
    public static final RollUp MEAN_FROM_ZERO = new MappedRollUp("from 0, ", RollUps::fromZero, WEIGHTED_MEAN);

    /**
     * Nothing is rolled up: an objective has no progress and no score of its own.
     *
     * <p>Source: puzzle/okr, where people choose the outcome of an objective.
     *
     * <p>Laws: all but {@code known}.
     */
    public static final RollUp NONE = new NoRollUp();

    private RollUps() {}

    /**
     * Returns a roll-up of the scores of the parts, which gives both progress and score.
     *
     * <p>Laws: all that the other obeys but {@code between}: the progress lies between the scores of the parts.
     *
     * @param rollUp what rolls the scores up
     * @return the roll-up
     */
    public static RollUp ofScores(RollUp rollUp) {
        return new MappedRollUp(
                "of scores, ",
                part -> part.withProgress(part.score().map(score -> new Progress(score.millionths()))),
                rollUp);
    }

    /**
     * Returns a roll-up of the parts with weight 1 for each. Coverage and confidence keep the weights.
     *
     * <p>Laws: all that the other obeys but {@code parts}, because it has no weights.
     *
     * @param rollUp what rolls the parts up
     * @return the roll-up
     */
    public static RollUp unweighted(RollUp rollUp) {
        return new MappedRollUp("", part -> part.withWeight(BigDecimal.ONE), rollUp);
    }

    /**
     * Returns a roll-up whose progress is held at 1 after everything is rolled up. 150% and 100% come to 1.
     *
     * <p>Laws: all that the other obeys but {@code between}: where all parts are above 1 it is below them.
     *
     * @param rollUp what rolls the parts up
     * @return the roll-up; its score is that of the other
     */
    public static RollUp atMostOne(RollUp rollUp) {
        return new AtMostOneRollUp(rollUp);
    }

    /**
     * Returns a roll-up that gives an objective of which no part counts a progress and a score of 0. Parts that count but
     * have no score still give nothing.
     *
     * <p>Laws: all that the other obeys but {@code known}: without parts it makes up a 0.
     *
     * @param rollUp what rolls parts up where there is one
     * @return the roll-up
     */
    public static RollUp zeroWhenEmpty(RollUp rollUp) {
        return new ZeroWhenEmptyRollUp(rollUp);
    }

    private static Part fromZero(Part part) {
        return part.withProgress(
                part.progress().map(progress -> progress.compareTo(Progress.ZERO) < 0 ? Progress.ZERO : progress));
    }
}
