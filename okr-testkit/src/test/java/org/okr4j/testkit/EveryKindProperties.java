package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.core.Amount;
import org.okr4j.core.Change;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/** What a suite has to meet turns up within the thousand tries of a property, and the shapes of documents sooner. */
class EveryKindProperties {
    private static final int TRIES = 1_000;
    private static final int MOST_DIGITS = 30;

    @Property(tries = 300)
    void a_successor_can_be_put_in_the_place_of_any_measure(@ForAll("replaced") Tuple2<Measure, Measure> replaced) {
        LocalDate day = LocalDate.of(2026, 8, 31);
        KeyResult before = KeyResult.of("key-result", "It is measured", replaced.get1());

        KeyResult after = before.plusAmendment(MeasureAmendment.builder()
                .date(day)
                .measure(replaced.get2())
                .reason("The world has changed")
                .build());

        assertThat(after.measureAt(day)).isEqualTo(replaced.get2());
        assertThat(after.measureAt(day.minusDays(1))).isEqualTo(replaced.get1());
    }

    @Provide
    Arbitrary<Tuple2<Measure, Measure>> replaced() {
        return OkrArbitraries.measures()
                .flatMap(before -> OkrArbitraries.successors(before).map(after -> Tuple.of(before, after)));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void every_shape_of_document(@ForAll Okrs okrs) {
        seen("empty", okrs.objectives().isEmpty());
        seen(
                "without key results",
                any(okrs, objective -> objective.keyResults().isEmpty()));
        seen("loop", any(okrs, okrs.alignment()::isOnLoop));
        seen("own parent", any(okrs, objective -> objective.parent().stream().anyMatch(objective.id()::equals)));
        seen(
                "under an objective",
                any(
                        okrs,
                        objective -> objective.parent().flatMap(okrs::objective).isPresent()));
        seen(
                "under a key result",
                any(
                        okrs,
                        objective -> objective.parent().flatMap(okrs::keyResult).isPresent()));
        seen("outside", any(okrs, objective -> objective.parent().stream().anyMatch(id -> !okrs.contains(id))));
        seen("closed", any(okrs, objective -> objective.closure().isPresent()));
        seen("renamed", any(okrs, objective -> !objective.amendments().isEmpty()));
        seen("an id that needs care", okrs.ids().stream().anyMatch(id -> !id.matches("[a-z0-9]+")));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void every_shape_of_key_result(@ForAll KeyResult keyResult) {
        for (String type : List.of("metric", "maintain", "milestones", "binary", "levels", "baseline")) {
            seen(type, keyResult.measure().type().equals(type));
            seen(
                    type + " amended",
                    keyResult.measure().type().equals(type)
                            && !keyResult.amendments().isEmpty());
        }
        seen("a baseline with a target later", hasTargetLater(keyResult));
        seen("without a log", keyResult.checkIns().isEmpty());
        seen("weight 0", keyResult.weight().signum() == 0);
        seen(
                "several on one day",
                keyResult.checkIns().stream().map(CheckIn::date).distinct().count()
                        < keyResult.checkIns().size());
        seen(
                "a day without a reading",
                keyResult.checkIns().stream().anyMatch(day -> day.reading().isEmpty()));
        seen("due before the start", isUpsideDown(keyResult));
    }

    @Domain(OkrDomain.class)
    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void days_and_cycles(@ForAll LocalDate one, @ForAll LocalDate other, @ForAll Cycle cycle) {
        seen("29 February", one.getMonthValue() == 2 && one.getDayOfMonth() == 29);
        seen("last day of a year", one.getDayOfYear() == one.lengthOfYear());
        seen("equal days", one.equals(other));
        seen("the first day there is", one.equals(LocalDate.of(1, 1, 1)));
        seen("the last day there is", one.equals(LocalDate.of(9999, 12, 31)));
        seen("one-day cycle", cycle.days() == 1);
        seen("cycle with a leap day", cycle.contains(LocalDate.of(2024, 2, 29)));
        seen("fiscal cycle", cycle.name().startsWith("FY"));
        seen("quarter", cycle.name().matches("\\d{4}-Q\\d"));
    }

    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void amounts_and_measures(
            @ForAll Amount amount,
            @ForAll Metric metric,
            @ForAll Maintain maintain,
            @ForAll Levels levels,
            @ForAll Milestones milestones) {
        seen("0", amount.value().signum() == 0);
        seen("below 0", amount.value().signum() < 0);
        seen("all 30 digits", amount.value().precision() == MOST_DIGITS);
        seen("falling metric", metric.decreases());
        seen("metric without a start", metric.from().isEmpty());
        seen("metric by percent", metric.change().equals(Optional.of(Change.RELATIVE)));
        seen("metric with a window", metric.window().isPresent());
        seen(
                "one value within bounds",
                maintain.atLeast().isPresent() && maintain.atLeast().equals(maintain.atMost()));
        seen("exclusive bound", maintain.exclusive());
        seen("planned check-ins", maintain.planned().isPresent());
        seen("falling levels", isFalling(levels));
        seen("one level", levels.levels().size() == 1);
        seen("named levels", !levels.isNumbered());
        seen("milestone of weight 0", weights(milestones).anyMatch(weight -> weight.signum() == 0));
    }

    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void titles(@ForAll KeyResult keyResult) {
        String title = keyResult.title();
        seen("bidirectional mark", title.contains("\u202e") || title.contains("\u2066"));
        seen("combining mark", title.contains("e\u0301"));
        seen("outside of the basic plane", title.codePoints().anyMatch(Character::isSupplementaryCodePoint));
        seen("line break", title.contains("\n"));
        seen("control character", title.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'));
        seen("quote", title.contains("\""));
        seen("only a space that is not blank", title.equals("\u00a0") || title.equals("\u200b"));
    }

    private static boolean hasTargetLater(KeyResult keyResult) {
        return keyResult.measure().type().equals("baseline")
                && keyResult.amendments().stream()
                        .anyMatch(amendment -> amendment.measure().type().equals("metric"));
    }

    private static boolean isUpsideDown(KeyResult keyResult) {
        return keyResult.start().isPresent()
                && keyResult.due().stream()
                        .anyMatch(due -> due.isBefore(keyResult.start().get()));
    }

    private static boolean isFalling(Levels levels) {
        List<BigDecimal> values = levels.levels().stream()
                .map(Level::at)
                .flatMap(Optional::stream)
                .toList();
        return values.size() > 1 && values.get(1).compareTo(values.get(0)) < 0;
    }

    private static Stream<BigDecimal> weights(Milestones milestones) {
        return milestones.milestones().stream().map(milestone -> milestone.weight());
    }

    private static boolean any(Okrs okrs, Predicate<Objective> predicate) {
        return okrs.objectives().stream().anyMatch(predicate);
    }

    private static void seen(String shape, boolean here) {
        Statistics.label(shape).collect(here);
        Statistics.label(shape).coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
