package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.json.codec.Format;

/** The samples and the golden scorecards, asked of the JSON Schemas by a real validator. */
class SchemaTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void a_sample_is_a_document_by_the_schema(String sample) throws IOException {
        assertThat(faults("okrs", Files.readString(Samples.document(sample)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#workedOut")
    void a_scorecard_worked_out_by_hand_is_one_by_the_schema(String sample) throws IOException {
        assertThat(faults("scorecard", Samples.scorecard(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldenScorecards")
    void a_golden_scorecard_is_one_by_the_schema(String file) throws IOException {
        assertThat(faults("scorecard", Files.readString(GOLDEN.resolve(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"company-2026-08-31", "company-2026-09-30", "football-2026-05-31"})
    void a_golden_summary_is_one_by_the_schema(String file) throws IOException {
        assertThat(faults("summary", Files.readString(GOLDEN.resolve("summary/" + file + ".json"))))
                .isEmpty();
    }

    @Test
    void a_scorecard_is_no_document_by_the_schema() throws IOException {
        assertThat(faults("okrs", Samples.scorecard("freelance-website"))).isNotEmpty();
    }

    static List<String> goldenScorecards() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faults(String schema, String json) throws IOException {
        return schema(schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) throws IOException {
        String resource = "/META-INF/okr4j/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Format.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
