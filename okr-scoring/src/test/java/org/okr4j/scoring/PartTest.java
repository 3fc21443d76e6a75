package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

class PartTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000.000001", "0.0000001", "1E+999999999"})
    void a_part_counts_by_a_weight_that_an_objective_could_have(String weight) {
        Part.Builder part = Part.builder()
                .id("a")
                .weight(new BigDecimal(weight))
                .coverage(Coverage.FULL)
                .status(Status.DONE);

        assertThatThrownBy(part::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A part counts by a weight above 0, at most 1000000 and with at most six decimals: "
                        + new BigDecimal(weight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "0.000001"})
    void the_ends_of_what_a_weight_can_be_are_allowed(String weight) {
        Part part = Part.builder()
                .id("a")
                .weight(new BigDecimal(weight))
                .coverage(Coverage.FULL)
                .status(Status.DONE)
                .build();

        assertThat(part.weight()).isEqualTo(new BigDecimal(weight));
    }

    @Test
    void a_range_of_one_score_is_a_range() {
        Score same = Score.of("0.7");

        assertThat(new StretchRange(same, same).most()).isEqualTo(same);
        assertThatThrownBy(() -> new StretchRange(same, Score.of("0.6")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A range of scores runs from the lesser to the greater: from 0.7 to 0.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.000001", "0.0000001", "1E+999999999"})
    void a_coverage_is_a_share(String value) {
        assertThatThrownBy(() -> Coverage.of(new BigDecimal(value)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("A coverage lies between 0 and 1");
    }

    @Test
    void a_coverage_reads_and_compares_as_a_decimal() {
        assertThat(Coverage.of(new BigDecimal("0.500")))
                .isEqualTo(new Coverage(500_000))
                .hasToString("0.5");
        assertThat(Coverage.of(BigDecimal.ONE)).isEqualTo(Coverage.FULL).hasToString("1");
        assertThat(Coverage.NONE).isLessThan(Coverage.FULL).hasToString("0");
    }
}
