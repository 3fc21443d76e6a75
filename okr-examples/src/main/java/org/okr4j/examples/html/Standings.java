package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorer;

/**
 * Where a key result stood on the days of its check-ins, as the scorecards of those days say it.
 *
 * @param count how many days with a reading there are up to the day of the report
 * @param shown the days that are shown: all, or as many as there is room for
 */
record Standings(int count, List<Standing> shown) {

    /**
     * One day.
     *
     * @param checkIn the last check-in of the day that has a reading
     * @param score what the key result came to on that day
     */
    record Standing(CheckIn checkIn, KeyResultScore score) {}

    static Standings of(KeyResult keyResult, Cycle cycle, Scorer scorer, LocalDate asOf) {
        List<CheckIn> days = lastOfDays(keyResult.checkInsUntil(asOf));
        Scorer plain = scorer.withForecasts(false).withExplanations(false);
        List<Standing> shown = Thinned.of(days, Standings::height).stream()
                .map(checkIn -> new Standing(checkIn, plain.score(keyResult, cycle, checkIn.date())))
                .toList();
        return new Standings(days.size(), shown);
    }

    private static List<CheckIn> lastOfDays(List<CheckIn> checkIns) {
        List<CheckIn> days = new ArrayList<>();
        for (CheckIn checkIn : checkIns) {
            if (checkIn.reading().isPresent()) {
                int last = days.size() - 1;
                if (last >= 0 && days.get(last).date().equals(checkIn.date())) {
                    days.set(last, checkIn);
                } else {
                    days.add(checkIn);
                }
            }
        }
        return days;
    }

    /** Which of many readings are the highest and the lowest, where they can be compared at all. */
    private static double height(CheckIn checkIn) {
        Reading reading = checkIn.reading().orElseThrow();
        if (reading instanceof Amount amount) {
            return amount.value().doubleValue();
        }
        if (reading instanceof Ratio ratio) {
            return ratio.part().doubleValue() / ratio.whole().doubleValue();
        }
        return reading instanceof Reached reached ? reached.names().size() : 0;
    }
}
