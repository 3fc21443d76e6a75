package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FirstLinesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final KeyResult CHURN = KeyResult.of(
            "churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"));
    private static final Objective RETENTION = Objective.builder()
            .id("retention")
            .title("Customers stay because the product earns its place")
            .cycle(Cycle.quarter(2026, 3))
            .addKeyResults(CHURN)
            .build();

    @Test
    void the_first_lines_of_the_documentation_build_a_document() {
        Okrs okrs =
                Okrs.of(RETENTION).plusCheckIn("churn", CheckIn.of(DAY, "4.1").withConfidence("0.6"));

        KeyResult churn = okrs.keyResult("churn").orElseThrow();
        assertThat(churn.checkIns())
                .containsExactly(CheckIn.builder()
                        .date(DAY)
                        .reading(new Amount(new BigDecimal("4.10")))
                        .confidence(new Confidence(600_000))
                        .build());
        assertThat(okrs.objectiveOf("churn")).contains(RETENTION.withKeyResults(churn));
        assertThat(okrs.ids()).containsExactly("retention", "churn");
        assertThat(RETENTION.keyResults()).containsExactly(CHURN);
        assertThat(okrs.objective("churn")).isEmpty();
        assertThat(okrs.keyResult("retention")).isEmpty();
        assertThat(okrs.objectiveOf("retention")).isEmpty();
    }

    @Test
    void a_change_finds_its_place_by_id_and_keeps_everything_else() {
        Objective other = Objective.of("other", "Another", Cycle.year(2026), KeyResult.of("k", "K", Binary.of()));
        Okrs okrs = Okrs.of(RETENTION).plus(other);
        MeasureAmendment easier = Amendment.of(DAY, Metric.decrease("5", "3.5").withUnit("%"), "Two accounts left");
        TitleAmendment reworded = Amendment.of(DAY, "Most customers stay", "Two accounts left");

        assertThat(okrs.plusAmendment("churn", easier))
                .isEqualTo(Okrs.of(RETENTION.withKeyResults(CHURN.withAmendments(easier)), other));
        assertThat(okrs.plusAmendment("other", reworded)).isEqualTo(Okrs.of(RETENTION, other.withAmendments(reworded)));
        assertThat(okrs.replace(other.withOwner("ana"))).isEqualTo(Okrs.of(RETENTION, other.withOwner("ana")));
        assertThat(okrs.replace(CHURN.withOwner("bo")))
                .isEqualTo(Okrs.of(RETENTION.withKeyResults(CHURN.withOwner("bo")), other));
        assertThat(RETENTION.replace(CHURN.withOwner("bo")).keyResult("churn")).contains(CHURN.withOwner("bo"));
    }

    @Test
    void an_unknown_id_names_the_nearest_of_its_kind() {
        Okrs okrs = Okrs.of(RETENTION);

        assertUnknown(
                () -> okrs.plusCheckIn("chrun", CheckIn.on(DAY)),
                "No key result has the id \"chrun\"; the nearest is \"churn\"",
                "churn");
        assertUnknown(
                () -> okrs.plusCheckIn("retention", CheckIn.on(DAY)), "No key result has the id \"retention\"", null);
        assertUnknown(
                () -> okrs.plusAmendment("retentoin", Amendment.of(DAY, "t", "r")),
                "No objective has the id \"retentoin\"; the nearest is \"retention\"",
                "retention");
        assertUnknown(
                () -> okrs.plusAmendment("churn", Amendment.of(DAY, "t", "r")),
                "No objective has the id \"churn\"",
                null);
        assertUnknown(() -> okrs.replace(RETENTION.withId("x\u001b")), "No objective has the id \"x\\u001b\"", null);
        assertUnknown(
                () -> okrs.replace(CHURN.withId("Churn1")),
                "No key result has the id \"Churn1\"; the nearest is \"churn\"",
                "churn");
        assertUnknown(
                () -> RETENTION.replace(CHURN.withId("curn")),
                "No key result of \"retention\" has the id \"curn\"; the nearest is \"churn\"",
                "churn");
    }

    @Test
    void a_metric_knows_its_direction_and_its_target() {
        assertMetric(Metric.increase(5, 9), "5", "9", "9", false);
        assertMetric(Metric.increase("0.5", "0.75"), "0.5", "0.75", "0.75", false);
        assertMetric(Metric.increase(new BigDecimal("-9.0"), BigDecimal.ZERO), "-9", "0", "0", false);
        assertMetric(Metric.decrease(5, 3), "5", "3", "3", true);
        assertMetric(Metric.decrease("5", "3.50"), "5", "3.5", "3.5", true);
        assertMetric(Metric.decrease(BigDecimal.ONE, new BigDecimal("-1")), "1", "-1", "-1", true);
        assertMetric(Metric.reach(950), "0", "950", "950", false);
        assertMetric(Metric.reach("-2"), "0", "-2", "-2", true);
        assertMetric(Metric.reach(new BigDecimal("1e2")), "0", "100", "100", false);
        assertMetric(Metric.growBy(25), null, null, null, false);
        assertMetric(Metric.growBy("12.5").startingAt(80), "80", null, "90", false);
        assertMetric(Metric.growBy(BigDecimal.TEN).startingAt("-50"), "-50", null, "-45", false);
        assertMetric(Metric.cutBy(20), null, null, null, true);
        assertMetric(Metric.cutBy("20").startingAt(new BigDecimal("50")), "50", null, "40", true);
        assertMetric(Metric.cutBy(new BigDecimal(20)).startingAt(-50), "-50", null, "-60", true);
        assertMetric(Metric.builder().from(5).byDelta("-2.5").build(), "5", null, "2.5", true);
        assertMetric(Metric.builder().from("5").byPercent("-20").build(), "5", null, "4", true);
        assertMetric(Metric.builder().to(5).direction(Direction.DECREASE).build(), null, "5", "5", true);
        assertMetric(
                Metric.builder().to("5").direction(Direction.DECREASE).build().startingAt(7), "7", "5", "5", true);
        assertThat(Metric.builder().to(5).direction(Direction.DECREASE).build().startingAt(7))
                .isEqualTo(Metric.decrease(7, 5));
        assertThat(Metric.cutBy(20))
                .isEqualTo(Metric.builder().byPercent("-20.0").build());
    }

    @Test
    void what_is_not_said_has_its_default() {
        assertThat(CHURN.description() + CHURN.owner() + CHURN.measure().unit()).isEqualTo("%");
        assertThat(CHURN.role()).isEqualTo(Role.TARGET);
        assertThat(CHURN.weight()).isEqualTo(BigDecimal.ONE);
        assertThat(CHURN.ambition()).isEmpty();
        assertThat(CHURN.start()).isEmpty();
        assertThat(CHURN.startIn(RETENTION.cycle())).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(CHURN.dueIn(RETENTION.cycle())).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(CHURN.withStart(DAY).startIn(RETENTION.cycle())).isEqualTo(DAY);
        assertThat(CHURN.withDue(DAY).dueIn(RETENTION.cycle())).isEqualTo(DAY);
        assertThat(RETENTION.ambition()).isEqualTo(Ambition.COMMITTED);
        assertThat(RETENTION.ambitionOf(CHURN)).isEqualTo(Ambition.COMMITTED);
        assertThat(RETENTION.ambitionOf(CHURN.withAmbition(Ambition.ASPIRATIONAL)))
                .isEqualTo(Ambition.ASPIRATIONAL);
        assertThat(RETENTION.rollUp()).isEqualTo(RollUpSource.KEY_RESULTS);
        assertThat(RETENTION.weight()).isEqualTo(BigDecimal.ONE);
        assertThat(List.of(RETENTION.level(), RETENTION.parent(), RETENTION.closure()))
                .containsOnly(Optional.empty());
        assertThat(Milestone.of("m").weight()).isEqualTo(BigDecimal.ONE);
        assertThat(Initiative.of("i").done()).isFalse();
        Measure metric = Metric.reach(1);
        assertThat(metric.aggregate()).isEqualTo(Aggregate.LATEST);
        assertThat(metric.window()).isEqualTo(OptionalInt.empty());
        assertThat(metric.strategy()).isEmpty();
        assertThat(Binary.of().unit()).isEmpty();
        assertThat(Binary.of()).isSameAs(Binary.of()).hasToString("Binary");
    }

    @Test
    void numbers_come_in_as_long_text_or_decimal() {
        assertThat(Amount.of(5))
                .isEqualTo(Amount.of("5.0"))
                .isEqualTo(new Amount(new BigDecimal("5e0")))
                .hasToString("5");
        assertThat(Ratio.of(420, 1000)).isEqualTo(Ratio.of("420.0", "1e3")).hasToString("420 / 1000");
        assertThat(Ratio.of(420, 1000).in("%")).isEqualTo(Fraction.of(new BigDecimal(42)));
        assertThat(Ratio.of(420, 1000).in("EUR")).isEqualTo(Fraction.of(new BigDecimal("0.42")));
        assertThat(CheckIn.of(DAY, 5))
                .isEqualTo(CheckIn.of(DAY, "5"))
                .isEqualTo(CheckIn.of(DAY, new BigDecimal("5.0")))
                .isEqualTo(CheckIn.of(DAY, Amount.of(5)));
        assertThat(CheckIn.of(DAY, true)).isEqualTo(CheckIn.of(DAY, Done.YES)).isNotEqualTo(CheckIn.of(DAY, false));
        assertThat(CHURN.withWeight(2))
                .isEqualTo(CHURN.withWeight("2.0"))
                .isEqualTo(KeyResult.builder().copy(CHURN).weight(2).build())
                .isEqualTo(KeyResult.builder().copy(CHURN).weight("2").build());
        assertThat(RETENTION.withWeight(2))
                .isEqualTo(RETENTION.withWeight("2.0"))
                .isEqualTo(Objective.builder().copy(RETENTION).weight(2).build())
                .isEqualTo(Objective.builder().copy(RETENTION).weight("2").build());
        assertThat(Milestone.of("m", 2))
                .isEqualTo(Milestone.of("m").withWeight("2.0"))
                .isEqualTo(Milestone.of("m").withWeight(2))
                .isEqualTo(Milestone.builder().name("m").weight(2).build());
        assertThat(Level.of("l", "5.0", "1"))
                .isEqualTo(Level.builder().name("l").at(5).score(Score.ONE).build())
                .isEqualTo(Level.builder()
                        .name("l")
                        .at("5")
                        .score(Score.of(BigDecimal.ONE))
                        .build());
        assertThat(Maintain.atLeast(5))
                .isEqualTo(Maintain.atLeast("5.0"))
                .isEqualTo(Maintain.atLeast(new BigDecimal(5)))
                .isEqualTo(Maintain.builder().atLeast(5).build());
        assertThat(Maintain.atMost(5))
                .isEqualTo(Maintain.atMost("5.0"))
                .isEqualTo(Maintain.atMost(new BigDecimal(5)))
                .isEqualTo(Maintain.builder().atMost("5").build());
        assertThat(Maintain.between(2, 3))
                .isEqualTo(Maintain.between("2", "3.0"))
                .isEqualTo(Maintain.builder().atLeast("2").atMost(3).build());
        assertThat(Maintain.atMost(1).withTolerance(2))
                .isEqualTo(Maintain.atMost(1).withTolerance("2.0"))
                .isEqualTo(Maintain.builder().atMost(1).tolerance(2).build())
                .isEqualTo(Maintain.builder().atMost(1).tolerance("2").build());
        assertThat(Confidence.of("0.6"))
                .isEqualTo(Confidence.of(new BigDecimal("0.60")))
                .isEqualTo(new Confidence(600_000))
                .hasToString("0.6");
        assertThat(Score.of("1")).isEqualTo(Score.ONE);
        assertThat(Progress.of("-1.5")).isEqualTo(new Progress(-1_500_000)).hasToString("-1.5");
    }

    @Test
    void bounds_are_met_on_them_unless_they_are_exclusive() {
        Maintain band = Maintain.between(20, 30);
        assertMet(band, "19.999999999999 20 25 30 30.000000000001", false, true, true, true, false);
        assertMet(band.withExclusive(true), "19 20 25 30 31", false, false, true, false, false);
        assertMet(Maintain.atLeast("99.9"), "99.8 99.9 100", false, true, true);
        assertMet(Maintain.atMost(0), "-1 0 1", true, true, false);
        assertThat(band.distanceOf(Fraction.of(new BigDecimal(17)))).isEqualTo(Fraction.of(new BigDecimal(3)));
        assertThat(band.distanceOf(Fraction.of(new BigDecimal(92), new BigDecimal(3))))
                .isEqualTo(Fraction.of(new BigDecimal(2), new BigDecimal(3)));
        assertThat(band.distanceOf(Fraction.of(new BigDecimal(30))).signum()).isZero();
    }

    @Test
    void levels_rise_or_fall_and_are_found_by_name() {
        Levels falling = Levels.of(Level.of("Commit", "100", "0.3"), Level.of("Target", "60", "0.7"));
        Levels named = Levels.of(Level.of("Idea", "0"), Level.of("Live", "1"));

        assertThat(falling.decreases()).isTrue();
        assertThat(falling.isNumbered()).isTrue();
        assertThat(Levels.of(Level.of("only", "5", "1")).decreases()).isFalse();
        assertThat(named.isNumbered()).isFalse();
        assertThat(named.decreases()).isFalse();
        assertThat(named.level("Live")).contains(Level.of("Live", "1.0"));
        assertThat(named.level("live")).isEmpty();
        assertThat(Milestones.of("a", "b").milestone("b")).contains(Milestone.of("b"));
        assertThat(Milestones.of("a", "b").milestone("c")).isEmpty();
    }

    @Test
    void every_measure_and_every_reading_is_matched_as_what_it_is() {
        List<Measure> measures = List.of(
                Metric.reach(1),
                Maintain.atMost(1),
                Milestones.of("a"),
                Binary.of(),
                Levels.of(Level.of("a", "1")),
                Baseline.of("%"));
        List<Reading> readings = List.of(Amount.of(1), Ratio.of(1, 2), Done.NO, Reached.of(), LevelName.of("a"));

        assertThat(measures)
                .extracting(m -> m.<String>match(
                        x -> "metric",
                        x -> "maintain",
                        x -> "milestones",
                        x -> "binary",
                        x -> "levels",
                        x -> "baseline"))
                .isEqualTo(measures.stream().map(Measure::type).toList());
        assertThat(readings)
                .extracting(r -> r.<String>match(
                        x -> "amount " + x,
                        x -> "ratio " + x,
                        x -> "done " + x,
                        x -> "reached " + x,
                        x -> "level " + x.name()))
                .containsExactly("amount 1", "ratio 1 / 2", "done NO", "reached Reached[names=[]]", "level a");
        assertThat(Done.of(true).isDone()).isTrue();
        assertThat(Done.of(false).isDone()).isFalse();
        assertThat(Reached.of("a", "b")).isEqualTo(Reached.of(List.of("b", "a")));
    }

    @Test
    void progress_is_floored_and_judged() {
        assertThat(Progress.floor(BigDecimal.valueOf(2), BigDecimal.valueOf(3))).isEqualTo(Progress.of("0.666666"));
        assertThat(Progress.floor(BigDecimal.valueOf(-1), BigDecimal.valueOf(3)))
                .isEqualTo(Progress.of("-0.333334"));
        assertThat(Progress.floor(new BigDecimal("99.999999999"), new BigDecimal(100)))
                .isEqualTo(Progress.of("0.999999"));
        assertThat(Progress.of("1.5").score()).isEqualTo(Score.ONE);
        assertThat(Progress.of("-0.5").score()).isEqualTo(Score.ZERO);
        assertThat(Progress.of("0.45").score()).isEqualTo(Score.of("0.45"));
    }

    @Test
    void progress_of_numbers_of_any_size_is_held_and_needs_no_time() {
        BigDecimal huge = new BigDecimal("1e999999999");
        BigDecimal tiny = new BigDecimal("1e-999999999");
        BigDecimal nothing = new BigDecimal("0e999999999");

        assertThat(Progress.floor(huge, BigDecimal.ONE)).isEqualTo(Progress.of("1000000"));
        assertThat(Progress.floor(huge, BigDecimal.ONE.negate())).isEqualTo(Progress.of("-1000000"));
        assertThat(Progress.floor(BigDecimal.ONE, tiny)).isEqualTo(Progress.of("1000000"));
        assertThat(Progress.floor(tiny, BigDecimal.ONE)).isEqualTo(Progress.ZERO);
        assertThat(Progress.floor(tiny.negate(), huge)).isEqualTo(Progress.of("-0.000001"));
        assertThat(Progress.floor(huge, huge)).isEqualTo(Progress.ONE);
        assertThat(Progress.floor(nothing, tiny)).isEqualTo(Progress.ZERO);
        assertThatThrownBy(() -> Progress.floor(huge, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Progress.floor(BigDecimal.ONE, nothing)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_builder_used_again_changes_nothing_that_it_built() {
        CheckIn.Builder builder = CheckIn.builder().date(DAY).putAttribute("a", "1");
        CheckIn first = builder.build();
        CheckIn second = builder.putAttribute("b", "2").note("more").build();

        assertThat(first).isEqualTo(CheckIn.on(DAY).withAttributes(Map.of("a", "1")));
        assertThat(second).isEqualTo(CheckIn.on(DAY).withNote("more").withAttributes(Map.of("b", "2", "a", "1")));
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> KeyResult.builder().id("k").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build KeyResult, some of required attributes are not set [title, measure]");
    }

    private static void assertMet(Maintain bounds, String values, Boolean... met) {
        assertThat(List.of(values.split(" ")))
                .extracting(value -> bounds.isMetBy(Fraction.of(new BigDecimal(value))))
                .containsExactly(met);
    }

    private static void assertUnknown(Runnable call, String message, String nearest) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(UnknownIdException.class, unknown -> {
            assertThat(unknown).hasMessage(message);
            assertThat(unknown.nearest()).isEqualTo(Optional.ofNullable(nearest));
            assertThat(message).contains(Shown.escaped(unknown.id()));
        });
    }

    private static void assertMetric(Metric metric, String from, String to, String target, boolean decreases) {
        assertThat(metric.from()).isEqualTo(Optional.ofNullable(from).map(BigDecimal::new));
        assertThat(metric.to()).isEqualTo(Optional.ofNullable(to).map(BigDecimal::new));
        assertThat(metric.target().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(target).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
        assertThat(metric.decreases()).isEqualTo(decreases);
    }
}
