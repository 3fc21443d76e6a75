package org.okr4j.core;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that every reading of a key result can be read by every measure that will read it: the one in force on its day
 * and those that came into force later.
 */
final class History {
    private static final List<Reading> ONE_OF_EACH_KIND =
            List.of(Amount.of(0), Ratio.of(0, 1), Done.NO, new Reached(Set.of()), LevelName.of("any"));

    /** How many known names a message lists. */
    private static final int NAMED = 10;

    private final Measure first;
    private final List<MeasureAmendment> amendments;
    private final List<CheckIn> checkIns;

    /** Of each kind, the last version ever in force that refuses it, or -1: only later readings of it are safe. */
    private final int[] lastRefusing;

    private History(KeyResult keyResult) {
        this.first = keyResult.measure();
        this.amendments = Log.inOrder(keyResult.amendments(), MeasureAmendment::date);
        this.checkIns = keyResult.checkIns();
        this.lastRefusing = amendments.isEmpty()
                ? new int[0]
                : ONE_OF_EACH_KIND.stream().mapToInt(this::lastRefusing).toArray();
    }

    /** Checks the logs as they were given, so that a path points at the place where the fault was written. */
    static void check(KeyResult keyResult) {
        History history = new History(keyResult);
        history.checkTypes(keyResult.amendments());
        history.checkKinds();
        history.checkNames();
    }

    private void checkTypes(List<MeasureAmendment> asGiven) {
        Measure before = first;
        for (MeasureAmendment amendment : amendments) {
            Measure after = amendment.measure();
            boolean fits = after.type().equals(before.type())
                    || (before instanceof Baseline && after.takes(ONE_OF_EACH_KIND.get(0)));
            if (!fits) {
                throw new InvalidValueException(
                        "/amendments/" + asGiven.indexOf(amendment) + "/measure/type",
                        "An amendment replaces a measure by one of the same type, or a baseline by one that takes a"
                                + " number: " + before.type() + " by " + after.type());
            }
            before = after;
        }
    }

    private void checkKinds() {
        for (int i = 0; i < checkIns.size(); i++) {
            CheckIn checkIn = checkIns.get(i);
            Optional<Reading> reading = checkIn.reading();
            if (reading.isPresent()) {
                checkKind(i, reading.get(), checkIn.date());
            }
        }
    }

    private void checkKind(int checkIn, Reading reading, LocalDate date) {
        if (amendments.isEmpty()) {
            if (!first.takes(reading)) {
                throw wrongKind(checkIn, reading, first);
            }
            return;
        }
        int refusing = lastRefusing[kindOf(reading)];
        if (refusing >= Log.countUntil(amendments, MeasureAmendment::date, date)) {
            throw wrongKind(checkIn, reading, version(refusing));
        }
    }

    private int lastRefusing(Reading kind) {
        for (int version = amendments.size(); version >= 0; version--) {
            if (isEverInForce(version) && !version(version).takes(kind)) {
                return version;
            }
        }
        return -1;
    }

    private boolean isEverInForce(int version) {
        return version == 0
                || version == amendments.size()
                || amendments
                        .get(version - 1)
                        .date()
                        .isBefore(amendments.get(version).date());
    }

    private Measure version(int version) {
        return version == 0 ? first : amendments.get(version - 1).measure();
    }

    private static int kindOf(Reading reading) {
        return reading.match(amount -> 0, ratio -> 1, done -> 2, reached -> 3, level -> 4);
    }

    private static InvalidValueException wrongKind(int checkIn, Reading reading, Measure measure) {
        return new InvalidValueException(
                "/checkIns/" + checkIn + "/reading",
                "A reading of " + measure.type() + " is " + measure.taken() + ": " + shown(reading));
    }

    private static String shown(Reading reading) {
        return reading.match(
                Amount::toString,
                Ratio::toString,
                done -> String.valueOf(done.isDone()),
                reached -> "the names " + Shown.excerpt(reached.names().toString()),
                level -> Shown.quoted(level.name()));
    }

    private void checkNames() {
        if (first instanceof Milestones || first instanceof Levels || !amendments.isEmpty()) {
            Set<String> known = knownNames();
            for (int i = 0; i < checkIns.size(); i++) {
                for (String name : namesOf(checkIns.get(i))) {
                    if (!known.contains(name)) {
                        throw unknownName(i, name, known);
                    }
                }
            }
        }
    }

    private Set<String> knownNames() {
        Set<String> names = new LinkedHashSet<>();
        addNames(first, names);
        amendments.forEach(amendment -> addNames(amendment.measure(), names));
        return names;
    }

    private static void addNames(Measure measure, Set<String> names) {
        if (measure instanceof Milestones milestones) {
            milestones.milestones().forEach(milestone -> names.add(milestone.name()));
        } else if (measure instanceof Levels levels) {
            levels.levels().forEach(level -> names.add(level.name()));
        }
    }

    private static Set<String> namesOf(CheckIn checkIn) {
        Reading reading = checkIn.reading().orElse(Done.NO);
        if (reading instanceof Reached reached) {
            return reached.names();
        }
        return reading instanceof LevelName level ? Set.of(level.name()) : Set.of();
    }

    private static InvalidValueException unknownName(int checkIn, String name, Set<String> known) {
        return new InvalidValueException(
                "/checkIns/" + checkIn + "/reading",
                "A reading names what the measure knows: " + Shown.quoted(name) + " is unknown"
                        + NearestName.to(name, known)
                                .map(near -> "; the nearest is " + Shown.quoted(near))
                                .orElseGet(() -> "; it knows " + someOf(known)));
    }

    private static String someOf(Set<String> known) {
        String some = known.stream().limit(NAMED).map(Shown::quoted).collect(Collectors.joining(", "));
        return known.size() > NAMED ? some + " and " + (known.size() - NAMED) + " more" : some;
    }
}
