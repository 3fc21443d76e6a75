package org.okr4j.scoring;

import java.math.BigDecimal;
import org.okr4j.core.Progress;

/**
 * Where one status ends and the next begins, and which of the two the border itself belongs to.
 *
 * @param at the border, a value of any size with at most six decimals
 * @param isClosed whether what lies exactly on the border has the better status
 */
public record Cut(Progress at, boolean isClosed) {

    /**
     * Makes a cut whose border has the better status: "at most 0.25", "0.9 or more".
     *
     * @param at decimal text with at most six decimals
     * @return the cut
     * @throws org.okr4j.core.InvalidValueException if the text is no decimal or has more decimals
     */
    public static Cut closed(String at) {
        return new Cut(Progress.of(at), true);
    }

    /**
     * Makes a cut whose border has the worse status: "less than 0.25", "more than 0.75".
     *
     * @param at decimal text with at most six decimals
     * @return the cut
     * @throws org.okr4j.core.InvalidValueException if the text is no decimal or has more decimals
     */
    public static Cut open(String at) {
        return new Cut(Progress.of(at), false);
    }

    BigDecimal value() {
        return at.value();
    }

    /** Says whether something is on the better side, by the sign of its distance to that side. */
    boolean isPassedBy(int distance) {
        return isClosed ? distance >= 0 : distance > 0;
    }

    /** Returns the cut as it would be written, such as {@code ≤ 0.25}. */
    String written(boolean lowerIsBetter) {
        String sign = lowerIsBetter ? "<" : ">";
        return (isClosed ? (lowerIsBetter ? "≤" : "≥") : sign) + " " + at;
    }

    /** Says on which side something lies, such as {@code at most} on the better side of a greatest gap. */
    String side(boolean lowerIsBetter, boolean isPassed) {
        if (isClosed == isPassed) {
            return lowerIsBetter == isPassed ? "at most " : "at least ";
        }
        return lowerIsBetter == isPassed ? "less than " : "more than ";
    }
}
