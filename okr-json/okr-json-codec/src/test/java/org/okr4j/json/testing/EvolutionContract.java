package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.TokenSink;

/**
 * What version 1 has written is read for ever. The texts in {@code golden/version-1} are never changed: a field that a minor
 * version adds gets a new text beside them.
 */
public abstract class EvolutionContract {
    static final List<Golden> VERSION_1 = List.of(
            new Golden("okrs", Formats.OKRS),
            new Golden("scorecard", Formats.SCORECARD),
            new Golden("series", Formats.SERIES),
            new Golden("summary", Formats.SUMMARY),
            new Golden("findings", Formats.FINDINGS),
            new Golden("key-result-text", Formats.KEY_RESULT_TEXT),
            new Golden("objective-text", Formats.OBJECTIVE_TEXT),
            new Golden("smart", Formats.SMART));

    private final Facade facade;

    protected EvolutionContract(Facade facade) {
        this.facade = facade;
    }

    record Golden(String name, Format<?> format) {
        String text() {
            return Vectors.resource("/golden/version-1/" + name + ".json");
        }
    }

    @TestFactory
    Stream<DynamicTest> what_version_1_has_written_is_read_and_written_as_it_was() {
        return VERSION_1.stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden.format(), golden.text())));
    }

    private <T> void check(Format<T> format, String text) {
        assertThat(facade.write(facade.read(text, format), format))
                .isEqualTo(Vectors.PLAIN.readTree(text).toString());
    }

    @Test
    void every_field_stands_in_what_version_1_has_written() {
        SeenNames seen = new SeenNames();
        VERSION_1.forEach(golden -> write(golden.format(), golden.text(), seen));

        Set<String> all = new TreeSet<>();
        Formats.names().forEach(names -> names.all().forEach(name -> all.add(names.all() + " " + name)));
        assertThat(seen.names).containsAll(all);
    }

    private <T> void write(Format<T> format, String text, TokenSink out) {
        format.write(facade.read(text, format), out);
    }

    @Test
    void a_document_of_a_later_version_is_refused_by_its_number_wherever_that_stands() {
        String problem = "This document is of version 2 of the format, and version 1 is the newest that is read here:"
                + " a later release of the library is needed";

        assertThatThrownBy(() -> facade.read("{\"okr\": 2, \"goals\": []}"))
                .hasMessage("line 1, column 9, at /okr: " + problem);
        assertThatThrownBy(() -> facade.read("{\"goals\": [{\"okr\": 1}], \"okr\": 2}"))
                .hasMessage("line 1, column 32, at /okr: " + problem);
    }

    /** Notes which fields of which types are written. */
    private static final class SeenNames implements TokenSink {
        private final Set<String> names = new TreeSet<>();

        @Override
        public void name(FieldNames known, int index) {
            names.add(known.all() + " " + known.all().get(index));
        }

        @Override
        public void startObject() {}

        @Override
        public void endObject() {}

        @Override
        public void startArray() {}

        @Override
        public void endArray() {}

        @Override
        public void name(String name) {}

        @Override
        public void text(String text) {}

        @Override
        public void number(long number) {}

        @Override
        public void number(BigDecimal number) {}

        @Override
        public void truth(boolean truth) {}
    }
}
