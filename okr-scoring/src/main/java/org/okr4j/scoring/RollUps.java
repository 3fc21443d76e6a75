package org.okr4j.scoring;

/** The roll-ups of this library. */
public final class RollUps {

    /**
     * The weighted mean of the parts' progress and, apart from it, of their scores, over the parts that have one.
     *
     * <p>Means are taken of the parts as shown, with six decimals, and rounded down once: 0.333333 and 0.666666 come to
     * 0.499999. 150% and 50% come to a progress of 1 and a score of 0.75.
     *
     * <p>Source: Viva Goals, Quantive and most others.
     */
    public static final RollUp WEIGHTED_MEAN = new WeightedMeanRollUp();

    /**
     * The least progress and the least score of the parts that have one, whatever their weights.
     *
     * <p>For objectives that hold only together, such as a launch in three countries.
     */
    public static final RollUp WEAKEST = new WeakestRollUp();

    private RollUps() {}
}
