package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;

/** How the parts under an objective become its progress and its score: a pure function that ignores their order. */
public interface RollUp {

    /**
     * Rolls parts up.
     *
     * @param parts the parts that count, perhaps none, each with a weight above 0; some may have no progress
     * @return the progress and the score; nothing where no part has one
     */
    RolledUp rollUp(List<Part> parts);

    /**
     * Returns how the progress was worked out, for a person to check by hand.
     *
     * @param parts the parts that count, of which one has progress
     * @return such as {@code weighted mean: (3 × 0.6 + 1 × 0.2) / 4}, or {@code ""} where there is nothing to show
     */
    default String formula(List<Part> parts) {
        return "";
    }

    /**
     * Returns how the score was worked out, for a person to check by hand.
     *
     * @param parts the parts that count, of which one has a score
     * @return such as {@code weighted mean: (3 × 0.6 + 1 × 0.2) / 4}, or {@code ""} where there is nothing to show
     */
    default String scoreFormula(List<Part> parts) {
        return "";
    }

    /**
     * What parts come to together.
     *
     * @param progress the progress, or nothing
     * @param score the score, or nothing
     */
    record RolledUp(Optional<Progress> progress, Optional<Score> score) {
        /** Nothing is known. */
        public static final RolledUp NOTHING = new RolledUp(Optional.empty(), Optional.empty());
    }
}
