package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Score;

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
}
