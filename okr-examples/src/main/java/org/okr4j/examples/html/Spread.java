package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Progress;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Measuring;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;

/**
 * How far apart the lines through two readings each end on the due date: the middle half of them. The readings are those of
 * a forecast, the newest hundred days, all measured by the measure in force today.
 *
 * @param low the progress that a quarter of the lines stays below
 * @param high the progress that a quarter of them passes
 */
record Spread(Progress low, Progress high) {
    private static final int MOST_DAYS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final double WHOLE = Progress.ONE.millionths();

    private record Stand(long day, double progress) {
        double on(long otherDay, Stand other) {
            return progress + (other.progress - progress) / (other.day - day) * (otherDay - day);
        }
    }

    /** Returns the spread, or nothing where there are no two readings to draw a line through. */
    static Optional<Spread> of(KeyResult keyResult, Cycle cycle, ScoringProfile profile, LocalDate asOf) {
        long due = keyResult.dueIn(cycle).toEpochDay();
        List<Stand> stands = stands(asToday(keyResult, asOf), cycle, free(profile), asOf);
        double[] ends = new double[stands.size() * (stands.size() - 1) / 2];
        int lines = 0;
        for (int i = 0; i < stands.size(); i++) {
            for (int j = i + 1; j < stands.size(); j++) {
                ends[lines++] = stands.get(i).on(due, stands.get(j));
            }
        }
        Arrays.sort(ends);
        return lines == 0
                ? Optional.empty()
                : Optional.of(new Spread(progress(ends[lines / 4]), progress(ends[lines - 1 - lines / 4])));
    }

    private static List<Stand> stands(KeyResult keyResult, Cycle cycle, Scorer scorer, LocalDate asOf) {
        List<LocalDate> days = keyResult.checkInsUntil(asOf).stream()
                .filter(checkIn -> checkIn.reading().isPresent())
                .map(CheckIn::date)
                .distinct()
                .toList();
        return days.subList(Math.max(0, days.size() - MOST_DAYS), days.size()).stream()
                .map(day -> stand(day, scorer.score(keyResult, cycle, day)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Stand> stand(LocalDate day, KeyResultScore score) {
        return score.progress().map(progress -> new Stand(day.toEpochDay(), progress.millionths() / WHOLE));
    }

    /** The same key result, as if what is in force today had always been. */
    private static KeyResult asToday(KeyResult keyResult, LocalDate asOf) {
        List<MeasureAmendment> amendments = keyResult.amendments().stream()
                .map(amendment -> amendment.date().isAfter(asOf) ? amendment : amendment.withDate(FIRST_DAY))
                .toList();
        return keyResult.withAmendments(amendments);
    }

    /** A forecast is not held, whatever the profile does with progress. */
    private static Scorer free(ScoringProfile profile) {
        Measuring free = profile.measuring().holding(Progress.LEAST, Progress.MOST);
        return Scorer.of(profile.withMeasuring(free)).withForecasts(false).withExplanations(false);
    }

    private static Progress progress(double progress) {
        long millionths = Math.round(progress * WHOLE);
        return new Progress(Math.max(Progress.LEAST.millionths(), Math.min(Progress.MOST.millionths(), millionths)));
    }
}
