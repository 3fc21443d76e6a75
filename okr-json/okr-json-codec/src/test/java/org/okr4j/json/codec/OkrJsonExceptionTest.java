package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.validation.Finding;

class OkrJsonExceptionTest {

    @Test
    void a_pointer_is_walked_back_by_names_and_indexes() {
        List<Object> path = new ArrayList<>();

        at("/objectives/0/a~1b/9/10/x1/1x//123456789/1234567890/-1", 1)
                .walkBack(path::add, index -> path.add(Integer.valueOf(index)));

        assertThat(path).containsExactly("-1", "1234567890", 123456789, "", "1x", "x1", 10, 9, "a/b", 0, "objectives");
    }

    @Test
    void a_finding_says_the_place_where_one_is_known() {
        assertThat(Unreadable.findings(List.of(at("/a", 0), at("/b", 1))).all())
                .extracting(Finding::field, Finding::message)
                .containsExactly(tuple("/a", "wrong"), tuple("/b", "line 1, column 2: wrong"));
    }

    private static OkrJsonException at(String pointer, int line) {
        return new OkrJsonException(pointer, line, 2 * line, "wrong", null);
    }
}
