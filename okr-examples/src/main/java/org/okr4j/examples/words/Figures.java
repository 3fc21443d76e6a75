package org.okr4j.examples.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.NetConfidence;
import org.okr4j.scoring.Outlook;

/** The numbers of a scorecard as they are shown. */
public final class Figures {
    private static final long MILLIONTHS_OF_A_PERCENT = 10_000;
    private static final long MOST_PERCENT = 9_999;

    private Figures() {}

    /**
     * Shows progress, rounded down as the number itself is: 100% is only ever shown where the target is reached.
     *
     * @param progress the progress
     * @return such as {@code 60%}; {@code >9999%} and {@code <-999%} where it is beyond
     */
    public static String percent(Progress progress) {
        long percent = Math.floorDiv(progress.millionths(), MILLIONTHS_OF_A_PERCENT);
        if (percent > MOST_PERCENT) {
            return ">" + MOST_PERCENT + "%";
        }
        return percent < -MOST_PERCENT / 10 ? "<-" + MOST_PERCENT / 10 + "%" : percent + "%";
    }

    /**
     * Shows confidence, rounded to the nearest: a mean of what people said promises nothing at 100%.
     *
     * @param confidence the confidence
     * @return such as {@code 60%}
     */
    public static String percent(Confidence confidence) {
        return (confidence.millionths() + MILLIONTHS_OF_A_PERCENT / 2) / MILLIONTHS_OF_A_PERCENT + "%";
    }

    /**
     * Shows coverage, rounded down.
     *
     * @param coverage the coverage
     * @return such as {@code 50%}
     */
    public static String percent(Coverage coverage) {
        return coverage.value()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.FLOOR)
                        .toPlainString() + "%";
    }

    /**
     * Shows a score in hundredths, rounded down.
     *
     * @param score the score
     * @return such as {@code 0.60}
     */
    public static String hundredths(Score score) {
        return hundredths(score.value());
    }

    /**
     * Shows the net confidence of a document.
     *
     * @param net the net confidence, from -1 to 1
     * @return such as {@code +0.25}
     */
    public static String signed(NetConfidence net) {
        return (net.millionths() > 0 ? "+" : "") + hundredths(net.value());
    }

    private static String hundredths(BigDecimal value) {
        return value.setScale(2, RoundingMode.FLOOR).toPlainString();
    }

    /**
     * Names a value out of a closed set.
     *
     * @param constant the value
     * @return such as {@code at risk}
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Says where the readings point to. What is reached needs no day on which it will be.
     *
     * @param outlook the outlook
     * @param score the score that it belongs to
     * @param days how days are written
     * @return such as {@code improving, target reached on 2026-10-27; 8 of 28 lines reach it by 2026-09-30}
     */
    public static String outlook(Outlook outlook, KeyResultScore score, Function<LocalDate, String> days) {
        if (score.progress().orElse(Progress.ZERO).compareTo(Progress.ONE) >= 0) {
            return word(outlook.trend());
        }
        return word(outlook.trend())
                + outlook.reachedOn()
                        .map(day -> ", target reached on " + days.apply(day))
                        .orElse(", target never reached")
                + "; " + outlook.reaching() + " of " + outlook.lines() + " lines reach it by "
                + days.apply(outlook.due());
    }
}
