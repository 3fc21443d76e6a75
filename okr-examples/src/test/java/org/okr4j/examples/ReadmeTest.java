package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Fraction;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.text.Drafter;
import org.okr4j.core.text.Lexicon;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.Severity;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrModule;
import org.okr4j.scoring.Measuring;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.ScoringStrategies;
import org.okr4j.scoring.ScoringStrategy;
import org.okr4j.scoring.validation.RuleSets;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the Java of the README: each block stands in a test below, or in the suite of somebody else that
 * {@link PackagedModulesIT} runs, line by line, and a last test compares them.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern IN_CODE = Pattern.compile("`([\\w-]+)`");
    private static final Path SUITE = Path.of("src/it/testkit/src/test/java/org/example/suite/GoalsProperties.java");

    @Test
    void the_first_lines_do_what_they_say() {
        KeyResult churn = KeyResult.of(
                "churn",
                "Monthly churn falls from 5% to 3%",
                Metric.decrease(5, 3).withUnit("%"));
        Objective retention = Objective.builder()
                .id("retention")
                .title("Customers stay because the product earns its place")
                .cycle(Cycle.quarter(2026, 3))
                .addKeyResults(churn)
                .build();
        Okrs okrs = Okrs.of(retention)
                .plusCheckIn(
                        "churn",
                        CheckIn.of(LocalDate.parse("2026-08-31"), "4.1").withConfidence("0.6"));

        Scorecard card = Scorer.standard().score(okrs, LocalDate.parse("2026-08-31"));
        card.keyResult("churn").explanation(); // linear: (4.1 − 5) / (3 − 5) = 0.45
        Findings findings = RuleSet.standard().check(okrs, LocalDate.parse("2026-08-31"));
        String json = OkrJson.write(okrs);

        assertThat(card.keyResult("churn").explanation()).isEqualTo("linear: (4.1 − 5) / (3 − 5) = 0.45");
        assertThat(findings.hasErrors()).isFalse();
        assertThat(OkrJson.read(json)).isEqualTo(okrs);
    }

    @Test
    void a_mapper_finds_the_module_or_is_told() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        JsonMapper told = JsonMapper.builder().addModule(new OkrModule()).build();

        Okrs okrs = Okrs.of(Objective.of(
                "learn",
                "We know what churn is",
                Cycle.quarter(2026, 3),
                KeyResult.of("k", "Churn", Baseline.of("%"))));
        assertThat(found.writeValueAsString(okrs)).isEqualTo(OkrJson.write(okrs));
        assertThat(told.writeValueAsString(okrs)).isEqualTo(OkrJson.write(okrs));
        assertThat(found.readValue(OkrJson.write(okrs), Okrs.class)).isEqualTo(okrs);
    }

    @Test
    void a_mapper_of_jackson_2_is_told_of_its_own_module() throws JsonProcessingException {
        ObjectMapper jackson2 = new ObjectMapper().registerModule(new org.okr4j.json.jackson2.OkrModule());

        Okrs okrs = Okrs.of(Objective.of("learn", "We know what churn is", Cycle.quarter(2026, 3)));
        assertThat(jackson2.writeValueAsString(okrs)).isEqualTo(OkrJson.write(okrs));
        assertThat(jackson2.readValue(OkrJson.write(okrs), Okrs.class)).isEqualTo(okrs);
    }

    @Test
    void a_strategy_of_your_own_scores_metrics() {
        ScoringStrategy<Metric> fromHalfWay = ScoringStrategy.of(
                "from-half-way",
                Metric.class,
                (metric, evidence) -> ScoringStrategies.LINEAR
                        .progress(metric, evidence)
                        .map(linear -> linear.compareTo(Progress.of("0.5")) < 0 ? Progress.ZERO : linear));
        Scorer scorer = Scorer.of(
                ScoringProfiles.STANDARD.withMeasuring(Measuring.standard().using(fromHalfWay)));

        KeyResult signUps = KeyResult.of("sign-ups", "4,000 trial sign-ups", Metric.reach(4000));
        assertThat(progress(scorer, signUps, 1999)).contains(Progress.ZERO);
        assertThat(progress(scorer, signUps, 2000)).contains(Progress.of("0.5"));
        assertThat(progress(scorer, signUps, 4000)).contains(Progress.ONE);
    }

    @Test
    void a_strategy_of_your_own_scores_what_asks_for_it() {
        ScoringStrategy<Metric> logarithmic = ScoringStrategy.of("logarithmic", Metric.class, (metric, evidence) -> {
            BigDecimal from = metric.from().orElse(BigDecimal.ZERO);
            BigDecimal to = metric.target().orElse(BigDecimal.ZERO);
            Predicate<Fraction> hasLogarithm = value -> value.signum() > 0 && from.signum() > 0 && to.signum() > 0;
            return evidence.value().filter(hasLogarithm).map(value -> {
                Fraction come = Fraction.of(
                        value.numerator().pow(100), value.denominator().pow(100));
                long steps = IntStream.rangeClosed(1, 100)
                        .mapToObj(step -> from.pow(100 - step).multiply(to.pow(step)))
                        .filter(step -> metric.decreases() ? come.compareTo(step) <= 0 : come.compareTo(step) >= 0)
                        .count();
                return Progress.floor(BigDecimal.valueOf(steps), BigDecimal.valueOf(100));
            });
        });
        Scorer growing = Scorer.of(
                ScoringProfiles.STANDARD.withMeasuring(Measuring.standard().knowing(logarithmic)));
        Metric users = Metric.increase(100, 10_000).withStrategy("logarithmic");

        KeyResult growth = KeyResult.of("users", "From 100 to 10,000 users", users);
        assertThat(progress(growing, growth, 100)).contains(Progress.ZERO);
        assertThat(progress(growing, growth, 50)).contains(Progress.ZERO);
        assertThat(progress(growing, growth, -1000)).isEmpty();
        assertThat(progress(growing, growth, 999)).contains(Progress.of("0.49"));
        assertThat(progress(growing, growth, 1000)).contains(Progress.of("0.5"));
        assertThat(progress(growing, growth, 9999)).contains(Progress.of("0.99"));
        assertThat(progress(growing, growth, 10_000)).contains(Progress.ONE);
        assertThat(progress(growing, growth, 20_000)).contains(Progress.ONE);

        Metric falling = Metric.decrease(100, 1).withStrategy("logarithmic");
        KeyResult faults = KeyResult.of("faults", "From 100 to 1 fault", falling);
        assertThat(progress(growing, faults, 100)).contains(Progress.ZERO);
        assertThat(progress(growing, faults, 10)).contains(Progress.of("0.5"));
        assertThat(progress(growing, faults, 2)).contains(Progress.of("0.84"));
        assertThat(progress(growing, faults, 1)).contains(Progress.ONE);

        Metric toNothing = Metric.decrease(100, 0).withStrategy("logarithmic");
        assertThat(progress(growing, KeyResult.of("k", "No faults", toNothing), 10))
                .isEmpty();
        assertThatThrownBy(() -> progress(Scorer.standard(), growth, 1000))
                .hasMessage("No strategy for metric is called \"logarithmic\". Known are linear, ratio-to-target");
    }

    @Test
    void a_rule_of_your_own_joins_a_set_of_your_own() {
        Rule noDescription = Rule.of(
                "no-description",
                Severity.INFO,
                "An objective has no description",
                inspection -> inspection.okrs().objectives().stream()
                        .filter(objective -> objective.description().isEmpty())
                        .map(objective -> Remark.on(objective.id(), "Nobody says why this matters")));
        RuleSet ours = RuleSets.named("standard")
                .plus(noDescription)
                .withSeverity("no-owner", Severity.ERROR)
                .suppress("unknown-parent", "The objectives of the company stand in another document");

        Objective learn = Objective.of(
                        "learn",
                        "We know what churn is",
                        Cycle.quarter(2026, 3),
                        KeyResult.of("k", "Churn", Baseline.of("%")))
                .withParent("grow");
        Findings findings = ours.check(Okrs.of(learn), LocalDate.parse("2026-07-01"));
        assertThat(findings.by("no-description")).hasSize(1);
        assertThat(findings.by("no-owner"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(findings.by("unknown-parent")).isEmpty();
    }

    @Test
    void words_of_your_own_and_of_another_language_are_read() {
        Lexicon lexicon = Lexicon.english().plus(WordClass.VANITY, "forum karma", "gem views");
        RuleSet karma = RuleSets.named("standard").withReader(TextReader.of(lexicon));
        Lexicon french = Lexicon.parse("""
                [vanity]
                abonnés, vues
                """);
        RuleSet frenchRules = RuleSets.named("standard").withReader(TextReader.of(french));

        assertThat(vain(karma, "5,000 forum karma")).isTrue();
        assertThat(vain(karma, "5,000 abonnés")).isFalse();
        assertThat(vain(frenchRules, "5000 abonnés")).isTrue();
        assertThat(vain(frenchRules, "5000 followers")).isFalse();
    }

    private static boolean vain(RuleSet rules, String title) {
        Okrs okrs = Okrs.of(Objective.of(
                "forum",
                "Bakers help each other",
                Cycle.quarter(2026, 3),
                KeyResult.of("k", title, Metric.reach(5000))));
        return !rules.check(okrs, LocalDate.parse("2026-07-01"))
                .by("vanity-metric")
                .isEmpty();
    }

    @Test
    void a_sentence_becomes_a_key_result() {
        Drafter drafter = Drafter.english();
        KeyResult cost =
                drafter.keyResult("Reduce cost per acquisition by 20% within two months", Cycle.quarter(2026, 3));
        Metric falling = (Metric) cost.measure(); // by −20 percent; where it starts nobody said, so from() is empty
        LocalDate due = cost.due().orElseThrow(); // 2026-09-01
        Objective growth = drafter.objective(
                "I will grow as measured by 950 new leads and NPS from 30 to 45", Cycle.quarter(2026, 3));

        assertThat(falling).isEqualTo(Metric.cutBy(20));
        assertThat(due).isEqualTo(LocalDate.parse("2026-09-01"));
        assertThat(growth.keyResults())
                .extracting(KeyResult::measure)
                .containsExactly(
                        Metric.reach(950).withUnit("leads").withAggregate(Aggregate.SUM), Metric.increase(30, 45));
    }

    @Test
    void the_table_of_rules_holds_every_rule() throws IOException {
        Stream<String> rows = section("## Rules").lines().filter(line -> line.startsWith("| "));

        assertThat(rows.flatMap(row -> IN_CODE.matcher(row).results()).map((MatchResult id) -> id.group(1)))
                .containsExactlyElementsOf(RuleSets.named("standard").rules().stream()
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void the_table_of_other_tools_names_types_methods_and_profiles_that_there_are() throws IOException {
        List<String> words = section("## If you know another tool")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> IN_CODE.matcher(line.split("\\|", -1)[1]).results())
                .map((MatchResult word) -> word.group(1))
                .toList();
        List<String> profiles = section("## If you know another tool")
                .lines()
                .filter(line -> line.startsWith("| profile |"))
                .flatMap(line -> IN_CODE.matcher(line).results())
                .map((MatchResult word) -> word.group(1))
                .toList();

        assertThat(words).hasSize(17).allMatch(ReadmeTest::isATypeOrMethod);
        assertThat(profiles).hasSize(4).isSubsetOf(ScoringProfiles.names());
        assertThat(ScoringProfiles.names())
                .as("standard and those of eighteen products")
                .hasSize(19);
    }

    @Test
    void every_block_of_the_readme_is_compiled_and_run() throws IOException {
        Snippets snippets = Snippets.inMarkdown(README);

        assertThat(snippets.blocks()).hasSize(11);
        snippets.standIn(ReadmeTest.class, SUITE);
    }

    @Test
    void every_file_that_is_pointed_to_is_there() throws IOException {
        List<String> links = LINK.matcher(Files.readString(README))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("https://"))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(README.resolveSibling(link)).exists());
    }

    @Test
    void code_begins_by_line_12() throws IOException {
        assertThat(Files.readAllLines(README).subList(0, 12)).contains("```java");
    }

    private static boolean isATypeOrMethod(String word) {
        return Stream.of(Objective.class, KeyResult.class, CheckIn.class)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .anyMatch(method -> method.getName().equals(word))
                || Stream.of("org.okr4j.core.", "org.okr4j.scoring.").anyMatch(name -> isAType(name + word));
    }

    private static boolean isAType(String name) {
        try {
            return Modifier.isPublic(Class.forName(name).getModifiers());
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static String section(String heading) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(heading + "\n");
        return readme.substring(start, readme.indexOf("\n## ", start + 1));
    }

    private static Optional<Progress> progress(Scorer scorer, KeyResult keyResult, long reading) {
        LocalDate day = LocalDate.parse("2026-08-31");
        return scorer.score(keyResult.plusCheckIn(CheckIn.of(day, reading)), Cycle.quarter(2026, 3), day)
                .progress();
    }
}
