package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.core.Progress;

class BarTest {

    @ParameterizedTest
    @CsvSource({
        "0,        0,        │···········",
        "0.5,      0.75,     ██████···│··",
        "0.75,     0.5,      ██████│██···",
        "0.999999, 1,        ███████████│",
        "1,        1,        ███████████│",
        "1,        ,         ████████████",
        "12,       0.1,      █│██████████",
        "-3,       0.1,      ·│··········",
        ",         0.1,      ·│··········",
        ",         ,         ············"
    })
    void progress_fills_the_bar_and_the_plan_is_marked(String progress, String expected, String bar) {
        Screen blocks = new Screen(false, true);

        assertThat(bar(progress, expected, blocks)).isEqualTo(bar);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.75, ######...|.."})
    void ascii_does_where_there_is_no_more(String progress, String expected, String bar) {
        assertThat(bar(progress, expected, new Screen(false, false))).isEqualTo(bar);
    }

    private static String bar(String progress, String expected, Screen screen) {
        return Bar.of(
                Optional.ofNullable(progress).map(Progress::of),
                Optional.ofNullable(expected).map(Progress::of),
                screen);
    }
}
