package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.json.codec.OkrJsonException;

/** What is refused, with the whole message: {@code refusals.txt} holds a name, a text and the message of each. */
public abstract class RefusalContract {
    private final Facade facade;

    protected RefusalContract(Facade facade) {
        this.facade = facade;
    }

    @TestFactory
    Stream<DynamicTest> what_is_refused_is_refused_in_one_line_that_says_where() {
        return Arrays.stream(Vectors.resource("/format/refusals.txt").split("\n\n", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split("\n", -1))
                .map(lines -> DynamicTest.dynamicTest(
                        lines[0].substring(2), () -> check(lines[1].replace('⏎', '\n'), lines[2].substring(3))));
    }

    private void check(String text, String message) {
        OkrJsonException refusal = refusal(text);

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.line()).isPositive();
        assertThat(refusal.column()).isPositive();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read(utf8))
                .withMessage(message);
    }

    private OkrJsonException refusal(String text) {
        OkrJsonException refusal = catchThrowableOfType(OkrJsonException.class, () -> facade.read(text));
        assertThat(refusal).as("the refusal of %s", text).isNotNull();
        assertThat(refusal.getMessage().lines()).hasSize(1);
        assertThat(refusal.getMessage()).doesNotContain("Source", "\u001b", "\u202e");
        return refusal;
    }

    @Test
    void an_empty_text_is_refused() {
        assertRefused("", "line 1, column 1: A document, an object, is needed here: found nothing");
        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read(new byte[0]))
                .withMessage("line 1, column 1: A document, an object, is needed here: found nothing");
    }

    @Test
    void five_million_brackets_are_refused_at_once() {
        String brackets = "[".repeat(5_000_000);

        assertRefused(brackets, "line 1, column 1: A document, an object, is needed here: found an array");
        assertRefused(
                "{\"okr\":1,\"objectives\":[{\"keyResults\":[{\"measure\":{\"more\":" + brackets,
                "line 1, column 552, at /objectives/0/keyResults/0/measure/more" + "/0".repeat(9)
                        + "/…: Objects and arrays are nested at most 500 deep: found more");
        assertRefused(
                "{\"objectives\":" + "{\"a\":".repeat(1_000_000),
                "line 1, column 15, at /objectives: An array of objectives is needed here: found an object");
    }

    @Test
    void hostile_numbers_take_no_longer_than_their_digits() {
        String digits = "9".repeat(5_000_000);
        String prefix = "{\"okr\":1,\"objectives\":[{\"weight\":";
        String place = "line 1, column 34, at /objectives/0/weight: "
                + "A number has at most 18 digits before the point and 12 after it: found ";

        assertRefused(prefix + digits + "}]}", place + "9".repeat(59) + "…");
        assertRefused(prefix + "0." + digits + "}]}", place + "0." + "9".repeat(57) + "…");
        assertRefused(prefix + "1e" + digits + "}]}", place + "1e" + "9".repeat(57) + "…");
        assertRefused(prefix + "1e-" + digits + "}]}", place + "1e-" + "9".repeat(56) + "…");
    }

    @Test
    void a_byte_order_mark_is_refused() {
        String message =
                "line 1, column 1: JSON begins without a byte order mark: found one; save the text as plain UTF-8";

        assertRefused("\uFEFF{\"okr\":1,\"objectives\":[]}", message);
        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read("\uFEFF{\"okr\":1}".getBytes(StandardCharsets.UTF_8)))
                .withMessage(message);
    }

    @Test
    void other_encodings_than_utf_8_are_refused() {
        String text = "{\"okr\":1,\"objectives\":[]}";

        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read(text.getBytes(StandardCharsets.UTF_16)))
                .withMessage("JSON is text in UTF-8: byte 1 begins no character");
        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read(text.getBytes(StandardCharsets.UTF_16LE)))
                .withMessage(
                        "line 1, column 2: This is no JSON: the name of a field in double quotes or } is needed here:"
                                + " found \\u0000");
        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read("{\"ökr\":1}".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage("JSON is text in UTF-8: byte 3 begins no character");
    }

    @Test
    void a_document_is_read_from_a_part_of_an_array() {
        byte[] lines = "{}\n{\"okr\":1,\"objectives\":[]}\n{\"okr\":7}".getBytes(StandardCharsets.UTF_8);

        assertThat(facade.read(lines, 3, 28).objectives()).isEmpty();
        assertThatExceptionOfType(OkrJsonException.class)
                .isThrownBy(() -> facade.read(lines, 29, lines.length))
                .withMessageStartingWith("line 1, column 8, at /okr: This document is of version 7 of the format");
    }

    private void assertRefused(String text, String message) {
        OkrJsonException refusal = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(text));
        assertThat(refusal).hasMessage(message);
    }
}
