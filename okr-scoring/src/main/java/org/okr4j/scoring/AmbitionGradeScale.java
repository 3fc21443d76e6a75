package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/**
 * Red below 0.4, amber from 0.4, green from 0.7, or from 1 where it was committed.
 *
 * @param fullScoreIsAmber whether an aspirational score of 1 is amber, as not ambitious enough
 */
record AmbitionGradeScale(boolean fullScoreIsAmber) implements GradeScale {
    private static final Score AMBER_FROM = new Score(400_000);
    private static final Score GREEN_FROM = new Score(700_000);

    @Override
    public Optional<Grade> grade(Score score, Ambition ambition) {
        return isTooEasy(score, ambition)
                ? Optional.of(Grade.AMBER)
                : scale(ambition).grade(score, ambition);
    }

    @Override
    public String because(Score score, Ambition ambition, Status status) {
        if (isTooEasy(score, ambition)) {
            return "score 1, at least 1, which was not ambitious enough";
        }
        boolean isCommitted = ambition == Ambition.COMMITTED && score.compareTo(AMBER_FROM) >= 0;
        return scale(ambition).because(score, ambition, status) + (isCommitted ? ", as it is committed" : "");
    }

    private boolean isTooEasy(Score score, Ambition ambition) {
        return fullScoreIsAmber && ambition == Ambition.ASPIRATIONAL && score.equals(Score.ONE);
    }

    private static ScoreGradeScale scale(Ambition ambition) {
        return new ScoreGradeScale(AMBER_FROM, ambition == Ambition.COMMITTED ? Score.ONE : GREEN_FROM);
    }
}
