package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;
import org.okr4j.core.Score;
import org.okr4j.core.Span;
import org.okr4j.core.Status;
import org.okr4j.core.text.Drafter;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Lexicon;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.Statement;
import org.okr4j.core.text.TextDirection;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.text.Vanity;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Severity;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartVerdict;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrModule;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.codec.TokenSink;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.RollUps;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.validation.RuleSets;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs the Java of the package pages: each block stands in a test below, and a last test compares the two. */
class PackagePagesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");
    private static final Okrs OKRS = Okrs.of(Objective.of("learn", "We know what churn is", Cycle.quarter(2026, 3)));
    private static final Pattern FURTHER = Pattern.compile("<a\\s+href=\"(doc-files/[\\w-]+\\.html)\">");
    private static final List<Path> PAGES = Stream.of(
                    "okr-core/src/main/java/org/okr4j/core",
                    "okr-core/src/main/java/org/okr4j/core/text",
                    "okr-core/src/main/java/org/okr4j/core/validation",
                    "okr-scoring/src/main/java/org/okr4j/scoring",
                    "okr-scoring/src/main/java/org/okr4j/scoring/validation",
                    "okr-json/okr-json-codec/src/main/java/org/okr4j/json/codec",
                    "okr-json/okr-json/src/main/java/org/okr4j/json")
            .map(folder -> Path.of("..", folder, "package-info.java"))
            .toList();

    @Test
    void core_a_document() {
        KeyResult churn = KeyResult.of(
                "churn",
                "Monthly churn falls from 5% to 3%",
                Metric.decrease(5, 3).withUnit("%"));
        Objective retention = Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn);
        Okrs okrs = Okrs.of(retention).plusCheckIn("churn", CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
        okrs.keyResult("churn").orElseThrow().checkInsUntil(LocalDate.parse("2026-08-30")); // []

        assertThat(okrs.keyResult("churn").orElseThrow().checkInsUntil(LocalDate.parse("2026-08-30")))
                .isEmpty();
        assertThat(okrs.keyResult("churn").orElseThrow().checkInsUntil(DAY)).hasSize(1);
    }

    @Test
    void core_measures() {
        Metric churn = Metric.decrease(5, 3).withUnit("%");
        Maintain cost = Maintain.atMost(230).withUnit("USD");
        Milestones launch = Milestones.of("Prototype", "Pilot", "Open");
        KeyResult guard =
                KeyResult.of("cost", "A lead costs at most 230 USD", cost).withRole(Role.GUARDRAIL);

        assertThat(List.<Measure>of(churn, cost, launch))
                .extracting(Measure::type)
                .containsExactly("metric", "maintain", "milestones");
        assertThat(guard.measure()).isEqualTo(cost);
    }

    @Test
    void core_time() {
        KeyResult users = KeyResult.of("users", "500 people bake with us every week", Metric.reach(500))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-31"), 120))
                .plusAmendment(Amendment.of(LocalDate.parse("2026-08-01"), Metric.reach(400), "One shop closed"))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-15"), 60)); // filed late, and still the earlier one
        users.measureAt(LocalDate.parse("2026-07-31")); // the target was 500
        users.measureAt(LocalDate.parse("2026-08-01")); // and is 400 from here on

        assertThat(users.measureAt(LocalDate.parse("2026-07-31"))).isEqualTo(Metric.reach(500));
        assertThat(users.measureAt(LocalDate.parse("2026-08-01"))).isEqualTo(Metric.reach(400));
        assertThat(users.checkIns())
                .extracting(CheckIn::date)
                .containsExactly(LocalDate.parse("2026-07-15"), LocalDate.parse("2026-07-31"));
    }

    @Test
    void text_a_title_is_read() {
        KeyResultText text = TextReader.english()
                .keyResult("Cut the cost per order by 20% within two months", Cycle.quarter(2026, 3));
        text.direction(); // DECREASE
        Quantity by = text.targets().get(0); // 20, unit "%", change RELATIVE, at 26 to 29
        LocalDate due = text.deadline().orElseThrow().date().orElseThrow(); // 2026-09-01

        assertThat(text.direction()).isEqualTo(TextDirection.DECREASE);
        assertThat(by.value().orElseThrow()).isEqualByComparingTo("20");
        assertThat(by.unit()).isEqualTo("%");
        assertThat(by.change()).isEqualTo(QuantityChange.RELATIVE);
        assertThat(by.span()).isEqualTo(new Span(26, 29));
        assertThat(due).isEqualTo(LocalDate.parse("2026-09-01"));
    }

    @Test
    void text_a_statement_is_drafted_and_written() {
        Objective growth = Drafter.english()
                .objective("I will grow as measured by 950 new leads and NPS from 30 to 45", Cycle.quarter(2026, 3));
        growth.keyResults().get(1).measure(); // Metric.increase(30, 45)
        Statement.of(growth).text(); // I will grow as measured by 950 new leads and NPS from 30 to 45

        assertThat(growth.keyResults().get(1).measure()).isEqualTo(Metric.increase(30, 45));
        assertThat(Statement.of(growth).text())
                .isEqualTo("I will grow as measured by 950 new leads and NPS from 30 to 45");
    }

    @Test
    void text_words_of_your_own() {
        Lexicon bakers = Lexicon.english().plus(WordClass.VANITY, "oven selfies");
        TextReader.of(bakers).keyResult("5,000 oven selfies").vanity(); // YES

        assertThat(TextReader.of(bakers).keyResult("5,000 oven selfies").vanity())
                .isEqualTo(Vanity.YES);
        assertThat(TextReader.english().keyResult("5,000 oven selfies").vanity())
                .isNotEqualTo(Vanity.YES);
    }

    @Test
    void validation_findings_are_data() {
        Okrs okrs = Okrs.of(
                Objective.of("grow", "More people bake", Cycle.quarter(2026, 3)).withOwner("ana"));
        Findings findings = RuleSet.standard().check(okrs, LocalDate.parse("2026-07-01"));
        Finding finding = findings.about("grow").get(0);
        finding.rule(); // no-key-results
        finding.message(); // Nothing shows whether this objective is reached: no key results
        finding.suggestion(); // Add two to five key results, each with a number to reach

        assertThat(findings.about("grow")).hasSize(1);
        assertThat(finding.rule()).isEqualTo("no-key-results");
        assertThat(finding.message()).isEqualTo("Nothing shows whether this objective is reached: no key results");
        assertThat(finding.suggestion()).isEqualTo("Add two to five key results, each with a number to reach");
    }

    @Test
    void validation_a_set_is_fitted() {
        RuleSet ours = RuleSet.standard(RuleThresholds.STANDARD.withCadenceDays(35))
                .withSeverity("no-owner", Severity.ERROR)
                .suppress("no-parent", "We are one team")
                .suppress("single-key-result", "retention", "Churn is all that the contract asks for");

        assertThat(ours.severity("no-owner")).isEqualTo(Severity.ERROR);
        assertThat(ours.suppressions()).hasSize(2);
    }

    @Test
    void validation_a_key_result_is_assessed() {
        KeyResult churn = KeyResult.of(
                "churn",
                "Monthly churn falls from 5% to 3%",
                Metric.decrease(5, 3).withUnit("%"));
        Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
        SmartAssessment smart = SmartAssessment.of(okrs, "churn", LocalDate.parse("2026-07-01"));
        smart.measurable().verdict(); // MET
        smart.achievable().verdict(); // UNKNOWN, before there is a check-in

        assertThat(smart.measurable().verdict()).isEqualTo(SmartVerdict.MET);
        assertThat(smart.achievable().verdict()).isEqualTo(SmartVerdict.UNKNOWN);
    }

    @Test
    void scoring_a_scorecard() {
        KeyResult churn = KeyResult.of(
                        "churn",
                        "Monthly churn falls from 5% to 3%",
                        Metric.decrease(5, 3).withUnit("%"))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
        Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
        Scorecard card = Scorer.standard().score(okrs, LocalDate.parse("2026-08-31"));
        card.keyResult("churn").explanation(); // linear: (4.1 − 5) / (3 − 5) = 0.45
        card.keyResult("churn").expected(); // 0.670329, 61 of the 91 days
        card.objective("retention").status(); // AT_RISK

        assertThat(card.keyResult("churn").explanation()).isEqualTo("linear: (4.1 − 5) / (3 − 5) = 0.45");
        assertThat(card.keyResult("churn").expected()).contains(Progress.of("0.670329"));
        assertThat(card.objective("retention").status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void scoring_a_profile_of_your_own() {
        ScoringProfile ours = ScoringProfiles.STANDARD
                .withName("ours")
                .withRollUp(RollUps.WEAKEST)
                .withMeasuring(ScoringProfiles.STANDARD.measuring().holding(Progress.ZERO, Progress.ONE));
        KeyResult signUps = KeyResult.of("sign-ups", "4,000 trial sign-ups", Metric.reach(4000))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), 5000));
        KeyResultScore score = Scorer.of(ours).score(signUps, Cycle.quarter(2026, 3), LocalDate.parse("2026-08-31"));
        score.progress(); // 1, where the standard profile says 1.25

        assertThat(score.progress()).contains(Progress.ONE);
        assertThat(Scorer.standard().score(signUps, Cycle.quarter(2026, 3), DAY).progress())
                .contains(Progress.of("1.25"));
    }

    @Test
    void scoring_a_course_and_a_summary() {
        KeyResult churn = KeyResult.of(
                        "churn",
                        "Monthly churn falls from 5% to 3%",
                        Metric.decrease(5, 3).withUnit("%"))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-31"), "4.6"))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
        Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
        Series weeks = Scorer.standard().series(okrs, Cycle.quarter(2026, 3), Every.WEEK);
        Summary summary = Summary.of(okrs, weeks.scorecards().get(13));
        summary.keyResults().committed().met(); // 0 of 1, with a mean of 0.45

        assertThat(weeks.scorecards()).hasSize(14);
        assertThat(weeks.scorecards().get(13).asOf()).isEqualTo(LocalDate.parse("2026-09-30"));
        assertThat(weeks.scorecards())
                .extracting(card -> card.keyResult("churn").progress())
                .contains(Optional.empty(), Optional.of(Progress.of("0.2")), Optional.of(Progress.of("0.45")));
        assertThat(summary.keyResults().committed().count()).isEqualTo(1);
        assertThat(summary.keyResults().committed().met()).isZero();
        assertThat(summary.keyResults().committed().mean()).contains(Score.of("0.45"));
    }

    @Test
    void scoring_validation_sets_by_name() {
        Okrs okrs = Okrs.of(Objective.of("grow", "More people bake", Cycle.quarter(2026, 3)));
        LocalDate day = LocalDate.parse("2026-07-01");
        RuleSets.named("standard").check(okrs, day).by("no-owner").get(0).severity(); // WARNING
        RuleSets.named("strict").check(okrs, day).by("no-owner").get(0).severity(); // ERROR

        assertThat(RuleSets.named("standard")
                        .check(okrs, day)
                        .by("no-owner")
                        .get(0)
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(RuleSets.named("strict")
                        .check(okrs, day)
                        .by("no-owner")
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void json_with_jackson_3() {
        String text = OkrJson.write(OKRS);
        String array = "[{\"date\":\"2026-08-31\",\"reading\":4.1}]";

        JsonMapper mapper = JsonMapper.builder().addModule(new OkrModule()).build(); // or .findAndAddModules()
        Okrs okrs = mapper.readValue(text, Okrs.class);
        List<CheckIn> checkIns = mapper.readValue(array, new TypeReference<>() {});

        Okrs same = OkrJson.read(text);
        String json = OkrJson.write(okrs);

        assertThat(okrs).isEqualTo(OKRS).isEqualTo(same);
        assertThat(checkIns).containsExactly(CheckIn.of(DAY, "4.1"));
        assertThat(json).isEqualTo(text);
    }

    @Test
    void json_what_is_wrong_is_told() {
        String text = "{\"okr\":1,\"objectives\":[{\"id\":\"grow\",\"titel\":\"More people bake\"}]}";
        Findings problems = OkrJson.problems(text);
        problems.all().get(0).field(); // /objectives/0/titel
        problems.all().get(0).message(); // line 1, column 37: An objective has no field "titel"; the nearest is "title"

        assertThat(problems.all()).extracting(Finding::field).containsExactly("/objectives/0/titel", "/objectives/0");
        assertThat(problems.all())
                .extracting(Finding::message)
                .containsExactly(
                        "line 1, column 37: An objective has no field \"titel\"; the nearest is \"title\"",
                        "line 1, column 24: An objective needs id, title and cycle: title and cycle are absent");
    }

    @Test
    void codec_a_value_becomes_tokens() {
        List<String> calls = new ArrayList<>();
        TokenSink sink = sink(calls);

        CheckIn read = CheckIn.of(LocalDate.parse("2026-08-31"), "4.1");
        Formats.CHECK_IN.write(read, sink); // {"date":"2026-08-31","reading":4.1}
        OkrLimits narrow = OkrLimits.standard().withKeyResults(10).withCheckIns(100);

        assertThat(calls)
                .containsExactly(
                        "startObject", "name date", "text 2026-08-31", "name reading", "number 4.1", "endObject");
        assertThat(narrow.keyResults()).isEqualTo(10);
    }

    @Test
    void every_block_of_a_package_page_stands_in_this_class() throws IOException {
        for (Path page : PAGES) {
            Snippets.inJavadoc(page).standIn(PackagePagesTest.class);
        }
    }

    @Test
    void every_further_page_that_a_package_page_points_to_is_there() throws IOException {
        List<Path> further = new ArrayList<>();
        for (Path page : PAGES) {
            FURTHER.matcher(Files.readString(page))
                    .results()
                    .forEach((MatchResult link) -> further.add(page.resolveSibling(link.group(1))));
        }

        assertThat(further).hasSize(5).allSatisfy(file -> assertThat(file).isRegularFile());
    }

    /** Writes down which method is called with what. */
    private static TokenSink sink(List<String> calls) {
        return (TokenSink) Proxy.newProxyInstance(
                TokenSink.class.getClassLoader(), new Class<?>[] {TokenSink.class}, (proxy, method, given) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, given);
                    }
                    calls.add(method.getName() + (given == null ? "" : " " + given[0]));
                    return null;
                });
    }
}
