package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Direction;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.Formats;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Measuring;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.RollUp;
import org.okr4j.scoring.RollUps;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.ScoringStrategies;
import org.okr4j.scoring.ScoringStrategy;

/** The index of the strategies and roll-ups: each number on the page of one is worked out here, and shown with its formula. */
class StrategyIndexTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final Path SOURCES = Path.of("..", "okr-scoring", "src", "main", "java", "org", "okr4j", "scoring");
    private static final Metric RESPONSE = Metric.builder()
            .to(new BigDecimal(200))
            .direction(Direction.DECREASE)
            .unit("ms")
            .build();
    private static final Maintain COST = Maintain.atMost(230).withUnit("USD");
    private static final Levels LADDER =
            Levels.of(Level.of("Good", "10", "0.2"), Level.of("Better", "20", "0.5"), Level.of("Best", "40", "1"));

    /** What the page of a strategy says of a measure and its readings, up to the progress with which it ends. */
    private record Example(ScoringStrategy<?> strategy, String says, Measure measure, List<Reading> readings) {}

    private static final List<Example> STRATEGIES = List.of(
            of(ScoringStrategies.LINEAR, "at 4.1 is 0.45", Metric.decrease(5, 3).withUnit("%"), Amount.of("4.1")),
            of(
                    ScoringStrategies.LINEAR,
                    "at 6 it is −0.5",
                    Metric.decrease(5, 3).withUnit("%"),
                    Amount.of(6)),
            of(ScoringStrategies.RATIO_TO_TARGET, "at 250 ms is 0.8", RESPONSE, Amount.of(250)),
            of(ScoringStrategies.RATIO_TO_TARGET, "On the target it is 1", RESPONSE, Amount.of(200)),
            of(ScoringStrategies.POINT, "at 230 is 1", COST, Amount.of(230)),
            of(ScoringStrategies.POINT, "at 230 is 1, and 0", COST.withExclusive(true), Amount.of(230)),
            of(
                    ScoringStrategies.SHARE,
                    "Three of four weeks with an availability of at least 99.9% are 0.75",
                    Maintain.atLeast("99.9").withUnit("%"),
                    Amount.of("99.95"),
                    Amount.of("99.9"),
                    Amount.of("99.2"),
                    Amount.of("99.99")),
            of(ScoringStrategies.DISTANCE, "at 235 is 0.75", COST.withTolerance(new BigDecimal(20)), Amount.of(235)),
            of(
                    ScoringStrategies.DISTANCE,
                    "on a bound that is exclusive it is 0.999999",
                    COST.withTolerance(new BigDecimal(20)).withExclusive(true),
                    Amount.of(230)),
            of(ScoringStrategies.RELATIVE_DISTANCE, "at 0.75 is 1.25", Maintain.atMost(1), Amount.of("0.75")),
            of(ScoringStrategies.RELATIVE_DISTANCE, "at 1.5 it is 0.5", Maintain.atMost(1), Amount.of("1.5")),
            of(ScoringStrategies.RELATIVE_DISTANCE, "at least 5 at 6 is 1.2", Maintain.atLeast(5), Amount.of(6)),
            of(
                    ScoringStrategies.MILESTONES,
                    "of which the first is reached, are 0.6",
                    Milestones.of(
                            Milestone.of("Prototype").withWeight(new BigDecimal(3)),
                            Milestone.of("Pilot"),
                            Milestone.of("Open")),
                    Reached.of("Prototype")),
            of(ScoringStrategies.LEVELS, "a reading of 30 is 0.5", LADDER, Amount.of(30)),
            of(ScoringStrategies.LEVELS, "by steps and 0.75", LADDER.withInterpolate(true), Amount.of(30)),
            of(ScoringStrategies.BINARY, "{@code binary}: 1", Binary.of(), Done.YES),
            of(ScoringStrategies.NONE, "there is never any progress", Baseline.of("%"), Amount.of(7)));

    /** What the page of a roll-up says of parts, in percent, of the same weight. */
    private record Rolled(String name, RollUp rollUp, String says, List<String> percents, String comesTo) {}

    private static final List<Rolled> ROLL_UPS = List.of(
            rolled("WEIGHTED_MEAN", RollUps.WEIGHTED_MEAN, "come to 0.499999", "0.499999", "33.3333", "66.6666"),
            rolled("WEIGHTED_MEAN", RollUps.WEIGHTED_MEAN, "a progress of 1 and a score of 0.75", "1", "150", "50"),
            rolled("WEAKEST", RollUps.WEAKEST, "150% and 50% come to 0.5", "0.5", "150", "50"),
            rolled("MEAN_OF_SCORES", RollUps.MEAN_OF_SCORES, "−50% and 50% come to 0.25", "0.25", "-50", "50"),
            rolled("MEAN_OF_SCORES", RollUps.MEAN_OF_SCORES, "150% and 120% come to 1", "1", "150", "120"),
            rolled("PLAIN_MEAN", RollUps.PLAIN_MEAN, "150% and 50% come to 1", "1", "150", "50"),
            rolled("MEAN_FROM_ZERO", RollUps.MEAN_FROM_ZERO, "−20% and 60% come to 0.3", "0.3", "-20", "60"),
            rolled("NONE", RollUps.NONE, "has no progress and no score", "–", "150", "50"),
            rolled(
                    "atMostOne",
                    RollUps.atMostOne(RollUps.WEIGHTED_MEAN),
                    "150% and 100% come to 1",
                    "1",
                    "150",
                    "100"));

    @Test
    void the_index_is_made_from_what_the_pages_say() throws IOException {
        DocPage index = new DocPage("okr-scoring", "org.okr4j.scoring", "strategies.html", "Strategies and roll-ups");
        index.add(
                "<p>A strategy turns the readings of a measure into progress; a roll-up makes one number of many. The formula of",
                "each, the laws that it obeys and those that it does not, and its source stand on its own page; here are its numbers.",
                "Progress is rounded down to six decimals, once.</p>");
        strategies(index, JavadocPages.of(SOURCES.resolve("ScoringStrategies.java"), "ScoringStrategy"));
        rollUps(index, JavadocPages.of(SOURCES.resolve("RollUps.java"), "RollUp"));
        index.add("<p>The profiles that put them together are in <a href=\"profiles.html\">their own index</a>.</p>");
        index.isKept();
    }

    @Test
    void every_page_names_its_source_and_its_laws() throws IOException {
        for (String file : List.of("ScoringStrategies.java", "RollUps.java")) {
            JavadocPages pages = JavadocPages.of(SOURCES.resolve(file), "(?:ScoringStrategy|RollUp)");
            assertThat(pages.pages().keySet().stream().filter(name -> name.equals(name.toUpperCase(Locale.ROOT))))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(pages.words(name)).containsPattern("<p>Source: .+ <p>Laws: all"));
        }
    }

    @Test
    void every_strategy_has_an_example() {
        assertThat(STRATEGIES.stream().map(example -> example.strategy().id()).distinct())
                .containsExactlyElementsOf(ScoringStrategies.all().stream()
                        .map(ScoringStrategy::id)
                        .toList());
    }

    private static void strategies(DocPage index, JavadocPages pages) {
        index.add("<h2 id=\"strategies\">Strategies</h2>")
                .table("Each number worked out", "strategy", "measure", "readings", "progress", "as it is explained");
        for (Example example : STRATEGIES) {
            String constant = example.strategy().id().toUpperCase(Locale.ROOT).replace('-', '_');
            KeyResultScore score = score(example);
            String progress = shown(score.progress().map(Object::toString).orElse("–"));
            assertThat(score.strategy()).isEqualTo(example.strategy().id());
            assertThat(pages.words(constant)).contains(example.says());
            assertThat(example.says())
                    .satisfiesAnyOf(
                            says -> assertThat(says).matches("(?s).*[ ]" + progress),
                            says -> assertThat(progress).isEqualTo("–"));
            index.row(
                    "{@link org.okr4j.scoring.ScoringStrategies#" + constant + " "
                            + example.strategy().id() + "}",
                    DocPage.code(OkrJson.write(example.measure(), Formats.MEASURE)),
                    DocPage.code(OkrJson.write(keyResult(example), Formats.KEY_RESULT)
                            .replaceAll(".*\"checkIns\":\\[|]}$", "")
                            .replaceAll("\\{\"date\":\"[^\"]*\",\"reading\":([^}]*)}", "$1")),
                    progress,
                    DocPage.code(score.explanation()));
        }
        index.endTable();
    }

    private static void rollUps(DocPage index, JavadocPages pages) {
        index.add("<h2 id=\"roll-ups\">Roll-ups</h2>")
                .table("Two parts of weight 1", "roll-up", "their progress", "progress", "score", "as it is explained");
        for (Rolled example : ROLL_UPS) {
            ObjectiveScore score = score(example);
            String progress = shown(score.progress().map(Object::toString).orElse("–"));
            assertThat(pages.words(example.name())).contains(example.says());
            assertThat(progress).as(example.says()).isEqualTo(example.comesTo());
            boolean isConstant = example.name().equals(example.name().toUpperCase(Locale.ROOT));
            String member = example.name() + (isConstant ? "" : "(org.okr4j.scoring.RollUp)");
            index.row(
                    "{@link org.okr4j.scoring.RollUps#" + member + " " + example.name() + "}",
                    shown(String.join(" %, ", example.percents()) + " %"),
                    progress,
                    score.score().map(Object::toString).orElse("–"),
                    DocPage.code(score.explanation()));
        }
        index.endTable();
    }

    private static KeyResultScore score(Example example) {
        Measuring measuring = Measuring.standard().using(example.strategy());
        return Scorer.of(ScoringProfiles.STANDARD.withMeasuring(measuring)).score(keyResult(example), CYCLE, DAY);
    }

    private static KeyResult keyResult(Example example) {
        KeyResult keyResult = KeyResult.of("k", "A key result", example.measure());
        for (Reading reading : example.readings()) {
            int week = keyResult.checkIns().size();
            keyResult = keyResult.plusCheckIn(CheckIn.of(CYCLE.start().plusWeeks(week), reading));
        }
        return keyResult;
    }

    private static ObjectiveScore score(Rolled example) {
        KeyResult[] parts = IntStream.range(0, example.percents().size())
                .mapToObj(part -> KeyResult.of("k" + (part + 1), "A key result", Metric.reach(100))
                        .plusCheckIn(CheckIn.of(DAY, example.percents().get(part))))
                .toArray(KeyResult[]::new);
        return Scorer.of(ScoringProfiles.STANDARD.withRollUp(example.rollUp()))
                .score(Okrs.of(Objective.of("o", "An objective", CYCLE, parts)), DAY)
                .objective("o");
    }

    private static Example of(ScoringStrategy<?> strategy, String says, Measure measure, Reading... readings) {
        return new Example(strategy, says, measure, List.of(readings));
    }

    private static Rolled rolled(String name, RollUp rollUp, String says, String comesTo, String... percents) {
        return new Rolled(name, rollUp, says, List.of(percents), comesTo);
    }

    /** With the sign that prose has. */
    private static String shown(String number) {
        return number.replace('-', '−');
    }
}
