package org.okr4j.scoring;

import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Score;

/**
 * Which mean score of stretches is as it should be.
 *
 * @param least the least mean that is not too hard
 * @param most the greatest mean that is not too easy
 */
public record StretchRange(Score least, Score most) {

    /**
     * Too hard below 0.4, too easy above 0.85, fitting between, both ends included.
     *
     * <p>Source: 0.4 is where red ends in Google's grading; 0.85 lies above the 0.6 to 0.8 that Viva Goals calls a healthy place
     * and the 0.7 on average of Google's OKR playbook, as in the rule {@code aspirational-too-easy}.
     */
    public static final StretchRange STANDARD = new StretchRange(new Score(400_000), new Score(850_000));

    /**
     * Makes a range.
     *
     * @param least the least mean that is not too hard
     * @param most the greatest mean that is not too easy
     * @throws InvalidValueException if the ends are crossed
     */
    public StretchRange {
        if (least.compareTo(most) > 0) {
            throw new InvalidValueException(
                    "A range of scores runs from the lesser to the greater: from " + least + " to " + most);
        }
    }

    /**
     * Places a mean score.
     *
     * @param mean the mean score of stretches
     * @return what it says about them
     */
    public Stretch place(Score mean) {
        if (mean.compareTo(most) > 0) {
            return Stretch.TOO_EASY;
        }
        return mean.compareTo(least) < 0 ? Stretch.TOO_HARD : Stretch.FITTING;
    }
}
