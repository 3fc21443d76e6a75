package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** The colour by two scores, whatever the ambition. */
record ScoreGradeScale(Score amberFrom, Score greenFrom) implements GradeScale {

    ScoreGradeScale {
        if (amberFrom.compareTo(greenFrom) > 0) {
            throw new InvalidValueException(
                    "Amber begins at or below green: amber from " + amberFrom + ", green from " + greenFrom);
        }
    }

    @Override
    public Optional<Grade> grade(Score score, Ambition ambition) {
        if (score.compareTo(greenFrom) >= 0) {
            return Optional.of(Grade.GREEN);
        }
        return Optional.of(score.compareTo(amberFrom) >= 0 ? Grade.AMBER : Grade.RED);
    }

    @Override
    public String because(Score score, Ambition ambition, Status status) {
        String number = "score " + Formula.number(score.value());
        if (score.compareTo(greenFrom) >= 0) {
            return number + ", at least " + greenFrom;
        }
        return score.compareTo(amberFrom) >= 0
                ? number + ", at least " + amberFrom + ", less than " + greenFrom
                : number + ", less than " + amberFrom;
    }
}
