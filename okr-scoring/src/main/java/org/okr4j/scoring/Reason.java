package org.okr4j.scoring;

/**
 * Why a number, a status or a grade of a scorecard is what it is, for a person to check by hand. How progress was worked
 * out is said by {@link KeyResultScore#explanation()} and {@link ObjectiveScore#explanation()}.
 *
 * <p>The arithmetic of a text can be read back: its grammar stands at {@link org.okr4j.scoring}.
 *
 * @param of what it explains
 * @param text the words and the arithmetic, such as {@code 61 of the 91 days from 2026-07-01 to 2026-09-30: 61 / 91 =
 *     0.670329}
 */
public record Reason(Of of, String text) {

    /** What a reason explains. */
    public enum Of {
        /** The measure that was in force: the amendment that brought it, and how its target follows from its start. */
        MEASURE,

        /** What was read, and the check-ins it came from. */
        READING,

        /** Which parts count under an objective, and their weights. */
        PARTS,

        /** What the progress is judged to be worth. */
        SCORE,

        /** The share of the weight that has a score. */
        COVERAGE,

        /** What people say about the chances. */
        CONFIDENCE,

        /** Where progress should be. */
        EXPECTED,

        /** The rule that set the status, and the values that it went by. */
        STATUS,

        /** The bounds between which the score lies. */
        GRADE,

        /** The line through the readings, and where it comes to. */
        FORECAST
    }
}
