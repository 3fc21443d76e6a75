package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Score;

/** The grade scales of this library, and ways to make one. */
public final class GradeScales {
    /**
     * Red below 0.4, amber from 0.4, green from 0.7; what was committed is green only at 1.
     *
     * <p>Source: Google's grading, 0.0–0.3 red, 0.4–0.6 yellow, 0.7–1.0 green, with the holes closed; committed ones are
     * expected to reach 1.0.
     */
    public static final GradeScale STANDARD = new AmbitionGradeScale(false);

    /**
     * {@link #STANDARD} below 1; at 1 what was committed is green and what was aspirational amber, because it was not
     * ambitious enough.
     *
     * <p>Source: Viva Goals, "closing and scoring": 1.0 is orange, read with its split by ambition. The colours between are
     * only in pictures, so that those below 1 are this library's.
     */
    public static final GradeScale FULL_SCORE_BY_AMBITION = new AmbitionGradeScale(true);

    /** No colour at all. */
    public static final GradeScale NONE = (score, ambition) -> Optional.empty();

    private GradeScales() {}

    /**
     * Returns a scale by two scores, whatever the ambition.
     *
     * @param amberFrom the least score that is amber; less is red
     * @param greenFrom the least score that is green, not below the other
     * @return the scale
     * @throws InvalidValueException if the scores are crossed
     */
    public static GradeScale byScore(Score amberFrom, Score greenFrom) {
        return new ScoreGradeScale(amberFrom, greenFrom);
    }

    /**
     * Returns a scale in which the colour is that of the status: on track and done are green, at risk is amber, off track
     * red.
     *
     * @param otherwise the scale where the status is unknown or not started
     * @return the scale
     */
    public static GradeScale byStatus(GradeScale otherwise) {
        return new StatusGradeScale(otherwise);
    }
}
