package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.json.OkrJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The samples of the field against the scorecards worked out by hand beside them, as of the day that each scorecard says.
 * The page of the same name has the arithmetic.
 */
class GoldenScorecardTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void five_samples_are_worked_out_by_hand() throws IOException {
        assertThat(Samples.workedOut())
                .containsExactly(
                        "brand-awareness",
                        "closing-rates",
                        "freelance-website",
                        "product-marketing",
                        "sales-confidence");
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#workedOut")
    void a_sample_reports_what_was_worked_out_by_hand(String sample) throws IOException {
        String worked = Samples.scorecard(sample);

        assertThat(Run.of("report", file(sample), "--as-of", day(worked), "--json"))
                .isEqualTo(new Run(0, worked, ""));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#workedOut")
    void every_number_of_a_scorecard_stands_on_the_page_beside_it(String sample) throws IOException {
        Set<BigDecimal> onThePage = NUMBER.matcher(Samples.page(sample))
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(onThePage).containsAll(numbers(EXACT.readTree(Samples.scorecard(sample))));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#workedOut")
    void a_page_says_the_day_of_its_scorecard(String sample) throws IOException {
        assertThat(Samples.page(sample).lines().findFirst().orElseThrow())
                .endsWith(", as of " + day(Samples.scorecard(sample)));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#workedOut")
    void a_sample_has_no_findings_on_its_day_but_those_that_a_coach_would_have(String sample) throws IOException {
        String day = day(Samples.scorecard(sample));
        Path found = Path.of("src", "test", "resources", "golden", "lint", sample + ".txt");
        String expected = Files.exists(found) ? Files.readString(found) : "Nothing found as of " + day + "\n";

        assertThat(Run.of("lint", file(sample), "--as-of", day)).isEqualTo(new Run(0, expected, ""));
    }

    private static Set<BigDecimal> numbers(JsonNode node) {
        Set<BigDecimal> numbers = new TreeSet<>();
        if (node.isNumber()) {
            numbers.add(node.decimalValue().stripTrailingZeros());
        }
        node.forEach(child -> numbers.addAll(numbers(child)));
        return numbers;
    }

    private static String day(String scorecard) {
        return OkrJson.readScorecard(scorecard).asOf().toString();
    }

    private static String file(String sample) {
        return Samples.document(sample).toString();
    }
}
