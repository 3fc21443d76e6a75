package org.okr4j.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Metric;
import org.okr4j.core.Progress;
import org.okr4j.scoring.ScoringStrategies;
import org.okr4j.scoring.ScoringStrategy;
import org.okr4j.testkit.OkrArbitraries;

/** The example of the package page runs as it stands there. */
class PackagePageTest {
    private static final Path PAGE =
            Path.of("src", "main", "java", "org", "okr4j", "testkit", "laws", "package-info.java");
    private static final Path HERE =
            Path.of("src", "test", "java", "org", "okr4j", "testkit", "laws", "PackagePageTest.java");

    @Test
    void a_strategy_of_ones_own_obeys_the_laws() {
        ScoringStrategy<Metric> halfCredit = ScoringStrategy.of(
                "half-credit",
                Metric.class,
                (metric, evidence) -> ScoringStrategies.LINEAR
                        .progress(metric, evidence)
                        .map(linear ->
                                linear.compareTo(Progress.ONE) < 0 ? new Progress(linear.millionths() / 2) : linear));

        ScoringLaws.of(
                        halfCredit,
                        OkrArbitraries.metrics().filter(metric -> metric.from().isPresent()))
                .check();
    }

    @Test
    void the_page_shows_this_example() throws IOException {
        String page = Files.readString(PAGE);
        String example = page.substring(page.indexOf("{@code") + "{@code".length(), page.indexOf("}</pre>"))
                .replace("\n *", "\n")
                .replaceAll("\\s+", "");

        assertThat(Files.readString(HERE).replaceAll("\\s+", "")).contains(example);
    }
}
