package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;

public abstract class SchemaContract {
    private final Facade facade;

    protected SchemaContract(Facade facade) {
        this.facade = facade;
    }
    /** What is refused by a rule that no schema can say. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "trailing text",
            "a repeated key",
            "a repeated type",
            "a repeated attribute",
            "a repeated id",
            "from = to",
            "a cycle that ends before it starts",
            "a reading of the wrong kind",
            "an unknown milestone",
            "crossed bounds",
            "levels that fall",
            "an amendment to another type",
            "half a surrogate pair",
            "a plan that falls");

    @TestFactory
    Stream<DynamicTest> every_document_of_the_table_is_valid() {
        return Vectors.all()
                .map(vector -> DynamicTest.dynamicTest(vector.get("id").stringValue(), () -> {
                    String document = vector.get("document").toString();
                    assertThat(Schemas.OKRS.faults(document)).isEmpty();
                    assertThat(Schemas.OKRS.faults(facade.write(facade.read(document))))
                            .isEmpty();
                }));
    }

    @Test
    void the_examples_of_the_format_page_are_valid() {
        assertThat(Schemas.OKRS.faults(Vectors.resource("/format/document.json")))
                .isEmpty();
        assertThat(Schemas.SCORECARD.faults(Vectors.resource("/format/scorecard.json")))
                .isEmpty();
        assertThat(Schemas.SUMMARY.faults(Vectors.resource("/format/summary.json")))
                .isEmpty();
        assertThat(Schemas.FINDINGS.faults(Vectors.resource("/format/findings.json")))
                .isEmpty();
        assertThat(Schemas.TEXT.faults(Vectors.resource("/format/text.json"))).isEmpty();
        assertThat(Schemas.SMART.faults(Vectors.resource("/format/smart.json"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> what_is_refused_is_invalid_where_a_schema_can_say_so() {
        return Arrays.stream(Vectors.resource("/format/refusals.txt").split("\n\n", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split("\n", -1))
                .filter(lines -> isJson(lines[1]))
                .map(lines -> DynamicTest.dynamicTest(lines[0].substring(2), () -> {
                    boolean valid =
                            Schemas.OKRS.faults(lines[1].replace('⏎', '\n')).isEmpty();
                    assertThat(valid).isEqualTo(BEYOND_A_SCHEMA.contains(lines[0].substring(2)));
                }));
    }

    /** Leaves out numbers that a validator would expand. */
    private static boolean isJson(String text) {
        try {
            return !text.matches(".*1e-?9999.*")
                    && !Vectors.PLAIN.readTree(text.replace('⏎', '\n')).isMissingNode();
        } catch (JacksonException noJson) {
            return false;
        }
    }
}
