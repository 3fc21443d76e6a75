package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Amendment;
import org.okr4j.core.Cycle;
import org.okr4j.core.Measure;
import org.okr4j.core.Okrs;
import org.okr4j.core.Reading;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.TextArbitraries;
import org.okr4j.testkit.laws.Json;

/** What is written is valid and read back as it was, and unknown fields change no known one. */
public abstract class RoundTripLaws {
    private final Facade facade;
    private final Mapper mapper;

    /** Every way in which a document is written and read. */
    private final List<Json<Okrs>> documents;

    protected RoundTripLaws(Facade facade, Mapper mapper) {
        this.facade = facade;
        this.mapper = mapper;
        this.documents = List.of(
                Json.of(facade::write, facade::read),
                Json.of(facade::writeIndented, facade::read),
                Json.of(facade::write, text -> facade.read(text.getBytes(StandardCharsets.UTF_8))),
                Json.<Okrs>of(mapper::write, text -> (Okrs) mapper.read(text, Okrs.class))
                        .readingUnknownFields(text -> (Okrs) mapper.readTolerantly(text, Okrs.class)));
    }

    /** One property, since making up a document takes far longer than all that is asked of it. */
    @Property
    void documents_their_scorecards_and_summaries_come_back_as_they_were(
            @ForAll Okrs okrs, @ForAll("days") LocalDate asOf) {
        Scorecard card = Scorer.standard().score(okrs, asOf);

        isReadBackAsItWasWritten(okrs);
        isReadBackAsItWasWritten(card);
        isReadBackAsItWasWritten(Summary.of(okrs, card));
        isReadBackAsItWasWritten(Scorer.standard().series(okrs, asOf, until(asOf), Every.WEEK));
        isReadBack(SmartAssessments.of(okrs, asOf), Formats.SMART, Schemas.SMART);
        Stream.of(okrs, card, Summary.of(okrs, card), SmartAssessments.of(okrs, asOf))
                .flatMap(Parts::of)
                .distinct()
                .forEach(this::isReadBackAsEveryTypeItHas);
    }

    private void isReadBackAsItWasWritten(Okrs okrs) {
        documents.forEach(json -> json.check(okrs));
        assertThat(mapper.write(okrs)).isEqualTo(facade.write(okrs));
        assertThat(mapper.throughTree(okrs, Okrs.class)).isEqualTo(okrs);
        assertThat(Schemas.OKRS.faults(facade.write(okrs))).isEmpty();
    }

    private void isReadBackAsItWasWritten(Scorecard card) {
        Json.<Scorecard>of(facade::write, facade::readScorecard).check(card);
        assertThat(Schemas.SCORECARD.faults(facade.write(card))).isEmpty();
    }

    private void isReadBackAsItWasWritten(Summary summary) {
        String written = facade.write(summary);

        assertThat(facade.readSummary(written)).isEqualTo(summary);
        assertThat(Schemas.SUMMARY.faults(written)).isEmpty();
    }

    private void isReadBackAsItWasWritten(Series series) {
        String written = facade.write(series);

        assertReadBack(Formats.SERIES, series);
        assertThat(facade.readSeries(written)).isEqualTo(series);
        assertThat(facade.write(facade.readSeries(written))).isEqualTo(written);
        assertThat(Schemas.SERIES.faults(written)).isEmpty();
    }

    /** Two scorecards, where the calendar of the format does not end before. */
    private static LocalDate until(LocalDate asOf) {
        LocalDate last = LocalDate.of(9999, 12, 31);
        return asOf.isAfter(last.minusDays(5)) ? last : asOf.plusDays(5);
    }

    @Property
    void findings_are_read_back_as_they_were_written(@ForAll Findings findings) {
        Json.<Findings>of(facade::write, facade::readFindings).check(findings);
        assertThat(Schemas.FINDINGS.faults(facade.write(findings))).isEmpty();
        Parts.of(findings).distinct().forEach(this::isReadBackAsEveryTypeItHas);
    }

    @Property
    void what_texts_say_is_read_back_as_it_was_written(@ForAll("texts") String text, @ForAll Cycle cycle) {
        TextReader reader = TextReader.english();

        isReadBack(reader.keyResult(text, cycle), Formats.KEY_RESULT_TEXT, Schemas.TEXT);
        isReadBack(reader.objective(text), Formats.OBJECTIVE_TEXT, Schemas.TEXT);
        Stream.of(reader.keyResult(text, cycle), reader.objective(text))
                .flatMap(Parts::of)
                .distinct()
                .forEach(this::isReadBackAsEveryTypeItHas);
    }

    private <T> void isReadBack(T value, Format<T> format, Schemas schema) {
        assertReadBack(format, value);
        assertThat(schema.faults(facade.write(value, format))).isEmpty();
    }

    @Property
    void parts_are_read_back_as_they_were_written(
            @ForAll Measure measure, @ForAll Reading reading, @ForAll Amendment amendment) {
        Stream.of(measure, reading, amendment).flatMap(Parts::of).distinct().forEach(this::isReadBackAsEveryTypeItHas);
    }

    /** What version 1 has written holds every field, and with it a value of every type. */
    @Property(tries = 1)
    void a_value_of_every_type_is_read_back_as_it_was_written() {
        Set<Format<?>> seen = new HashSet<>();
        for (EvolutionContract.Golden golden : EvolutionContract.VERSION_1) {
            Parts.of(facade.read(golden.text(), golden.format())).forEach(part -> {
                isReadBackAsEveryTypeItHas(part);
                seen.addAll(formatsOf(part));
            });
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Formats.all());
    }

    private static List<Format<?>> formatsOf(Object value) {
        return Formats.all().stream()
                .filter(format -> format.type().isInstance(value))
                .toList();
    }

    private void isReadBackAsEveryTypeItHas(Object value) {
        List<Format<?>> formats = formatsOf(value);
        boolean ofAKind = value instanceof Measure || value instanceof Reading || value instanceof Amendment;
        assertThat(formats).as("formats of %s", value).hasSize(ofAKind ? 2 : 1);
        for (Format<?> format : formats) {
            assertReadBack(format, value);
        }
    }

    private <T> void assertReadBack(Format<T> format, Object value) {
        String written = facade.write(format.type().cast(value), format);
        assertThat(facade.read(written, format)).isEqualTo(value);
        assertThat(mapper.write(value)).isEqualTo(written);
        assertThat(mapper.writeIndented(value))
                .isEqualTo(facade.writeIndented(format.type().cast(value), format));
        assertThat(mapper.read(written, format.type())).isEqualTo(value);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(OkrArbitraries.texts(), TextArbitraries.sentences());
    }
}
