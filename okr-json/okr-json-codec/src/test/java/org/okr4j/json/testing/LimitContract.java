package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.okr4j.json.codec.OkrLimits;

/** A reader takes no more than it was told, and says which limit was passed and where. */
public abstract class LimitContract {
    private static final OkrLimits STANDARD = OkrLimits.standard();
    private static final String DOCUMENT = Vectors.resource("/format/document.json");

    private final Facade facade;

    protected LimitContract(Facade facade) {
        this.facade = facade;
    }

    @Test
    void what_is_within_the_limits_is_read() {
        OkrLimits exact = STANDARD.withObjectives(1)
                .withKeyResults(1)
                .withCheckIns(2)
                .withEntries(1)
                .withTextLength(60);

        assertThat(facade.read(DOCUMENT, exact)).isEqualTo(facade.read(DOCUMENT));
        assertThat(facade.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), exact))
                .isEqualTo(facade.read(DOCUMENT));
    }

    @Test
    void what_is_beyond_a_limit_is_refused_with_the_place() {
        assertRefused(
                STANDARD.withObjectives(0),
                "line 4, column 5, at /objectives/0: An array of objectives holds at most 0: found more");
        assertRefused(
                STANDARD.withKeyResults(0),
                "line 16, column 9, at /objectives/0/keyResults/0:"
                        + " An array of key results holds at most 0: found more");
        assertRefused(
                STANDARD.withCheckIns(1),
                "line 33, column 13, at /objectives/0/keyResults/0/checkIns/1:"
                        + " An array of check-ins holds at most 1: found more");
        assertRefused(
                STANDARD.withEntries(0),
                "line 27, column 20, at /objectives/0/keyResults/0/plan/0:"
                        + " An array of points of a plan holds at most 0: found more");
        assertRefused(
                STANDARD.withTextLength(49),
                "line 6, column 16, at /objectives/0/title: A text has at most 49 characters: found 50");
    }

    private void assertRefused(OkrLimits limits, String message) {
        assertThatThrownBy(() -> facade.read(DOCUMENT, limits)).hasMessage(message);
        assertThatThrownBy(() -> facade.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), limits))
                .hasMessage(message);
    }

    @Test
    void tags_and_attributes_are_limited_like_every_array() {
        String cycle = "{\"name\":\"C\",\"start\":\"2026-01-01\",\"end\":\"2026-03-31\"}";
        String begin = "{\"okr\":1,\"objectives\":[{\"id\":\"o\",\"title\":\"T\",\"cycle\":" + cycle;

        assertThatThrownBy(() -> facade.read(begin + ",\"tags\":[\"a\",\"b\"]}]}", STANDARD.withEntries(1)))
                .hasMessageEndingWith("at /objectives/0/tags/1: An array of tags holds at most 1: found more");
        assertThatThrownBy(() -> facade.read(
                        begin + ",\"tags\":[\"a\",\"" + "b".repeat(11) + "\"]}]}", STANDARD.withTextLength(10)))
                .hasMessageEndingWith("at /objectives/0/tags/1: A text has at most 10 characters: found 11");
        assertThatThrownBy(() ->
                        facade.read(begin + ",\"attributes\":{\"a\":\"1\",\"b\":\"2\"}}]}", STANDARD.withEntries(1)))
                .hasMessageEndingWith("at /objectives/0/attributes/b: An object of texts holds at most 1: found more");
        assertThatThrownBy(() -> facade.read(
                        begin + ",\"attributes\":{\"a\":\"" + "1".repeat(11) + "\"}}]}", STANDARD.withTextLength(10)))
                .hasMessageEndingWith("at /objectives/0/attributes/a: A text has at most 10 characters: found 11");
    }

    @Test
    void a_limit_is_no_negative_number() {
        assertThatThrownBy(() -> STANDARD.withObjectives(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A limit is 0 or more: -1");
        assertThat(STANDARD.withEntries(5).withEntries(100_000))
                .isEqualTo(STANDARD)
                .hasSameHashCodeAs(STANDARD)
                .hasToString("objectives 100000, key results 100000, check-ins 100000, entries 100000,"
                        + " text length 1000000");
    }
}
