package org.okr4j.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the objectives of a level in a cycle come to.
 *
 * @param cycle the name of the cycle; empty for lines that are no document
 * @param level the level; empty for objectives without one
 * @param objectives how many objectives there are
 * @param keyResults how many key results they have
 * @param scored how many of these have a score
 * @param millionths the sum of these scores, in millionths
 * @param errors how many findings are errors, on objectives and key results
 * @param warnings how many are warnings
 * @param infos how many are neither
 * @param refused how many lines are no document
 */
record Total(
        String cycle,
        String level,
        long objectives,
        long keyResults,
        long scored,
        long millionths,
        long errors,
        long warnings,
        long infos,
        long refused) {
    private static final int DECIMALS = 6;

    /** The names of the sums, in their order. */
    static final List<String> SUMS =
            List.of("objectives", "keyResults", "scored", "millionths", "errors", "warnings", "infos", "refused");

    static Total none(String cycle, String level) {
        return new Total(cycle, level, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    static Total ofRefusedLine() {
        return new Total("", "", 0, 0, 0, 0, 0, 0, 0, 1);
    }

    Total plus(Total other) {
        return new Total(
                cycle,
                level,
                objectives + other.objectives,
                keyResults + other.keyResults,
                scored + other.scored,
                millionths + other.millionths,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                refused + other.refused);
    }

    /** Returns the mean score, rounded down to six decimals, or a dash where nothing has a score. */
    String meanScore() {
        return scored == 0
                ? "-"
                : BigDecimal.valueOf(millionths, DECIMALS)
                        .divide(BigDecimal.valueOf(scored), DECIMALS, RoundingMode.DOWN)
                        .toPlainString();
    }
}
