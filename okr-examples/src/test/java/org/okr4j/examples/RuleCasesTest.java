package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.validation.RuleSets;
import org.okr4j.testkit.rules.CaseFormat;
import org.okr4j.testkit.rules.RuleCases;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The golden files of the rules, a folder for each, run as a team runs its own. */
class RuleCasesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void a_rule_finds_in_a_document_what_is_written_beside_it() throws IOException {
        RuleCases.in(texts(), new Json())
                .by(RuleSets.named("standard"))
                .ofTheRuleOfTheFolder()
                .check();
    }

    @Test
    void a_rule_has_cases_that_it_finds_something_in_and_others_that_it_does_not() {
        for (String rule : RuleFolders.rules()) {
            assertThat(RuleFolders.documents(rule))
                    .as(rule)
                    .anyMatch(RuleFolders::isPositive)
                    .anyMatch(RuleFolders::isNegative)
                    .allMatch(document -> RuleFolders.isPositive(document) != RuleFolders.isNegative(document));
        }
    }

    @Test
    void a_positive_case_has_findings_and_a_negative_one_has_none() throws IOException {
        for (String rule : RuleFolders.rules()) {
            for (Path document : RuleFolders.documents(rule)) {
                String findings = Files.readString(RuleFolders.findings(document));
                assertThat(new Json().expected(findings).findings().isEmpty())
                        .as(document.toString())
                        .isEqualTo(RuleFolders.isNegative(document));
            }
        }
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String rule : RuleFolders.rules()) {
            for (Path file : RuleFolders.list(RuleFolders.FOLDER.resolve(rule)).toList()) {
                texts.put(rule + "/" + file.getFileName(), Files.readString(file));
            }
        }
        return texts;
    }

    /** The documents as they are, and findings with the day beside them. */
    private static final class Json implements CaseFormat {
        @Override
        public Okrs document(String text) {
            return OkrJson.read(text);
        }

        @Override
        public Expected expected(String text) {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(text);
            LocalDate asOf = LocalDate.parse(tree.remove("asOf").stringValue());
            return new Expected(asOf, OkrJson.readFindings(tree.toString()));
        }

        @Override
        public String text(Expected expected) {
            Findings findings = expected.findings();
            ObjectNode tree =
                    MAPPER.createObjectNode().put("asOf", expected.asOf().toString());
            tree.set("findings", MAPPER.readTree(OkrJson.write(findings)).get("findings"));
            return tree.toPrettyString();
        }
    }
}
