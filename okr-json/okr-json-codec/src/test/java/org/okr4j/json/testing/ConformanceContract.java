package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import tools.jackson.databind.JsonNode;

/** The conformance table from end to end: a document in JSON is read, scored and written as a scorecard in JSON. */
public abstract class ConformanceContract {
    private final Facade facade;

    protected ConformanceContract(Facade facade) {
        this.facade = facade;
    }

    @TestFactory
    Stream<DynamicTest> the_scorecard_says_what_the_table_says() {
        return Vectors.all()
                .filter(vector ->
                        ScoringProfiles.names().contains(vector.get("profile").stringValue()))
                .map(vector -> DynamicTest.dynamicTest(vector.get("id").stringValue(), () -> check(vector)));
    }

    private void check(JsonNode vector) {
        Okrs okrs = facade.read(vector.get("document").toString());
        Scorecard card = Scorer.of(ScoringProfiles.named(vector.get("profile").stringValue()))
                .score(okrs, LocalDate.parse(vector.get("asOf").stringValue()));
        String written = facade.write(card);
        JsonNode tree = Vectors.PLAIN.readTree(written);

        assertThat(facade.readScorecard(written)).isEqualTo(card);
        for (Map.Entry<String, JsonNode> expected : vector.get("expect").properties()) {
            JsonNode actual = tree.at(expected.getKey());
            if (expected.getValue().isNull()) {
                assertThat(actual.isMissingNode())
                        .as("%s is absent from %s", expected.getKey(), written)
                        .isTrue();
            } else if (expected.getValue().isNumber()) {
                assertThat(distance(actual, expected.getValue()))
                        .as("%s is %s, expected %s", expected.getKey(), actual, expected.getValue())
                        .isLessThanOrEqualTo(vector.get("tolerance").decimalValue());
            } else {
                assertThat(actual).as(expected.getKey()).isEqualTo(expected.getValue());
            }
        }
    }

    private static BigDecimal distance(JsonNode actual, JsonNode expected) {
        assertThat(actual.isNumber()).as("%s is a number", actual).isTrue();
        return actual.decimalValue().subtract(expected.decimalValue()).abs();
    }
}
