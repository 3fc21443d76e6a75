package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas say of each type what its table says: the same fields in the same order, required, with the same values. */
class SchemaTablesTest {
    private static final JsonNode OKRS = schema("okrs");
    private static final JsonNode SCORECARD = schema("scorecard");
    private static final JsonNode SERIES = schema("series");
    private static final JsonNode FINDINGS = schema("findings");
    private static final JsonNode SUMMARY = schema("summary");
    private static final JsonNode SMART = schema("smart");
    private static final JsonNode TEXT = schema("text");

    private static final Map<String, Table<?, ?>> OF_OKRS = Map.ofEntries(
            Map.entry("objective", ObjectiveFields.OBJECTIVE),
            Map.entry("keyResult", KeyResultFields.KEY_RESULT),
            Map.entry("checkIn", KeyResultFields.CHECK_IN),
            Map.entry("planPoint", KeyResultFields.PLAN_POINT),
            Map.entry("cycle", ObjectiveFields.CYCLE),
            Map.entry("initiative", ObjectiveFields.INITIATIVE),
            Map.entry("titleAmendment", ObjectiveFields.AMENDMENT),
            Map.entry("measureAmendment", KeyResultFields.AMENDMENT),
            Map.entry("closure", ObjectiveFields.CLOSURE),
            Map.entry("metric", MeasureFields.METRIC),
            Map.entry("maintain", MeasureFields.MAINTAIN),
            Map.entry("milestones", MeasureFields.MILESTONES),
            Map.entry("milestone", MeasureFields.MILESTONE),
            Map.entry("binary", MeasureFields.BINARY),
            Map.entry("levels", MeasureFields.LEVELS),
            Map.entry("level", MeasureFields.LEVEL),
            Map.entry("baseline", MeasureFields.BASELINE),
            Map.entry("ratio", ReadingShape.RATIO));

    private static final Map<String, Table<?, ?>> OF_SCORECARD = Map.of(
            "objectiveScore", ScorecardFields.OBJECTIVE,
            "keyResultScore", ScorecardFields.KEY_RESULT,
            "outlook", ScorecardFields.OUTLOOK,
            "reason", ScorecardFields.REASON);

    private static final Map<String, Table<?, ?>> OF_SERIES = Map.of(
            "scorecard", ScorecardFields.SCORECARD,
            "objectiveScore", ScorecardFields.OBJECTIVE,
            "keyResultScore", ScorecardFields.KEY_RESULT,
            "outlook", ScorecardFields.OUTLOOK,
            "reason", ScorecardFields.REASON);

    private static final Map<String, Table<?, ?>> OF_FINDINGS = Map.of("finding", FindingFields.FINDING);

    private static final Map<String, Table<?, ?>> OF_SUMMARY = Map.of(
            "tally", SummaryFields.TALLY, "attainment", SummaryFields.ATTAINMENT, "statuses", SummaryFields.STATUSES);

    private static final Map<String, Table<?, ?>> OF_SMART =
            Map.of("assessment", SmartFields.ASSESSMENT, "answer", SmartFields.ANSWER);

    private static final Map<String, Table<?, ?>> OF_TEXT = Map.of(
            "keyResultText", TextFields.KEY_RESULT,
            "objectiveText", TextFields.OBJECTIVE,
            "quantity", TextFields.QUANTITY,
            "deadline", TextFields.DEADLINE);

    @TestFactory
    Stream<DynamicTest> a_schema_has_the_fields_of_the_table() {
        return Stream.of(
                        checks(OKRS, OF_OKRS, DocumentShape.TABLE),
                        checks(SCORECARD, OF_SCORECARD, ScorecardFields.SCORECARD),
                        checks(FINDINGS, OF_FINDINGS, FindingFields.FINDINGS),
                        checks(SUMMARY, OF_SUMMARY, SummaryFields.SUMMARY),
                        checks(SERIES, OF_SERIES, ScorecardFields.SERIES),
                        checks(SMART, OF_SMART, SmartFields.ASSESSMENTS),
                        checks(TEXT, OF_TEXT))
                .flatMap(checks -> checks);
    }

    @TestFactory
    Stream<DynamicTest> every_object_of_a_schema_has_a_table_and_takes_no_other_fields() {
        return Stream.of(
                        Map.entry(OKRS, OF_OKRS),
                        Map.entry(SCORECARD, OF_SCORECARD),
                        Map.entry(FINDINGS, OF_FINDINGS),
                        Map.entry(SUMMARY, OF_SUMMARY),
                        Map.entry(SERIES, OF_SERIES),
                        Map.entry(SMART, OF_SMART),
                        Map.entry(TEXT, OF_TEXT))
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey().get("title").stringValue(), () -> {
                            Set<String> closed = new TreeSet<>();
                            entry.getKey().get("$defs").properties().forEach(def -> {
                                if (def.getValue().has("required")
                                        && def.getValue().has("additionalProperties")) {
                                    assertThat(def.getValue()
                                                    .get("additionalProperties")
                                                    .booleanValue(true))
                                            .as(def.getKey())
                                            .isFalse();
                                    closed.add(def.getKey());
                                }
                            });
                            assertThat(closed)
                                    .isEqualTo(new TreeSet<>(entry.getValue().keySet()));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> every_table_of_the_formats_is_compared() {
        Set<Shape<?>> known = new HashSet<>(OF_OKRS.values());
        known.addAll(OF_SCORECARD.values());
        known.addAll(OF_FINDINGS.values());
        known.addAll(OF_SUMMARY.values());
        known.add(SummaryFields.SUMMARY);
        known.addAll(OF_SMART.values());
        known.addAll(OF_TEXT.values());
        known.add(ScorecardFields.SCORECARD);
        known.add(ScorecardFields.SERIES);
        known.add(FindingFields.FINDINGS);
        known.add(SmartFields.ASSESSMENTS);
        return Formats.all().stream()
                .filter(format -> format.shape() instanceof Table<?, ?>)
                .map(format -> DynamicTest.dynamicTest(
                        format.toString(), () -> assertThat(known).contains(format.shape())));
    }

    /** A schema stands alone, so that of a series repeats what it is a series of. */
    @Test
    void the_schema_of_a_series_has_the_types_of_a_scorecard() {
        SCORECARD
                .get("$defs")
                .properties()
                .forEach(type -> assertThat(SERIES.get("$defs").get(type.getKey()))
                        .as(type.getKey())
                        .isEqualTo(type.getValue()));
        assertThat(SERIES.at("/$defs/scorecard/properties")).isEqualTo(SCORECARD.get("properties"));
    }

    @TestFactory
    Stream<DynamicTest> the_types_of_measures_are_those_of_the_schema() {
        JsonNode measure = OKRS.at("/$defs/measure");
        return Stream.of(DynamicTest.dynamicTest("measure", () -> {
            assertThat(texts(measure.at("/properties/type/enum"))).isEqualTo(MeasureShape.TYPES);
            List<String> branches = new ArrayList<>();
            measure.get("allOf")
                    .forEach(branch -> branches.add(branch.at("/then/$ref").stringValue()));
            assertThat(branches)
                    .isEqualTo(MeasureShape.TYPES.stream()
                            .map(type -> "#/$defs/" + type)
                            .toList());
        }));
    }

    private static Stream<DynamicTest> checks(JsonNode schema, Map<String, Table<?, ?>> tables, Table<?, ?> root) {
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest(schema.get("title").stringValue(), () -> check(schema, schema, root))),
                checks(schema, tables));
    }

    private static Stream<DynamicTest> checks(JsonNode schema, Map<String, Table<?, ?>> tables) {
        return tables.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> check(schema, schema.at("/$defs/" + entry.getKey()), entry.getValue())));
    }

    private static void check(JsonNode schema, JsonNode object, Table<?, ?> table) {
        assertThat(List.copyOf(object.get("properties").propertyNames()))
                .isEqualTo(table.fields().stream().map(Field::name).toList());
        assertThat(new HashSet<>(texts(object.path("required"))))
                .isEqualTo(Set.copyOf(table.fields().stream()
                        .filter(Field::required)
                        .map(Field::name)
                        .toList()));
        for (Field<?, ?, ?> field : table.fields()) {
            check(field, resolved(schema, object.at("/properties/" + field.name())));
        }
    }

    private static void check(Field<?, ?, ?> field, Map<String, JsonNode> property) {
        assertThat(property)
                .as("%s has a description or is a type", field.name())
                .containsAnyOf(
                        Map.entry("description", property.getOrDefault("description", OKRS)),
                        Map.entry("const", property.getOrDefault("const", OKRS)));
        assertThat(property.containsKey("default"))
                .as("%s has a default", field.name())
                .isEqualTo(field.constant() != null);
        if (field.shape() instanceof Choice<?> choice) {
            assertThat(texts(property.get("enum"))).as(field.name()).isEqualTo(choice.names());
            checkDefault(field, choice, property);
        } else if (field.shape() instanceof TypeName name) {
            assertThat(property.get("const").stringValue()).isEqualTo(name.type());
        } else if (field.constant() instanceof Boolean truth) {
            assertThat(property.get("default").booleanValue()).as(field.name()).isEqualTo(truth);
        } else if (field.constant() instanceof String text) {
            assertThat(property.get("default").stringValue()).as(field.name()).isEqualTo(text);
        } else if (field.constant() != null) {
            assertThat(property.get("default").toString()).as(field.name()).isIn("[]", "{}", "0", "1");
        }
    }

    private static void checkDefault(Field<?, ?, ?> field, Choice<?> choice, Map<String, JsonNode> property) {
        if (field.constant() != null) {
            int index = choice.names().indexOf(property.get("default").stringValue());
            assertThat(choice.values().get(index)).as(field.name()).isEqualTo(field.constant());
        }
    }

    /** Lays a property over what it refers to. */
    private static Map<String, JsonNode> resolved(JsonNode schema, JsonNode property) {
        Map<String, JsonNode> all = new java.util.HashMap<>();
        if (property.has("$ref")) {
            all.putAll(resolved(
                    schema, schema.at(property.get("$ref").stringValue().substring(1))));
        }
        property.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static JsonNode schema(String name) {
        try (InputStream in = SchemaTablesTest.class.getResourceAsStream("/META-INF/okr4j/" + name + ".schema.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
