package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okr4j.json.OkrJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Formats the document of every conformance vector, as the command line does. */
class VectorsTest {
    private static final Path VECTORS =
            Path.of("..", "okr-json", "okr-json-codec", "src", "test", "resources", "conformance", "vectors.jsonl");

    /** Its amendment gives no reason, which the format requires. */
    private static final String WITHOUT_REASON = "standard-009";

    private static final List<String> DOCUMENTS = new ArrayList<>();

    private static String refused = "";

    @BeforeAll
    static void readVectors() throws IOException {
        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        for (String line : Files.readAllLines(VECTORS)) {
            JsonNode vector = exact.readTree(line);
            String document = exact.writeValueAsString(vector.path("document"));
            if (vector.path("id").asString().equals(WITHOUT_REASON)) {
                refused = document;
            } else {
                DOCUMENTS.add(document);
            }
        }
    }

    @Test
    void the_documents_in_one_line_each_are_a_fixed_point_once_formatted() {
        Run once = Run.on(String.join("\n", DOCUMENTS), "format", "-");

        assertThat(once.err()).isEmpty();
        assertThat(Run.on(once.out(), "format", "-")).isEqualTo(once);
        assertThat(once.out().lines().map(OkrJson::read).toList())
                .hasSizeGreaterThan(200)
                .isEqualTo(DOCUMENTS.stream().map(OkrJson::read).toList());
    }

    @Test
    void each_document_with_indent_is_a_fixed_point_once_formatted() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            Run once = Run.on(document, "format", "-");
            assertThat(Run.on(once.out(), "format", "-")).isEqualTo(once);
            assertThat(OkrJson.read(once.out())).isEqualTo(OkrJson.read(document));
        });
    }

    @Test
    void every_document_is_reported() {
        Run run = Run.on(DOCUMENTS.stream().collect(Collectors.joining("\n")), "report", "-", "--explain");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void an_amendment_without_a_reason_is_refused() {
        Run run = Run.on(refused, "format", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("/amendments/0: ").contains("reason").hasLineCount(1);
    }
}
