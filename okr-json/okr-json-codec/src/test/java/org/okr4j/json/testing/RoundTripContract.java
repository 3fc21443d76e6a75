package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.Okrs;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.codec.Formats;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

public abstract class RoundTripContract {
    private final Facade facade;

    protected RoundTripContract(Facade facade) {
        this.facade = facade;
    }

    @TestFactory
    Stream<DynamicTest> every_document_of_the_table_is_written_as_it_was_read() {
        return Vectors.all()
                .map(vector -> DynamicTest.dynamicTest(vector.get("id").stringValue(), () -> {
                    String text = vector.get("document").toString();
                    Okrs okrs = facade.read(text);
                    String written = facade.write(okrs);

                    assertThat(Vectors.PLAIN.readTree(written)).isEqualTo(withoutDefaults(vector.get("document")));
                    assertThat(facade.read(written)).isEqualTo(okrs);
                    assertThat(facade.write(facade.read(written))).isEqualTo(written);
                    assertThat(facade.read(text.getBytes(StandardCharsets.UTF_8)))
                            .isEqualTo(okrs);
                    String indented = facade.writeIndented(okrs);
                    assertThat(facade.writeIndented(facade.read(indented))).isEqualTo(indented);
                }));
    }

    @Test
    void the_document_of_the_format_page_is_written_as_it_stands_there() {
        String page = Vectors.resource("/format/document.json");
        Okrs okrs = facade.read(page);

        assertThat(facade.write(okrs)).isEqualTo(Vectors.PLAIN.readTree(page).toString());
        assertThat(facade.writeIndented(okrs))
                .isEqualTo(Vectors.resource("/format/document.indented.json").strip());
    }

    @Test
    void the_scorecard_of_the_format_page_is_written_as_it_stands_there() {
        String page = Vectors.resource("/format/scorecard.json");
        Scorecard card = facade.readScorecard(page);

        assertThat(facade.write(card)).isEqualTo(Vectors.PLAIN.readTree(page).toString());
        assertThat(facade.readScorecard(facade.writeIndented(card))).isEqualTo(card);
    }

    @Test
    void a_summary_is_written_as_it_was_read() {
        String page = Vectors.resource("/format/summary.json");
        Summary summary = facade.readSummary(page);

        assertThat(facade.write(summary)).isEqualTo(Vectors.PLAIN.readTree(page).toString());
        assertThat(facade.readSummary(facade.writeIndented(summary))).isEqualTo(summary);
    }

    @Test
    void a_summary_that_contradicts_itself_is_refused_with_the_place() {
        assertThatThrownBy(() -> facade.readSummary(
                        Vectors.resource("/format/summary.json").replace("\"on-track\": 3", "\"on-track\": 4")))
                .hasMessageContaining("/objectives")
                .hasMessageEndingWith("Each is counted once, by its ambition and by its status: 5 and 6");
        assertThatThrownBy(() -> facade.readSummary(
                        Vectors.resource("/format/summary.json").replace("\"at-risk\": 1", "\"at-risks\": 1")))
                .hasMessageEndingWith("at /guardrails/at-risks: A count of statuses has no field \"at-risks\";"
                        + " the nearest is \"at-risk\"");
    }

    @Test
    void reasons_are_written_after_the_explanation() {
        String reasons = "[{\"of\":\"status\",\"text\":\"at-risk: gap 0.5 − 0.3 = 0.2, more than 0.1, at most 0.25\"}]";
        String card = "{\"asOf\":\"2026-08-31\",\"profile\":\"standard\",\"objectives\":[{\"id\":\"o\",\"coverage\":1,"
                + "\"status\":\"at-risk\",\"explanation\":\"e\",\"reasons\":" + reasons
                + ",\"keyResults\":[{\"id\":\"k\","
                + "\"strategy\":\"linear\",\"status\":\"at-risk\",\"explanation\":\"f\",\"reasons\":" + reasons
                + "}]}]}";

        assertThat(facade.write(facade.readScorecard(card))).isEqualTo(card);
        assertThat(facade.readScorecard(card).keyResult("k").reasons())
                .containsExactly(
                        new Reason(Reason.Of.STATUS, "at-risk: gap 0.5 − 0.3 = 0.2, more than 0.1, at most 0.25"));
        assertThat(Schemas.SCORECARD.faults(card)).isEmpty();
    }

    @Test
    void a_series_with_an_outlook_is_written_field_by_field() {
        String page = Vectors.resource("/format/series.json");
        Series series = facade.readSeries(page);

        assertThat(facade.write(series)).isEqualTo(Vectors.PLAIN.readTree(page).toString());
        assertThat(facade.readSeries(facade.writeIndented(series))).isEqualTo(series);
        assertThat(Schemas.SERIES.faults(page)).isEmpty();
    }

    @Test
    void a_series_whose_days_do_not_rise_is_refused() {
        String card = "{\"asOf\": \"2026-08-31\", \"profile\": \"standard\", \"objectives\": []}";

        assertThatThrownBy(() ->
                        facade.readSeries("{\"profile\": \"standard\", \"scorecards\": [" + card + ", " + card + "]}"))
                .hasMessage("line 1, column 114, at /scorecards/1/asOf: "
                        + "The days of a series rise strictly: 2026-08-31, then 2026-08-31");
    }

    @Test
    void the_findings_of_the_format_page_are_written_as_they_stand_there() {
        String page = Vectors.resource("/format/findings.json");
        Findings findings = facade.readFindings(page);

        assertThat(facade.write(findings))
                .isEqualTo(Vectors.PLAIN.readTree(page).toString());
        assertThat(facade.readFindings(facade.writeIndented(findings))).isEqualTo(findings);
    }

    @Test
    void what_the_text_of_the_format_page_says_is_written_as_it_stands_there() {
        String page = Vectors.resource("/format/text.json");
        KeyResultText text = facade.read(page, Formats.KEY_RESULT_TEXT);

        assertThat(facade.write(text, Formats.KEY_RESULT_TEXT))
                .isEqualTo(Vectors.PLAIN.readTree(page).toString());
        assertThat(text.deadline().orElseThrow().span().of(text.text())).isEqualTo("within two months");
    }

    @Test
    void a_text_that_contradicts_itself_about_its_deadline_is_refused() {
        String page = Vectors.resource("/format/text.json").replace("\"timeBound\": true", "\"timeBound\": false");

        assertThatThrownBy(() -> facade.read(page, Formats.KEY_RESULT_TEXT))
                .hasMessageEndingWith(
                        "at /timeBound: A text is time-bound where it has a deadline: timeBound is false");
    }

    @Test
    void assessments_are_written_as_they_were_read() {
        String page = Vectors.resource("/format/smart.json");

        assertThat(facade.write(facade.read(page, Formats.SMART), Formats.SMART))
                .isEqualTo(Vectors.PLAIN.readTree(page).toString());
    }

    /** The one vector that is left out, and why. */
    @Test
    void an_amendment_without_a_reason_is_refused() {
        String vector = Vectors.resource("/conformance/vectors.jsonl")
                .lines()
                .filter(line -> line.contains("\"standard-009\""))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> facade.read(
                        Vectors.PLAIN.readTree(vector).get("document").toString()))
                .hasMessageEndingWith("An amendment of a key result needs date, measure and reason: reason is absent");
    }

    /** Brings a tree to what is written: numbers in one form, and no field that says what its absence says. */
    private static JsonNode withoutDefaults(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Vectors.PLAIN.createObjectNode();
            object.properties().forEach(property -> {
                JsonNode value = inOrder(property.getKey(), withoutDefaults(property.getValue()));
                if (!isDefault(property.getKey(), value, object)) {
                    copy.set(property.getKey(), value);
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = Vectors.PLAIN.createArrayNode();
            array.forEach(element -> copy.add(withoutDefaults(element)));
            return copy;
        }
        return node.isNumber() ? number(node.decimalValue()) : node;
    }

    /** Logs are written in the order of their dates. */
    private static JsonNode inOrder(String name, JsonNode value) {
        if (!name.equals("checkIns") && !name.equals("amendments")) {
            return value;
        }
        ArrayNode sorted = Vectors.PLAIN.createArrayNode();
        value.valueStream()
                .sorted(Comparator.comparing(entry -> entry.get("date").stringValue()))
                .forEach(sorted::add);
        return sorted;
    }

    private static JsonNode number(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Vectors.PLAIN.readTree(plain.toPlainString());
    }

    private static boolean isDefault(String name, JsonNode value, ObjectNode owner) {
        return switch (name) {
            case "weight" -> value.isNumber() && value.decimalValue().compareTo(BigDecimal.ONE) == 0;
            case "role" -> value.stringValue().equals("target");
            case "rollUp" -> value.stringValue().equals("key-results");
            case "ambition" -> owner.has("cycle") && value.stringValue().equals("committed");
            case "aggregate" -> value.stringValue().equals("latest");
            case "direction" -> value.stringValue().equals("increase");
            case "reading" -> false;
            case "checkIns", "keyResults", "amendments", "plan", "tags", "initiatives", "attributes" -> value.isEmpty();
            case "exclusive", "interpolate", "done" -> !value.booleanValue();
            default ->
                value.isString()
                        && value.stringValue().isEmpty()
                        && List.of("unit", "note").contains(name);
        };
    }
}
