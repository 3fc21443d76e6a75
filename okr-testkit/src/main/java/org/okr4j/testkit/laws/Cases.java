package org.okr4j.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

/** The cases in which laws are asked, each shown as a person would say it. */
final class Cases {
    private static final int MOST_CHECK_INS = 6;
    private static final int MOST_SHUFFLED = 12;

    private Cases() {}

    /** A measure with a reading of it, where it has one of the wanted kind. */
    record Read(Measure measure, Optional<Reading> reading) {
        static Arbitrary<Read> any(Arbitrary<? extends Measure> measures) {
            return Combinators.combine(measures, Draw.draws())
                    .as((measure, draw) -> new Read(measure, Optional.of(draw.of(measure))));
        }

        Reading only() {
            return Asking.known(reading);
        }

        @Override
        public String toString() {
            return measure + reading.map(read -> " at " + read).orElse("");
        }
    }

    /** A step towards the target. */
    record Step(Measure measure, Reading farther, Reading nearer) {
        static Arbitrary<Step> any(Arbitrary<? extends Measure> measures) {
            return Combinators.combine(measures, Draw.draws(), Draw.draws())
                    .as((measure, one, other) -> step(measure, one.of(measure), other.of(measure)));
        }

        private static Step step(Measure measure, Reading one, Reading other) {
            if (measure instanceof Milestones) {
                TreeSet<String> both = new TreeSet<>(((Reached) one).names());
                both.addAll(((Reached) other).names());
                return new Step(measure, one, Reached.of(List.copyOf(both)));
            }
            return Targets.nearness(measure, one).compareTo(Targets.nearness(measure, other)) <= 0
                    ? new Step(measure, one, other)
                    : new Step(measure, other, one);
        }

        /** Between two bounds what is nearer to one is farther from the other. */
        void isOneWay() {
            Assume.that(!(measure instanceof Maintain maintain)
                    || maintain.atLeast().isPresent() != maintain.atMost().isPresent());
        }

        @Override
        public String toString() {
            return measure + " from " + farther + " to " + nearer;
        }
    }

    /** A measure with a log of it, and two days to ask on. */
    record Logged(Measure measure, List<CheckIn> log, LocalDate asOf, LocalDate other) {
        static Arbitrary<Logged> any(Arbitrary<? extends Measure> measures) {
            return Combinators.combine(measures, entries(), BusyArbitraries.days(), BusyArbitraries.days())
                    .as((measure, log, asOf, other) -> new Logged(
                            measure,
                            log.stream().map(entry -> entry.of(measure)).toList(),
                            asOf,
                            other));
        }

        static Arbitrary<List<Entry>> entries() {
            return Combinators.combine(BusyArbitraries.days(), Draw.draws())
                    .as(Entry::new)
                    .list()
                    .ofMaxSize(MOST_CHECK_INS);
        }

        record Entry(LocalDate day, Draw draw) {
            CheckIn of(Measure measure) {
                return CheckIn.of(day, draw.of(measure));
            }
        }

        KeyResult keyResult() {
            return keyResult(log);
        }

        KeyResult known() {
            return keyResult(log.stream()
                    .filter(checkIn -> !checkIn.date().isAfter(asOf))
                    .toList());
        }

        private KeyResult keyResult(List<CheckIn> checkIns) {
            return KeyResult.of("k", "A key result", measure).withCheckIns(checkIns);
        }

        @Override
        public String toString() {
            return measure + " with " + told(log) + " as of " + asOf + " and of " + other;
        }
    }

    /** A metric with a log, and perhaps another that takes its place. */
    record Amended(Metric metric, List<Logged.Entry> log, Optional<Metric> next, LocalDate amended) {
        static Arbitrary<KeyResult> keyResults() {
            return Combinators.combine(
                            Units.metrics(), Logged.entries(), Units.metrics().optional(0.5), BusyArbitraries.days())
                    .as(Amended::new)
                    .map(Amended::keyResult);
        }

        private KeyResult keyResult() {
            return KeyResult.of("k", "A key result", metric)
                    .withAmendments(next.stream()
                            .map(measure -> Amendment.of(amended, measure, "We know better"))
                            .toList())
                    .withCheckIns(log.stream().map(entry -> entry.of(metric)).toList());
        }
    }

    /** A measure whose check-ins report no reading. */
    record Unread(Measure measure, List<LocalDate> days) {
        static Arbitrary<Unread> any(Arbitrary<? extends Measure> measures) {
            return Combinators.combine(measures, BusyArbitraries.days().list().ofMaxSize(2))
                    .as(Unread::new);
        }

        KeyResult keyResult() {
            return KeyResult.of("k", "A key result", measure)
                    .withCheckIns(days.stream().map(CheckIn::on).toList());
        }

        @Override
        public String toString() {
            return measure + " with " + days.size() + " check-ins and no reading";
        }
    }

    /** A measure with a log of numbers and a change of their unit. */
    record InUnits(Measure measure, List<CheckIn> log, Unit unit, LocalDate asOf) {
        static Arbitrary<InUnits> any(Arbitrary<? extends Measure> measures) {
            return Combinators.combine(measures, Units.logs(), Units.units(), BusyArbitraries.days())
                    .as((measure, log, unit, asOf) -> new InUnits(measure, log, unit, asOf));
        }

        InUnits with(Unit changed) {
            return new InUnits(measure, log, changed, asOf);
        }

        @Override
        public String toString() {
            return measure + " with " + told(log) + " as of " + asOf + ", " + unit;
        }
    }

    /** An order of anything. */
    record Order(List<Integer> keys) {
        static Arbitrary<Order> any() {
            return Arbitraries.integers()
                    .between(0, 99)
                    .list()
                    .ofSize(MOST_SHUFFLED)
                    .map(Order::new);
        }

        <T> List<T> of(List<T> list) {
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
            places.sort(Comparator.comparing(place -> keys.get(place % keys.size())));
            return places.stream().map(list::get).toList();
        }
    }

    private static String told(List<CheckIn> log) {
        return log.stream()
                .map(checkIn -> checkIn.reading().map(Object::toString).orElse("nothing") + " on " + checkIn.date())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
