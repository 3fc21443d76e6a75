package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Score;

/** The grade scales of this library. */
public final class GradeScales {
    private static final Score AMBER_FROM = new Score(400_000);
    private static final Score GREEN_FROM = new Score(700_000);

    /**
     * Red below 0.4, amber from 0.4, green from 0.7; what was committed is green only at 1.
     *
     * <p>Source: Google's grading, 0.0–0.3 red, 0.4–0.6 yellow, 0.7–1.0 green, with the holes closed; committed ones are
     * expected to reach 1.0.
     */
    public static final GradeScale STANDARD = GradeScales::standard;

    private GradeScales() {}

    private static Optional<Grade> standard(Score score, Ambition ambition) {
        if (score.compareTo(ambition == Ambition.COMMITTED ? Score.ONE : GREEN_FROM) >= 0) {
            return Optional.of(Grade.GREEN);
        }
        return Optional.of(score.compareTo(AMBER_FROM) >= 0 ? Grade.AMBER : Grade.RED);
    }
}
