package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.ScoringProfile;

/** Finds out what there is to draw of a key result. */
final class CourseOf {
    /** A report that comes late is drawn up to so much of the whole time after the due date. */
    private static final int LATE = 6;

    /** Between its corners a pace may bend: so often it is asked. */
    private static final int STEPS = 24;

    private final KeyResult keyResult;
    private final KeyResultScore score;
    private final ScoringProfile profile;
    private final Cycle cycle;
    private final LocalDate asOf;
    private final Axis axis;
    private final LocalDate start;
    private final LocalDate due;
    private final List<LocalDate> amended;

    CourseOf(KeyResult keyResult, KeyResultScore score, ScoringProfile profile, Cycle cycle, LocalDate asOf) {
        this.keyResult = keyResult;
        this.score = score;
        this.profile = profile;
        this.cycle = cycle;
        this.asOf = asOf;
        this.axis = Axis.of(keyResult, score, asOf);
        this.start = keyResult.startIn(cycle);
        this.due = keyResult.dueIn(cycle);
        this.amended = amended(keyResult, asOf);
    }

    Course drawn(Standings standings) {
        List<Course.Point> readings =
                standings.shown().stream().flatMap(day -> reading(day).stream()).toList();
        LocalDate first = min(start, due);
        LocalDate last = max(start, due);
        if (!standings.shown().isEmpty()) {
            List<Standings.Standing> shown = standings.shown();
            first = min(first, shown.get(0).checkIn().date());
            last = max(last, shown.get(shown.size() - 1).checkIn().date());
        }
        last = late(first, last);
        return new Course(
                axis,
                first,
                last.equals(first) ? first.plusDays(1) : last,
                asOf,
                readings,
                plan(),
                targets(first, last),
                amended,
                prospect(readings));
    }

    private Optional<Course.Point> reading(Standings.Standing standing) {
        LocalDate day = standing.checkIn().date();
        return axis.height(standing, keyResult.measureAt(day)).map(height -> new Course.Point(day, height));
    }

    private LocalDate late(LocalDate first, LocalDate last) {
        long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        boolean isSoonAfter = asOf.isAfter(last) && asOf.toEpochDay() - last.toEpochDay() <= Math.max(7, days / LATE);
        return isSoonAfter ? asOf : last;
    }

    private static List<LocalDate> amended(KeyResult keyResult, LocalDate asOf) {
        List<LocalDate> days = keyResult.amendments().stream()
                .map(MeasureAmendment::date)
                .filter(date -> !date.isAfter(asOf))
                .distinct()
                .toList();
        return Thinned.of(days, day -> 0);
    }

    /** A target holds from its amendment to the next; the one in force today to the end. */
    private List<Course.Target> targets(LocalDate first, LocalDate last) {
        List<Course.Target> targets = new ArrayList<>();
        LocalDate from = first;
        Measure inForce = keyResult.measure();
        for (LocalDate day : amended) {
            if (day.isAfter(from) && !from.isAfter(last)) {
                add(inForce, from, min(day, last), targets);
                from = day;
            }
            inForce = keyResult.measureAt(day);
        }
        if (!from.isAfter(last)) {
            add(inForce, from, last, targets);
        }
        return targets;
    }

    private void add(Measure measure, LocalDate from, LocalDate to, List<Course.Target> targets) {
        for (BigDecimal height : axis.targets(measure)) {
            targets.add(new Course.Target(from, to, height));
        }
    }

    private List<List<Course.Point>> plan() {
        Pace pace = profile.judging().pace();
        if (score.expected().isEmpty() || start.isAfter(due)) {
            return List.of();
        }
        List<List<Course.Point>> lines = new ArrayList<>();
        List<Course.Point> line = new ArrayList<>();
        Set<LocalDate> steps = Set.copyOf(amended);
        for (LocalDate day : corners()) {
            Progress expected = pace.expected(start, due, keyResult.plan(), day);
            if (steps.contains(day) && !line.isEmpty()) {
                height(expected, day.minusDays(1), day).ifPresent(line::add);
                lines.add(line);
                line = new ArrayList<>();
            }
            height(expected, min(day, asOf), day).ifPresent(line::add);
        }
        lines.add(line);
        return lines.stream().filter(corners -> corners.size() > 1).toList();
    }

    private Optional<Course.Point> height(Progress expected, LocalDate inForceOn, LocalDate day) {
        return axis.height(expected, keyResult.measureAt(inForceOn)).map(height -> new Course.Point(day, height));
    }

    private Set<LocalDate> corners() {
        TreeSet<LocalDate> corners = new TreeSet<>(List.of(start, due));
        List<LocalDate> planned = keyResult.plan().stream()
                .map(PlanPoint::date)
                .filter(this::isUnderWay)
                .toList();
        corners.addAll(Thinned.of(planned, day -> 0));
        amended.stream().filter(this::isUnderWay).forEach(corners::add);
        for (int i = 1; i < STEPS; i++) {
            corners.add(start.plusDays((due.toEpochDay() - start.toEpochDay()) * i / STEPS));
        }
        return corners;
    }

    private boolean isUnderWay(LocalDate day) {
        return day.isAfter(start) && day.isBefore(due);
    }

    private Optional<Course.Prospect> prospect(List<Course.Point> readings) {
        Measure measure = keyResult.measureAt(asOf);
        if (readings.isEmpty() || score.forecast().isEmpty()) {
            return Optional.empty();
        }
        Progress forecast = score.forecast().get();
        Spread spread = Spread.of(keyResult, cycle, profile, asOf).orElse(new Spread(forecast, forecast));
        return axis.height(forecast, measure)
                .map(height -> new Course.Prospect(
                        readings.get(readings.size() - 1),
                        new Course.Point(due, height),
                        axis.height(min(spread.low(), forecast), measure).orElse(height),
                        axis.height(max(spread.high(), forecast), measure).orElse(height)));
    }

    private static <T extends Comparable<? super T>> T min(T one, T other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> T max(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
