package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Amendment;
import org.okr4j.core.Measure;
import org.okr4j.core.Okrs;
import org.okr4j.core.Reading;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import org.okr4j.testing.OkrArbitraries;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is valid and read back as it was, and unknown fields change no known one. */
class RoundTripProperties {
    private static final JsonMapper TOLERANT =
            JsonMapper.builder().addModule(new OkrModule()).build();
    private static final JsonMapper STRICT = TOLERANT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One property, since making up a document takes far longer than all that is asked of it. */
    @Property(tries = 1_000)
    void documents_their_scorecards_and_summaries_come_back_as_they_were(
            @ForAll("documents") Okrs okrs, @ForAll("days") LocalDate asOf) {
        isReadBackAsItWasWritten(okrs);
        isReadAndWrittenByAMapperAsByTheFacade(okrs);
        isTheSameWithUnknownFields(okrs);
        Scorecard card = Scorer.standard().score(okrs, asOf);
        isReadBackAsItWasWritten(card);
        isReadBackAsItWasWritten(Summary.of(okrs, card));
        isReadBackAsItWasWritten(Scorer.standard().series(okrs, asOf, until(asOf), Every.WEEK));
    }

    /** Two scorecards, where the calendar of the format does not end before. */
    private static LocalDate until(LocalDate asOf) {
        LocalDate last = LocalDate.of(9999, 12, 31);
        return asOf.isAfter(last.minusDays(5)) ? last : asOf.plusDays(5);
    }

    private static void isReadBackAsItWasWritten(Okrs okrs) {
        String written = OkrJson.write(okrs);
        String indented = OkrJson.writeIndented(okrs);

        assertThat(OkrJson.read(written)).isEqualTo(okrs);
        assertThat(OkrJson.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(okrs);
        assertThat(OkrJson.write(OkrJson.read(written))).isEqualTo(written);
        assertThat(OkrJson.writeIndented(OkrJson.read(indented))).isEqualTo(indented);
        assertThat(Schemas.OKRS.faults(written)).isEmpty();
    }

    private static void isReadAndWrittenByAMapperAsByTheFacade(Okrs okrs) {
        String written = OkrJson.write(okrs);

        assertThat(STRICT.writeValueAsString(okrs)).isEqualTo(written);
        assertThat(STRICT.readValue(written, Okrs.class)).isEqualTo(okrs);
        assertThat(STRICT.treeToValue(STRICT.valueToTree(okrs), Okrs.class)).isEqualTo(okrs);
    }

    private static void isTheSameWithUnknownFields(Okrs okrs) {
        JsonNode tree = Vectors.PLAIN.readTree(OkrJson.write(okrs));

        assertThat(TOLERANT.readValue(withUnknownFields(tree, true).toString(), Okrs.class))
                .isEqualTo(okrs);
        assertThat(TOLERANT.readValue(withUnknownFields(tree, false).toString(), Okrs.class))
                .isEqualTo(okrs);
    }

    private static void isReadBackAsItWasWritten(Scorecard card) {
        String written = OkrJson.write(card);

        assertThat(OkrJson.readScorecard(written)).isEqualTo(card);
        assertThat(OkrJson.write(OkrJson.readScorecard(written))).isEqualTo(written);
        assertThat(Schemas.SCORECARD.faults(written)).isEmpty();
    }

    private static void isReadBackAsItWasWritten(Summary summary) {
        String written = OkrJson.write(summary);

        assertThat(OkrJson.readSummary(written)).isEqualTo(summary);
        assertThat(STRICT.writeValueAsString(summary)).isEqualTo(written);
        assertThat(STRICT.readValue(written, Summary.class)).isEqualTo(summary);
        assertThat(Schemas.SUMMARY.faults(written)).isEmpty();
    }

    private static void isReadBackAsItWasWritten(Series series) {
        String written = OkrJson.write(series);

        assertThat(OkrJson.readSeries(written)).isEqualTo(series);
        assertThat(OkrJson.write(OkrJson.readSeries(written))).isEqualTo(written);
        assertThat(Schemas.SERIES.faults(written)).isEmpty();
    }

    @Property(tries = 1_000)
    void findings_are_read_back_as_they_were_written(@ForAll("findings") Findings findings) {
        assertThat(OkrJson.readFindings(OkrJson.write(findings))).isEqualTo(findings);
        assertThat(Schemas.FINDINGS.faults(OkrJson.write(findings))).isEmpty();
    }

    @Property(tries = 1_000)
    void parts_are_read_back_as_they_were_written(
            @ForAll("measures") Measure measure,
            @ForAll("readings") Reading reading,
            @ForAll("amendments") Amendment amendment) {
        Stream.of(measure, reading, amendment).forEach(RoundTripProperties::assertReadBackAsEveryTypeItHas);
    }

    private static void assertReadBackAsEveryTypeItHas(Object value) {
        List<Format<?>> formats = Formats.all().stream()
                .filter(format -> format.type().isInstance(value))
                .toList();
        assertThat(formats).hasSize(2);
        for (Format<?> format : formats) {
            assertReadBack(format, value);
        }
    }

    private static <T> void assertReadBack(Format<T> format, Object value) {
        String written = OkrJson.write(format.type().cast(value), format);
        assertThat(OkrJson.read(written, format)).isEqualTo(value);
        assertThat(STRICT.writeValueAsString(value)).isEqualTo(written);
        assertThat(STRICT.readValue(written, format.type())).isEqualTo(value);
    }

    /** Adds fields that no type has, with something in them, at the beginning or at the end of every object. */
    private static JsonNode withUnknownFields(JsonNode node, boolean first) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Vectors.PLAIN.createObjectNode();
            ObjectNode unknown = Vectors.PLAIN.createObjectNode();
            unknown.putArray("x-more")
                    .addObject()
                    .put("type", "metric")
                    .put("okr", 2)
                    .putNull("id");
            unknown.put("x-note", 1);
            if (first) {
                copy.setAll(unknown);
            }
            object.properties()
                    .forEach(property -> copy.set(
                            property.getKey(),
                            property.getKey().equals("attributes")
                                    ? property.getValue()
                                    : withUnknownFields(property.getValue(), first)));
            return first ? copy : copy.setAll(unknown);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = Vectors.PLAIN.createArrayNode();
            array.forEach(element -> copy.add(withUnknownFields(element, first)));
            return copy;
        }
        return node;
    }

    @Provide
    Arbitrary<Okrs> documents() {
        return OkrArbitraries.documents();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return OkrArbitraries.findings();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return OkrArbitraries.measures();
    }

    @Provide
    Arbitrary<Reading> readings() {
        return OkrArbitraries.measures().flatMap(OkrArbitraries::readings);
    }

    @Provide
    Arbitrary<Amendment> amendments() {
        return Arbitraries.oneOf(
                OkrArbitraries.titleAmendments(), OkrArbitraries.measures().flatMap(OkrArbitraries::amendments));
    }
}
