package org.okr4j.examples;

import java.util.Optional;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;

/** The numbers of one row of a report, of an objective or a key result. */
record Numbers(
        Optional<Progress> progress,
        Optional<Progress> expected,
        Optional<Score> score,
        Optional<Grade> grade,
        Status status,
        Optional<Confidence> confidence,
        Optional<Progress> forecast) {

    static Numbers of(ObjectiveScore score) {
        return new Numbers(
                score.progress(),
                score.expected(),
                score.score(),
                score.grade(),
                score.status(),
                score.confidence(),
                Optional.empty());
    }

    static Numbers of(KeyResultScore score) {
        return new Numbers(
                score.progress(),
                score.expected(),
                score.score(),
                score.grade(),
                score.status(),
                score.confidence(),
                score.forecast());
    }
}
