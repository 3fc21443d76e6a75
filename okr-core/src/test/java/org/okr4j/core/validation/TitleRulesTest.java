package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Span;
import org.okr4j.core.text.Lexicon;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.text.WordClass;

/** Rules on titles in a set of rules: other words, severities, and what is read once. */
class TitleRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");

    private static final Okrs KARMA = Okrs.of(Objective.of(
            "forum",
            "Bakers help each other",
            Cycle.quarter(2026, 3),
            KeyResult.of("karma", "Reach 5,000 gem views", Metric.reach(5000).withUnit("points"))));

    @Test
    void a_set_reads_titles_with_a_teams_own_words() {
        RuleSet ours =
                RuleSet.standard().withReader(TextReader.of(Lexicon.english().plus(WordClass.VANITY, "gem views")));

        assertThat(RuleSet.standard().check(KARMA, DAY).by("vanity-metric")).isEmpty();
        assertThat(ours.check(KARMA, DAY).by("vanity-metric"))
                .containsExactly(Finding.builder()
                        .rule("vanity-metric")
                        .severity(Severity.WARNING)
                        .subject("karma")
                        .field("title")
                        .span(new Span(12, 21))
                        .message("Gem views count attention, not value: 5,000 gem views may help nobody")
                        .suggestion(
                                "Count what gem views should lead to, such as trials, orders or people who come back")
                        .build());
    }

    @Test
    void a_reader_stays_through_every_change_of_a_set() {
        RuleSet ours = RuleSet.standard()
                .withReader(TextReader.of(Lexicon.english().plus(WordClass.VANITY, "gem views")))
                .withSeverity("vanity-metric", Severity.ERROR)
                .suppress("no-owner", "Everybody owns the forum")
                .plus(Rule.of("own", Severity.INFO, "Nothing is found", inspection -> java.util.stream.Stream.empty()));

        assertThat(ours.check(KARMA, DAY).by("vanity-metric"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void a_remark_matters_no_more_than_it_says_and_no_more_than_its_rule() {
        Rule soft = Rule.of(
                "soft",
                Severity.WARNING,
                "Something is soft",
                inspection -> List.of(
                        Remark.on("forum", "as the rule says").withField("title"),
                        Remark.on("forum", "at most info").withField("title").withAtMost(Severity.INFO),
                        Remark.on("forum", "at most error").withField("title").withAtMost(Severity.ERROR))
                        .stream());

        assertThat(severities(RuleSet.of(soft))).containsExactly("WARNING", "WARNING", "INFO");
        assertThat(severities(RuleSet.of(soft).withSeverity("soft", Severity.ERROR)))
                .containsExactly("ERROR", "ERROR", "INFO");
        assertThat(severities(RuleSet.of(soft).withSeverity("soft", Severity.INFO)))
                .containsExactly("INFO", "INFO", "INFO");
    }

    @Test
    void a_rule_of_ones_own_asks_what_a_title_says() {
        Rule undated = Rule.of(
                "undated",
                Severity.INFO,
                "A title has no deadline",
                inspection -> inspection.openObjectives().stream()
                        .flatMap(objective -> objective.keyResults().stream()
                                .filter(keyResult ->
                                        !inspection.textOf(objective, keyResult).isTimeBound())
                                .map(keyResult -> Remark.on(keyResult.id(), "By when?"))));

        assertThat(RuleSet.of(undated).check(KARMA, DAY).all())
                .extracting(Finding::subject)
                .containsExactly("karma");
    }

    @Test
    void an_amended_title_of_an_objective_is_read_and_its_finding_is_about_the_amendment() {
        Objective reworded = Objective.of("o", "Bakers help each other", Cycle.quarter(2026, 3))
                .plusAmendment(org.okr4j.core.Amendment.of(LocalDate.parse("2026-08-01"), "TBD", "Nobody agreed"));

        assertThat(RuleSet.standard().check(Okrs.of(reworded), DAY).by("placeholder-left-in"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo("amendments");
                    assertThat(finding.span()).isEmpty();
                });
        assertThat(RuleSet.standard()
                        .check(Okrs.of(reworded), LocalDate.parse("2026-07-31"))
                        .by("placeholder-left-in"))
                .isEmpty();
    }

    private static List<String> severities(RuleSet set) {
        return set.check(KARMA, DAY).all().stream()
                .map(finding -> finding.severity().name())
                .toList();
    }
}
