package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CaseLines;
import org.okr4j.core.Cycle;
import org.okr4j.core.Span;

/**
 * All that is read from a title, and not only what a test asks for. In {@code readings.txt} a title stands in a line of its
 * own and what is read from it behind, indented: what it says of itself, then a line for each number. A change of the reader
 * shows there; it is for a person to say whether it is for the better.
 */
class ReadingsTest {
    private static final TextReader READER = TextReader.english();
    private static final String INDENT = "    ";
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);

    @Test
    void a_title_is_read_as_it_is_written_down() {
        List<String> written = CaseLines.of(ReadingsTest.class, "readings.txt");

        List<String> read = written.stream()
                .filter(line -> !line.startsWith(INDENT))
                .flatMap(title -> Stream.concat(Stream.of(title), read(title).map(INDENT::concat)))
                .toList();

        assertThat(read).isNotEmpty().containsExactlyElementsOf(written);
    }

    private static Stream<String> read(String title) {
        KeyResultText text = READER.keyResult(title, CYCLE);
        List<String> lines = new ArrayList<>();
        lines.add(word(text.direction()) + told(title, text.directionSpan()) + ", " + word(text.measurable()) + ", "
                + word(text.kind()) + told(title, text.kindSpan())
                + (text.vanity() == Vanity.NO ? "" : ", vanity " + word(text.vanity()))
                + told(title, text.vanitySpan())
                + (text.placeholder() == Placeholder.NONE ? "" : ", " + word(text.placeholder()))
                + text.deadline()
                        .map(due -> ", due \"" + due.phrase() + "\""
                                + due.date().map(day -> " " + day).orElse(""))
                        .orElse(""));
        text.appended().forEach(span -> lines.add("appended \"" + span.of(title) + "\""));
        text.quantities().forEach(quantity -> lines.add(line(title, quantity)));
        return lines.stream();
    }

    private static String line(String title, Quantity quantity) {
        return word(quantity.role()) + " " + word(quantity.comparison()) + " "
                + quantity.value().map(BigDecimal::toPlainString).orElse("?")
                + (quantity.unit().isEmpty() ? "" : " " + quantity.unit())
                + (quantity.change() == QuantityChange.ABSOLUTE ? "" : ", " + word(quantity.change()))
                + told(title, Optional.of(quantity.span()));
    }

    private static String told(String title, Optional<Span> span) {
        return span.map(words -> " \"" + words.of(title) + "\" at " + words.from())
                .orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
