package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Progress;

class SparklineTest {
    private static final Screen ASCII = new Screen(false, false);

    @Test
    void heights_stand_for_progress_and_only_what_is_reached_is_full() {
        assertThat(Sparkline.of(progress("-1", "0", "0.142857", "0.142858", "0.5", "0.999999", "1", "7"), Screen.PLAIN))
                .isEqualTo("▁▁▁▂▄▇██");
        assertThat(Sparkline.of(progress("-1", "0", "0.1", "0.5", "0.999999", "1", "7"), ASCII))
                .isEqualTo("00159##");
    }

    @Test
    void what_is_not_known_is_no_height() {
        assertThat(Sparkline.of(List.of(Optional.empty(), Optional.of(Progress.ONE)), Screen.PLAIN))
                .isEqualTo("·█");
        assertThat(Sparkline.of(List.of(Optional.empty()), ASCII)).isEqualTo(".");
        assertThat(Sparkline.of(List.of(), ASCII)).isEmpty();
    }

    @Test
    void of_many_days_the_first_and_the_last_are_shown() {
        List<Optional<Progress>> many = IntStream.rangeClosed(0, 400)
                .mapToObj(i -> Optional.of(new Progress(i * 2_500L)))
                .toList();

        assertThat(Sparkline.of(many, ASCII))
                .hasSize(Sparkline.WIDTH)
                .startsWith("0000111")
                .endsWith("99#");
    }

    private static List<Optional<Progress>> progress(String... values) {
        return Arrays.stream(values).map(Progress::of).map(Optional::of).toList();
    }
}
