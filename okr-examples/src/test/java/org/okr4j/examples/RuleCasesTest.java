package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.validation.RuleSets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleCasesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> a_rule_finds_in_a_document_what_is_written_beside_it() {
        return RuleCases.rules().stream()
                .flatMap(rule -> RuleCases.documents(rule).stream()
                        .map(document -> DynamicTest.dynamicTest(
                                rule + "/" + document.getFileName(), () -> holds(rule, document))));
    }

    @Test
    void a_rule_has_cases_that_it_finds_something_in_and_others_that_it_does_not() {
        for (String rule : RuleCases.rules()) {
            assertThat(RuleCases.documents(rule))
                    .as(rule)
                    .anyMatch(RuleCases::isPositive)
                    .anyMatch(RuleCases::isNegative)
                    .allMatch(document -> RuleCases.isPositive(document) != RuleCases.isNegative(document));
        }
    }

    private static void holds(String rule, Path document) throws IOException {
        JsonNode expected = MAPPER.readTree(Files.readString(RuleCases.findings(document)));
        Okrs okrs = OkrJson.read(Files.readString(document));
        LocalDate asOf = LocalDate.parse(expected.get("asOf").stringValue());

        Findings found =
                Findings.of(RuleSets.named("standard").check(okrs, asOf).by(rule));

        assertThat(MAPPER.readTree(OkrJson.write(found)).get("findings")).isEqualTo(expected.get("findings"));
        assertThat(found.isEmpty()).isEqualTo(RuleCases.isNegative(document));
    }
}
