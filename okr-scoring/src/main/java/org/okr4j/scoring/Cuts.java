package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/**
 * Two cuts that divide everything into on track, at risk and off track, and the number that they cut.
 *
 * <pre>{@code
 * Cuts.byGap(Cut.closed("0.1"), Cut.closed("0.25"))    // on track at most 0.1 behind, at risk at most 0.25
 * Cuts.byRatio(Cut.closed("0.95"), Cut.open("0.75"))   // on track from 95% of what is expected, at risk above 75%
 * Cuts.byScore(Cut.closed("0.7"), Cut.closed("0.4"))   // whatever the day
 * StatusRules.by(Cuts.byGap(Cut.closed("0"), Cut.closed("0.25")))
 * }</pre>
 *
 * <p>All numbers are taken as shown, with six decimals, and compared exactly.
 *
 * @param by the number that is cut
 * @param onTrack what is on track, against the rest
 * @param atRisk what is at least at risk, against what is off track
 */
public record Cuts(By by, Cut onTrack, Cut atRisk) {

    /** The number that is cut. */
    public enum By {
        /** Expected progress less progress: the smaller the better. */
        GAP,

        /** Progress as a share of expected progress; compared by multiplying, so that nothing expected is no trouble. */
        RATIO,

        /** Progress, whatever is expected. */
        PROGRESS,

        /** The score, whatever is expected. */
        SCORE
    }

    /**
     * Makes cuts.
     *
     * @param by the number that is cut
     * @param onTrack what is on track, against the rest
     * @param atRisk what is at least at risk, against what is off track
     * @throws InvalidValueException if something could be on track and yet not at least at risk
     */
    public Cuts {
        int better = onTrack.at().compareTo(atRisk.at()) * (by == By.GAP ? -1 : 1);
        if (better < 0 || (better == 0 && onTrack.isClosed() && !atRisk.isClosed())) {
            boolean lowerIsBetter = by == By.GAP;
            throw new InvalidValueException("What is on track is at least at risk too: on track where the "
                    + by.name().toLowerCase(Locale.ROOT) + " is " + onTrack.written(lowerIsBetter) + " and at risk "
                    + atRisk.written(lowerIsBetter));
        }
    }

    /**
     * Cuts the gap, which is expected progress less progress.
     *
     * @param onTrack the greatest gap that is on track
     * @param atRisk the greatest gap that is at risk
     * @return the cuts
     * @throws InvalidValueException if the cuts are crossed
     */
    public static Cuts byGap(Cut onTrack, Cut atRisk) {
        return new Cuts(By.GAP, onTrack, atRisk);
    }

    /**
     * Cuts the ratio of progress to expected progress. Where nothing is expected yet, no progress is on a closed cut.
     *
     * @param onTrack the least ratio that is on track
     * @param atRisk the least ratio that is at risk
     * @return the cuts
     * @throws InvalidValueException if the cuts are crossed
     */
    public static Cuts byRatio(Cut onTrack, Cut atRisk) {
        return new Cuts(By.RATIO, onTrack, atRisk);
    }

    /**
     * Cuts progress itself, whatever the day.
     *
     * @param onTrack the least progress that is on track
     * @param atRisk the least progress that is at risk
     * @return the cuts
     * @throws InvalidValueException if the cuts are crossed
     */
    public static Cuts byProgress(Cut onTrack, Cut atRisk) {
        return new Cuts(By.PROGRESS, onTrack, atRisk);
    }

    /**
     * Cuts the score, whatever the day.
     *
     * @param onTrack the least score that is on track
     * @param atRisk the least score that is at risk
     * @return the cuts
     * @throws InvalidValueException if the cuts are crossed
     */
    public static Cuts byScore(Cut onTrack, Cut atRisk) {
        return new Cuts(By.SCORE, onTrack, atRisk);
    }

    /**
     * Places what has progress between the cuts.
     *
     * @param standing what is looked at; where it has no progress it counts as 0, and so does expected progress
     * @return {@link Status#ON_TRACK}, {@link Status#AT_RISK} or {@link Status#OFF_TRACK}
     */
    public Status place(Standing standing) {
        Progress progress = standing.progress().orElse(Progress.ZERO);
        Progress expected = standing.expected().orElse(Progress.ZERO);
        Score score = standing.score().orElse(Score.ZERO);
        if (onTrack.isPassedBy(distance(onTrack, progress, expected, score))) {
            return Status.ON_TRACK;
        }
        return atRisk.isPassedBy(distance(atRisk, progress, expected, score)) ? Status.AT_RISK : Status.OFF_TRACK;
    }

    /**
     * Says why something is placed where it is, with the values that were cut.
     *
     * @param standing what is looked at
     * @return such as {@code gap 0.73913 − 0.6 = 0.13913, more than 0.1, at most 0.25}
     */
    String because(Standing standing) {
        Status placed = place(standing);
        BigDecimal expected = standing.expected().orElse(Progress.ZERO).value();
        String onTrackSide = side(onTrack, placed == Status.ON_TRACK, expected);
        return number(standing, expected)
                + (placed == Status.OFF_TRACK ? "" : onTrackSide)
                + (placed == Status.ON_TRACK ? "" : side(atRisk, placed == Status.AT_RISK, expected));
    }

    private String number(Standing standing, BigDecimal expected) {
        BigDecimal progress = standing.progress().orElse(Progress.ZERO).value();
        return switch (by) {
            case GAP ->
                "gap " + Formula.difference(expected, progress) + " = " + Formula.number(expected.subtract(progress));
            case RATIO, PROGRESS -> "progress " + Formula.number(progress);
            case SCORE ->
                "score " + Formula.number(standing.score().orElse(Score.ZERO).value());
        };
    }

    private String side(Cut cut, boolean isPassed, BigDecimal expected) {
        return ", " + cut.side(by == By.GAP, isPassed) + Formula.number(cut.value())
                + (by == By.RATIO ? " × " + Formula.operand(expected) : "");
    }

    /** Returns the sign of how far the number lies on the better side of a cut. */
    private int distance(Cut cut, Progress progress, Progress expected, Score score) {
        return switch (by) {
            case GAP -> Long.compare(cut.at().millionths(), expected.millionths() - progress.millionths());
            case RATIO -> progress.value().compareTo(cut.value().multiply(expected.value()));
            case PROGRESS -> progress.compareTo(cut.at());
            case SCORE -> Long.compare(score.millionths(), cut.at().millionths());
        };
    }
}
