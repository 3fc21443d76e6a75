package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** The colour that goes with the status. */
record StatusGradeScale(GradeScale otherwise) implements GradeScale {

    @Override
    public Optional<Grade> grade(Score score, Ambition ambition) {
        return otherwise.grade(score, ambition);
    }

    @Override
    public Optional<Grade> grade(Score score, Ambition ambition, Status status) {
        return switch (status) {
            case DONE, ON_TRACK -> Optional.of(Grade.GREEN);
            case AT_RISK -> Optional.of(Grade.AMBER);
            case OFF_TRACK -> Optional.of(Grade.RED);
            case NOT_STARTED, UNKNOWN -> otherwise.grade(score, ambition, status);
        };
    }

    @Override
    public String because(Score score, Ambition ambition, Status status) {
        return switch (status) {
            case DONE, ON_TRACK, AT_RISK, OFF_TRACK -> "the status is " + Formula.name(status);
            case NOT_STARTED, UNKNOWN -> otherwise.because(score, ambition, status);
        };
    }
}
