package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Measure;

/** The type of a measure may stand anywhere among its fields. */
class MeasureShapeTest {
    private static final String LEVELS = "{\"type\":\"levels\",\"levels\":[{\"name\":\"Köln\",\"score\":0},"
            + "{\"name\":\"b\",\"score\":0.25},{\"name\":\"c\",\"score\":0.5},{\"name\":\"d\",\"score\":0.75},"
            + "{\"name\":\"e\",\"score\":1}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"metric\",\"from\":5.5,\"to\":-4,\"unit\":\"%\",\"aggregate\":\"average\"}",
                "{\"type\":\"maintain\",\"atLeast\":99.9,\"unit\":\"%\"}",
                "{\"type\":\"milestones\",\"milestones\":[{\"name\":\"Draft\",\"weight\":2},{\"name\":\"Launch\"}]}",
                "{\"type\":\"binary\"}",
                LEVELS,
                "{\"type\":\"baseline\",\"unit\":\"days\"}"
            })
    void a_measure_is_read_wherever_its_type_stands(String text) {
        Measure measure = read(text);

        assertThat(written(measure)).isEqualTo(text);
        assertThat(read(typeLast(text))).isEqualTo(measure);
        assertThat(read("  " + typeLast(text) + "\n")).isEqualTo(measure);
    }

    @Test
    void a_type_between_other_fields_is_found() {
        assertThat(read("{\"unit\":\"\\u0025\",\"from\":5,\"type\":\"metric\",\"to\":4}"))
                .isEqualTo(read("{\"type\":\"metric\",\"from\":5,\"to\":4,\"unit\":\"%\"}"));
    }

    @Test
    void unknown_fields_before_the_type_are_skipped_where_they_may_be() {
        String text = "{\"x\":{\"a\":[1,{\"b\":[]}],\"c\":true},\"y\":[[],{}],\"from\":5,\"z\":null,\"to\":4,"
                + "\"type\":\"metric\",\"more\":{\"d\":[2]}}";
        TextTokens tokens = TextTokens.of(text);
        tokens.next();

        assertThat(Formats.MEASURE.read(tokens, UnknownFields.SKIPPED))
                .isEqualTo(read("{\"type\":\"metric\",\"from\":5,\"to\":4}"));
        assertThat(tokens.current()).isEqualTo(Token.OBJECT_END);
        assertThat(tokens.next()).isEqualTo(Token.END);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} |  | A measure needs type, which is metric, maintain, milestones, binary, levels or baseline: type is absent",
                "{\"from\":5,\"to\":4} |  | A measure needs type, which is metric, maintain, milestones, binary, levels or baseline: type is absent",
                "[] |  | A measure, an object, is needed here: found an array",
                "{\"type\":4} | /type | The type of a measure, metric, maintain, milestones, binary, levels or baseline, is needed here: found the number 4",
                "{\"from\":5,\"type\":null} | /type | The type of a measure, metric, maintain, milestones, binary, levels or baseline, is needed here: found null; what is absent is left out",
                "{\"type\":\"metrik\"} | /type | The type of a measure is metric, maintain, milestones, binary, levels or baseline: found \"metrik\"; the nearest is \"metric\"",
                "{\"from\":\"5\",\"to\":4,\"type\":\"metric\"} | /from | A number is needed here: found the text \"5\"",
                "{\"from\":5,\"to\":4,\"type\":\"metric\",\"from\":5} | /from | An object has each field once: \"from\" stands twice",
                "{\"from\":5,\"from\":5,\"to\":4,\"type\":\"metric\"} | /from | An object has each field once: \"from\" stands twice",
                "{\"form\":5,\"to\":4,\"type\":\"metric\"} | /form | A metric has no field \"form\"; the nearest is \"from\"",
                "{\"levels\":[{\"name\":\"a\",\"score\":true}],\"type\":\"levels\"} | /levels/0/score | A number is needed here: found true"
            })
    void what_is_wrong_is_told_wherever_the_type_stands(String text, String pointer, String problem) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(OkrJsonException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused.pointer()).isEqualTo(pointer == null ? "" : pointer);
        });
    }

    private static String typeLast(String text) {
        int end = text.indexOf(',');
        return end < 0 ? text : "{" + text.substring(end + 1, text.length() - 1) + ", " + text.substring(1, end) + " }";
    }

    private static Measure read(String text) {
        return StrictReader.read(text, Formats.MEASURE);
    }

    private static String written(Measure measure) {
        TextSink text = new TextSink(new byte[0], false);
        Formats.MEASURE.write(measure, text);
        return text.toString();
    }
}
