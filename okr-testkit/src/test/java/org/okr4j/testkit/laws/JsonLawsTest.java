package org.okr4j.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;

class JsonLawsTest {

    @Test
    void fields_that_nobody_knows_stand_first_or_last_in_every_object_but_in_attributes() {
        String text = "{\"a\": {}, \"attributes\": {\"b\": \"}{\"}, \"l\": [ {\"t\": \"\\\\\\\"{\"} ] }";
        String more = "\"x-more\":[{\"type\":\"metric\",\"okr\":2,\"id\":null}],\"x-note\":\"a \\\"note\\\" }\"";

        assertThat(UnknownFields.first(text))
                .isEqualTo("{" + more + ",\"a\": {" + more + "}, \"attributes\": {\"b\": \"}{\"}, \"l\": [ {" + more
                        + ",\"t\": \"\\\\\\\"{\"} ] }");
        assertThat(UnknownFields.last(text))
                .isEqualTo("{\"a\": {" + more + "}, \"attributes\": {\"b\": \"}{\"}, \"l\": [ {\"t\": \"\\\\\\\"{\","
                        + more + "} ] ," + more + "}");
    }

    @Test
    void a_reader_that_cuts_and_a_writer_that_counts_are_caught() {
        Json<Integer> whole = Json.of(String::valueOf, Integer::valueOf);
        int[] calls = {0};

        JsonLaws.of("whole", whole.over(Arbitraries.integers())).check();
        assertThatThrownBy(() -> Json.<Integer>of(String::valueOf, text -> Integer.parseInt(text) % 100)
                        .check(123))
                .hasMessage("Law \"read-back\" is broken: what is written is read back as it was\n"
                        + "  what      expected 123 but was 23");
        assertThatThrownBy(() -> Json.<Integer>of(value -> value + " " + calls[0]++, text -> 1)
                        .check(1))
                .hasMessage("Law \"fixed-point\" is broken: what is read back is written as it was\n"
                        + "  what      expected 1 1 but was 1 2");
        assertThatThrownBy(() -> whole.readingUnknownFields(text -> 2).check(1))
                .hasMessage("Law \"unknown\" is broken: fields that nobody knows change no known one\n"
                        + "  what      expected 1 but was 2");
    }

    @Test
    void laws_of_many_values_need_values() {
        assertThatThrownBy(() -> JsonLaws.of("numbers", Json.<Integer>of(String::valueOf, Integer::valueOf)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Laws of JSON need values to write, from over: numbers");
    }
}
