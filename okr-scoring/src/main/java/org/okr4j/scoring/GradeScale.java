package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** Which colour a score has: a pure function. */
public interface GradeScale {

    /**
     * Returns the colour of a score.
     *
     * @param score the score
     * @param ambition how sure it was meant to be
     * @return the grade, or nothing where the scale has none
     */
    Optional<Grade> grade(Score score, Ambition ambition);

    /**
     * Returns the colour of a score whose status is known; usually that makes no difference.
     *
     * @param score the score
     * @param ambition how sure it was meant to be
     * @param status where it stands
     * @return the grade, or nothing where the scale has none
     */
    default Optional<Grade> grade(Score score, Ambition ambition, Status status) {
        return grade(score, ambition);
    }

    /**
     * Says why the grade is what it is, for a person to check by hand.
     *
     * @param score the score
     * @param ambition how sure it was meant to be
     * @param status where it stands
     * @return the bounds between which the score lies, such as {@code score 0.6, at least 0.4, less than 0.7}, or
     *     {@code ""} where there is nothing to say
     */
    default String because(Score score, Ambition ambition, Status status) {
        return "";
    }
}
