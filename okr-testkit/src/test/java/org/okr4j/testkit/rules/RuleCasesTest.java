package org.okr4j.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Cycle;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.Severity;

class RuleCasesTest {
    private static final RuleSet RULES = RuleSet.of(
            Rule.of(
                    "loud",
                    Severity.WARNING,
                    "A title is loud",
                    inspection -> inspection.okrs().objectives().stream()
                            .filter(objective -> objective.title().endsWith("!"))
                            .map(objective -> Remark.on(objective.id(), "Somebody shouts"))),
            Rule.of(
                    "short",
                    Severity.INFO,
                    "A title is short",
                    inspection -> inspection.okrs().objectives().stream()
                            .filter(objective -> objective.title().length() < 5)
                            .map(objective -> Remark.on(objective.id(), "Nobody knows what this means"))));

    @Test
    void a_case_holds_where_the_findings_are_those_beside_the_document() {
        RuleCases cases = cases(Map.of(
                "loud.json", "Grow up!",
                "loud.findings", "2026-08-31\nloud warning o Somebody shouts",
                "quiet.json", "Grow on",
                "quiet.findings.json", "2026-08-31"));

        cases.check();
        assertThat(cases.names()).containsExactly("loud", "quiet");
        assertThat(cases.tests()).extracting(DynamicTest::getDisplayName).containsExactly("loud", "quiet");
    }

    @Test
    void a_folder_can_be_that_of_one_rule() {
        Map<String, String> both = Map.of(
                "all/short/case.json",
                "Up!",
                "all/short/case.findings",
                "2026-08-31\nshort info o Nobody knows what this means");

        cases(both).ofTheRuleOfTheFolder().check();
        assertFails(cases(both), """
                all/short/case.findings says other findings than there are in all/short/case.json as of 2026-08-31
                  too much  loud of o: Somebody shouts
                all/short/case.findings should contain, if the rules are right:
                2026-08-31
                loud warning o Somebody shouts
                short info o Nobody knows what this means""");
    }

    @Test
    void a_message_says_what_is_missing_and_what_is_too_much_and_what_the_file_should_contain() {
        assertFails(cases(Map.of("case.json", "Grow!", "case.findings", "2026-08-31\nshort info o Too short")), """
                case.findings says other findings than there are in case.json as of 2026-08-31
                  missing   short of o: Too short
                  too much  loud of o: Somebody shouts
                case.findings should contain, if the rules are right:
                2026-08-31
                loud warning o Somebody shouts""");
    }

    @Test
    void the_same_findings_in_another_order_are_others() {
        assertFails(
                cases(Map.of(
                        "case.json",
                        "Up!",
                        "case.findings",
                        "2026-08-31\nshort info o Nobody knows what this means\nloud warning o Somebody shouts")),
                """
                case.findings says other findings than there are in case.json as of 2026-08-31
                  the same in another order, or another number of times
                case.findings should contain, if the rules are right:
                2026-08-31
                loud warning o Somebody shouts
                short info o Nobody knows what this means""");
    }

    @Test
    void a_case_has_a_document_and_findings_once() {
        assertFails(
                cases(Map.of("case.findings", "2026-08-31")),
                "case.json is missing: case.findings says what is to be found in it");
        assertFails(
                cases(Map.of("case.json", "Grow on")),
                "case.findings is missing: it says the day on which case.json is checked, and what is to be found in it");
        assertFails(
                cases(Map.of("a.json", "Grow on", "a.findings", "2026-08-31", "a.findings.json", "2026-08-31")),
                "a has its findings twice: a.findings, a.findings.json");
        assertFails(
                cases(Map.of("notes.txt", "Grow on")),
                "There is no case: name the texts such as likes.json and likes.findings");
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertFails(
                cases(Map.of("case.json", "", "case.findings", "2026-08-31")),
                "case.json cannot be read: The title of an objective is not blank: \"\"");
        assertFails(
                cases(Map.of("case.json", "Grow on", "case.findings", "soon")),
                "case.findings cannot be read: Text 'soon' could not be parsed at index 0");
    }

    @Test
    void all_cases_that_do_not_hold_are_told_at_once() {
        assertFails(
                cases(Map.of(
                        "a.json", "Grow on", "b.json", "Grow on", "b.findings", "2026-08-31", "c.json", "Grow on")),
                """
                a.findings is missing: it says the day on which a.json is checked, and what is to be found in it

                c.findings is missing: it says the day on which c.json is checked, and what is to be found in it""");
    }

    private static RuleCases cases(Map<String, String> texts) {
        return RuleCases.in(texts, new Lines()).by(RULES);
    }

    private static void assertFails(RuleCases cases, String message) {
        assertThatThrownBy(cases::check)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage(message);
    }

    /** A document is the title of an objective; findings are the day and a line each. */
    private static final class Lines implements CaseFormat {
        @Override
        public Okrs document(String text) {
            return Okrs.of(Objective.of("o", text, Cycle.quarter(2026, 3)));
        }

        @Override
        public Expected expected(String text) {
            List<String> lines = text.lines().toList();
            return new Expected(
                    LocalDate.parse(lines.get(0)),
                    Findings.of(lines.stream().skip(1).map(Lines::finding).toList()));
        }

        private static Finding finding(String line) {
            String[] words = line.split(" ", 4);
            return Finding.builder()
                    .rule(words[0])
                    .severity(words[1].equals("info") ? Severity.INFO : Severity.WARNING)
                    .subject(words[2])
                    .message(words[3])
                    .build();
        }

        @Override
        public String text(Expected expected) {
            StringBuilder text = new StringBuilder(expected.asOf().toString());
            expected.findings()
                    .all()
                    .forEach(finding -> text.append('\n')
                            .append(finding.rule())
                            .append(finding.severity() == Severity.INFO ? " info " : " warning ")
                            .append(finding.subject())
                            .append(' ')
                            .append(finding.message()));
            return text.toString();
        }
    }
}
