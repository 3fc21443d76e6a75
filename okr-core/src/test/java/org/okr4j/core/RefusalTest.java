package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is refused, from tables by topic: where it stands, and the whole of what is said. */
class RefusalTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "org.okr4j.core.NumberRefusals#numbers",
        "org.okr4j.core.NumberRefusals#sizes",
        "org.okr4j.core.TextRefusals#texts",
        "org.okr4j.core.TimeRefusals#dates",
        "org.okr4j.core.TimeRefusals#cycles",
        "org.okr4j.core.MeasureRefusals#metrics",
        "org.okr4j.core.MeasureRefusals#bounds",
        "org.okr4j.core.MeasureRefusals#milestones",
        "org.okr4j.core.MeasureRefusals#levels",
        "org.okr4j.core.MeasureRefusals#readings",
        "org.okr4j.core.DocumentRefusals#keyResults",
        "org.okr4j.core.DocumentRefusals#documents"
    })
    void what_would_mean_nothing_is_refused_with_the_rule_and_the_value(
            String name, Callable<?> built, String path, String message) {
        InvalidValueException refused = assertTimeout(
                Duration.ofSeconds(20), () -> catchThrowableOfType(InvalidValueException.class, built::call));
        assertThat(refused).as(name).isNotNull().hasMessage(message);
        assertThat(refused.path()).isEqualTo(path);
    }
}
